import type { Argument, PredicateForm, Predication, Role } from '../../core/predication.ts';

/** The part that a phrase plays in what a predicate tells. */
export interface Part {
  readonly role: Role;
  readonly lemma: string;
  readonly form: PredicateForm;
  /** All that takes part in it, the phrase among them. */
  readonly all: readonly Argument[];
}

/** What predicates tell of the phrases of an article. */
export interface Parts {
  /** The parts that heads of phrases play, by `placeOf` them. */
  readonly played: ReadonlyMap<number, readonly Part[]>;
  /** What takes part in what a noun itself tells (`la reunión de A con B en C`), by `placeOf` it. */
  readonly own: ReadonlyMap<number, readonly Argument[]>;
}

/** One number for a token of an article. */
function placeOf(sentence: number, token: number): number {
  return sentence * 10_000 + token;
}

export function partsIn(predications: readonly Predication[]): Parts {
  const played = new Map<number, Part[]>();
  const own = new Map<number, readonly Argument[]>();
  for (const { lemma, form, sentence: place, head: trigger, arguments: all } of predications) {
    own.set(placeOf(place, trigger), all);
    for (const { role, sentence, head } of all) {
      const at = placeOf(sentence, head);
      const known = played.get(at);
      if (known) known.push({ role, lemma, form, all });
      else played.set(at, [{ role, lemma, form, all }]);
    }
  }
  return { played, own };
}

/** The parts of a phrase, whichever of its words up to its noun the tree has for its head (`miles de indígenas`). */
export function partsOf({ played }: Parts, sentence: number, from: number, head: number): readonly Part[] {
  for (let at = head; at >= from; at -= 1) {
    const known = played.get(placeOf(sentence, at));
    if (known) return known;
  }
  return [];
}

/** What takes part in what a noun itself tells. */
export function ownArguments({ own }: Parts, sentence: number, head: number): readonly Argument[] {
  return own.get(placeOf(sentence, head)) ?? [];
}
