/** Training examples in rows of feature ids, all of value 1: `ids[offsets[i] .. offsets[i + 1]]` are those of example i. */
export interface Examples {
  readonly ids: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
}

/** One example: ids of its features, its label, and how much it counts. */
export interface Example {
  readonly features: Int32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

export function packExamples(examples: readonly Example[]): Examples {
  const offsets = new Int32Array(examples.length + 1);
  examples.forEach(({ features }, i) => {
    offsets[i + 1] = offsets[i]! + features.length;
  });
  const ids = new Int32Array(offsets[examples.length]!);
  examples.forEach(({ features }, i) => {
    ids.set(features, offsets[i]!);
  });
  return {
    ids,
    offsets,
    labels: Uint8Array.from(examples, ({ label }) => label),
    weights: Float64Array.from(examples, ({ weight }) => weight),
  };
}

const HISTORY = 8;

/**
 * Logistic regression with L2: minimises `|w|²/2 + c · Σ weight · loss` by L-BFGS (Liu, Nocedal 1989) with a backtracking
 * line search. Deterministic. Returns a weight a feature.
 */
export function trainLogistic(examples: Examples, size: number, c: number, iterations = 60): Float64Array {
  let w = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossAt(examples, w, c, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = towards(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    let length = iteration === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
    let next = w;
    let nextGradient = gradient;
    let nextLoss = loss;
    for (let attempt = 0; attempt < 20; attempt++, length /= 2) {
      next = Float64Array.from(w, (value, i) => value + length * direction[i]!);
      nextGradient = new Float64Array(size);
      nextLoss = lossAt(examples, next, c, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    const s = Float64Array.from(next, (value, i) => value - w[i]!);
    const y = Float64Array.from(nextGradient, (value, i) => value - gradient[i]!);
    const curvature = dot(s, y);
    if (curvature > 1e-12) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > HISTORY) steps.shift();
    const gain = (loss - nextLoss) / Math.max(1, Math.abs(loss));
    [w, gradient, loss] = [next, nextGradient, nextLoss];
    if (gain < 1e-5) break;
  }
  return w;
}

/** The two-loop recursion: minus the approximate inverse Hessian times the gradient. */
function towards(
  gradient: Float64Array,
  steps: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[],
): Float64Array {
  const q = gradient.slice();
  const alphas = new Float64Array(steps.length);
  for (let k = steps.length - 1; k >= 0; k--) {
    const { s, y, rho } = steps[k]!;
    alphas[k] = rho * dot(s, q);
    add(q, y, -alphas[k]!);
  }
  const last = steps.at(-1);
  const scale = last === undefined ? 1 : 1 / (last.rho * dot(last.y, last.y));
  for (let i = 0; i < q.length; i++) q[i]! *= scale;
  steps.forEach(({ s, y, rho }, k) => {
    add(q, s, alphas[k]! - rho * dot(y, q));
  });
  for (let i = 0; i < q.length; i++) q[i] = -q[i]!;
  return q;
}

function lossAt({ ids, offsets, labels, weights }: Examples, w: Float64Array, c: number, gradient: Float64Array) {
  let loss = 0;
  for (let i = 0; i < w.length; i++) {
    loss += (w[i]! * w[i]!) / 2;
    gradient[i] = w[i]!;
  }
  for (let i = 0; i < labels.length; i++) {
    let z = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) z += w[ids[k]!]!;
    const margin = labels[i] === 1 ? z : -z;
    const scaled = c * weights[i]!;
    loss += scaled * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const g = scaled * (1 / (1 + Math.exp(-z)) - labels[i]!);
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) gradient[ids[k]!]! += g;
  }
  return loss;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function add(a: Float64Array, b: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!;
}
