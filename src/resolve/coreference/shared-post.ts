import type { Sentence } from '../../core/annotation.ts';
import { draftAt, endOfDraft, type State } from './description-state.ts';
import type { Draft } from './draft.ts';

/** Who bears a post that several share, and of what country or body. */
export interface SharedPost {
  readonly bearer: Draft;
  readonly body: Draft;
}

const MOST = 6;

/**
 * Who of those that share a post bears it where: `los presidentes de A, X, y de B, Y`; `los ministros de A y B, X e Y`,
 * told in the same order.
 *
 * @param from Where the words behind the plural noun begin.
 */
export function readSharedPost(state: State, sentence: Sentence, from: number): readonly SharedPost[] {
  const shared: SharedPost[] = [];
  let bodies: Draft[] = [];
  let bearers: Draft[] = [];
  const { tokens } = sentence;
  const settle = (): void => {
    if (bodies.length === bearers.length)
      bodies.forEach((body, at) => void shared.push({ bearer: bearers[at]!, body }));
    bodies = [];
    bearers = [];
  };
  for (let at = from; at < tokens.length && shared.length + bodies.length <= MOST; ) {
    const draft = draftAt(state, sentence.index, at);
    const end = endOfDraft(state, sentence.index, at);
    if (draft !== null && end !== null) {
      if (draft.type === 'Person') bearers.push(draft);
      else if (draft.type !== 'Country' && draft.type !== 'Organization') break;
      else {
        if (bearers.length > 0) settle();
        bodies.push(draft);
      }
      at = end;
      continue;
    }
    const token = tokens[at];
    if (token === undefined || !/^(?:,|y|e|de|el|la|los|las)$/.test(token.form)) break;
    at += 1;
  }
  settle();
  return shared;
}
