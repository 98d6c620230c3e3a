import type { Frame, Relation } from '../../relations/index.ts';

/** What a lemma may say: a relation, and the frames of it that the lemma heads. */
export interface TriggerEntry {
  readonly relation: Relation;
  readonly frames: readonly Frame[];
}

/** Which relations a lemma may say. */
export type TriggerLexicon = ReadonlyMap<string, readonly TriggerEntry[]>;

/** The frames of all relations by lemma. */
export function triggerLexicon(relations: readonly Relation[]): TriggerLexicon {
  const lexicon = new Map<string, { relation: Relation; frames: Frame[] }[]>();
  for (const relation of relations)
    for (const frame of relation.frames)
      for (const lemma of frame.lemmas) {
        const list = lexicon.get(lemma) ?? [];
        lexicon.set(lemma, list);
        const known = list.find((entry) => entry.relation === relation);
        if (known === undefined) list.push({ relation, frames: [frame] });
        else known.frames.push(frame);
      }
  return lexicon;
}
