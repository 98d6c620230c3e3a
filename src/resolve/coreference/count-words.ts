import { parseDigits } from '../../languages/es/quantity/index.ts';

/** The words for small numbers, folded; `uno` counts nobody who could be called otherwise. */
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho ' +
    'diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta'
  )
    .split(' ')
    .map((word, at) => [word, at + 2]),
);

/** How many a word says there are, from two on; null where it is no number. */
export function countOf(word: string): number | null {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const count = WORDS[folded] ?? parseDigits(folded) ?? 0;
  return count > 1 ? count : null;
}
