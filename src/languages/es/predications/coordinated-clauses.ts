import type { Draft } from './draft.ts';
import { dependents, type Tree } from './tree.ts';

/**
 * The clause that a second conjunct goes on with. `exigió que entregue los datos y dio las gracias`, `anunció que recurrirá
 * y acusó al juez`: what is told as past behind what is wished or still to come continues the clause above, though parsers
 * hang it to the nearer verb. Undefined where the first conjunct itself is gone on with.
 */
export function continuedAbove(tree: Tree, first: Draft, second: Draft): Draft | undefined {
  const { parent } = first;
  if (parent === null || parent.form !== 'verb' || second.person === 0) return undefined;
  const marked = dependents(tree, second.head, 'mark').length > 0;
  if (marked) return undefined;
  if (first.modality === 'subjunctive') return second.modality === 'subjunctive' ? undefined : parent;
  const isAhead = first.embedding === 'complement' && first.modality === 'future';
  const isTold = second.tense === 'past' && second.modality === 'none' && parent.tense === 'past';
  return isAhead && isTold ? parent : undefined;
}
