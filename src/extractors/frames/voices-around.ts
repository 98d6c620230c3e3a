import type { Analysis } from '../../core/annotation.ts';
import { isInside, type Quoted } from '../../languages/es/quotations.ts';
import { isReporting } from '../../languages/es/reported-speech.ts';
import type { Voice } from '../../languages/es/voices.ts';
import { kindOfWay, wayTo } from '../../languages/es/way.ts';
import {
  type Describe,
  type FeatureSink,
  type Part,
  pairsNamed,
  partOf,
  partsNamed,
  SharedFeatures,
  type WeighedOnce,
  wordsNamed,
} from '../../nlp/feature-weights.ts';

/** A speaker may go on for this many sentences, or be named in the next one. */
const REACH_BACK = 3;
const REACH_AHEAD = 1;
/** A headline tells what the lead tells with its source: the lead's two sentences, as gaps of their own. */
export const LEAD = 9;
const AFTER_LEAD = 10;

/** How an entity was found at a voice: it speaks; it stands behind a document or spokesman; it spoke before. */
export type Via = 'self' | 'behind' | 'beneath' | 'before';

export interface Linked {
  readonly voice: Voice;
  readonly entities: readonly { readonly entity: number; readonly via: Via }[];
}

/** What of an article decides how its voices look from a word. */
export interface Around {
  readonly analysis: Analysis;
  readonly voices: readonly (readonly Linked[])[];
  readonly quoted: readonly Quoted[];
  /** Number of the paragraph by sentence. */
  readonly paragraphs: readonly number[];
  /** The first sentence of the text under the head of the article; -1 where there is none. */
  readonly lead: number;
  /** What is seen of the voices around the word at `sentence trigger`: many statements are told by it. */
  readonly seen: Map<string, readonly Seen[]>;
}

/** A voice as it looks from a word. */
export interface Seen extends Pick<Linked, 'entities'> {
  /** How many sentences back it stands; `LEAD` for a voice of the lead seen from a headline. */
  readonly gap: number;
  /** The sentence in which it stands. */
  readonly sentence: number;
  /** Whether it tells what the word tells, as another word of the same sentence: `asegura que pidió`, `pidió, dijo, …`. */
  readonly isOver: boolean;
  /** What it looks like, every feature as it is and as it is under a rule: those whom the voice names share it. */
  under(rule: string): SharedFeatures;
}

/** Tells every feature as it is and as it is under a rule. */
export class UnderRule implements FeatureSink {
  readonly #inner: FeatureSink;
  readonly #rule: Part;

  constructor(inner: FeatureSink, rule: Part) {
    this.#inner = inner;
    this.#rule = rule;
  }

  add(a: Part, b?: Part, c?: Part): void {
    this.#inner.add(a, b, c);
    if (b === undefined) this.#inner.add(a, this.#rule);
    else if (c === undefined) this.#inner.add(a, b, this.#rule);
    else this.#inner.add(a, b, c, this.#rule);
  }

  addShared(features: WeighedOnce): void {
    features.describe(this);
  }
}

function underRules(describe: Describe): Seen['under'] {
  const known = new Map<string, SharedFeatures>();
  return (rule) => {
    let features = known.get(rule);
    if (features === undefined) {
      features = new SharedFeatures((sink) => describe(new UnderRule(sink, RULE(rule))));
      known.set(rule, features);
    }
    return features;
  };
}

export const RULE = partsNamed('rule=');

function bucket(distance: number): string {
  return distance <= 3 ? '3' : distance <= 8 ? '8' : distance <= 16 ? '16' : 'far';
}

/** The voices around the word, read once. */
export function seenFrom(index: number, trigger: number, around: Around): readonly Seen[] {
  const at = `${index} ${trigger}`;
  const known = around.seen.get(at) ?? lookAround(index, trigger, around);
  around.seen.set(at, known);
  return known;
}

/** The sentences whose voices a word of one may have, each under its gap: those before and after, and the lead of a headline. */
function placesAround(
  index: number,
  { analysis: { sentences }, lead }: Around,
): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  for (const gap of [0, -1, 1, 2, 3]) {
    if (gap >= -REACH_AHEAD && gap <= REACH_BACK) places.push([gap, index - gap]);
  }
  if (lead <= index || !/^(?:headline|subheading)$/.test(sentences[index]?.segment ?? '')) return places;
  const apart = places.filter(([, place]) => place < lead);
  return [...apart, [LEAD, lead], [AFTER_LEAD, lead + 1]];
}

