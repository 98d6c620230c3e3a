import type { Slot } from '../../relations/types.ts';
import { fitOf, type Placed } from './placement.ts';

/** How all parties that might stand on one side of a frame fit it. */
export class SideFits {
  readonly #placed: readonly Placed[];
  /** By party: 0 for the best fit, 3 for none. */
  readonly #ranks: readonly number[];
  /** Made when first asked for: of several frames one alone is asked, and most parties stand in no pair. */
  readonly #sides: (Side | undefined)[];

  constructor(wanted: readonly Slot[], placed: readonly Placed[]) {
    this.#placed = placed;
    const ranks = new Array<number>(placed.length);
    for (let i = 0; i < placed.length; i++) ranks[i] = fitOf(wanted, placed[i]!);
    this.#ranks = ranks;
    this.#sides = new Array(placed.length);
  }

  /** How well the party at a place fits: 0 for the best fit, 3 for none. */
  rankAt(at: number): number {
    return this.#ranks[at]!;
  }

  sideAt(at: number): Side {
    let side = this.#sides[at];
    if (side === undefined) {
      side = { placed: this.#placed[at]!, at, rank: this.#ranks[at]!, rivals: this.#countRivals(at) };
      this.#sides[at] = side;
    }
    return side;
  }

  #countRivals(at: number): number {
    const { party, steps } = this.#placed[at]!;
    const own = this.#ranks[at]!;
    let better = 0;
    let equal = 0;
    for (let i = 0; i < this.#placed.length; i++) {
      const other = this.#placed[i]!;
      const rank = this.#ranks[i]!;
      // Conjuncts share their place, and another mention of the same entity is no rival.
      if (other.party.entity === party.entity || other.party.site === party.site) continue;
      if (rank < own || (rank === own && other.steps < steps)) better += 1;
      else if (rank === own) equal += 1;
    }
    return Math.min(2, better) * 3 + Math.min(2, equal);
  }
}

/** One side of a pair: who, how it fits a frame, and how many others fit better or as well. */
export interface Side {
  readonly placed: Placed;
  /** Its place among all that might stand there. */
  readonly at: number;
  /** 0 for the best fit, 3 for none. */
  readonly rank: number;
  /**
   * How many rivals fit better (times three) and how many as well, two or more counted alike: 0 to 8, 0 to 2 where none
   * fits better.
   */
  readonly rivals: number;
}
