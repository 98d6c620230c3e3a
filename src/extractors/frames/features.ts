import {
  type FeatureSink,
  type Part,
  pairsNamed,
  partOf,
  partsNamed,
  SharedFeatures,
  WeighedOnce,
  wordsNamed,
} from '../../nlp/feature-weights.ts';
import type { Frame } from '../../relations/index.ts';
import { cueOf, fitPart, frameFeatures, KINDS, nearPart } from './frame-features.ts';
import type { Placed } from './placement.ts';
import type { Side } from './side.ts';
import type { TriggerContext } from './trigger-context.ts';
import type { Party, SentenceView } from './view.ts';

const AFTER = ['1', '3', '7', '15', 'far'];
const BEFORE = ['-1', '-3', '-7', '-15', '-far'];

function stepOf(distance: number): number {
  const size = Math.abs(distance);
  return size <= 1 ? 0 : size <= 3 ? 1 : size <= 7 ? 2 : size <= 15 ? 3 : 4;
}

/** In few steps how far, and on which side, something stands. */
export function bucketOf(distance: number): string {
  return (distance < 0 ? BEFORE : AFTER)[stepOf(distance)]!;
}

/** Gives the parts that say the same, without looking for a text. */
export function distancesNamed(name: string): (distance: number) => Part {
  const after = AFTER.map((step) => partOf(name + step));
  const before = BEFORE.map((step) => partOf(name + step));
  return (distance) => (distance < 0 ? before : after)[stepOf(distance)]!;
}

/** The lemmas between two parties that stand at most three words apart, `inside` where they overlap, or null. */
export function wordsBetween(view: SentenceView, a: Party, b: Party): string | null {
  const [left, right] = a.from <= b.from ? [a, b] : [b, a];
  const count = right.from - left.to;
  if (count < 0) return 'inside';
  if (count > 3) return null;
  const words: string[] = [];
  for (let i = left.to; i < right.from; i++) words.push((view.sentence.tokens[i]?.lemma ?? '').toLowerCase());
  return words.join('_') || 'next';
}

/**
 * Describes the pairs that one relation proposes around one trigger: words, slots, paths, types and rivals, each alone and
 * in the pairs that matter. Features without the relation's name are shared by all relations, which is where most of the
 * evidence is. What depends on the trigger or on one party is weighed once for all the pairs that have it (five pairs of a
 * relation share a trigger and a party), and what no sentence changes once for all articles (`FrameFeatures`).
 */
export class PairDescriber {
  readonly #context: TriggerContext;
  readonly #relation: Part;
  readonly #words: SharedFeatures;
  /** By the place of the party among all that might stand there. */
  readonly #subjects: (WeighedOnce | undefined)[];
  readonly #objects: (WeighedOnce | undefined)[];

  /** @param most parties that may stand on either side */
  constructor(context: TriggerContext, relation: Part, most: number) {
    this.#context = context;
    this.#relation = relation;
    this.#words = new SharedFeatures((sink) => describeTrigger(sink, context, relation));
    this.#subjects = new Array(most);
    this.#objects = new Array(most);
  }

  get sentence(): number {
    return this.#context.view.sentence.index;
  }

  get trigger(): number {
    return this.#context.trigger;
  }

