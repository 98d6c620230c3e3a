/**
 * Nouns for the people of a body by the kind of body, folded, in the plural: where `los magistrados` decide, readers often
 * mean the court. The kinds are those of `organizationKind`.
 */
const NOUNS: Readonly<Record<string, string>> = {
  court: 'jueces juezas magistrados magistradas togados',
  prosecution: 'fiscales',
  chamber: `diputados diputadas senadores senadoras eurodiputados legisladores legisladoras parlamentarios congresistas
    asambleistas`,
  council: 'concejales concejalas ediles',
  force: `policias agentes uniformados guardias gendarmes carabineros soldados militares marinos efectivos patrulleros tropas
    generales mandos oficiales`,
  armed: `guerrilleros milicianos insurgentes rebeldes paramilitares terroristas yihadistas combatientes pistoleros sublevados
    alzados disidentes secuestradores`,
  party: 'militantes afiliados simpatizantes nacionalistas socialistas populares conservadores liberales',
  union: 'sindicalistas afiliados huelguistas',
  employers: 'empresarios patronos',
  company: 'directivos gestores ejecutivos duenos empleados trabajadores',
  bank: 'banqueros',
  club: 'jugadores futbolistas pupilos discipulos muchachos',
  church: 'obispos prelados sacerdotes',
  media: 'redactores periodistas',
  school: 'profesores academicos investigadores docentes',
  government: 'ministros gobernantes',
};

const BODIES = new Map<string, string[]>();
for (const [kind, nouns] of Object.entries(NOUNS))
  for (const noun of nouns.split(/\s+/)) BODIES.set(noun, [...(BODIES.get(noun) ?? []), kind]);

const NONE: readonly string[] = [];

/** The kinds of body to which people called by a folded plural noun belong; none where the noun tells no body. */
export function bodiesOfPeople(noun: string): readonly string[] {
  return BODIES.get(noun) ?? NONE;
}
