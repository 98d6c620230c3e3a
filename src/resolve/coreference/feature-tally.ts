import type { DecisionModel } from './decision-model.ts';
import { FeatureRows, UNSEEN } from './feature-rows.ts';

/**
 * Takes the features of something in parts: `add('far=', 'Person', '1', 'same head')` is the feature
 * `far=Person 1 same head`. Parts are joined by blanks, the first follows the name as it is.
 */
export interface FeatureSink {
  add(name: string, a?: string, b?: string, c?: string, d?: string, e?: string): void;
}

/** Takes features that count a share each, as those of one of several places do. */
export interface Sharing {
  /** A sink whose features count a share, told twice two of them. */
  sharing(share: number): FeatureSink;
}

function nameOf(name: string, a?: string, b?: string, c?: string, d?: string, e?: string): string {
  let feature = name;
  if (a !== undefined) feature += a;
  if (b !== undefined) feature += ` ${b}`;
  if (c !== undefined) feature += ` ${c}`;
  if (d !== undefined) feature += ` ${d}`;
  if (e !== undefined) feature += ` ${e}`;
  return feature;
}

/** Keeps the names of features and how much each counts: what training reads. */
export class NamedFeatures implements FeatureSink, Sharing {
  readonly counts = new Map<string, number>();

  /** A feature told twice counts once. */
  add(name: string, a?: string, b?: string, c?: string, d?: string, e?: string): void {
    this.counts.set(nameOf(name, a, b, c, d, e), 1);
  }

  sharing(share: number): FeatureSink {
    return {
      add: (name, a, b, c, d, e) => {
        const feature = nameOf(name, a, b, c, d, e);
        this.counts.set(feature, (this.counts.get(feature) ?? 0) + share);
      },
    };
  }
}

/** The names of what `describe` tells a sink and how much each counts. */
export function namedFeatures(describe: (sink: FeatureSink & Sharing) => void): ReadonlyMap<string, number> {
  const named = new NamedFeatures();
  describe(named);
  return named.counts;
}

/**
 * The features of one decision as rows of its model's table (`FeatureRows`). Sums come out bit by bit as those of
 * `NamedFeatures` in a `Map`: in the order in which features were first told.
 */
export class Tally implements FeatureSink, Sharing {
  readonly #rows: FeatureRows;
  readonly #bias: number;
  readonly #labels: number;
  /** Row after row, a weight for each label. */
  readonly #table: Float64Array;
  readonly #values: Float64Array;
  readonly #told: Int32Array;
  /** Where `sums` adds up: in a list, each of the hundreds of sums on the way would be a number of its own in memory. */
  readonly #sums: Float64Array;
  #count = 0;

  constructor({ labels, weights }: DecisionModel) {
    this.#labels = labels.length;
    this.#rows = new FeatureRows([...weights.keys()]);
    this.#bias = this.#rows.rowOf('bias');
    this.#table = Float64Array.from([...weights.values()].flatMap((row) => labels.map((_, at) => row[at] ?? 0)));
    this.#values = new Float64Array(weights.size);
    this.#told = new Int32Array(weights.size);
    this.#sums = new Float64Array(labels.length);
  }

  /** Forgets all features. */
  clear(): this {
    for (let at = 0; at < this.#count; at += 1) this.#values[this.#told[at] ?? 0] = 0;
    this.#count = 0;
    return this;
  }

  /** A feature told twice counts once; one that the model never saw counts nothing. */
  add(name: string, a?: string, b?: string, c?: string, d?: string, e?: string): void {
    const row = this.#rows.rowOf(name, a, b, c, d, e);
    if (row === UNSEEN || this.#values[row] !== 0) return;
    this.#note(row, 1);
  }

  sharing(share: number): FeatureSink {
    return {
      add: (name, a, b, c, d, e) => {
        const row = this.#rows.rowOf(name, a, b, c, d, e);
        if (row !== UNSEEN) this.#note(row, share);
      },
    };
  }

  /** The sum for each label. */
  sums(): number[] {
    this.#sums.fill(0);
    if (this.#bias !== UNSEEN) this.#addRow(this.#bias, 1);
    for (let at = 0; at < this.#count; at += 1) {
      const row = this.#told[at] ?? 0;
      this.#addRow(row, this.#values[row] ?? 0);
    }
    const sums: number[] = [];
    for (let at = 0; at < this.#labels; at += 1) sums.push(this.#sums[at] ?? 0);
    return sums;
  }

  /** The sum of a model with one label and no bias. */
  sum(): number {
    let sum = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const row = this.#told[at] ?? 0;
      sum += (this.#values[row] ?? 0) * (this.#table[row] ?? 0);
    }
    return sum;
  }

  #addRow(row: number, value: number): void {
    const sums = this.#sums;
    const start = row * this.#labels;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + value * (this.#table[start + at] ?? 0);
  }

  #note(row: number, value: number): void {
    const before = this.#values[row] ?? 0;
    if (before === 0) {
      this.#told[this.#count] = row;
      this.#count += 1;
    }
    this.#values[row] = before + value;
  }
}