  /** Tells how one pair stands around the trigger. */
  describe(sink: FeatureSink, frame: Frame, subject: Side, object: Side): void {
    sink.addShared(this.#words);
    sink.addShared(this.#subjectOf(subject));
    sink.addShared(this.#objectOf(object));
    describePair(sink, this.#context, this.#relation, frame, subject, object);
  }

  /** The few features that matter again for the pair as a whole. */
  traitsOf(frame: Frame, subject: Side, object: Side): readonly Part[] {
    return traitsOf(this.#context, frame, subject, object);
  }

  #subjectOf({ at, placed }: Side): WeighedOnce {
    this.#subjects[at] ??= new SideFeatures(describeSubject, this.#context, this.#relation, placed);
    return this.#subjects[at];
  }

  #objectOf({ at, placed }: Side): WeighedOnce {
    this.#objects[at] ??= new SideFeatures(describeObject, this.#context, this.#relation, placed);
    return this.#objects[at];
  }
}

/** What one party shows on its side, whatever stands on the other: a class, for an article has some hundreds of them. */
class SideFeatures extends WeighedOnce {
  readonly #describeSide: typeof describeSubject;
  readonly #context: TriggerContext;
  readonly #relation: Part;
  readonly #placed: Placed;

  constructor(describeSide: typeof describeSubject, context: TriggerContext, relation: Part, placed: Placed) {
    super();
    this.#describeSide = describeSide;
    this.#context = context;
    this.#relation = relation;
    this.#placed = placed;
  }

  describe(sink: FeatureSink): void {
    this.#describeSide(sink, this.#context, this.#relation, this.#placed);
  }
}

function describeTrigger(sink: FeatureSink, { lemma, form, clause, objects }: TriggerContext, r: Part): void {
  sink.add(r);
  sink.add(r, lemma);
  sink.add(r, form);
  for (const about of clause) {
    sink.add(about);
    sink.add(r, about);
  }
  for (const given of objects) {
    sink.add(r, lemma, given);
    sink.add(r, given);
  }
}

function describeSubject(sink: FeatureSink, context: TriggerContext, r: Part, placed: Placed): void {
  const { lemma, form, clause, trigger } = context;
  const { path, role } = placed.asSubject();
  sink.add(path);
  sink.add(form, path);
  sink.add(r, path);
  sink.add(r, lemma, path);
  sink.add(role);
  sink.add(SUBJECT_AT(placed.party.from - trigger));
  for (const about of clause) sink.add(about, path);
}

function describeObject(sink: FeatureSink, context: TriggerContext, r: Part, placed: Placed): void {
  const { lemma, form, clause, trigger } = context;
  const { path, role } = placed.asObject();
  sink.add(path);
  sink.add(form, path);
  sink.add(r, path);
  sink.add(r, lemma, path);
  sink.add(r, OBJECT_TYPE(placed.party.type), path);
  sink.add(role);
  sink.add(OBJECT_AT(placed.party.from - trigger));
  for (const about of clause) sink.add(about, path);
}

function describePair(
  sink: FeatureSink,
  { view, trigger, lemma, form }: TriggerContext,
  r: Part,
  frame: Frame,
  subject: Side,
  object: Side,
): void {
  const s = subject.placed;
  const o = object.placed;
  const { path: ps } = s.asSubject();
  const { path: po } = o.asObject();
  const fit = fitPart(subject, object);
  const side = sidePart(s, o, trigger);
  frameFeatures(frame, r).describe(sink, subject, object);
  sink.add(form, fit);
  sink.add(cueOf(frame), form, fit);
  sink.add(r, lemma, fit);
  sink.add(side);
  sink.add(r, side);
  sink.add(ps, po);
  sink.add(r, ps, po);
  sink.add(r, APART(o.party.from - s.party.from));
  sink.add(STEPS[Math.min(s.steps, 4)]![Math.min(o.steps, 4)]!);
  const between = s.party.from < 0 || o.party.from < 0 ? null : wordsBetween(view, s.party, o.party);
  if (between !== null) sink.add(r, BETWEEN(between));
}

function traitsOf({ form, clause, trigger }: TriggerContext, frame: Frame, subject: Side, object: Side): Part[] {
  const s = subject.placed;
  const o = object.placed;
  const fit = fitPart(subject, object);
  return [
    JOINED(cueOf(frame).text, fit.text),
    JOINED(form.text, fit.text),
    sidePart(s, o, trigger),
    KINDS(s.party.kind, o.party.kind),
    s.asSubject().role,
    o.asObject().role,
    nearPart(subject, object),
    ...clause,
  ];
}

const OBJECT_TYPE = partsNamed('to=');
const SUBJECT_AT = distancesNamed('ds=');
const OBJECT_AT = distancesNamed('do=');
const APART = distancesNamed('so=');
const BETWEEN = wordsNamed('btw=');
const JOINED = pairsNamed('', '&');
const UP_TO_FOUR = [0, 1, 2, 3, 4];
const STEPS = UP_TO_FOUR.map((s) => UP_TO_FOUR.map((o) => partOf(`steps=${s}|${o}`)));

/** By where the parties stand: before or after the trigger, and whether at the same place. */
const SIDES = ['b', 'a'].map((s) => ['b', 'a'].map((o) => ['', '='].map((same) => partOf(`side=${s}${o}${same}`))));

function sidePart({ party: s }: Placed, { party: o }: Placed, trigger: number): Part {
  return SIDES[s.from < trigger ? 0 : 1]![o.from < trigger ? 0 : 1]![s.site === o.site ? 1 : 0]!;
}
