/** Multiplies and rotates two 32-bit values into one (the mixing step of MurmurHash3, Appleby 2011). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ (b << 17), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(b, 0x9e3779b1), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Hashes a string to 32 bits (FNV-1a over UTF-16 code units, then mixed). */
export function hashString(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, to - from);
}

/** The weights a linear model scores with: whole bytes after training, floats while it learns. */
export type WeightTable = Int8Array | Float32Array;

/**
 * Averaged perceptron weights over hashed features (Collins 2002; hashing: Ganchev and Dredze 2008). The table length
 * is a power of two; features that collide share a weight.
 */
export class LearningWeights {
  readonly weights: Float32Array;
  readonly #totals: Float64Array;
  readonly #stamps: Int32Array;
  #now = 0;

  constructor(bits: number) {
    this.weights = new Float32Array(2 ** bits);
    this.#totals = new Float64Array(2 ** bits);
    this.#stamps = new Int32Array(2 ** bits);
  }

  /** Begins the next decision, which averaging counts. */
  step(): void {
    this.#now += 1;
  }

  add(index: number, delta: number): void {
    this.#totals[index]! += this.weights[index]! * (this.#now - this.#stamps[index]!);
    this.#stamps[index] = this.#now;
    this.weights[index]! += delta;
  }

  /** The averaged weights as bytes, scaled so that the 99.9th percentile of those in use fills the range. */
  quantized(): Int8Array {
    const averaged = new Float64Array(this.weights.length);
    const used: number[] = [];
    for (let i = 0; i < averaged.length; i += 1) {
      const total = this.#totals[i]! + this.weights[i]! * (this.#now - this.#stamps[i]!);
      averaged[i] = total / Math.max(1, this.#now);
      if (total !== 0) used.push(Math.abs(averaged[i]!));
    }
    used.sort((a, b) => a - b);
    const scale = 127 / (used[Math.floor(used.length * 0.999)] || 1);
    return Int8Array.from(averaged, (value) => Math.max(-127, Math.min(127, Math.round(value * scale))));
  }
}
