import type { EntityType } from '../../core/entity.ts';
import {
  type FeatureSink,
  oncePerPair,
  type Part,
  pairsNamed,
  partOf,
  partsNamed,
  SharedFeatures,
} from '../../nlp/feature-weights.ts';
import type { Frame } from '../../relations/index.ts';
import { FITS } from './placement.ts';
import type { Side } from './side.ts';
import type { Party } from './view.ts';

/**
 * What a pair shows of a frame whatever the sentence: how both fit it, how many others do, their slots, kinds and types.
 * A frame has some hundred such cases, which come again in every article: each is weighed once for all of them.
 */
export class FrameFeatures {
  readonly #relation: Part;
  readonly #cue: Part;
  readonly #frame: Part;
  /** By how both fit, then by their rivals. */
  readonly #fits: readonly SharedFeatures[][] = FITS.flatMap(() => FITS.map(() => []));
  readonly #slots = oncePerPair((s: Part, o: Part) => this.#describeSlots(s, o));
  readonly #kinds = oncePerPair((s: Party['kind'], o: Party['kind']) => this.#describeKinds(s, o));
  /** By how both fit. */
  readonly #types = oncePerPair((_s: EntityType, _o: EntityType): SharedFeatures[] => []);

  constructor(frame: Frame, relation: Part) {
    this.#relation = relation;
    this.#cue = cueOf(frame);
    this.#frame = FRAME(frame.id);
  }

  describe(sink: FeatureSink, subject: Side, object: Side): void {
    const s = subject.placed;
    const o = object.placed;
    const fit = subject.rank * FITS.length + object.rank;
    const rivals = subject.rivals * RIVALS.length + object.rivals;
    const byRivals = this.#fits[fit]!;
    byRivals[rivals] ??= this.#describeFit(subject, object);
    sink.addShared(byRivals[rivals]);
    const byFit = this.#types(s.party.type, o.party.type);
    byFit[fit] ??= this.#describeTypes(s.party, o.party, fitPart(subject, object));
    sink.addShared(byFit[fit]);
    sink.addShared(this.#slots(s.asSubject().slot, o.asObject().slot));
    sink.addShared(this.#kinds(s.party.kind, o.party.kind));
  }

  #describeFit(subject: Side, object: Side): SharedFeatures {
    const [r, cue, id] = [this.#relation, this.#cue, this.#frame];
    const fit = fitPart(subject, object);
    const near = nearPart(subject, object);
    const isClean = subject.rank + object.rank === 0 && subject.rivals < 3 && object.rivals < 3;
    return new SharedFeatures((sink) => {
      sink.add(id);
      sink.add(id, fit);
      sink.add(fit);
      sink.add(cue, fit);
      sink.add(r, cue);
      sink.add(r, cue, fit);
      sink.add(r, fit);
      sink.add(fit, near);
      sink.add(cue, fit, near);
      sink.add(cue, near);
      sink.add(r, near);
      if (!isClean) return;
      sink.add(CLEAN);
      sink.add(CLEAN, cue);
      sink.add(r, CLEAN, cue);
    });
  }

  #describeTypes({ type: subject }: Party, { type: object }: Party, fit: Part): SharedFeatures {
    const [r, cue] = [this.#relation, this.#cue];
    const types = TYPES(subject, object);
    return new SharedFeatures((sink) => {
      sink.add(r, types);
      sink.add(r, types, fit);
      sink.add(cue, types, fit);
    });
  }

  #describeSlots(subject: Part, object: Part): SharedFeatures {
    const [r, cue, id] = [this.#relation, this.#cue, this.#frame];
    return new SharedFeatures((sink) => {
      sink.add(subject, object);
      sink.add(r, subject, object);
      sink.add(cue, subject, object);
      sink.add(id, subject, object);
    });
  }

  #describeKinds(subject: Party['kind'], object: Party['kind']): SharedFeatures {
    const r = this.#relation;
    const kinds = KINDS(subject, object);
    return new SharedFeatures((sink) => {
      sink.add(kinds);
      sink.add(r, kinds);
    });
  }
}

const known = new Map<Frame, FrameFeatures>();

/** The features of a frame of a relation; every frame belongs to one. */
export function frameFeatures(frame: Frame, relation: Part): FrameFeatures {
  let features = known.get(frame);
  if (features === undefined) {
    features = new FrameFeatures(frame, relation);
    known.set(frame, features);
  }
  return features;
}

export const KINDS = pairsNamed('k=', '|');
const CLEAN = partOf('clean');
const FRAME = partsNamed('fr=');
const TYPES = pairsNamed('t=', '|');
const CUES = { strong: partOf('c=strong'), fair: partOf('c=fair'), weak: partOf('c=weak') };

export function cueOf(frame: Frame): Part {
  return CUES[frame.cue];
}

const FIT_PARTS = FITS.map((s) => FITS.map((o) => partOf(`fit=${s}|${o}`)));

export function fitPart(subject: Side, object: Side): Part {
  return FIT_PARTS[subject.rank]![object.rank]!;
}

/** Nine cases a side: how many rivals fit better, and how many as well (`Side.rivals`). */
const RIVALS = [0, 1, 2].flatMap((better) => [0, 1, 2].map((equal) => `${better}${equal}`));
const NEAR_PARTS = RIVALS.map((s) => RIVALS.map((o) => partOf(`near=${s}|${o}`)));

export function nearPart(subject: Side, object: Side): Part {
  return NEAR_PARTS[subject.rivals]![object.rivals]!;
}
