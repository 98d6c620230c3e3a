import { ENTITY_TYPES, type EntityType } from '../../core/entity.ts';
import type { Frame, Relation } from '../../relations/index.ts';
import { hasConditions } from './frame-conditions.ts';

/** What a lemma may say: a relation, the frames of it that the lemma heads, and the types it joins (bits of `bitOf`). */
export interface TriggerEntry {
  readonly relation: Relation;
  readonly frames: readonly Frame[];
  readonly subjects: number;
  readonly objects: number;
  /** Whether none of the frames asks for anything around the word: they hold wherever it stands. */
  readonly isBare: boolean;
}

/** The entry of a relation with some of its frames. */
export function triggerEntry(relation: Relation, frames: readonly Frame[]): TriggerEntry {
  const { subject, object } = relation.endpoints;
  return { relation, frames, subjects: setOf(subject), objects: setOf(object), isBare: !frames.some(hasConditions) };
}

/** Which relations a lemma may say. */
export type TriggerLexicon = ReadonlyMap<string, readonly TriggerEntry[]>;

/** The frames of all relations by lemma. */
export function triggerLexicon(relations: readonly Relation[]): TriggerLexicon {
  const framesOf = new Map<string, Map<Relation, Frame[]>>();
  for (const relation of relations)
    for (const frame of relation.frames)
      for (const lemma of frame.lemmas) {
        const byRelation = framesOf.get(lemma) ?? new Map<Relation, Frame[]>();
        framesOf.set(lemma, byRelation);
        const known = byRelation.get(relation);
        if (known === undefined) byRelation.set(relation, [frame]);
        else known.push(frame);
      }
  return new Map(
    [...framesOf].map(([lemma, byRelation]) => [lemma, [...byRelation].map(([r, frames]) => triggerEntry(r, frames))]),
  );
}

const BITS: ReadonlyMap<EntityType, number> = new Map(ENTITY_TYPES.map((type, at) => [type, 1 << at]));

/** The bit that stands for a type in a number for a set of types. */
export function bitOf(type: EntityType): number {
  return BITS.get(type)!;
}

function setOf(types: readonly EntityType[]): number {
  return types.reduce((set, type) => set | bitOf(type), 0);
}

/** Whether among parties of these types (bits of `bitOf`) a relation finds both its ends: most words of a sentence are passed over by this. */
export function canJoin({ subjects, objects }: TriggerEntry, present: number): boolean {
  return (subjects & present) !== 0 && (objects & present) !== 0;
}
