import { contractError } from '../../core/errors.ts';

/** What `rowOf` gives for a feature that is none of the table's. */
export const UNSEEN = -1;

/** A part of a feature as two hashes of its text, and by what those of the text before it are multiplied. */
interface Part {
  readonly text: string;
  readonly one: number;
  readonly onePower: number;
  readonly other: number;
  readonly otherPower: number;
}

/** Multipliers of two polynomials over characters, both odd: joined texts have the joint of their hashes. */
const ONE = 0x01000193;
const OTHER = 0x27d4eb2d;

/** Spreads a character over all bits: neighbours in the alphabet differ in few. */
function spread(code: number): number {
  const mixed = Math.imul(code + 1, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

const BLANK = spread(0x20);

function newPart(text: string): Part {
  let [one, onePower, other, otherPower] = [0, 1, 0, 1];
  for (let at = 0; at < text.length; at += 1) {
    const code = spread(text.charCodeAt(at));
    one = (Math.imul(one, ONE) + code) | 0;
    other = (Math.imul(other, OTHER) + code) | 0;
    onePower = Math.imul(onePower, ONE);
    otherPower = Math.imul(otherPower, OTHER);
  }
  return { text, one, onePower, other, otherPower };
}

/** Enough for the words of some hundred articles; emptied when full. */
const MAX_PARTS = 50_000;
const parts = new Map<string, Part>();

/**
 * The last part asked for of those whose texts have about the same look. Most parts are the few names and values that every
 * feature is put together from, twelve thousand times an article: here one is found by four comparisons.
 */
const recent: (Part | undefined)[] = new Array(4096);

function lookOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const [first, middle, last] = [text.charCodeAt(0), text.charCodeAt(length >> 1), text.charCodeAt(length - 1)];
  return (length * 1031 + first * 257 + middle * 61 + last * 13) & (recent.length - 1);
}

function partOf(text: string): Part {
  const look = lookOf(text);
  const last = recent[look];
  if (last !== undefined && last.text === text) return last;
  const part = findPart(text);
  recent[look] = part;
  return part;
}

function findPart(text: string): Part {
  const known = parts.get(text);
  if (known !== undefined) return known;
  const part = newPart(text);
  if (parts.size >= MAX_PARTS) parts.clear();
  parts.set(text, part);
  return part;
}

/**
 * Finds the row of a feature by its parts, which are hashed once: no text is put together for what an article tells some
 * thousands of times. Features are told apart by 64 bits of hash, so that none is taken for another: of a million, two are
 * alike with a chance of one in thirty million; those of the table are compared when it is made.
 */
export class FeatureRows {
  /** Slots of two hashes and a row, half of them empty. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** The hashes of what `rowOf` has joined so far. */
  #one = 0;
  #other = 0;

  constructor(features: readonly string[]) {
    let size = 16;
    while (size < features.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 3).fill(UNSEEN);
    for (const [row, feature] of features.entries()) {
      const { one, other } = newPart(feature);
      const at = this.#slotOf(one, other);
      const twin = this.#slots[at + 2]!;
      if (twin !== UNSEEN)
        throw contractError('feature-hash-shared', `${feature} and ${features[twin]} have one hash`, {
          context: { feature },
        });
      this.#slots[at] = one;
      this.#slots[at + 1] = other;
      this.#slots[at + 2] = row;
    }
  }

  /** The row of a feature, `UNSEEN` where the table has none: parts as `FeatureSink.add` takes them. */
  rowOf(name: string, a?: string, b?: string, c?: string, d?: string, e?: string): number {
    const first = partOf(name);
    this.#one = first.one;
    this.#other = first.other;
    if (a !== undefined) this.#join(partOf(a));
    if (b !== undefined) this.#joinBehindBlank(partOf(b));
    if (c !== undefined) this.#joinBehindBlank(partOf(c));
    if (d !== undefined) this.#joinBehindBlank(partOf(d));
    if (e !== undefined) this.#joinBehindBlank(partOf(e));
    return this.#slots[this.#slotOf(this.#one, this.#other) + 2]!;
  }

  #join({ one, onePower, other, otherPower }: Part): void {
    this.#one = (Math.imul(this.#one, onePower) + one) | 0;
    this.#other = (Math.imul(this.#other, otherPower) + other) | 0;
  }

  #joinBehindBlank(part: Part): void {
    this.#one = (Math.imul(this.#one, ONE) + BLANK) | 0;
    this.#other = (Math.imul(this.#other, OTHER) + BLANK) | 0;
    this.#join(part);
  }

  #slotOf(one: number, other: number): number {
    const slots = this.#slots;
    let slot = (one ^ (one >>> 15)) & this.#mask;
    for (;;) {
      const at = slot * 3;
      if (slots[at + 2] === UNSEEN || (slots[at] === one && slots[at + 1] === other)) return at;
      slot = (slot + 1) & this.#mask;
    }
  }
}
