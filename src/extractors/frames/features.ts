import {
  type FeatureSink,
  type Part,
  pairsNamed,
  partOf,
  partsNamed,
  SharedFeatures,
  valuePart,
} from '../../nlp/feature-weights.ts';
import type { Frame } from '../../relations/index.ts';
import { FITS, type Placed } from './placement.ts';
import type { Side } from './side.ts';
import type { TriggerContext } from './trigger-context.ts';
import type { Party, SentenceView } from './view.ts';

const AFTER = ['1', '3', '7', '15', 'far'];
const BEFORE = ['-1', '-3', '-7', '-15', '-far'];

export function bucketOf(distance: number): string {
  const size = Math.abs(distance);
  const bucket = size <= 1 ? 0 : size <= 3 ? 1 : size <= 7 ? 2 : size <= 15 ? 3 : 4;
  return (distance < 0 ? BEFORE : AFTER)[bucket]!;
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
 * evidence is. What depends on the trigger, on one party, or on the frame and how both fit it is weighed once for all
 * the pairs that have it (five pairs of a relation share a trigger and a party): near half of the features.
 */
export class PairDescriber {
  readonly #context: TriggerContext;
  readonly #relation: Part;
  readonly #words: SharedFeatures;
  /** By the place of the party among all that might stand there. */
  readonly #subjects: (SharedFeatures | undefined)[] = [];
  readonly #objects: (SharedFeatures | undefined)[] = [];
  /** By frame, then by how well both fit it. */
  readonly #fits = new Map<Frame, (SharedFeatures | undefined)[]>();

  constructor(context: TriggerContext, relation: Part) {
    this.#context = context;
    this.#relation = relation;
    this.#words = new SharedFeatures((sink) => describeTrigger(sink, context, relation));
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
    sink.addShared(this.#fitOf(frame, subject, object));
    describePair(sink, this.#context, this.#relation, frame, subject, object);
  }

  /** The few features that matter again for the pair as a whole. */
  traitsOf(frame: Frame, subject: Side, object: Side): readonly Part[] {
    return traitsOf(this.#context, frame, subject, object);
  }

  #subjectOf({ at, placed }: Side): SharedFeatures {
    this.#subjects[at] ??= new SharedFeatures((sink) => describeSubject(sink, this.#context, this.#relation, placed));
    return this.#subjects[at];
  }

  #objectOf({ at, placed }: Side): SharedFeatures {
    this.#objects[at] ??= new SharedFeatures((sink) => describeObject(sink, this.#context, this.#relation, placed));
    return this.#objects[at];
  }

  #fitOf(frame: Frame, subject: Side, object: Side): SharedFeatures {
    let byFit = this.#fits.get(frame);
    if (byFit === undefined) {
      byFit = [];
      this.#fits.set(frame, byFit);
    }
    const at = subject.rank * FITS.length + object.rank;
    const fit = fitPart(subject, object);
    byFit[at] ??= new SharedFeatures((sink) => describeFit(sink, this.#context, this.#relation, frame, fit));
    return byFit[at];
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
  sink.add(SUBJECT_AT(bucketOf(placed.party.from - trigger)));
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
  sink.add(OBJECT_AT(bucketOf(placed.party.from - trigger)));
  for (const about of clause) sink.add(about, path);
}

function describeFit(sink: FeatureSink, { lemma, form }: TriggerContext, r: Part, frame: Frame, fit: Part): void {
  const cue = cueOf(frame);
  const id = FRAME(frame.id);
  sink.add(id);
  sink.add(id, fit);
  sink.add(fit);
  sink.add(form, fit);
  sink.add(cue, fit);
  sink.add(cue, form, fit);
  sink.add(r, cue);
  sink.add(r, cue, fit);
  sink.add(r, fit);
  sink.add(r, lemma, fit);
}

function describePair(
  sink: FeatureSink,
  { view, trigger }: TriggerContext,
  r: Part,
  frame: Frame,
  subject: Side,
  object: Side,
): void {
  const s = subject.placed;
  const o = object.placed;
  const { path: ps, slot: subjectSlot } = s.asSubject();
  const { path: po, slot: objectSlot } = o.asObject();
  const cue = cueOf(frame);
  const fit = fitPart(subject, object);
  const near = nearPart(subject, object);
  const side = sidePart(s, o, trigger);
  const kinds = KINDS(s.party.kind, o.party.kind);
  const types = TYPES(s.party.type, o.party.type);
  sink.add(fit, near);
  sink.add(cue, fit, near);
  sink.add(cue, near);
  sink.add(r, near);
  sink.add(ps, po);
  sink.add(r, ps, po);
  sink.add(subjectSlot, objectSlot);
  sink.add(r, subjectSlot, objectSlot);
  sink.add(cue, subjectSlot, objectSlot);
  sink.add(FRAME(frame.id), subjectSlot, objectSlot);
  sink.add(r, types);
  sink.add(r, types, fit);
  sink.add(cue, types, fit);
  sink.add(kinds);
  sink.add(r, kinds);
  sink.add(side);
  sink.add(r, side);
  sink.add(r, APART(bucketOf(o.party.from - s.party.from)));
  sink.add(STEPS(Math.min(s.steps, 4), Math.min(o.steps, 4)));
  const between = s.party.from < 0 || o.party.from < 0 ? null : wordsBetween(view, s.party, o.party);
  if (between !== null) sink.add(r, valuePart('btw=', between));
  if (subject.rank + object.rank === 0 && subject.rivals < 3 && object.rivals < 3) {
    sink.add(CLEAN);
    sink.add(CLEAN, cue);
    sink.add(r, CLEAN, cue);
  }
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

const CLEAN = partOf('clean');
const FRAME = partsNamed('fr=');
const KINDS = pairsNamed('k=', '|');
const TYPES = pairsNamed('t=', '|');
const OBJECT_TYPE = partsNamed('to=');
const SUBJECT_AT = partsNamed('ds=');
const OBJECT_AT = partsNamed('do=');
const APART = partsNamed('so=');
const STEPS = pairsNamed('steps=', '|');
const JOINED = pairsNamed('', '&');
const CUES = { strong: partOf('c=strong'), fair: partOf('c=fair'), weak: partOf('c=weak') };

function cueOf(frame: Frame): Part {
  return CUES[frame.cue];
}

const FIT_PARTS = FITS.map((s) => FITS.map((o) => partOf(`fit=${s}|${o}`)));

function fitPart(subject: Side, object: Side): Part {
  return FIT_PARTS[subject.rank]![object.rank]!;
}

/** Nine cases a side: how many rivals fit better, and how many as well (`Side.rivals`). */
const RIVALS = [0, 1, 2].flatMap((better) => [0, 1, 2].map((equal) => `${better}${equal}`));
const NEAR_PARTS = RIVALS.map((s) => RIVALS.map((o) => partOf(`near=${s}|${o}`)));

function nearPart(subject: Side, object: Side): Part {
  return NEAR_PARTS[subject.rivals]![object.rivals]!;
}

/** By where the parties stand: before or after the trigger, and whether at the same place. */
const SIDES = ['b', 'a'].map((s) => ['b', 'a'].map((o) => ['', '='].map((same) => partOf(`side=${s}${o}${same}`))));

function sidePart({ party: s }: Placed, { party: o }: Placed, trigger: number): Part {
  return SIDES[s.from < trigger ? 0 : 1]![o.from < trigger ? 0 : 1]![s.site === o.site ? 1 : 0]!;
}
