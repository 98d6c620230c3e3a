import type { PredicateForm, Predication, Role } from '../../core/predication.ts';

/** The part that a phrase plays in what a predicate tells. */
export interface Part {
  readonly role: Role;
  readonly lemma: string;
  readonly form: PredicateForm;
}

/** One number for a token of an article. */
function placeOf(sentence: number, token: number): number {
  return sentence * 10_000 + token;
}

/** The parts that heads of phrases play, by `placeOf` them. */
export function partsIn(predications: readonly Predication[]): ReadonlyMap<number, readonly Part[]> {
  const parts = new Map<number, Part[]>();
  for (const { lemma, form, arguments: filled } of predications) {
    for (const { role, sentence, head } of filled) {
      const at = placeOf(sentence, head);
      const known = parts.get(at);
      if (known) known.push({ role, lemma, form });
      else parts.set(at, [{ role, lemma, form }]);
    }
  }
  return parts;
}

/** The parts of a phrase, whichever of its words up to its noun the tree has for its head (`miles de indígenas`). */
export function partsOf(
  parts: ReadonlyMap<number, readonly Part[]>,
  sentence: number,
  from: number,
  head: number,
): readonly Part[] {
  for (let at = head; at >= from; at -= 1) {
    const known = parts.get(placeOf(sentence, at));
    if (known) return known;
  }
  return [];
}
