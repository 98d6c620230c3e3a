import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureRows, UNSEEN } from '../../../src/resolve/coreference/feature-rows.ts';

const word = fc.string({ unit: 'binary', maxLength: 6 });

describe('rows of features', () => {
  it('finds each feature of the table in its row and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (features, asked) => {
        const rows = new FeatureRows(features);
        for (const [row, feature] of features.entries()) expect(rows.rowOf(feature)).toBe(row);
        expect(rows.rowOf(asked)).toBe(features.indexOf(asked));
      }),
      { seed: 7 },
    );
  });

  it('finds a feature by its parts, the first joined as it is and the others by blanks', () => {
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 5 }), (name, [a, ...others]) => {
        const rows = new FeatureRows([name + [a, ...others].join(' ')]);
        const [b, c, d, e] = others;
        expect(rows.rowOf(name, a, b, c, d, e)).toBe(0);
        expect(rows.rowOf(name, `${a} `, b, c, d, e)).toBe(UNSEEN);
      }),
      { seed: 7 },
    );
  });

  it('tells features apart that differ in the order of their letters or parts', () => {
    const rows = new FeatureRows(['noun=casa', 'noun=saca', 'a b', 'b a']);
    expect(rows.rowOf('noun=', 'saca')).toBe(1);
    expect(rows.rowOf('', 'b', 'a')).toBe(3);
    expect(rows.rowOf('', 'ab')).toBe(UNSEEN);
  });
});
