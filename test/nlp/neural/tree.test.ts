import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from '../../../src/nlp/neural/tree.ts';

/** Head columns -> whether all words reach the one root. */
function isTree(heads: ArrayLike<number>): boolean {
  const n = heads.length;
  let roots = 0;
  for (let d = 0; d < n; d += 1) {
    if (heads[d] === 0) roots += 1;
    let at = d;
    let steps = 0;
    while (heads[at] !== 0 && steps <= n) {
      at = (heads[at] ?? 0) - 1;
      steps += 1;
    }
    if (steps > n) return false;
  }
  return roots === 1;
}

function bruteForce(scores: Float32Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(n);
  const visit = (d: number, sum: number): void => {
    if (d === n) {
      if (sum > best && isTree(heads)) best = sum;
      return;
    }
    for (let h = 0; h <= n; h += 1) {
      if (h === d + 1) continue;
      heads[d] = h;
      visit(d + 1, sum + (scores[d * (n + 1) + h] ?? 0));
    }
  };
  visit(0, 0);
  return best;
}

const matrices = (max: number) =>
  fc
    .integer({ min: 1, max })
    .chain((n) =>
      fc
        .array(fc.float({ min: -20, max: 20, noNaN: true }), { minLength: n * (n + 1), maxLength: n * (n + 1) })
        .map((values) => ({ n, scores: Float32Array.from(values) })),
    );

describe('bestTree', () => {
  it('gives a tree with one root, whatever the scores', () => {
    fc.assert(
      fc.property(matrices(14), ({ n, scores }) => {
        expect(isTree(bestTree(scores, n, n + 1))).toBe(true);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('gives the best tree for the root it chose', () => {
    fc.assert(
      fc.property(matrices(4), ({ n, scores }) => {
        const heads = bestTree(scores, n, n + 1);
        const root = heads.indexOf(0);
        const fixed = scores.slice();
        for (let d = 0; d < n; d += 1) if (d !== root) fixed[d * (n + 1)] = -1e6;
        const sum = heads.reduce((s, h, d) => s + (scores[d * (n + 1) + h] ?? 0), 0);
        expect(sum).toBeCloseTo(bruteForce(fixed, n), 2);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('breaks a cycle of two words at its cheaper arc', () => {
    // a wants b, b wants a; the root fits b better
    const scores = Float32Array.from([1, 0, 9, 2, 9, 0]);
    expect([...bestTree(scores, 2, 3)]).toEqual([2, 0]);
  });
});
