import type { LearningWeights, WeightTable } from './weights.ts';
import { hashString, mix } from './weights.ts';
import type { WordFeatures } from './word-features.ts';

/** Which tags come into question for a word: by its form where it was seen often enough, else by its ending. */
export interface TagCandidates {
  readonly tags: readonly string[];
  /** Tags by hash of the lower-case form. */
  readonly byForm: ReadonlyMap<number, Uint16Array>;
  /** Tags by hash of the last letters, up to four. */
  readonly bySuffix: ReadonlyMap<number, Uint16Array>;
}

export interface TaggerModel extends TagCandidates {
  readonly weights: WeightTable;
}

const FEATURES = 24;
const features = new Int32Array(FEATURES);

/** Tags allowed for word `i`: those of its form, else of its longest known ending, else all. */
export function candidatesOf(model: TagCandidates, words: WordFeatures, i: number, all: Uint16Array): Uint16Array {
  const known = model.byForm.get(words.form[i]!);
  if (known !== undefined) return known;
  const kind = words.shape[i]!;
  for (let k = 4; k >= 1; k -= 1) {
    const found = model.bySuffix.get(suffixKey(words.suffixes[i * 5 + k - 1]!, kind));
    if (found !== undefined) return found;
  }
  return all;
}

export function suffixKey(suffix: number, shape: number): number {
  return mix(suffix, shape);
}

/** The features of word `i` given the two tags before it (Collins 2002, with suffixes after Brants 2000). */
function fill(words: WordFeatures, i: number, before: number, beforeThat: number): void {
  const n = words.length;
  const { form, shape, suffixes, prefix } = words;
  const f = form[i]!;
  const previous = i > 0 ? form[i - 1]! : 11;
  const previous2 = i > 1 ? form[i - 2]! : 12;
  const next = i + 1 < n ? form[i + 1]! : 13;
  const next2 = i + 2 < n ? form[i + 2]! : 14;
  const nextSuffix = i + 1 < n ? suffixes[(i + 1) * 5 + 2]! : 15;
  const s3 = suffixes[i * 5 + 2]!;
  features[0] = mix(1, f);
  features[1] = mix(2, previous);
  features[2] = mix(3, next);
  features[3] = mix(4, mix(previous, f));
  features[4] = mix(5, mix(f, next));
  features[5] = mix(6, previous2);
  features[6] = mix(7, next2);
  features[7] = mix(8, before);
  features[8] = mix(9, mix(before, beforeThat));
  features[9] = mix(10, mix(before, f));
  features[10] = mix(11, mix(before, next));
  features[11] = mix(12, mix(before, s3));
  features[12] = mix(13, suffixes[i * 5 + 1]!);
  features[13] = mix(14, s3);
  features[14] = mix(15, suffixes[i * 5 + 3]!);
  features[15] = mix(16, suffixes[i * 5 + 4]!);
  features[16] = mix(17, prefix[i]!);
  features[17] = mix(18, shape[i]!);
  features[18] = mix(19, mix(shape[i]!, i > 0 ? shape[i - 1]! : 1));
  features[19] = mix(20, mix(shape[i]!, i + 1 < n ? shape[i + 1]! : 1));
  features[20] = mix(21, nextSuffix);
  features[21] = mix(22, mix(s3, nextSuffix));
  features[22] = mix(23, i + 1 < n ? suffixes[(i + 1) * 5 + 1]! : 3);
  features[23] = mix(24, mix(previous, next));
}

function scoreOf(weights: WeightTable, tag: number): number {
  const mask = weights.length - 1;
  const salt = Math.imul(tag + 1, 0x9e3779b1);
  let score = 0;
  for (let k = 0; k < FEATURES; k += 1) score += weights[indexOf(features[k]!, salt) & mask]!;
  return score;
}

function indexOf(feature: number, salt: number): number {
  const h = Math.imul(feature ^ salt, 0x2c1b3c6d);
  return h ^ (h >>> 15);
}

/** Tags a sentence from left to right; the result holds positions in `model.tags`. */
export function tagWords(model: TaggerModel, words: WordFeatures): Uint16Array {
  const result = new Uint16Array(words.length);
  const all = allTags(model.tags.length);
  for (let i = 0; i < words.length; i += 1) {
    const candidates = candidatesOf(model, words, i, all);
    let best = candidates[0]!;
    if (candidates.length > 1) {
      fill(words, i, i > 0 ? result[i - 1]! + 1 : 0, i > 1 ? result[i - 2]! + 1 : 0);
      best = bestOf(model.weights, candidates);
    }
    result[i] = best;
  }
  return result;
}

function bestOf(weights: WeightTable, candidates: Uint16Array): number {
  let best = candidates[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const tag of candidates) {
    const score = scoreOf(weights, tag);
    if (score > bestScore) [best, bestScore] = [tag, score];
  }
  return best;
}

/** Learns from one sentence, with the predicted tags as history; returns the number of wrong tags. */
export function learnTags(
  model: TagCandidates,
  learning: LearningWeights,
  words: WordFeatures,
  gold: Uint16Array,
): number {
  const all = allTags(model.tags.length);
  const mask = learning.weights.length - 1;
  let wrong = 0;
  let before = 0;
  let beforeThat = 0;
  for (let i = 0; i < words.length; i += 1) {
    const candidates = candidatesOf(model, words, i, all);
    let best = candidates[0]!;
    learning.step();
    fill(words, i, before, beforeThat);
    if (candidates.length > 1) best = bestOf(learning.weights, candidates);
    if (best !== gold[i]) {
      wrong += 1;
      if (candidates.includes(gold[i]!)) {
        for (let k = 0; k < FEATURES; k += 1) {
          learning.add(indexOf(features[k]!, Math.imul(gold[i]! + 1, 0x9e3779b1)) & mask, 1);
          learning.add(indexOf(features[k]!, Math.imul(best + 1, 0x9e3779b1)) & mask, -1);
        }
      }
    }
    beforeThat = before;
    before = best + 1;
  }
  return wrong;
}

const counted = new Map<number, Uint16Array>();
export function allTags(count: number): Uint16Array {
  let all = counted.get(count);
  if (all === undefined) {
    all = Uint16Array.from({ length: count }, (_, i) => i);
    counted.set(count, all);
  }
  return all;
}

/** The hash under which a form stands in `byForm`: digits count as one digit. */
export function formKey(lower: string): number {
  return hashString(lower.replace(/\d/g, '0'));
}
