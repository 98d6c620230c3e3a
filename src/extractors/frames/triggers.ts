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

const BIT_OF: ReadonlyMap<EntityType, number> = new Map(ENTITY_TYPES.map((type, at) => [type, 1 << at]));

/** A set of types of entity as one number, a bit a type. */
export function typeSet(types: Iterable<EntityType>): number {
  let set = 0;
  for (const type of types) set |= BIT_OF.get(type)!;
  return set;
}

const ends = new WeakMap<Relation, { readonly subject: number; readonly object: number }>();

/** Whether among parties of these types (`typeSet`) a relation finds both its ends: most words of a sentence are passed over by this. */
export function canJoin(relation: Relation, present: number): boolean {
  let known = ends.get(relation);
  if (known === undefined) {
    known = { subject: typeSet(relation.endpoints.subject), object: typeSet(relation.endpoints.object) };
    ends.set(relation, known);
  }
  return (known.subject & present) !== 0 && (known.object & present) !== 0;
}
