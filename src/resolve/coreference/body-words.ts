/**
 * Words that stand in the names of firms and clubs all over the world and hardly in other names, folded: trade words in the
 * languages whose firms the press names (English, German, French, Portuguese, Italian), legal forms, and what clubs call themselves.
 */
const WORDS: Readonly<Record<string, string>> = {
  firm: `group holding holdings resources energy energie energia energias mining minerals metals motors motor systems system solutions
    technologies technology tech industries industrial industria industrias company co corp corporation inc ltd limited plc llc gmbh ag sa
    sas srl spa nv bv ab oy kg kgaa se partners capital ventures investments investment securities asset management bank banque banca
    banco insurance assurances seguros airlines airways air aviation aerospace space shipping maritime lines logistics logistica transport
    transportes foods food beverages pharma pharmaceuticals pharmaceutical laboratories laboratorios labs biotech therapeutics biosciences
    medical healthcare chemicals chemical steel power electric electronics semiconductor semiconductors telecom telecommunications
    telekom communications media entertainment studios pictures records press publishing software digital networks interactive games
    oil gas petroleum petrol solar renewables renovables international global trading stores retail hotels resorts real-estate properties
    inmobiliaria construcciones construction engineering ingenieria bau werke stahl versicherung brothers sons hermanos hijos cia
    jet infra heavy films film cine filmes naviera agro biosystems aerosystems wind windpower tobacco foods motorsport
    consulting consultores services servicios security defense defence robotics`,
  club: `deportivo deportiva atletico atletica athletic atletic sporting racing real rovers wanderers rangers united city town county albion
    hotspur dynamo dinamo lokomotiv spartak cska zenit olympique olympiakos olympiacos sportif sportive calcio fussball sport sports club
    fc cf cd ud sd sad bc cb rcd cp cr futbol football futebol clube balompie juventud union cultural estudiantes alianza nacional
    universitario independiente stade racing-club borussia eintracht bayer hertha werder galatasaray besiktas basket basquet baloncesto
    handball balonmano voleibol rugby`,
};

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** The kind of body in whose names a folded word mostly stands, or null. */
export function bodyWord(word: string): string | null {
  return KINDS.get(word) ?? null;
}
