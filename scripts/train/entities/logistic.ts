import type { DecisionModel, Features } from '../../../src/resolve/coreference/decision-model.ts';

export interface Example {
  readonly text?: string;
  readonly features: Features;
  readonly label: string;
  readonly weight: number;
}

/**
 * Multinomial logistic regression with L2 by batch AdaGrad (Duchi et al. 2011) from zero: the same examples give the
 * same weights. Features that fewer than three examples have are left out.
 */
export function learn(examples: readonly Example[], labels: readonly string[], penalty: number): DecisionModel {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = ['bias', ...[...counts].flatMap(([feature, count]) => (count >= 3 ? [feature] : [])).sort()];
  const index = new Map(names.map((name, at) => [name, at]));
  const width = labels.length;
  const rows = examples.map(({ features, label, weight }) => {
    const known = [...features].flatMap(([feature, value]) => {
      const at = index.get(feature);
      return at === undefined ? [] : [[at, value] as const];
    });
    return {
      at: Int32Array.from([0, ...known.map(([at]) => at)]),
      value: Float64Array.from([1, ...known.map(([, value]) => value)]),
      label: labels.indexOf(label),
      weight,
    };
  });
  const weights = new Float64Array(names.length * width);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const gradient = new Float64Array(weights.length);
  const sums = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round += 1) {
    gradient.fill(0);
    for (const { at, value, label, weight } of rows) {
      sums.fill(0);
      for (let f = 0; f < at.length; f += 1)
        for (let k = 0; k < width; k += 1) sums[k]! += value[f]! * weights[at[f]! * width + k]!;
      const top = Math.max(...sums);
      let whole = 0;
      for (let k = 0; k < width; k += 1) whole += sums[k] = Math.exp(sums[k]! - top);
      for (let k = 0; k < width; k += 1) {
        const error = weight * (sums[k]! / whole - (k === label ? 1 : 0));
        for (let f = 0; f < at.length; f += 1) gradient[at[f]! * width + k]! += error * value[f]!;
      }
    }
    for (let at = 0; at < weights.length; at += 1) {
      const slope = gradient[at]! + (at < width ? 0 : penalty * weights[at]!);
      squares[at]! += slope * slope;
      weights[at]! -= (RATE * slope) / Math.sqrt(squares[at]!);
    }
  }
  const row = (at: number) =>
    Array.from(weights.subarray(at * width, (at + 1) * width), (weight) => Number(weight.toFixed(2)) + 0);
  return { labels, weights: new Map(names.map((name, at) => [name, row(at)])) };
}

const ROUNDS = 200;
const RATE = 0.3;
