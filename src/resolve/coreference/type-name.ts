import type { EntityType, KnowledgeLink } from '../../core/entity.ts';
import { type CountryRecord, type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { bodyWord } from './body-words.ts';

/** What a name is taken for, before mentions are grouped. */
export interface NameReading {
  readonly type: EntityType;
  /** Canonical name where a table knows it. */
  readonly canonical: string | null;
  readonly link: KnowledgeLink | null;
  readonly country: string | null;
  /** A capital, which acts or is a place by where it stands. */
  readonly seat: CountryRecord | null;
  /** The name of a building that stands for a government. */
  readonly isSeat: boolean;
  /** How sure, 0 to 1: a weak reading yields to longer names of the same words and to context. */
  readonly strength: number;
}

function reading(type: EntityType, strength: number, rest: Partial<NameReading> = {}): NameReading {
  return { type, strength, canonical: null, link: null, country: null, seat: null, isSeat: false, ...rest };
}

export function countryReading(country: CountryRecord): NameReading {
  const link = { iso2: country.iso2, wikidata: country.wikidata, geonames: null, record: `country:${country.id}` };
  return reading(country.sovereign ? 'Country' : 'Place', 1, { canonical: country.name, link, country: country.iso2 });
}

const GOVERNMENT_SEAT = /gobierno|presidencia|primer ministro|jefatura|administración|monarquía|diplomacia/;

/** Reads a name by tables and by the word that heads it, without its surroundings. */
export function readName(text: string, knowledge: Knowledge): NameReading | null {
  const country = knowledge.countriesByName(text)[0];
  const metonym = knowledge.metonyms(text)[0];
  // a capital may bear the name of a territory too: Abu Dabi
  const isCapital = country?.sovereign !== true && metonym?.capital === true;
  if (country && !isCapital && !country.ambiguousNames.includes(text)) return countryReading(country);
  const official = countryOfOfficialName(text, knowledge);
  if (official) return countryReading(official);
  if (metonym?.capital) {
    const link = {
      iso2: null,
      wikidata: null,
      geonames: metonym.country.capitals[0]?.geonames ?? null,
      record: `capital:${metonym.country.id}`,
    };
    return reading('Place', 0.9, {
      link,
      country: metonym.country.iso2,
      seat: metonym.country.iso2 === 'BE' ? null : metonym.country,
    });
  }
  if (metonym && !metonym.ambiguous) {
    if (GOVERNMENT_SEAT.test(metonym.of)) return { ...countryReading(metonym.country), isSeat: true };
    return reading('Organization', 0.9, { country: metonym.country.iso2 });
  }
  const organization = knowledge.organizationsByName(text)[0];
  if (organization && !(organization.kind === 'igo_body' && text.split(' ').length < 3)) {
    const { id, wikidata } = organization;
    const link = id === '' ? null : { iso2: null, wikidata, geonames: null, record: `org:${id}` };
    const canonical = organization.kind === 'igo' ? organization.name : null;
    return reading('Organization', 0.95, { link, canonical });
  }
  const words = text.split(/\s+/);
  const first = (words[0] ?? '').toLowerCase();
  const heads = knowledge.headClasses(first);
  const head =
    heads[0] === 'Group' || (heads.includes('Organization') && heads.includes('Group')) ? 'Organization' : heads[0];
  if (/^(?:gobierno|ejecutivo|régimen|administración|gabinete)$/.test(first)) {
    const tied = tiedCountry(words.slice(1), knowledge);
    return tied ? countryReading(tied) : reading('Organization', 0.8);
  }
  if (first === 'estado' && words[1] !== 'Mayor') {
    const tied = tiedCountry(words.slice(1), knowledge);
    return tied ? countryReading(tied) : null;
  }
  if (/^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|primera|segunda|primer)$/.test(first) && words.length > 1) {
    const second = knowledge.headClasses(words[1] ?? '')[0];
    if (second) return reading(second, 0.8);
  }
  if (words.length > 1 && knowledge.isKnownPlace(text)) return reading('Place', 0.85);
  if (isCalledLikeBody(words)) return reading('Organization', 0.8);
  if (head && knowledge.givenName(words[0] ?? '') === null) {
    return reading(head, words.length > 1 ? 0.85 : 0.6, {
      country: tiedCountry(words.slice(1), knowledge)?.iso2 ?? null,
    });
  }
  if (head && words.length > 1) return reading(head, 0.7);
  if (words.length > 1 && knowledge.givenName(words[0] ?? '') !== null) {
    const city = knowledge.citiesByName(text)[0];
    if (!city) return reading('Person', knowledge.isSurname(words.at(-1) ?? '') ? 0.9 : 0.75);
    return reading('Place', city.population > 100_000 ? 0.8 : 0.5, cityLink(city));
  }
  const city = knowledge.citiesByName(text)[0];
  if (city && city.population > 300_000) return reading('Place', 0.75, cityLink(city));
  if (knowledge.isKnownPlace(text)) return reading('Place', 0.7);
  if (city)
    return reading('Place', knowledge.isSurname(text) || knowledge.givenName(text) ? 0.25 : 0.45, cityLink(city));
  return null;
}

