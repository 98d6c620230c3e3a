import { describe, expect, it } from 'vitest';
import { probabilitiesOf, shippedEntityModels, tallyFor } from '../../../src/resolve/coreference/decision-model.ts';

describe('probabilitiesOf', () => {
  const model = {
    labels: ['a', 'b'],
    weights: new Map([
      ['bias', [0, 0]],
      ['seen', [Math.log(3), 0]],
    ] as const),
  };

  const sharesOf = (feature: string) => {
    const tally = tallyFor(model);
    tally.add(feature);
    return probabilitiesOf(tally);
  };

  it('adds the weights of features and gives shares of one', () => {
    expect(sharesOf('seen')[0]).toBeCloseTo(0.75);
  });

  it('takes features that it never saw for nothing', () => {
    expect(sharesOf('unseen')).toEqual([0.5, 0.5]);
  });
});

describe('shippedEntityModels', () => {
  it('gives each feature one weight a label', () => {
    for (const { labels, weights } of Object.values(shippedEntityModels()))
      for (const row of weights.values()) expect(row).toHaveLength(labels.length);
  });
});
