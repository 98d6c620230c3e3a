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
  add(a: Part, b?: Part, c?: Part, d?: Part): void;
  /** Takes what `features` tell, which others tell too. */
  addShared(features: WeighedOnce): void;
}

/** Tells a sink the features of something. */
export type Describe = (sink: FeatureSink) => void;

/** What can tell a sink its features. A method, so that the hundreds of candidates of an article need no closure each. */
export interface Described {
  describe(sink: FeatureSink): void;
}

const SEED = 0x811c9dc5;
/** Multiplier of FNV-1a over UTF-16 code units, which hashes what stands between joints. */
const PRIME = 0x01000193;
/** That of the polynomial over such stretches, so that joining is associative: `a&b` joined to `c` is `a` joined to `b&c`. */
const BASE = 0x01000193;
const JOINT = '&'.charCodeAt(0);

function join(hash: number, next: { readonly hash: number; readonly power: number }): number {
  return (Math.imul(hash, next.power) + next.hash) | 0;
}

function newPart(text: string): Part {
  let hash = 0;
  let power = BASE;
  let stretch = SEED;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === JOINT) {
      hash = (Math.imul(hash, BASE) + stretch) | 0;
      power = Math.imul(power, BASE);
      stretch = SEED;
    } else stretch = Math.imul(stretch ^ code, PRIME);
  }
  return { text, hash: (Math.imul(hash, BASE) + stretch) | 0, power };
}

/** Parts are few (lemmas, paths, roles); the bound keeps a long run over odd texts from growing without end. */
const MAX_PARTS = 200_000;
const MAX_WORDS = 20_000;
const parts = new Map<string, Part>();

/** The part of this text, hashed once. */
export function partOf(text: string): Part {
  const known = parts.get(text);
  if (known !== undefined) return known;
  if (parts.size >= MAX_PARTS) parts.clear();
  const part = newPart(text);
  parts.set(text, part);
  return part;
}

/** The part of a text that hardly comes again (`end=,&jefa`): reading it is quicker than looking for it. */
export function partOnce(text: string): Part {
  return newPart(text);
}

/** A part of a value from the text, in which `&` would be taken for a joint. */
export function valuePart(name: string, value: string): Part {
  return partOf(value.includes('&') ? name + value.replaceAll('&', '+') : name + value);
}

/**
 * Gives the parts `name + word` of words from the text. Each is found by the word alone, which has its hash already: to
 * find it by both, they would be put together and hashed each time. Emptied when full.
 */
export function wordsNamed(name: string): (word: string) => Part {
  const known = new Map<string, Part>();
  return (word) => {
    let part = known.get(word);
    if (part === undefined) {
      if (known.size >= MAX_WORDS) known.clear();
      part = valuePart(name, word);
      known.set(word, part);
    }
    return part;
  };
}

type Value = string | number | boolean;

/** Gives the parts `name + value` of a small set of values: each is found by its value, and put together once. */
export function partsNamed(name: string): (value: Value) => Part {
  const known = new Map<Value, Part>();
  return (value) => {
    let part = known.get(value);
    if (part === undefined) {
      part = partOf(`${name}${value}`);
      known.set(value, part);
    }
    return part;
  };
}

/** Gives what is made for two values of small sets, made once for each two. */
export function oncePerPair<A, B, T extends object>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = new Map<A, Map<B, T>>();
  return (a, b) => {
    let bySecond = known.get(a);
    if (bySecond === undefined) {
      bySecond = new Map();
      known.set(a, bySecond);
    }
    let made = bySecond.get(b);
    if (made === undefined) {
      made = make(a, b);
      bySecond.set(b, made);
    }
    return made;
  };
}

/** Gives the parts `name + a + joint + b` of values from small sets, each put together once. */
export function pairsNamed(name: string, joint: string): (a: Value, b: Value) => Part {
  return oncePerPair((a, b) => partOf(`${name}${a}${joint}${b}`));
}

/**
 * Weights by feature, found by hash in constant time: open addressing, half empty, a key beside its weight in memory.
 * Weights are 32-bit floats: sums of some hundred such between 0.001 and 100 are exact in a double, hence the same in
 * whatever order, so that sums of some of them can be kept.
 */
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
      const { hash } = newPart(feature);
      const at = this.#slot(hash);
      this.#keys[at] = hash === 0 ? 1 : hash;
      this.#weights[at + 1] = weight;
    }
  }

  #slot(hash: number): number {
    const keys = this.#keys;
    const mask = this.#mask;
    const key = hash === 0 ? 1 : hash;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const found = keys[at * 2];
      if (found === key || found === 0) return at * 2;
      at = (at + 1) & mask;
    }
  }

  /** The weight of a feature by its hash, 0 where it has none. */
  weightAt(hash: number): number {
    return this.#weights[this.#slot(hash) + 1]!;
  }

  /** The weight of a feature by its name, 0 where it has none. */
  weightOf(feature: string): number {
    return this.weightAt(newPart(feature).hash);
  }
}

/** Sums the weights of the features that it takes. */
class WeightSum implements FeatureSink {
  readonly #table: WeightTable;
  sum = 0;

  constructor(table: WeightTable) {
    this.#table = table;
  }

  add(a: Part, b?: Part, c?: Part, d?: Part): void {
    let { hash } = a;
    if (b !== undefined) {
      hash = join(hash, b);
      if (c !== undefined) {
        hash = join(hash, c);
        if (d !== undefined) hash = join(hash, d);
      }
    }
    this.sum += this.#table.weightAt(hash);
  }

  addShared(features: WeighedOnce): void {
    this.sum += features.sumIn(this.#table);
  }
}

/** What several things have in common: weighed once, however many of them are. */
export abstract class WeighedOnce implements Described {
  #table: WeightTable | undefined;
  #sum = 0;

  abstract describe(sink: FeatureSink): void;

  /** The sum of the weights of the features; remembered for the table that asked last. */
  sumIn(table: WeightTable): number {
    if (this.#table !== table) {
      this.#sum = logOddsOf(table, this);
      this.#table = table;
    }
    return this.#sum;
  }
}

/** Features that several things have in common, as they are told by a function. */
export class SharedFeatures extends WeighedOnce {
  readonly #describe: Describe;

  constructor(describe: Describe) {
    super();
    this.#describe = describe;
  }

  describe(sink: FeatureSink): void {
    this.#describe(sink);
  }
}

/** Keeps the names of the features that it takes. */
class FeatureNames implements FeatureSink {
  readonly names: string[] = [];

  add(a: Part, b?: Part, c?: Part, d?: Part): void {
    let name = a.text;
    for (const part of [b, c, d]) if (part !== undefined) name += `&${part.text}`;
    this.names.push(name);
  }

  addShared(features: WeighedOnce): void {
    features.describe(this);
  }
}

/** The names of the features that something tells a sink. */
export function namesOf(described: Described): string[] {
  const names = new FeatureNames();
  described.describe(names);
  return names.names;
}

/** The log odds that a table gives to the features that something tells. */
export function logOddsOf(table: WeightTable, described: Described): number {
  const sum = new WeightSum(table);
  described.describe(sum);
  return sum.sum;
}
