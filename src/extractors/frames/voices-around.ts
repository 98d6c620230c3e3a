import type { Analysis } from '../../core/annotation.ts';
import { isInside, type Quoted } from '../../languages/es/quotations.ts';
import { isReporting } from '../../languages/es/reported-speech.ts';
import type { Voice } from '../../languages/es/voices.ts';
import { kindOfWay, wayTo } from '../../languages/es/way.ts';

/** A speaker may go on for this many sentences, or be named in the next one. */
const REACH_BACK = 3;
const REACH_AHEAD = 1;

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
  /** What is seen of the voices around the word at `sentence trigger`: many statements are told by it. */
  readonly seen: Map<string, readonly Seen[]>;
}

/** A voice as it looks from a word, in features that each rule has its own of. */
export interface Seen extends Pick<Linked, 'entities'> {
  readonly gap: string;
  readonly where: (rule: string) => readonly string[];
}

/** Gives one array for the same words, so that it is weighed once. */
export function kept(build: (...words: string[]) => readonly string[]): (...words: string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (...words) => {
    const key = words.join('&');
    let features = known.get(key);
    if (features === undefined) {
      features = build(...words);
      known.set(key, features);
    }
    return features;
  };
}

/** Features with, after them, each as it is under a rule. */
export function withRule(told: readonly string[], rule: string): readonly string[] {
  return [...told, ...told.map((feature) => `${feature}&rule=${rule}`)];
}

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

/** The voices of a word's sentence and of those around it, as they look from it. */
function lookAround(index: number, trigger: number, around: Around): readonly Seen[] {
  const { analysis, voices, quoted, paragraphs } = around;
  const tokens = analysis.sentences[index]?.tokens ?? [];
  const isQuoted = isInside(quoted[index] ?? { ranges: [] }, trigger);
  const here = voices[index] ?? [];
  const seen: Seen[] = [];
  let between = 0;
  for (const gap of [0, -1, 1, 2, 3]) {
    if (gap < -REACH_AHEAD || gap > REACH_BACK) continue;
    const there = voices[index - gap] ?? [];
    const together = paragraphs[index - gap] === paragraphs[index];
    const nearest = Math.min(...there.map(({ voice }) => Math.abs(voice.at - trigger)));
    for (const { voice, entities: linked } of there) {
      // A speech act is not told by itself.
      const isItself = gap === 0 && voice.at === trigger;
      const saying = `${voice.kind}-${voice.frame}`;
      const where: string[] = [
        `gap=${gap}`,
        `gap=${gap}&${saying}`,
        `word=${voice.word}`,
        `reports=${isReporting(voice.word)}&gap=${gap}`,
      ];
      if (gap === 0) {
        const way = wayTo(tokens, trigger, voice.at);
        const kind = kindOfWay(way);
        const order = voice.at < trigger ? 'before' : 'after';
        const [from, to] = voice.at < trigger ? [voice.at, trigger] : [trigger, voice.at];
        const isNext = !here.some((other) => other.voice.at > from && other.voice.at < to);
        where.push(
          `way=${way}`,
          `kind=${kind}&${saying}`,
          `${saying}&${order}`,
          `${saying}&${order}&reports=${isReporting(voice.word)}`,
          `${saying}&${order}&next=${isNext}`,
          `kind=${kind}&${order}`,
          `${voice.kind}&${order}&${bucket(Math.abs(voice.at - trigger))}`,
          `${voice.kind}&nearest=${Math.abs(voice.at - trigger) === nearest}&here=${Math.min(3, here.length)}`,
          `named=${voice.isNamedHere}`,
          `itself=${isItself}`,
          `inside=${isInside(quoted[index] ?? { ranges: [] }, voice.at)}&quoted=${isQuoted}`,
        );
      } else {
        where.push(
          `gap=${gap}&quoted=${isQuoted}`,
          `gap=${gap}&quoted=${isQuoted}&${saying}&here=${Math.min(1, here.length)}`,
          `gap=${gap}&together=${together}`,
          `gap=${gap}&quoted=${isQuoted}&together=${together}`,
          `gap=${gap}&here=${Math.min(2, here.length)}`,
          `gap=${gap}&here=${Math.min(2, here.length)}&quoted=${isQuoted}`,
          `gap=${gap}&between=${Math.min(2, between)}`,
          `gap=${gap}&running=${(quoted[index - gap]?.ranges.length ?? 0) > 0}&quoted=${isQuoted}`,
        );
      }
      seen.push({ gap: String(gap), entities: linked, where: kept((rule) => withRule(where, rule!)) });
    }
    if (gap >= 0) between += there.length;
  }
  return seen;
}
