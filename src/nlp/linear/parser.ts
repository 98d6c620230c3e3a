import type { LearningWeights, WeightTable } from './weights.ts';
import { mix } from './weights.ts';

/** What the parser sees of a word: hashes of its form and of its tags, coarse to fine. */
export interface ParserWords {
  readonly length: number;
  readonly form: Int32Array;
  /** UPOS as a small number. */
  readonly upos: Int32Array;
  /** UPOS with features. */
  readonly tag: Int32Array;
}

const SHIFT = 0;
const LEFT = 1;
const RIGHT = 2;
const MAX_FEATURES = 64;
const features = new Int32Array(MAX_FEATURES);
const scores = new Float64Array(3);

/** A configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011); the root stands last. */
class State {
  readonly stack: Int32Array;
  readonly heads: Int32Array;
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly valency: Int32Array;
  depth = 0;
  next = 0;
  readonly length: number;

  constructor(length: number) {
    this.length = length;
    this.stack = new Int32Array(length + 2);
    this.heads = new Int32Array(length + 1).fill(-1);
    this.left = new Int32Array(length + 1).fill(-1);
    this.left2 = new Int32Array(length + 1).fill(-1);
    this.right = new Int32Array(length + 1).fill(-1);
    this.right2 = new Int32Array(length + 1).fill(-1);
    this.valency = new Int32Array(length + 1);
  }

  get done(): boolean {
    return this.next === this.length && this.depth === 0;
  }

  allows(action: number): boolean {
    if (action === SHIFT) return this.next < this.length;
    if (action === LEFT) return this.depth > 0;
    return this.depth > 1;
  }

  apply(action: number): void {
    if (action === SHIFT) {
      this.stack[this.depth] = this.next;
      this.depth += 1;
      this.next += 1;
      return;
    }
    this.depth -= 1;
    const dependent = this.stack[this.depth]!;
    const head = action === LEFT ? this.next : this.stack[this.depth - 1]!;
    this.heads[dependent] = head;
    this.valency[head]! += action === LEFT ? 1 : 16;
    if (action === LEFT) {
      this.left2[head] = this.left[head]!;
      this.left[head] = dependent;
    } else {
      this.right2[head] = this.right[head]!;
      this.right[head] = dependent;
    }
  }
}

let count = 0;
function push(value: number): void {
  features[count] = mix(count + 101, value);
  count += 1;
}

/** Features after Zhang and Nivre 2011, for arc-hybrid. */
function fill(words: ParserWords, state: State): void {
  const { form, tag, upos, length } = words;
  const at = (array: Int32Array, i: number): number => (i < 0 ? 17 : i >= length ? 19 : array[i]!);
  const { stack, depth, next } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b0 = next;
  const b1 = next + 1;
  const b2 = next + 2;
  const child = (table: Int32Array, i: number): number => (i < 0 ? -1 : table[i]!);
  const s0w = at(form, s0);
  const s0t = at(tag, s0);
  const s0p = at(upos, s0);
  const s1w = at(form, s1);
  const s1t = at(tag, s1);
  const s1p = at(upos, s1);
  const s2p = at(upos, s2);
  const b0w = at(form, b0);
  const b0t = at(tag, b0);
  const b0p = at(upos, b0);
  const b1w = at(form, b1);
  const b1t = at(tag, b1);
  const b1p = at(upos, b1);
  const b2p = at(upos, b2);
  const s0l = at(upos, child(state.left, s0));
  const s0r = at(upos, child(state.right, s0));
  const s1l = at(upos, child(state.left, s1));
  const s1r = at(upos, child(state.right, s1));
  const b0l = at(upos, child(state.left, b0));
  const s0rw = at(form, child(state.right, s0));
  const s0lw = at(form, child(state.left, s0));
  const s1rw = at(form, child(state.right, s1));
  const b0lw = at(form, child(state.left, b0));
  const s0v = s0 < 0 ? 0 : state.valency[s0]! + 1;
  const s1v = s1 < 0 ? 0 : state.valency[s1]! + 1;
  const b0v = state.valency[b0]! + 1;
  const distance = s0 < 0 ? 0 : Math.min(b0 - s0, 8) + (b0 - s0 > 12 ? 1 : 0);
  const distance1 = s1 < 0 ? 0 : Math.min(s0 - s1, 8);
  count = 0;
  push(s0w);
  push(s0t);
  push(mix(s0w, s0t));
  push(s1w);
  push(s1t);
  push(mix(s1w, s1p));
  push(b0w);
  push(b0t);
  push(mix(b0w, b0t));
  push(b1w);
  push(b1t);
  push(mix(b2p, b1p));
  push(mix(s0w, b0w));
  push(mix(s0t, b0t));
  push(mix(s0w, b0t));
  push(mix(s0t, b0w));
  push(mix(mix(s0w, s0p), mix(b0w, b0p)));
  push(mix(s1w, s0w));
  push(mix(s1t, s0t));
  push(mix(s1w, s0t));
  push(mix(s1t, s0w));
  push(mix(s1w, b0w));
  push(mix(s1p, b0t));
  push(mix(s1w, b0p));
  push(mix(mix(s1p, s0p), b0p));
  push(mix(mix(s1t, s0t), b0t));
  push(mix(mix(s2p, s1p), mix(s0p, b0p)));
  push(mix(mix(s0p, b0p), b1p));
  push(mix(mix(s0p, b0p), mix(b1p, b2p)));
  push(mix(mix(s1p, s0p), mix(b0p, b1p)));
  push(mix(mix(s0p, s0l), mix(s0r, b0p)));
  push(mix(mix(s0p, b0p), b0l));
  push(mix(mix(s1p, s1l), mix(s1r, s0p)));
  push(mix(mix(s1p, s0p), s0r));
  push(mix(mix(s1p, s0p), s0l));
  push(mix(mix(s0w, b0p), s0v));
  push(mix(mix(s0p, b0p), mix(s0v, b0v)));
  push(mix(mix(s1p, s0p), mix(s1v, s0v)));
  push(mix(mix(s0p, b0p), distance));
  push(mix(mix(s0w, b0w), distance));
  push(mix(mix(s1p, s0p), distance1));
  push(mix(mix(s1w, s0w), distance1));
  push(mix(mix(s0p, b0p), s0rw));
  push(mix(mix(s0p, b0p), mix(s0lw, b0lw)));
  push(mix(mix(s1w, s0lw), s0w));
  push(mix(mix(s1p, s0p), s1rw));
  push(mix(mix(s1w, s0lw), s0p));
  push(mix(mix(s0w, b0lw), b0w));
  push(mix(s0w, s0v));
  push(mix(b0w, b0v));
  push(mix(mix(s1w, s0p), mix(s0lw, b0p)));
  push(mix(mix(s2p, s1p), s0p));
  push(mix(s0w, mix(b0p, b1w)));
  push(mix(mix(s0p, s1p), mix(at(upos, child(state.right2, s1)), at(upos, child(state.left2, s0)))));
}

