import type { Knowledge } from '../../knowledge/index.ts';

/** The country (ISO code) a demonym names, null for words that are none or name several. */
export function demonymLookup(knowledge: Knowledge): (word: string) => string | null {
  const known = new Map<string, string | null>();
  return (word) => {
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const match = knowledge.countriesByDemonym(word)[0];
    const iso = match === undefined ? null : match.country.iso2;
    known.set(word, iso);
    return iso;
  };
}
