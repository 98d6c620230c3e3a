import { draftAt, type State } from './description-state.ts';
import type { Draft } from './draft.ts';
import type { Description } from './read-description.ts';

/**
 * Nouns for the whole of the body behind their `de`: `los rebeldes del M23`, `la bancada de Alianza`. Readers list the body
 * (annotated: rebels 13 of 13, guerrillas 10 of 10, benches in parliament 6 of 6, plenary sittings 6 of 6), while its
 * members, delegates or agents are a group of their own.
 */
const WHOLE = /^(?:rebeldes|insurgentes|guerrilla|terroristas|yihadistas|bancada|pleno|redacción)$/;

/** The body that a definite description names by what the whole of it is; null where it is none. */
export function bodyItself(state: State, { sentence, phrase, apposed }: Description): Draft | null {
  if (apposed !== null || !phrase.definite || !WHOLE.test(phrase.head.form.toLowerCase())) return null;
  const { tokens } = sentence;
  if (tokens[phrase.core]?.form !== 'de') return null;
  const at = phrase.core + (tokens[phrase.core + 1]?.upos === 'DET' ? 2 : 1);
  const draft = draftAt(state, sentence.index, at);
  return draft?.type === 'Organization' ? draft : null;
}
