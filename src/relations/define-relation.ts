import type { Frame, Relation } from './types.ts';

/**
 * Gives a relation and its frames every field, in one order, undefined where they do not tell it. V8 reads fields quickly
 * where it meets four sets of them or fewer: relations came in sixteen and frames in seven, and an article reads them for six
 * hundred candidates.
 */
export function defineRelation(told: Relation): Relation {
  return {
    name: told.name,
    endpoints: told.endpoints,
    symmetric: told.symmetric,
    labels: told.labels,
    inverse: told.inverse,
    plover: told.plover,
    cameo: told.cameo,
    kind: told.kind,
    victim: told.victim,
    figures: told.figures,
    placed: told.placed,
    content: told.content,
    onItsDay: told.onItsDay,
    ownDates: told.ownDates,
    commits: told.commits,
    once: told.once,
    concludes: told.concludes,
    phrases: told.phrases,
    frames: told.frames.map(defineFrame),
    example: told.example,
    nearMiss: told.nearMiss,
  } satisfies Record<keyof Relation, unknown>;
}

function defineFrame(told: Frame): Frame {
  return {
    id: told.id,
    lemmas: told.lemmas,
    with: told.with,
    unless: told.unless,
    reflexive: told.reflexive,
    definite: told.definite,
    tone: told.tone,
    cue: told.cue,
    subject: told.subject,
    object: told.object,
  } satisfies Record<keyof Frame, unknown>;
}
