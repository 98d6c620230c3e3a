import { type Fit, type Placed, rankOf } from './placement.ts';

/** One side of a pair: who, how it fits a frame, and how many others fit better or as well. */
export class Side {
  readonly placed: Placed;
  readonly fit: Fit;
  /** 0 for the best fit, 3 for none. */
  readonly rank: number;
  /** All that might stand there, itself among them. */
  readonly #all: readonly Side[];
  #rivals: number | undefined;

  constructor(placed: Placed, fit: Fit, all: readonly Side[]) {
    this.placed = placed;
    this.fit = fit;
    this.rank = rankOf(fit);
    this.#all = all;
  }

  /**
   * How many rivals fit better (times three) and how many as well, two or more counted alike: 0 to 8, 0 to 2 where none
   * fits better. Counted when first asked for: of several frames one alone is asked.
   */
  get rivals(): number {
    this.#rivals ??= this.#countRivals();
    return this.#rivals;
  }

  #countRivals(): number {
    const { party, steps } = this.placed;
    let better = 0;
    let equal = 0;
    for (const { placed: other, rank } of this.#all) {
      // Conjuncts share their place, and another mention of the same entity is no rival.
      if (other.party.entity === party.entity || other.party.site === party.site) continue;
      if (rank < this.rank || (rank === this.rank && other.steps < steps)) better += 1;
      else if (rank === this.rank) equal += 1;
    }
    return Math.min(2, better) * 3 + Math.min(2, equal);
  }
}
