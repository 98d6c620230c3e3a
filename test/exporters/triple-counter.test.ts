import { describe, expect, it } from 'vitest';
import { tripleCounter } from '../../src/exporters/triple-counter.ts';
import { seededRandom } from '../../src/graph/seeded-random.ts';

describe('tripleCounter', () => {
  it('counts as a map of joined keys does, the table as full as it may be', () => {
    const random = seededRandom(11);
    const calls = 4_096;
    const count = tripleCounter(1_000, calls);
    const expected = new Map<string, number>();
    for (let call = 0; call < calls; call++) {
      // Half of the triples among few numbers, so that they repeat.
      const range = call % 2 === 0 ? 10 : 1_000;
      const triple = [random() * 3, random() * range, random() * range].map(Math.floor);
      const key = triple.join(' ');
      expected.set(key, (expected.get(key) ?? 0) + 1);
      expect(count(triple[0]!, triple[1]!, triple[2]!)).toBe(expected.get(key));
    }
  });
});
