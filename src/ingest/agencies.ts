/**
 * News and photo agencies as credits and datelines write them, with the name to show. General knowledge of the trade;
 * a credit by an agency that is missing here is only recognised where its form gives it away.
 */
const AGENCIES: readonly (readonly [name: string, ...spellings: readonly string[]])[] = [
  ['EFE', 'efe', 'agencia efe', 'efe/epa', 'epa/efe'],
  ['Europa Press', 'europa press', 'europapress', 'ep'],
  ['AFP', 'afp', 'agence france-presse'],
  ['Reuters', 'reuters', 'rtr', 'thomson reuters'],
  ['AP', 'ap', 'associated press'],
  ['EPA', 'epa'],
  ['DPA', 'dpa', 'dpa/europa press'],
  ['ANSA', 'ansa'],
  ['TASS', 'tass', 'itar-tass'],
  ['Xinhua', 'xinhua'],
  ['KCNA', 'kcna'],
  ['Yonhap', 'yonhap'],
  ['Kyodo', 'kyodo', 'kyodo news'],
  ['Interfax', 'interfax'],
  ['Sputnik', 'sputnik'],
  ['RIA Novosti', 'ria novosti', 'ria'],
  ['Ukrinform', 'ukrinform'],
  ['Anadolu', 'anadolu', 'agencia anadolu'],
  ['Prensa Latina', 'prensa latina', 'pl'],
  ['Notimex', 'notimex'],
  ['Télam', 'télam', 'telam'],
  ['Noticias Argentinas', 'noticias argentinas', 'na'],
  ['Andina', 'andina'],
  ['ABI', 'abi'],
  ['Colpisa', 'colpisa'],
  ['Servimedia', 'servimedia'],
  ['ACN', 'acn'],
  ['Lusa', 'lusa'],
  ['Bloomberg', 'bloomberg'],
  ['Getty Images', 'getty images', 'getty'],
  ['Cuartoscuro', 'cuartoscuro'],
  ['Contacto', 'contacto', 'contactophoto'],
  ['Zuma Press', 'zuma', 'zuma press'],
  ['Agencias', 'agencias', 'agencia'],
];
const NAME_OF = new Map(
  AGENCIES.flatMap(([name, ...spellings]) => spellings.map((spelling) => [spelling, name] as const)),
);

/** Finds the agency that a word or name of a credit stands for; `Agencias` for the unnamed plural. */
export function findAgency(text: string): string | undefined {
  return NAME_OF.get(text.trim().toLowerCase().replace(/\.$/, ''));
}

/** Whether a text is nothing but agencies: `EFE`, `EFE/EPA/KCNA`, `Reuters / AFP`, `efe, afp, rtr`. */
export function isAgencyCredit(text: string): boolean {
  const parts = text
    .trim()
    .replace(/\.$/, '')
    .split(/\s*[/,|]\s*|\s+-\s+|\s+y\s+|\s+vía\s+/);
  return parts.length > 0 && parts.every((part) => findAgency(part) !== undefined);
}
