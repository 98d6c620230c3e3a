import type { Sentence } from '../../core/annotation.ts';
import { isAcronym, isCapitalized, isShouted, TIMES } from './words.ts';

/** What an article as a whole shows of the words that stand with capitals in it. */
export interface ArticleNames {
  /** Words that it also writes small in the middle of sentences: their capital at a sentence's start is no name. */
  readonly small: ReadonlySet<string>;
  /** Forms that stand with a capital inside sentences: names wherever they stand. */
  readonly inner: ReadonlySet<string>;
  /** Runs of capitalised words that somewhere end without a small word and another capital after them. */
  readonly ending: ReadonlySet<string>;
  /** Runs of capitalised words that somewhere begin without a capital and a small word before them. */
  readonly opening: ReadonlySet<string>;
  /** Runs that begin with a capital article inside sentences, which is theirs: `La Haya`. */
  readonly articled: ReadonlySet<string>;
  /** The letters of its acronyms, folded. */
  readonly acronyms: ReadonlySet<string>;
}

const OPENING_SIGN = /^["«“¿¡:.(—–-]+$/u;

/** Reads the capitals of an article once, for all of its names. */
export function readCapitals(sentences: readonly Sentence[]): ArticleNames {
  const small = new Set<string>();
  const inner = new Set<string>();
  const ending = new Set<string>();
  const opening = new Set<string>();
  const articled = new Set<string>();
  const acronyms = new Set<string>();
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const shouted = isShouted(sentence);
    for (let at = 0; at < tokens.length; at += 1) {
      const form = tokens[at]?.form ?? '';
      if (!isCapitalized(form)) {
        small.add(form);
        continue;
      }
      if (shouted) continue;
      const before = tokens[at - 1];
      if (before && !OPENING_SIGN.test(before.form)) inner.add(form);
      if (isAcronym(form)) acronyms.add(form.replace(/[^\p{L}]/gu, '').toLowerCase());
      if (before && isCapitalized(before.form)) continue;
      const to = runEnd(sentence, at);
      const run = runText(sentence, at, to);
      if (!isLinked(sentence, to, 1)) ending.add(run);
      if (before && !isLinked(sentence, at - 1, -1)) opening.add(run);
      if (before && isCapitalArticle(form) && !OPENING_SIGN.test(before.form)) articled.add(run);
    }
  }
  return { small, inner, ending, opening, articled, acronyms };
}

/** An article with a capital: inside a sentence it belongs to the name behind it. */
export function isCapitalArticle(form: string): boolean {
  return /^(?:El|La|Los|Las)$/.test(form);
}

/** Where the run of capitalised words that begins at a token ends. */
export function runEnd({ tokens }: Sentence, at: number): number {
  let to = at + 1;
  for (let token = tokens[to]; token && isCapitalized(token.form) && !TIMES.test(token.form); token = tokens[to])
    to += 1;
  return to;
}

export function runText({ tokens }: Sentence, from: number, to: number): string {
  let text = tokens[from]?.form ?? '';
  for (let at = from + 1; at < to; at += 1) text += ` ${tokens[at]?.form ?? ''}`;
  return text;
}

/** Small words that stand inside names. */
export const LINKING: ReadonlySet<string> = new Set(
  `a de del la las los lo el e y i para al en por sobre contra con sin & van von der den bin ibn da do dos di du le ben of the d l ag uld ould ul`.split(
    ' ',
  ),
);

/** Whether a capital follows in a direction after one to three small words that names hold. */
function isLinked({ tokens }: Sentence, at: number, step: 1 | -1): boolean {
  for (let index = at, words = 0; words < 4; index += step, words += 1) {
    const form = tokens[index]?.form;
    if (form === undefined) return false;
    if (isCapitalized(form)) return words > 0;
    if (!LINKING.has(form)) return false;
  }
  return false;
}
