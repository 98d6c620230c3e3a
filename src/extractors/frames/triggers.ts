import type { Frame, Relation } from '../../relations/index.ts';

/** What a lemma may say: a relation, and the frames of it that the lemma heads (none for a lemma learnt from text). */
export interface TriggerEntry {
  readonly relation: Relation;
  readonly frames: readonly Frame[];
}

/** Which relations a lemma may say: from the frames, and from triggers seen in annotated articles. */
export type TriggerLexicon = ReadonlyMap<string, readonly TriggerEntry[]>;

/** Joins the frames' lemmas with those learnt from text (`lemma` → names of relations). */
export function triggerLexicon(
  relations: readonly Relation[],
  learnt: Readonly<Record<string, readonly string[]>>,
): TriggerLexicon {
  const lexicon = new Map<string, { relation: Relation; frames: Frame[] }[]>();
  const entryOf = (lemma: string, relation: Relation): { relation: Relation; frames: Frame[] } => {
    const list = lexicon.get(lemma) ?? [];
    lexicon.set(lemma, list);
    const known = list.find((entry) => entry.relation === relation);
    if (known !== undefined) return known;
    const entry = { relation, frames: [] };
    list.push(entry);
    return entry;
  };
  for (const relation of relations)
    for (const frame of relation.frames) for (const lemma of frame.lemmas) entryOf(lemma, relation).frames.push(frame);
  for (const relation of relations)
    for (const [lemma, names] of Object.entries(learnt)) if (names.includes(relation.name)) entryOf(lemma, relation);
  return lexicon;
}
