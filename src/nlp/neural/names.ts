import type { NameClass, NameSpan } from '../../core/annotation.ts';

/** A tag of the BIO scheme, or null outside of names. */
export type NameTag = { readonly begins: boolean; readonly nameClass: NameClass } | null;

/** Reads names off scores: `stride` numbers a word, one for each tag and padding. */
export type NameDecoder = (scores: Float32Array, n: number, stride: number) => NameSpan[];

/**
 * A decoder that finds the best sequence of `tags` in which every `I-` follows `B-` or `I-` of its class (Viterbi 1967).
 * All tags but `I-` may follow any: their best predecessor is sought once a word, not once a tag.
 */
export function createNameDecoder(tags: readonly NameTag[]): NameDecoder {
  const count = tags.length;
  const outside = tags.indexOf(null);
  const every = tags.map((_, k) => k);
  /** For each `I-` the tags that it may follow, null for the other tags. */
  const before = tags.map((tag) =>
    tag === null || tag.begins ? null : every.filter((k) => tags[k]?.nameClass === tag.nameClass),
  );
  return (scores, n, stride) => {
    if (isQuiet(scores, n, stride, count, outside)) return [];
    const back = new Uint8Array(n * count);
    let best = new Float64Array(count);
    let next = new Float64Array(count);
    for (let k = 0; k < count; k += 1) best[k] = before[k] === null ? (scores[k] ?? 0) : Number.NEGATIVE_INFINITY;
    for (let t = 1; t < n; t += 1) {
      const free = bestOf(best, every);
      for (let k = 0; k < count; k += 1) {
        const allowed = before[k];
        const from = allowed ? bestOf(best, allowed) : free;
        back[t * count + k] = from;
        next[k] = (best[from] ?? 0) + (scores[t * stride + k] ?? 0);
      }
      [best, next] = [next, best];
    }
    return spansOf(pathTo(bestOf(best, every), back, n, count), tags);
  };
}

/** Whether the best tag of every word is O, as in most sentences: no path is better than that. */
function isQuiet(scores: Float32Array, n: number, stride: number, count: number, outside: number): boolean {
  for (let t = 0; t < n; t += 1) {
    const none = scores[t * stride + outside] ?? 0;
    for (let k = 0; k < count; k += 1) if ((scores[t * stride + k] ?? 0) > none) return false;
  }
  return true;
}

/** The first of the highest among some tags. */
function bestOf(scores: Float64Array, among: readonly number[]): number {
  let best = among[0] ?? 0;
  let top = scores[best] ?? 0;
  for (const k of among) {
    const score = scores[k] ?? 0;
    if (score > top) {
      top = score;
      best = k;
    }
  }
  return best;
}

function pathTo(last: number, back: Uint8Array, n: number, count: number): Uint8Array {
  const path = new Uint8Array(n);
  let at = last;
  for (let t = n - 1; t >= 0; t -= 1) {
    path[t] = at;
    at = back[t * count + at] ?? 0;
  }
  return path;
}

function spansOf(path: Uint8Array, tags: readonly NameTag[]): NameSpan[] {
  const out: NameSpan[] = [];
  let open: { from: number; nameClass: NameClass } | null = null;
  for (let t = 0; t <= path.length; t += 1) {
    const tag: NameTag = t < path.length ? (tags[path[t] ?? 0] ?? null) : null;
    if (open !== null && (tag === null || tag.begins)) {
      out.push({ from: open.from, to: t, nameClass: open.nameClass });
      open = null;
    }
    if (tag !== null && open === null) open = { from: t, nameClass: tag.nameClass };
  }
  return out;
}
