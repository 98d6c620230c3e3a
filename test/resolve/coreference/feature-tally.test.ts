import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NamedFeatures, Tally } from '../../../src/resolve/coreference/feature-tally.ts';

const model = {
  labels: ['a', 'b'],
  weights: new Map([
    ['bias', [0.1, -0.2]],
    ['far=near', [0.3, 0.7]],
    ['far=near by', [-1.1, 0.4]],
    ['near by', [0.9, 0.1]],
  ] as const),
};

/** The sums as they would come out of a map of names. */
function sumsOf(named: NamedFeatures): number[] {
  return model.labels.map((_, label) => {
    let sum: number = model.weights.get('bias')?.[label] ?? 0;
    for (const [feature, value] of named.counts) {
      const row = [...model.weights].find(([name]) => name === feature)?.[1];
      if (row) sum += value * (row[label] ?? 0);
    }
    return sum;
  });
}

describe('a tally', () => {
  const part = fc.constantFrom('near', 'by', 'off');
  const told = fc.record({ name: fc.constantFrom('far=', ''), a: part, b: fc.option(part, { nil: undefined }) });

  it('gives bit by bit the sums of the features by name, told once or in shares', () => {
    fc.assert(
      fc.property(fc.array(told), fc.array(told), fc.integer({ min: 1, max: 7 }), (once, shared, places) => {
        const tally = new Tally(model);
        const named = new NamedFeatures();
        for (const sink of [tally, named]) {
          for (const { name, a, b } of once) sink.add(name, a, b);
          const share = sink.sharing(1 / places);
          for (const { name, a, b } of shared) share.add(name, a, b);
        }
        expect(tally.sums()).toEqual(sumsOf(named));
      }),
      { seed: 5 },
    );
  });

  it('finds a feature however its words are parted', () => {
    const sums = [['far=', 'near by'] as const, ['far=', 'near', 'by'] as const].map(([name, a, b]) => {
      const tally = new Tally(model);
      tally.add(name, a, b);
      return tally.sums();
    });
    expect(sums[0]).toEqual(sums[1]);
    expect(sums[0]).not.toEqual(new Tally(model).sums());
  });

  it('forgets what it was told before it is used again', () => {
    const tally = new Tally(model);
    tally.add('far=', 'near');
    expect(tally.clear().sums()).toEqual([0.1, -0.2]);
  });
});