function scoreActions(weights: WeightTable): void {
  const mask = weights.length / 4 - 1;
  let shift = 0;
  let left = 0;
  let right = 0;
  for (let k = 0; k < count; k += 1) {
    const row = (features[k]! & mask) * 4;
    shift += weights[row]!;
    left += weights[row + 1]!;
    right += weights[row + 2]!;
  }
  scores[SHIFT] = shift;
  scores[LEFT] = left;
  scores[RIGHT] = right;
}

function bestAction(state: State, allowed: (action: number) => boolean): number {
  let best = -1;
  for (let action = SHIFT; action <= RIGHT; action += 1) {
    if (state.allows(action) && allowed(action) && (best < 0 || scores[action]! > scores[best]!)) best = action;
  }
  return best;
}

const always = (): boolean => true;

/** Heads of all words by greedy arc-hybrid parsing; the root's head is -1, and there is exactly one root. */
export function parseHeads(weights: WeightTable, words: ParserWords): Int32Array {
  const state = new State(words.length);
  while (!state.done) {
    fill(words, state);
    scoreActions(weights);
    state.apply(bestAction(state, always));
  }
  return oneRoot(state.heads.subarray(0, words.length), words.length);
}

/** The first word that hangs on the root stays; others that do hang on it. */
function oneRoot(heads: Int32Array, root: number): Int32Array {
  const first = heads.indexOf(root);
  return heads.map((head) => (head === root ? first : head)).map((head, i) => (i === first ? -1 : head));
}

/**
 * Learns from one tree with the dynamic oracle for arc-hybrid (Goldberg and Nivre 2013): after a wrong step it goes on
 * from where the parser is. `gold` holds heads, -1 for the root; `masked` words count for nothing.
 */
export function learnTree(
  learning: LearningWeights,
  words: ParserWords,
  gold: Int32Array,
  masked: Uint8Array,
  explore: () => boolean,
): number {
  const n = words.length;
  const heads = gold.map((head, i) => (masked[i] ? -2 : head < 0 ? n : head));
  const state = new State(n);
  const { weights } = learning;
  const mask = weights.length / 4 - 1;
  let wrong = 0;
  while (!state.done) {
    fill(words, state);
    scoreActions(weights);
    learning.step();
    const costs = [costOf(state, heads, SHIFT), costOf(state, heads, LEFT), costOf(state, heads, RIGHT)];
    const least = Math.min(...costs.filter((_, action) => state.allows(action)));
    const predicted = bestAction(state, always);
    const best = bestAction(state, (action) => costs[action] === least);
    if (costs[predicted]! > least) {
      wrong += 1;
      for (let k = 0; k < count; k += 1) {
        const row = (features[k]! & mask) * 4;
        learning.add(row + best, 1);
        learning.add(row + predicted, -1);
      }
      state.apply(explore() ? predicted : best);
    } else state.apply(predicted);
  }
  return wrong;
}

/** How many gold arcs an action puts out of reach. */
function costOf(state: State, heads: Int32Array, action: number): number {
  if (!state.allows(action)) return Number.POSITIVE_INFINITY;
  const { stack, depth, next, length } = state;
  let cost = 0;
  if (action === SHIFT) {
    for (let k = 0; k < depth; k += 1) {
      if (heads[stack[k]!] === next) cost += 1;
      if (k < depth - 1 && heads[next] === stack[k]) cost += 1;
    }
    return cost;
  }
  const s0 = stack[depth - 1]!;
  const head = heads[s0]!;
  if (action === LEFT) {
    if (head > next || (depth > 1 && head === stack[depth - 2])) cost += 1;
  } else if (head >= next) cost += 1;
  for (let d = next; d < length; d += 1) if (heads[d] === s0) cost += 1;
  return cost;
}