/** The voices of a word's sentence and of those around it, as they look from it. */
function lookAround(index: number, trigger: number, around: Around): readonly Seen[] {
  const { analysis, voices, quoted, paragraphs } = around;
  const tokens = analysis.sentences[index]?.tokens ?? [];
  const isQuoted = isInside(quoted[index] ?? { ranges: [] }, trigger);
  const here = voices[index] ?? [];
  const seen: Seen[] = [];
  let between = 0;
  for (const [gap, place] of placesAround(index, around)) {
    const there = voices[place] ?? [];
    const together = paragraphs[place] === paragraphs[index];
    const passed = between;
    const nearest = Math.min(...there.map(({ voice }) => Math.abs(voice.at - trigger)));
    for (const { voice, entities: linked } of there) {
      const describe: Describe = (sink) => {
        const saying = SAYING(voice.kind, voice.frame);
        const byWord = isReporting(voice.word);
        sink.add(GAP(gap));
        sink.add(GAP(gap), saying);
        sink.add(WORD(voice.word));
        sink.add(REPORTS(byWord), GAP(gap));
        if (voice.takesUp) sink.add(TAKES_UP, GAP(gap));
        if (gap === 0) {
          const way = wayTo(tokens, trigger, voice.at);
          const kind = KIND(kindOfWay(way));
          const order = voice.at < trigger ? BEFORE : AFTER;
          const distance = Math.abs(voice.at - trigger);
          const [from, to] = voice.at < trigger ? [voice.at, trigger] : [trigger, voice.at];
          const isNext = !here.some((other) => other.voice.at > from && other.voice.at < to);
          sink.add(WAY(way));
          sink.add(kind, saying);
          sink.add(saying, order);
          sink.add(saying, order, REPORTS(byWord));
          sink.add(saying, order, NEXT(isNext));
          sink.add(kind, order);
          sink.add(VOICE(voice.kind), order, DISTANCE(bucket(distance)));
          sink.add(VOICE(voice.kind), NEAREST(distance === nearest), HERE(Math.min(3, here.length)));
          sink.add(NAMED(voice.isNamedHere));
          // A speech act is not told by itself.
          sink.add(ITSELF(voice.at === trigger));
          sink.add(INSIDE(isInside(quoted[index] ?? { ranges: [] }, voice.at)), QUOTED(isQuoted));
        } else {
          const quotedAtGap = GAP_QUOTED(gap, isQuoted);
          sink.add(quotedAtGap);
          sink.add(quotedAtGap, saying, HERE(Math.min(1, here.length)));
          sink.add(GAP(gap), TOGETHER(together));
          sink.add(quotedAtGap, TOGETHER(together));
          sink.add(GAP(gap), HERE(Math.min(2, here.length)));
          sink.add(GAP(gap), HERE(Math.min(2, here.length)), QUOTED(isQuoted));
          sink.add(GAP(gap), BETWEEN(Math.min(2, passed)));
          sink.add(GAP(gap), RUNNING((quoted[place]?.ranges.length ?? 0) > 0), QUOTED(isQuoted));
        }
      };
      const isOver =
        gap === 0 &&
        voice.at !== trigger &&
        (voice.frame === 'aside' || (voice.frame === 'clause' && voice.at < trigger));
      seen.push({ gap, sentence: place, isOver, entities: linked, under: underRules(describe) });
    }
    if (gap >= 0 && gap <= REACH_BACK) between += there.length;
  }
  return seen;
}

const TAKES_UP = partOf('takes-up');
const SAYING = pairsNamed('', '-');
const WORD = wordsNamed('word=');
const WAY = wordsNamed('way=');
const GAP = partsNamed('gap=');
const REPORTS = partsNamed('reports=');
const KIND = partsNamed('kind=');
const BEFORE = partOf('before');
const AFTER = partOf('after');
const NEXT = partsNamed('next=');
const VOICE = partsNamed('');
const DISTANCE = partsNamed('');
const NEAREST = partsNamed('nearest=');
const HERE = partsNamed('here=');
const NAMED = partsNamed('named=');
const ITSELF = partsNamed('itself=');
const INSIDE = partsNamed('inside=');
const QUOTED = partsNamed('quoted=');
const GAP_QUOTED = pairsNamed('gap=', '&quoted=');
const TOGETHER = partsNamed('together=');
const BETWEEN = partsNamed('between=');
const RUNNING = partsNamed('running=');
