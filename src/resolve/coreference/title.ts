import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { isCapitalized } from './words.ts';

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
]);
/** Longer quotations than this are what somebody said. */
const LONGEST = 10;
/** What may stand between a noun and its title: `la novela titulada "…"`. */
const CALLED = /^(?:titulad[oa]|llamad[oa]|denominad[oa])$/;

/**
 * The words in quotation marks from a token on, if a noun for what bears titles stands before them: `la película "El agua
 * oscura"`, `el diario "La Verdad"`. They are one name, whatever capitals stand in them.
 */
export function findTitle(
  { tokens }: Sentence,
  at: number,
  knowledge: Knowledge,
): { readonly from: number; readonly to: number } | null {
  if (!isCapitalized(tokens[at]?.form ?? '')) return null;
  const close = QUOTES.get(tokens[at - 1]?.form ?? '');
  if (close === undefined) return null;
  let to = at + 1;
  while (to < tokens.length && to - at <= LONGEST && tokens[to]?.form !== close) to += 1;
  if (tokens[to]?.form !== close || to - at > LONGEST) return null;
  if (/^[.;:?!,]$/.test(tokens[to - 1]?.form ?? '')) return null;
  let before = at - 2;
  if (CALLED.test(tokens[before]?.form ?? '')) before -= 1;
  const noun = tokens[before];
  // `la película francesa "…"`
  const head = noun?.upos === 'ADJ' ? tokens[before - 1] : noun;
  if (head?.upos !== 'NOUN' || /Number=Plur/.test(head.feats)) return null;
  return bearsTitles(head.form, knowledge) ? { from: at, to } : null;
}

/** Works and what is held under a title; a thing that somebody says in so many words has none: `un acuerdo "Total"`. */
function bearsTitles(noun: string, knowledge: Knowledge): boolean {
  return knowledge.headClasses(noun).some((type) => type === 'Product' || type === 'Event' || type === 'Organization');
}
