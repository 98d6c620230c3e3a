/**
 * Features as parts joined by `&`, summed without building a string: a part is hashed once, a feature is the mix of its
 * parts' hashes, and the table of weights is keyed by that. Names come back only where they are asked for (training,
 * `--explain`). Two of some 40,000 features share a 32-bit hash with a chance of a fifth; such a pair shares a weight.
 */

/** Some parts of a feature, `ps=>nsubj`, with the hash of them all and the power by which what stands before shifts. */
export interface Part {
  readonly text: string;
  readonly hash: number;
  readonly power: number;
}

/** Takes the features of something, in parts. */
export interface FeatureSink {
  add(a: Part, b?: Part, c?: Part): void;
}

const SEED = 0x811c9dc5;
/** Parts are few (lemmas, paths, roles); the bound keeps a long run over odd texts from growing without end. */
const MAX_PARTS = 200_000;
const parts = new Map<string, Part>();

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** A polynomial, so that joining is associative: `a&b` joined to `c` is `a` joined to `b&c`. */
const BASE = 0x01000193;

function join(hash: number, next: { readonly hash: number; readonly power: number }): number {
  return (Math.imul(hash, next.power) + next.hash) | 0;
}

/** The part of this text, hashed once. */
export function partOf(text: string): Part {
  const known = parts.get(text);
  if (known !== undefined) return known;
  if (parts.size >= MAX_PARTS) parts.clear();
  let hash = 0;
  let power = 1;
  for (const one of text.split('&')) {
    hash = join(hash, { hash: hashOf(one), power: BASE });
    power = Math.imul(power, BASE);
  }
  const part = { text, hash, power };
  parts.set(text, part);
  return part;
}

/** A part of a value from the text, in which `&` would be taken for a joint. */
export function valuePart(name: string, value: string): Part {
  return partOf(value.includes('&') ? name + value.replaceAll('&', '+') : name + value);
}

const pairs = new Map<string, Map<string, Map<string, Part>>>();

/** The part `name + a + joint + b`, of values from small sets: found without putting the text together again. */
export function pairPart(name: string, a: string, joint: string, b: string): Part {
  let byFirst = pairs.get(name);
  if (byFirst === undefined) {
    byFirst = new Map();
    pairs.set(name, byFirst);
  }
  let bySecond = byFirst.get(a);
  if (bySecond === undefined) {
    bySecond = new Map();
    byFirst.set(a, bySecond);
  }
  let part = bySecond.get(b);
  if (part === undefined) {
    part = partOf(name + a + joint + b);
    bySecond.set(b, part);
  }
  return part;
}

/** Weights by feature, found by hash in constant time: open addressing, half empty, a key beside its weight in memory. */
export class WeightTable {
  /** Keys at even places; 0 is an empty one, and the hash 0 is taken for 1. */
  readonly #keys: Int32Array;
  /** The same memory: weights at odd places. */
  readonly #weights: Float32Array;
  readonly #mask: number;

  constructor(weights: Readonly<Record<string, number>>) {
    const entries = Object.entries(weights);
    let size = 16;
    while (size < entries.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size * 2);
    this.#weights = new Float32Array(this.#keys.buffer);
    for (const [feature, weight] of entries) {
      const { hash } = partOf(feature);
      const at = this.#slot(hash);
      this.#keys[at] = hash === 0 ? 1 : hash;
      this.#weights[at + 1] = weight;
    }
  }

  #slot(hash: number): number {
    const key = hash === 0 ? 1 : hash;
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const found = this.#keys[at * 2];
      if (found === key || found === 0) return at * 2;
      at = (at + 1) & this.#mask;
    }
  }

  /** The weight of a feature, 0 where it has none. */
  weightOf(hash: number): number {
    return this.#weights[this.#slot(hash) + 1]!;
  }
}

/** Sums the weights of the features that it takes: log odds. */
export class WeightSum implements FeatureSink {
  readonly #table: WeightTable;
  sum = 0;

  constructor(table: WeightTable) {
    this.#table = table;
  }

  add(a: Part, b?: Part, c?: Part): void {
    this.sum += this.#table.weightOf(featureHash(a, b, c));
  }
}

function featureHash(a: Part, b?: Part, c?: Part): number {
  if (b === undefined) return a.hash;
  const two = join(a.hash, b);
  return c === undefined ? two : join(two, c);
}

/** Keeps the names of the features that it takes. */
export class FeatureNames implements FeatureSink {
  readonly names: string[] = [];

  add(a: Part, b?: Part, c?: Part): void {
    this.names.push(
      b === undefined ? a.text : c === undefined ? `${a.text}&${b.text}` : `${a.text}&${b.text}&${c.text}`,
    );
  }
}

/** The names of what `describe` tells a sink. */
export function namesOf(describe: (sink: FeatureSink) => void): string[] {
  const names = new FeatureNames();
  describe(names);
  return names.names;
}

/** The log odds that a table gives to what `describe` tells. */
export function logOddsOf(table: WeightTable, describe: (sink: FeatureSink) => void): number {
  const sum = new WeightSum(table);
  describe(sum);
  return sum.sum;
}
