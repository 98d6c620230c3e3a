import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { draftAt, type State } from './description-state.ts';
import type { Draft } from './draft.ts';

/**
 * The place that tokens `[from, to)` say something is held in (`la cumbre extraordinaria en [Robledo]`, `la cumbre de
 * [Robledo]`), or null.
 */
export function placeToldIn(state: State, { tokens, index }: Sentence, from: number, to: number): Draft | null {
  for (let at = from; at < to; at += 1) {
    const form = tokens[at]?.form;
    if (form !== 'en' && form !== 'de') continue;
    const place = draftAt(state, index, tokens[at + 1]?.upos === 'DET' ? at + 2 : at + 1);
    if (place?.type === 'Place' || (form === 'en' && place?.type === 'Country')) return place;
  }
  return null;
}

/** Whether some mention of a thing says that it is held in another place than this: two summits, not one. */
export function isElsewhere(state: State, { mentions }: Draft, place: Draft): boolean {
  return mentions.some(({ kind, sentence, from, to }) => {
    const told = kind === 'description' ? state.sentences[sentence] : undefined;
    const other = told === undefined ? null : placeToldIn(state, told, from, to);
    return other !== null && areApart(other, place, state.knowledge);
  });
}

/** Whether neither of two places can lie in the other: in two countries, or two cities of one. */
function areApart(one: Draft, other: Draft, knowledge: Knowledge): boolean {
  if (one === other) return false;
  if (one.country !== null && other.country !== null && one.country !== other.country) return true;
  return [one, other].every(({ type, name }) => type === 'Place' && knowledge.citiesByName(name).length > 0);
}
