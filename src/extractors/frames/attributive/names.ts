import type { Party, SentenceView } from '../view.ts';

export const QUOTE = /^["'«»“”‘’]$/;

/** The name that begins at a token, quotes skipped; the longest. */
export function nameFrom(view: SentenceView, at: number): Party | undefined {
  let best: Party | undefined;
  const start = QUOTE.test(view.sentence.tokens[at]?.form ?? '') ? at + 1 : at;
  for (const party of view.parties) {
    if (party.from > start) break;
    if (party.from !== start || party.kind !== 'name') continue;
    if (best === undefined || party.to > best.to) best = party;
  }
  return best;
}

/** The name that ends before a token, quotes skipped; the longest. */
export function nameTo(view: SentenceView, to: number): Party | undefined {
  let best: Party | undefined;
  const end = QUOTE.test(view.sentence.tokens[to - 1]?.form ?? '') ? to - 1 : to;
  for (const party of view.parties) {
    if (party.from >= end) break;
    if (party.to !== end || (party.kind !== 'name' && party.kind !== 'pronoun')) continue;
    if (best === undefined || party.from < best.from) best = party;
  }
  return best;
}
