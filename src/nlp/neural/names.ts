import type { NameClass, NameSpan } from '../../core/annotation.ts';

/** A tag of the BIO scheme, or null outside of names. */
export type NameTag = { readonly begins: boolean; readonly nameClass: NameClass } | null;

/**
 * The best sequence of name tags in which every `I-` follows `B-` or `I-` of its class (Viterbi 1967).
 *
 * @param scores `stride` numbers a word, one for each of `tags` and padding
 */
export function decodeNames(scores: Float32Array, n: number, stride: number, tags: readonly NameTag[]): NameSpan[] {
  const count = tags.length;
  const outside = tags.indexOf(null);
  let quiet = true;
  for (let t = 0; t < n && quiet; t += 1) {
    for (let k = 0; k < count; k += 1) {
      if ((scores[t * stride + k] ?? 0) > (scores[t * stride + outside] ?? 0)) quiet = false;
    }
  }
  if (quiet) return []; // most sentences of no names: the best tag of every word is O
  const may = (from: NameTag, to: NameTag): boolean =>
    to === null || to.begins || (from !== null && from.nameClass === to.nameClass);
  const back = new Uint8Array(n * count);
  let best = new Float64Array(count);
  for (let k = 0; k < count; k += 1) {
    best[k] = may(null, tags[k] ?? null) ? (scores[k] ?? 0) : Number.NEGATIVE_INFINITY;
  }
  for (let t = 1; t < n; t += 1) {
    const next = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    for (let k = 0; k < count; k += 1) {
      let top = Number.NEGATIVE_INFINITY;
      for (let j = 0; j < count; j += 1) {
        if ((best[j] ?? 0) > top && may(tags[j] ?? null, tags[k] ?? null)) {
          top = best[j] ?? 0;
          back[t * count + k] = j;
        }
      }
      next[k] = top + (scores[t * stride + k] ?? 0);
    }
    best = next;
  }
  let at = 0;
  for (let k = 1; k < count; k += 1) if ((best[k] ?? 0) > (best[at] ?? 0)) at = k;
  const path = new Uint8Array(n);
  for (let t = n - 1; t >= 0; t -= 1) {
    path[t] = at;
    at = back[t * count + at] ?? 0;
  }
  return spansOf(path, tags);
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
