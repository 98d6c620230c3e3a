import type { KnowledgeLink } from '../../core/entity.ts';
import { type CityRecord, normalizeName } from '../../knowledge/index.ts';
import { knowledge } from './shipped-knowledge.ts';

/** Which record of the tables a place is, and the country it lies in; both null where the name fits several. */
interface Settled {
  readonly link: KnowledgeLink | null;
  readonly country: string | null;
}

/** How many times larger than its next namesake a city must be to be meant without a word more: `Lima`, not `Valencia`. */
const DOMINANT = 10;

/**
 * Settles which of several cities of one name is meant: the one in a country that the article names, or one that dwarfs
 * the others. Otherwise the name stays open. Countries with several seats (`Jerusalén`, `Tel Aviv`) have one record for
 * their first; the others are cities of their own.
 *
 * @param named ISO codes of the countries the article names
 */
export function settlePlace(
  link: KnowledgeLink,
  name: string,
  country: string | null,
  named: ReadonlySet<string>,
): Settled {
  if (!/^(?:city|capital):/.test(link.record)) return { link, country };
  const refined = refineCapital(link, name);
  const cities = knowledge.citiesByName(name);
  const [largest, second] = cities;
  if (!largest || !second) return { link: refined, country };
  const near = cities.filter(({ iso2 }) => named.has(iso2));
  const countries = new Set(near.map(({ iso2 }) => iso2));
  const isDominant = largest.population >= DOMINANT * second.population;
  // Nobody means a village by the name of a capital, whatever countries are named.
  if (isDominant && (countries.size !== 1 || link.record.startsWith('capital:'))) return { link: refined, country };
  return countries.size === 1 ? { link: linkOf(near[0]!), country: near[0]!.iso2 } : { link: null, country: null };
}

function linkOf({ geonames, iso2, name }: CityRecord): KnowledgeLink {
  const seat = knowledge.metonyms(name).find((one) => one.capital && one.country.id === iso2);
  const first = seat?.country.capitals[0];
  const record = first?.geonames === geonames ? `capital:${iso2}` : `city:${geonames}`;
  return { iso2: null, wikidata: null, geonames, record };
}

function refineCapital(link: KnowledgeLink, name: string): KnowledgeLink {
  if (!link.record.startsWith('capital:')) return link;
  const country = link.record.slice('capital:'.length);
  const key = normalizeName(name);
  const match = knowledge.metonyms(name).find((one) => one.country.id === country);
  const [first, ...others] = match?.country.capitals ?? [];
  const other = others.find(({ names }) => names.some((one) => normalizeName(one) === key));
  if (!other?.geonames || first?.names.some((one) => normalizeName(one) === key)) return link;
  return { iso2: null, wikidata: null, geonames: other.geonames, record: `city:${other.geonames}` };
}
