import type { EntityType } from '../../src/core/entity.ts';
import type { Predication } from '../../src/core/predication.ts';
import { conditionsAt } from '../../src/extractors/frames/frame-conditions.ts';
import type { Party, SentenceView } from '../../src/extractors/frames/view.ts';
import type { Frame, Relation, Slot } from '../../src/relations/types.ts';

/** Two parties that stand exactly where a frame wants its subject and object. */
export interface Fitting {
  readonly relation: Relation;
  readonly frame: Frame;
  /** The lemma by which the frame was found. */
  readonly lemma: string;
  readonly predication: Predication;
  readonly subject: number;
  readonly object: number;
  readonly slots: string;
}

/** Frames by lemma, so that a predication meets only those that name it. */
export function framesByLemma(relations: readonly Relation[]): ReadonlyMap<string, readonly [Relation, Frame][]> {
  const table = new Map<string, [Relation, Frame][]>();
  for (const relation of relations)
    for (const frame of relation.frames)
      for (const lemma of frame.lemmas) table.set(lemma, [...(table.get(lemma) ?? []), [relation, frame]]);
  return table;
}

/** Every statement whose parties stand in the very slots of a frame: what frames say before anything is learnt. */
export function findFittings(
  views: readonly SentenceView[],
  predications: readonly Predication[],
  table: ReadonlyMap<string, readonly [Relation, Frame][]>,
): Fitting[] {
  const found: Fitting[] = [];
  for (const predication of predications) {
    const { sentence } = views[predication.sentence]!;
    const lemmas = new Set([predication.lemma, predication.surfaceLemma, sentence.tokens[predication.head]!.lemma]);
    const met = [...lemmas].flatMap((lemma) =>
      (table.get(lemma.toLowerCase()) ?? []).map((entry) => [lemma, entry] as const),
    );
    if (met.length === 0) continue;
    const placed = slotsOf(views, predication, predications);
    const applies = conditionsAt(views[predication.sentence]!, predication.head, [predication]);
    const seen = new Set<Frame>();
    for (const [lemma, [relation, frame]] of met) {
      if (seen.has(frame) || !applies(frame)) continue;
      seen.add(frame);
      for (const subject of placed)
        for (const object of placed) {
          if (subject.party.entity === object.party.entity) continue;
          const from = slotAmong(frame.subject, relation.endpoints.subject, subject, placed);
          const to = slotAmong(frame.object, relation.endpoints.object, object, placed);
          if (from === undefined || to === undefined) continue;
          found.push({
            relation,
            frame,
            lemma,
            predication,
            subject: subject.party.entity,
            object: object.party.entity,
            slots: `${from}→${to}`,
          });
        }
    }
  }
  return found;
}

/** The slot of a frame in which a party stands, the first listed first. */
function slotAmong(
  slots: readonly Slot[],
  types: readonly EntityType[],
  { party, slots: own }: Placed,
  all: readonly Placed[],
): Slot | undefined {
  if (!types.includes(party.type)) return undefined;
  return slots.find((slot) => {
    if (!own.has(slot)) return false;
    if (!slot.startsWith('in-')) return true;
    // The war of `la guerra de Crimea` is meant, not the place in its name.
    return !all.some(
      (outer) =>
        types.includes(outer.party.type) &&
        outer.party !== party &&
        [...outer.slots].some((known) => slot === `in-${known}`) &&
        outer.party.from <= party.from &&
        party.to <= outer.party.to,
    );
  });
}

interface Placed {
  readonly party: Party;
  readonly slots: ReadonlySet<Slot>;
}

/** A clause holds many parties: only those that its own predicate governs count as within the argument it is. */
function standsUnder(predication: Predication, party: Party): boolean {
  return predication.arguments.some(({ head }) => head === party.head || head === party.site);
}

/** Whether only nominal links lie between: what a relative clause says of a noun is no part of it. */
function isPartOf(view: SentenceView, at: number, head: number): boolean {
  for (let here = at, step = 0; step < 8; step++) {
    if (here === head) return true;
    const token = view.sentence.tokens[here];
    if (token === undefined || token.head < 0 || CLAUSAL.test(token.deprel)) return false;
    here = token.head;
  }
  return false;
}

const CLAUSAL = /^(?:acl|advcl|ccomp|xcomp|csubj|parataxis)/;

export function slotsOf(
  views: readonly SentenceView[],
  predication: Predication,
  predications: readonly Predication[],
): Placed[] {
  const placed: Placed[] = [];
  const places = new Set([predication.sentence, ...predication.arguments.map((argument) => argument.sentence)]);
  for (const place of places) {
    const view = views[place]!;
    for (const party of view.parties) {
      const slots = new Set<Slot>();
      for (const argument of predication.arguments)
        if (argument.sentence === place && (argument.head === party.head || argument.head === party.site))
          slots.add(argument.role);
      const token = view.sentence.tokens[party.head];
      if (slots.size === 0 && token !== undefined)
        for (const argument of predication.arguments)
          if (
            argument.sentence === place &&
            (argument.predication === null || standsUnder(predications[argument.predication]!, party)) &&
            argument.span.start <= token.start &&
            token.end <= argument.span.end &&
            (argument.predication !== null || isPartOf(view, party.head, argument.head))
          )
            slots.add(`in-${argument.role}`);
      if (slots.size > 0) placed.push({ party, slots });
    }
  }
  return placed;
}
