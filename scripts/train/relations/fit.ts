import { type PairReading, readPairs, type ScoredCandidate } from '../../../src/extractors/frames/pairs.ts';
import { FeatureIndex, type Judged, judgedCandidates, judgedPairs, type Prepared } from './examples.ts';
import { trainLogistic } from './logistic.ts';

/** The two tables of weights: what the words around a candidate say, and what the article says of the pair. */
export interface Fitted {
  readonly candidates: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
}

/** Strength of the data against the prior, by cross-validation over {0.03, 0.05, 0.1, 0.3} and {0.02, 0.1}. */
const CANDIDATE_C = 0.05;
const PAIR_C = 0.02;
/** Features seen less often taught nothing that held on other articles. */
const CANDIDATE_MIN = 6;
const PAIR_MIN = 5;
const INNER_FOLDS = 3;

function sum(table: ReadonlyMap<string, number>, features: readonly string[]): number {
  let z = 0;
  for (const feature of features) z += table.get(feature) ?? 0;
  return z;
}

function fitTable(judged: readonly Judged[], minCount: number, c: number, smallest: number): Map<string, number> {
  const index = new FeatureIndex(judged, minCount);
  return index.table(trainLogistic(index.examples(judged), index.size, c), smallest);
}

function fitCandidates(parts: readonly Prepared[]): Map<string, number> {
  return fitTable(parts.flatMap(judgedCandidates), CANDIDATE_MIN, CANDIDATE_C, 0.02);
}

export function pairsOf(part: Prepared, candidates: ReadonlyMap<string, number>): PairReading[] {
  const scored: ScoredCandidate[] = part.candidates.map((candidate) => ({
    candidate,
    logOdds: sum(candidates, candidate.features),
  }));
  return readPairs(scored, part.item.entities.entities);
}

/**
 * Fits both tables. The second learns from odds that the first gave to articles it had not seen (inner folds), as it
 * will meet them in use. `foldOf` numbers articles; copies of one article share a number.
 */
export function fitWeights(parts: readonly Prepared[], foldOf: (part: Prepared) => number): Fitted {
  const judged: Judged[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const inner = fitCandidates(parts.filter((part) => foldOf(part) % INNER_FOLDS !== fold));
    for (const part of parts)
      if (foldOf(part) % INNER_FOLDS === fold) judged.push(...judgedPairs(part, pairsOf(part, inner)));
  }
  return { candidates: fitCandidates(parts), pairs: fitTable(judged, PAIR_MIN, PAIR_C, 0.01) };
}

/** Probability that each relation of each pair is right. */
export function predict(part: Prepared, { candidates, pairs }: Fitted): { pair: PairReading; share: number }[] {
  return pairsOf(part, candidates).map((pair) => ({ pair, share: 1 / (1 + Math.exp(-sum(pairs, pair.features))) }));
}
