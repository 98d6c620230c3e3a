import type { KnowledgeLink } from '../../core/entity.ts';
import { normalizeName, type OrganizationRecord } from '../../knowledge/index.ts';
import { knowledge } from './shipped-knowledge.ts';

/** A name without the words that say whose it is, and whose it is. */
export interface Originated {
  readonly words: readonly string[];
  /** Sorted records of the countries and organisations named: `country:RU`, `org:un`. */
  readonly origins: readonly string[];
}

const LONGEST_NAME = 6;
const ARTICLES: ReadonlySet<string> = new Set(['el', 'la', 'los', 'las']);

/**
 * Takes from a name the complement that says whose it is, so that `Ministerio de Defensa ruso`, `Ministerio ruso de
 * Defensa` and `Ministerio de Defensa de Rusia` have the same words and the same origin. Adjectives count only where
 * they are written small: `Banco Francés` is a name, not the bank of France.
 *
 * @param written The words as they stand in the name
 */
export function splitOrigins(written: readonly string[]): Originated {
  const words: string[] = [];
  const origins = new Set<string>();
  let at = 0;
  while (at < written.length) {
    const word = written[at]!;
    const complement = /^(?:de|del)$/.test(word) && words.length > 0 ? findComplement(written, at + 1) : undefined;
    const adjective = words.length > 0 && /^\p{Ll}/u.test(word) ? demonymOf(word) : undefined;
    if (complement) origins.add(complement.origin);
    else if (adjective !== undefined) origins.add(adjective);
    else words.push(word);
    at = complement?.end ?? at + 1;
  }
  return { words, origins: [...origins].sort() };
}

/** The one record a whole name is of: `Naciones Unidas` and `ONU` are `org:un`; undefined where there are several. */
export function originNamed(name: string): string | undefined {
  const known = named.get(name);
  if (known !== undefined) return known === '' ? undefined : known;
  const key = normalizeName(name);
  const countries = knowledge.countriesByName(name);
  const organizations = countries.length === 0 ? recordedOrganizations(name) : [];
  const isAmbiguous = countries.some(({ ambiguousNames }) => ambiguousNames.some((one) => normalizeName(one) === key));
  const records = [...countries.map(({ id }) => `country:${id}`), ...organizations.map(({ id }) => `org:${id}`)];
  const [only = ''] = records.length === 1 && !isAmbiguous ? records : [];
  if (named.size >= MOST_KEPT) named.clear();
  named.set(name, only);
  return only === '' ? undefined : only;
}

/** Adjectives that the tables list with today's country, but that tell of a state that is no more. */
const HISTORIC = /^(?:sovi[eé]tic|yugoslav|checoslovac)[oa]s?$/i;

/** Record of the country whose people a small-letter adjective names, where it is only one's. */
export function demonymOf(word: string): string | undefined {
  if (HISTORIC.test(word)) return undefined;
  const matches = knowledge.countriesByDemonym(word);
  return matches.length === 1 && !matches[0]!.ambiguous ? `country:${matches[0]!.country.id}` : undefined;
}

/** Whether a noun heads descriptions of entities (`región`, `rebeldes`). */
export function isCommonHead(noun: string): boolean {
  return knowledge.headClasses(noun).length > 0;
}

/** The organisations of a name that have a record; of others the tables hold no more than the name. */
function recordedOrganizations(name: string): readonly OrganizationRecord[] {
  return knowledge.organizationsByName(name).filter(({ id }) => id !== '');
}

/** What the tables know of the one organisation of a name; null where there is none or there are several. */
export function organizationLink(name: string): KnowledgeLink | null {
  const [only, ...others] = recordedOrganizations(name);
  if (!only || others.length > 0) return null;
  return { iso2: null, wikidata: only.wikidata, geonames: null, record: `org:${only.id}` };
}

/** The record of the country whose government sits in a capital: `entre Quito y Lima` are two countries. */
export function governmentIn(name: string): string | undefined {
  const matches = knowledge.metonyms(name).filter(({ capital, ambiguous }) => capital && !ambiguous);
  return matches.length === 1 ? `country:${matches[0]!.country.id}` : undefined;
}

const named = new Map<string, string>();
/** A full store is emptied, which costs time but changes nothing. */
const MOST_KEPT = 20_000;

/** The longest name of a country or organisation that begins at a word, after its article. */
function findComplement(
  written: readonly string[],
  from: number,
): { readonly origin: string; readonly end: number } | undefined {
  const start = ARTICLES.has(written[from] ?? '') ? from + 1 : from;
  if (!/^\p{Lu}/u.test(written[start] ?? '')) return undefined;
  for (let end = Math.min(written.length, start + LONGEST_NAME); end > start; end--) {
    const origin = originNamed(written.slice(start, end).join(' '));
    if (origin !== undefined) return { origin, end };
  }
  return undefined;
}
