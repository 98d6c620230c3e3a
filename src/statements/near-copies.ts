import type { Article } from '../core/article.ts';
import type { ArticleId } from '../core/ids.ts';

/** Words in a shingle; five is what near-duplicate detection of news commonly uses (Broder 1997). */
const SHINGLE_WORDS = 5;
/** Number of hashes kept of each article: the smallest ones estimate the overlap of the whole (bottom-k sketch). */
const SKETCH_SIZE = 256;
/** Share of shingles in common from which two texts count as one: agency copy is rarely cut by more than half. */
const SAME_TEXT_OVERLAP = 0.5;
/** Texts compared in full with one article: those that share most of its sketch. */
const MOST_COMPARED = 8;
/** Texts filed under one shingle; what more of them share is boilerplate. */
const MOST_FILED = 64;

/**
 * Finds articles whose texts are near-copies: they share half of the word 5-grams of the shorter (bottom-k sketches of
 * shingles, Broder 1997). Texts meet only where they share a sampled shingle, so the work is linear in their number.
 *
 * @returns of each article, the one it counts as, by id the first of its like
 */
export function findCopies(articles: readonly Article[]): ReadonlyMap<ArticleId, ArticleId> {
  const originals = new Map<number, ArticleId[]>();
  const sketches = new Map<ArticleId, readonly number[]>();
  const copies = new Map<ArticleId, ArticleId>();
  for (const { id, text } of [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    const sketch = sketchOf(text);
    const shared = new Map<ArticleId, number>();
    for (const hash of sketch)
      for (const other of originals.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const original = [...shared]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_COMPARED)
      .find(([other]) => overlapOf(sketch, sketches.get(other)!) >= SAME_TEXT_OVERLAP);
    copies.set(id, original?.[0] ?? id);
    if (original) continue;
    sketches.set(id, sketch);
    for (const hash of sketch) {
      const filed = originals.get(hash);
      if (!filed) originals.set(hash, [id]);
      else if (filed.length < MOST_FILED) filed.push(id);
    }
  }
  return copies;
}

function sketchOf(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE_WORDS + 1); at++) {
    hashes.add(fnv1a(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** The share of the smaller text's sampled shingles that the other has too. */
function overlapOf(a: readonly number[], b: readonly number[]): number {
  const limit = Math.min(a.at(-1) ?? 0, b.at(-1) ?? 0);
  const left = a.filter((hash) => hash <= limit);
  const right = new Set(b.filter((hash) => hash <= limit));
  const common = left.filter((hash) => right.has(hash)).length;
  return common / Math.max(1, Math.min(left.length, right.size));
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
