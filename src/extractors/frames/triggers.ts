import { ENTITY_TYPES, type EntityType } from '../../core/entity.ts';
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

const BITS: ReadonlyMap<EntityType, number> = new Map(ENTITY_TYPES.map((type, at) => [type, 1 << at]));

/** The bit that stands for a type in a number for a set of types. */
export function bitOf(type: EntityType): number {
  return BITS.get(type)!;
}

function setOf(types: readonly EntityType[]): number {
  return types.reduce((set, type) => set | bitOf(type), 0);
}

const ends = new WeakMap<Relation, { readonly subject: number; readonly object: number }>();

/** Whether among parties of these types (bits of `bitOf`) a relation finds both its ends: most words of a sentence are passed over by this. */
export function canJoin(relation: Relation, present: number): boolean {
  let known = ends.get(relation);
  if (known === undefined) {
    known = { subject: setOf(relation.endpoints.subject), object: setOf(relation.endpoints.object) };
    ends.set(relation, known);
  }
  return (known.subject & present) !== 0 && (known.object & present) !== 0;
}
