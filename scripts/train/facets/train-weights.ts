import { packExamples, trainLogistic } from '../relations/logistic.ts';

/** A proposal, whether it is the gold's value, and how much it counts. */
export interface Judgement {
  readonly features: readonly string[];
  readonly right: boolean;
  readonly weight: number;
}

/**
 * A weight for every feature that at least `least` judgements show, rounded so that the file is short. `strength` is that
 * of the data against the prior that every weight is nought (trainLogistic).
 */
export function trainWeights(
  judgements: readonly Judgement[],
  least: number,
  strength: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of judgements)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [feature, count] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (count >= least) index.set(feature, index.size);
  const examples = judgements.map(({ features, right, weight }) => ({
    features: Int32Array.from(features.map((feature) => index.get(feature) ?? -1).filter((at) => at >= 0)),
    label: right ? (1 as const) : (0 as const),
    weight,
  }));
  const weights = trainLogistic(packExamples(examples), index.size, strength);
  return new Map([...index].map(([feature, at]) => [feature, Math.round(weights[at]! * 1000) / 1000]));
}
