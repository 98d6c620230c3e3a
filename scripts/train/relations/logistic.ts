/** One training example: ids of its features (all of value 1), its label, and how much it counts. */
export interface Example {
  readonly features: Int32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

/**
 * Logistic regression with L2 by AdaGrad (Duchi et al. 2011): deterministic, the order of examples is a fixed shuffle.
 * Returns one weight a feature.
 */
export function trainLogistic(
  examples: readonly Example[],
  size: number,
  epochs = Number(process.env.EP ?? 8),
  rate = Number(process.env.RATE ?? 0.1),
  l2 = Number(process.env.L2 ?? 3e-5),
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const order = examples.map((_, i) => i);
  let seed = 12345;
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) {
      const example = examples[at]!;
      const { features } = example;
      let z = 0;
      for (let k = 0; k < features.length; k++) z += weights[features[k]!]!;
      const g = (1 / (1 + Math.exp(-z)) - example.label) * example.weight;
      for (let k = 0; k < features.length; k++) {
        const f = features[k]!;
        const gf = g + l2 * 1000 * weights[f]!;
        squares[f]! += gf * gf;
        weights[f]! -= (rate * gf) / Math.sqrt(squares[f]!);
      }
    }
  }
  return weights;
}
