import type { ParserWords } from './parser.ts';
import type { LearningWeights, WeightTable } from './weights.ts';
import { mix } from './weights.ts';

/** Labels finished trees arc by arc; only labels seen between two tags come into question. */
export interface LabelCandidates {
  readonly labels: readonly string[];
  /** Labels by `uposOfDependent * 32 + uposOfHead` (head 31: the root). */
  readonly byTags: ReadonlyMap<number, Uint16Array>;
}

const MAX_FEATURES = 32;
const features = new Int32Array(MAX_FEATURES);
let count = 0;

function push(value: number): void {
  features[count] = mix(count + 301, value);
  count += 1;
}

/** Children of every word in order, as first child and next sibling. */
interface Children {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

export function childrenOf(heads: Int32Array): Children {
  const first = new Int32Array(heads.length).fill(-1);
  const next = new Int32Array(heads.length).fill(-1);
  for (let i = heads.length - 1; i >= 0; i -= 1) {
    const head = heads[i]!;
    if (head < 0) continue;
    next[i] = first[head]!;
    first[head] = i;
  }
  return { first, next };
}

function fill(words: ParserWords, heads: Int32Array, children: Children, i: number): void {
  const { form, tag, upos, length } = words;
  const h = heads[i]!;
  const at = (array: Int32Array, k: number): number => (k < 0 || k >= length ? 23 : array[k]!);
  const hw = at(form, h);
  const ht = at(tag, h);
  const hp = at(upos, h);
  const w = form[i]!;
  const t = tag[i]!;
  const p = upos[i]!;
  const direction = h < 0 ? 2 : h < i ? 0 : 1;
  const distance = h < 0 ? 0 : Math.min(Math.abs(h - i), 6);
  let case_ = 29;
  let mark = 31;
  let bag = 0;
  for (let c = children.first[i]!; c >= 0; c = children.next[c]!) {
    if (upos[c] === ADP_CODE.value && case_ === 29) case_ = form[c]!;
    else if (c < i && mark === 31) mark = form[c]!;
    bag |= 1 << (upos[c]! & 31);
  }
  let siblings = 0;
  let previous = -1;
  let following = -1;
  if (h >= 0) {
    for (let c = children.first[h]!; c >= 0; c = children.next[c]!) {
      if (c === i) continue;
      siblings |= 1 << (upos[c]! & 31);
      if (c < i) previous = c;
      else if (following < 0) following = c;
    }
  }
  count = 0;
  push(mix(w, direction));
  push(mix(t, direction));
  push(mix(hw, direction));
  push(mix(ht, direction));
  push(mix(mix(w, hw), direction));
  push(mix(mix(w, ht), direction));
  push(mix(mix(t, hw), direction));
  push(mix(mix(t, ht), direction));
  push(mix(mix(p, hp), mix(direction, distance)));
  push(mix(mix(case_, p), mix(hp, direction)));
  push(mix(mix(case_, hw), p));
  push(mix(mix(case_, w), hp));
  push(mix(mix(mark, p), mix(hp, direction)));
  push(mix(mix(mark, ht), t));
  push(mix(bag, mix(p, hp)));
  push(mix(siblings, mix(p, mix(hp, direction))));
  push(mix(mix(at(upos, previous), at(upos, following)), mix(mix(p, hp), direction)));
  push(mix(mix(at(form, previous), p), mix(hp, direction)));
  push(mix(mix(at(form, following), p), mix(hp, direction)));
  push(mix(mix(at(form, i - 1), p), hp));
  push(mix(mix(at(form, i + 1), p), hp));
  push(mix(mix(at(tag, i - 1), at(tag, i + 1)), mix(p, direction)));
  push(mix(mix(w, siblings), hp));
  push(mix(mix(case_, bag), mix(p, ht)));
  push(mix(mix(w, at(form, i - 1)), direction));
  push(mix(mix(w, at(form, i + 1)), direction));
}

/** The small number of ADP in `ParserWords.upos`; features ask for the preposition of a phrase. */
export const ADP_CODE = { value: 2 } as const;

function indexOf(feature: number, label: number): number {
  const h = Math.imul(feature ^ Math.imul(label + 1, 0x9e3779b1), 0x2c1b3c6d);
  return h ^ (h >>> 15);
}

function best(weights: WeightTable, candidates: Uint16Array): number {
  const mask = weights.length - 1;
  let label = candidates[0]!;
  if (candidates.length === 1) return label;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    let score = 0;
    for (let k = 0; k < count; k += 1) score += weights[indexOf(features[k]!, candidate) & mask]!;
    if (score > top) [label, top] = [candidate, score];
  }
  return label;
}

export function labelKey(words: ParserWords, heads: Int32Array, i: number): number {
  return words.upos[i]! * 32 + (heads[i]! < 0 ? 31 : words.upos[heads[i]!]!);
}

/** Relations of all words, as positions in `model.labels`. */
export function labelTree(
  model: LabelCandidates,
  weights: WeightTable,
  words: ParserWords,
  heads: Int32Array,
  all: Uint16Array,
): Uint16Array {
  const children = childrenOf(heads);
  const result = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    const candidates = model.byTags.get(labelKey(words, heads, i)) ?? all;
    if (candidates.length > 1) fill(words, heads, children, i);
    result[i] = best(weights, candidates);
  }
  return result;
}

/** Learns the labels of a tree, on its gold arcs. */
export function learnLabels(
  model: LabelCandidates,
  learning: LearningWeights,
  words: ParserWords,
  heads: Int32Array,
  gold: Uint16Array,
  masked: Uint8Array,
  all: Uint16Array,
): number {
  const children = childrenOf(heads);
  const mask = learning.weights.length - 1;
  let wrong = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (masked[i]) continue;
    const candidates = model.byTags.get(labelKey(words, heads, i)) ?? all;
    fill(words, heads, children, i);
    learning.step();
    const guess = best(learning.weights, candidates);
    if (guess === gold[i] || !candidates.includes(gold[i]!)) continue;
    wrong += 1;
    for (let k = 0; k < count; k += 1) {
      learning.add(indexOf(features[k]!, gold[i]!) & mask, 1);
      learning.add(indexOf(features[k]!, guess) & mask, -1);
    }
  }
  return wrong;
}
