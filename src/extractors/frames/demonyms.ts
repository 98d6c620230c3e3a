import type { Knowledge } from '../../knowledge/index.ts';

/** The country (ISO code) a demonym names, null for words that are none or name several. */
export function demonymLookup(knowledge: Knowledge): (word: string) => string | null {
  return (word) => knowledge.countriesByDemonym(word)[0]?.country.iso2 ?? null;
}