/** `Robledo Energy`, `Deportivo Robledo`: trade words end the names of firms, though they begin like those of people. */
function isCalledLikeBody(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const last = normalizeName(words.at(-1) ?? '');
  const first = normalizeName(words[0] ?? '');
  return (
    (last.length > 2 && bodyWord(last) === 'firm') ||
    CLUB_OPENING.test(first) ||
    FIRM_OPENING.test(first) ||
    (first === 'canal' && /^\d+$/.test(last)) ||
    (/^(?:sala|seccion)$/.test(first) && CHAMBER.test(normalizeName(words.slice(1).join(' '))))
  );
}

/** What firms make, sell or clean opens their names in the plural: `Conservas Robledo`, `Transportes Robledo`. */
const FIRM_OPENING =
  /^(?:aceites|aceros|aguas|autocares|autobuses|astilleros|aridos|calzados|canteras|carnes|cementos|ceramicas|cervezas|comedores|conservas|construcciones|curtidos|destilerias|embutidos|excavaciones|farmacias|frutas|frutales|galletas|graficas|harinas|hilaturas|hormigones|jamones|lacteos|limpiezas|maderas|marmoles|mariscos|minas|molinos|muebles|naval|navieras|papeleras|pesqueras|pesquera|pinturas|plasticos|productos|promociones|quesos|semillas|supermercados|suministros|talleres|textiles|transportes|viajes|viveros|vidrios|vanguardia|salvamento)$/;
/** Which chamber of a court: `Sala Segunda`, `Sala de lo Penal`. */
const CHAMBER =
  /^(?:de lo \w+|de \w+ civil.*|primera|segunda|tercera|cuarta|quinta|sexta|civil|penal|social|constitucional|plena|de casacion.*|(?:primera|segunda|tercera) de .*)/;

const CLUB_OPENING =
  /^(?:deportivo|atletico|athletic|sporting|racing|dinamo|dynamo|lokomotiv|spartak|olympique|olympiacos|borussia|eintracht|galatasaray)$/;

/**
 * The country that a name in the form of official ones names, where the table has another form of it: `República Popular
 * Democrática de Corea del Norte`, `República de Montenegro`.
 */
function countryOfOfficialName(text: string, knowledge: Knowledge): CountryRecord | null {
  const name = OFFICIAL_NAME.exec(text)?.[1];
  const country = name === undefined ? undefined : knowledge.countriesByName(name)[0];
  return country?.sovereign ? country : null;
}

const OFFICIAL_NAME =
  /^(?:República|Reino|Federación|Principado|Gran Ducado|Mancomunidad|Sultanato|Emirato)(?: (?:Popular|Democrátic[ao]|Islámic[ao]|Socialista|Árabe|Federal|Federativa|Bolivariana|Plurinacional|Cooperativa|Unid[ao]))* (?:de(?: la| los| las)?|del) (\p{Lu}.*)$/u;

function cityLink(city: { geonames: number; iso2: string }): Partial<NameReading> {
  const link = { iso2: null, wikidata: null, geonames: city.geonames, record: `city:${city.geonames}` };
  return { link, country: city.iso2 };
}

/** The country that words after a head noun tie it to: a demonym (`ruso`) or a name (`de Rusia`). */
export function tiedCountry(words: readonly string[], knowledge: Knowledge): CountryRecord | null {
  const rest = words.filter((word) => !/^(?:de|del|la|el|los|las)$/.test(word)).join(' ');
  const named = knowledge.countriesByName(rest)[0];
  if (named) return named;
  // `Gobierno de la República Democrática del Congo`: small words inside the name are its own
  const after = words.slice(words.findIndex((word) => /^\p{Lu}/u.test(word))).join(' ');
  const whole = /^\p{Lu}/u.test(after) ? knowledge.countriesByName(after)[0] : undefined;
  if (whole) return whole;
  const end = words.slice(words.lastIndexOf('de') + 1).join(' ');
  const last = /^\p{Lu}/u.test(end) ? knowledge.countriesByName(end)[0] : undefined;
  if (last) return last;
  const seat = knowledge.metonyms(rest)[0];
  if (seat?.capital) return seat.country;
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) continue;
    const match = knowledge.countriesByDemonym(word)[0];
    if (match) return match.country;
  }
  return null;
}
