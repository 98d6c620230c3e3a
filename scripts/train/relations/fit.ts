import { type PairReading, readPairs, type ScoredCandidate } from '../../../src/extractors/frames/pairs.ts';
import { logOddsOf, WeightTable } from '../../../src/nlp/feature-weights.ts';
import { WorkerPool } from '../workers/worker-pool.ts';
import { FeatureIndex, type Judged, judgedCandidates, judgedPairs, type Prepared } from './examples.ts';
import type { LogisticTask } from './logistic-worker.ts';

/** The two tables of weights: what the words around a candidate say, and what the article says of the pair. */
export interface Fitted {
  readonly candidates: Readonly<Record<string, number>>;
  readonly pairs: Readonly<Record<string, number>>;
}

/** Strength of the data against the prior: 0.03/0.04 gained 0.1–0.4 F1 over 0.05/0.02 on all three sets with gold entities. */
const CANDIDATE_C = 0.03;
const PAIR_C = 0.04;
/** Features seen less often taught nothing that held on other articles. */
const CANDIDATE_MIN = 4;
const PAIR_MIN = 5;
const INNER_FOLDS = 3;

const pool = new WorkerPool<LogisticTask, Float64Array>(new URL('./logistic-worker.ts', import.meta.url));

/** Ends the threads that fit: without it the program would wait for more to do. */
export function endFitting(): Promise<void> {
  return pool.close();
}

async function fitTable(
  judged: readonly Judged[],
  minCount: number,
  c: number,
  smallest: number,
): Promise<Record<string, number>> {
  const index = new FeatureIndex(judged, minCount);
  const weights = await pool.run({ examples: index.examples(judged), size: index.size, c });
  return index.table(weights, smallest);
}

function fitCandidates(parts: readonly Prepared[]): Promise<Record<string, number>> {
  return fitTable(parts.flatMap(judgedCandidates), CANDIDATE_MIN, CANDIDATE_C, 0.02);
}

function pairsOf(part: Prepared, candidates: WeightTable): PairReading[] {
  const scored: ScoredCandidate[] = part.candidates.map((candidate) => ({
    candidate,
    logOdds: logOddsOf(candidates, candidate),
  }));
  return readPairs(scored, part.item.entities.entities);
}

/**
 * Fits both tables. The second learns from odds that the first gave to articles it had not seen (inner folds), as it
 * will meet them in use. `foldOf` numbers articles; copies of one article share a number.
 */
export async function fitWeights(parts: readonly Prepared[], foldOf: (part: Prepared) => number): Promise<Fitted> {
  const inFold = (part: Prepared, fold: number): boolean => foldOf(part) % INNER_FOLDS === fold;
  const [candidates, ...inner] = await Promise.all([
    fitCandidates(parts),
    ...Array.from({ length: INNER_FOLDS }, (_, fold) => fitCandidates(parts.filter((part) => !inFold(part, fold)))),
  ]);
  const judged = inner.flatMap((weights, fold) => {
    const table = new WeightTable(weights);
    return parts.filter((part) => inFold(part, fold)).flatMap((part) => judgedPairs(part, pairsOf(part, table)));
  });
  return { candidates: candidates!, pairs: await fitTable(judged, PAIR_MIN, PAIR_C, 0.01) };
}

/** Gives for an article the probability that each relation of each pair is right. */
export function predictor({ candidates, pairs }: Fitted): (part: Prepared) => { pair: PairReading; share: number }[] {
  const [first, second] = [new WeightTable(candidates), new WeightTable(pairs)];
  return (part) => pairsOf(part, first).map((pair) => ({ pair, share: 1 / (1 + Math.exp(-logOddsOf(second, pair))) }));
}
