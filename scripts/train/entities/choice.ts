import type { DecisionModel, Features } from '../../../src/resolve/coreference/decision-model.ts';

/** One question with several answers, of which one is right. */
export interface Choice {
  readonly options: readonly Features[];
  readonly right: number;
  readonly weight: number;
}

/**
 * A softmax over the options of each question with L2 by batch AdaGrad (Duchi et al. 2011) from zero: the same choices
 * give the same weights. Features that fewer than three options have are left out.
 */
export function learnChoice(choices: readonly Choice[], penalty: number): DecisionModel {
  const counts = new Map<string, number>();
  for (const { options } of choices)
    for (const features of options)
      for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].flatMap(([feature, count]) => (count >= 3 ? [feature] : [])).sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = choices.map(({ options, right, weight }) => ({
    options: options.map((features) => Int32Array.from([...features.keys()].flatMap((name) => index.get(name) ?? []))),
    right,
    weight,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const gradient = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    gradient.fill(0);
    for (const { options, right, weight } of rows) {
      const scores = options.map((features) => features.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const whole = powers.reduce((sum, power) => sum + power, 0);
      options.forEach((features, option) => {
        const error = weight * ((powers[option] ?? 0) / whole - (option === right ? 1 : 0));
        for (const at of features) gradient[at]! += error;
      });
    }
    for (let at = 0; at < weights.length; at += 1) {
      const slope = gradient[at]! + penalty * weights[at]!;
      squares[at]! += slope * slope;
      weights[at]! -= (RATE * slope) / Math.sqrt(squares[at]!);
    }
  }
  return {
    labels: ['chosen'],
    weights: new Map(names.map((name, at) => [name, [Number((weights[at] ?? 0).toFixed(2)) + 0]])),
  };
}

const ROUNDS = 150;
const RATE = 0.3;
