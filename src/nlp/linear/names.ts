import type { LearningWeights, WeightTable } from './weights.ts';
import { mix } from './weights.ts';
import type { WordFeatures } from './word-features.ts';

/** Outside, then begin and inside of each class. */
export const NAME_TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;

const features = new Int32Array(32);
let count = 0;

function push(value: number): void {
  features[count] = mix(count + 501, value);
  count += 1;
}

function fill(words: WordFeatures, upos: Int32Array, i: number, before: number, beforeThat: number): void {
  const n = words.length;
  const at = (array: Int32Array, k: number): number => (k < 0 ? 37 : k >= n ? 41 : array[k]!);
  const { form, shape, suffixes, prefix } = words;
  const w = form[i]!;
  const s = shape[i]!;
  count = 0;
  push(w);
  push(mix(w, before));
  push(at(form, i - 1));
  push(at(form, i + 1));
  push(mix(at(form, i - 1), w));
  push(mix(w, at(form, i + 1)));
  push(mix(at(form, i - 2), at(form, i - 1)));
  push(mix(at(form, i + 1), at(form, i + 2)));
  push(mix(s, before));
  push(mix(mix(at(shape, i - 1), s), at(shape, i + 1)));
  push(mix(s, at(upos, i)));
  push(mix(mix(at(upos, i - 1), at(upos, i)), at(upos, i + 1)));
  push(mix(before, beforeThat));
  push(mix(mix(before, at(upos, i)), at(upos, i + 1)));
  push(mix(before, at(form, i - 1)));
  push(mix(before, mix(at(form, i - 1), s)));
  push(mix(suffixes[i * 5 + 2]!, s));
  push(mix(suffixes[i * 5 + 3]!, s));
  push(suffixes[i * 5 + 4]!);
  push(mix(prefix[i]!, s));
  push(mix(at(form, i - 2), s));
  push(mix(at(form, i + 2), s));
  push(mix(at(upos, i - 2), mix(at(upos, i - 1), s)));
  push(mix(before, mix(at(shape, i + 1), s)));
  push(mix(mix(before, w), at(form, i + 1)));
}

function best(weights: WeightTable, before: number): number {
  const mask = weights.length / 16 - 1;
  let tag = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let candidate = 0; candidate < NAME_TAGS.length; candidate += 1) {
    // An inside tag goes on with the class of the tag before it.
    if (candidate > 0 && candidate % 2 === 0 && before !== candidate && before !== candidate - 1) continue;
    let score = 0;
    for (let k = 0; k < count; k += 1) score += weights[(features[k]! & mask) * 16 + candidate]!;
    if (score > top) [tag, top] = [candidate, score];
  }
  return tag;
}

/** A name tag for every word, as a position in `NAME_TAGS`, from left to right. */
export function tagNames(weights: WeightTable, words: WordFeatures, upos: Int32Array): Uint8Array {
  const result = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    const before = i > 0 ? result[i - 1]! : 0;
    fill(words, upos, i, before, i > 1 ? result[i - 2]! : 0);
    result[i] = best(weights, before);
  }
  return result;
}

/** Learns from one sentence; words with the tag 255 are of unknown class and teach nothing. */
export function learnNames(learning: LearningWeights, words: WordFeatures, upos: Int32Array, gold: Uint8Array): number {
  const mask = learning.weights.length / 16 - 1;
  let wrong = 0;
  let before = 0;
  let beforeThat = 0;
  for (let i = 0; i < words.length; i += 1) {
    learning.step();
    fill(words, upos, i, before, beforeThat);
    let tag = best(learning.weights, before);
    const right = gold[i]!;
    if (right !== 255 && tag !== right) {
      wrong += 1;
      for (let k = 0; k < count; k += 1) {
        learning.add((features[k]! & mask) * 16 + right, 1);
        learning.add((features[k]! & mask) * 16 + tag, -1);
      }
      // Histories stay well-formed: the gold tag goes on where the guess was wrong.
      tag = right;
    }
    beforeThat = before;
    before = tag;
  }
  return wrong;
}
