import type { Sentence } from '../../core/annotation.ts';

/** Whether `alto el fuego`, a noun of three words that the tree seldom joins, begins at a token. */
export function isCeasefire({ tokens }: Sentence, at: number): boolean {
  return /^altos?$/i.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'el' && tokens[at + 2]?.form === 'fuego';
}
