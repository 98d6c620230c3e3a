import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Described,
  logOddsOf,
  namesOf,
  oncePerPair,
  pairsNamed,
  partOf,
  valuePart,
  WeightTable,
  wordsNamed,
} from '../../src/nlp/feature-weights.ts';

const SEED = 20261124;
const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !text.includes('&'));

describe('weights of features', () => {
  it('finds a weight by parts whatever way they are joined', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const table = new WeightTable({ [`${a}&${b}&${c}`]: 2.5 });
        const [first, second, third] = [partOf(a), partOf(b), partOf(c)];
        expect(logOddsOf(table, { describe: (sink) => sink.add(first, second, third) })).toBe(2.5);
        expect(logOddsOf(table, { describe: (sink) => sink.add(partOf(`${a}&${b}`), third) })).toBe(2.5);
        expect(logOddsOf(table, { describe: (sink) => sink.add(first, partOf(`${b}&${c}`)) })).toBe(2.5);
      }),
      { seed: SEED },
    );
  });

  it('gives every weight of a large table and nothing for what it does not hold', () => {
    const weights = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`l=word${i}&po=>obj`, (i % 64) - 32]));
    const table = new WeightTable(weights);
    for (const [feature, weight] of Object.entries(weights)) expect(table.weightOf(feature)).toBe(weight);
    expect(table.weightOf('l=word5000&po=>obj')).toBe(0);
  });

  it('sums what is told and names it the same way', () => {
    const table = new WeightTable({ a: 1, 'a&b': 0.5 });
    const pair: Described = {
      describe(sink) {
        sink.add(partOf('a'));
        sink.add(partOf('a'), partOf('b'));
      },
    };
    expect(logOddsOf(table, pair)).toBe(1.5);
    expect(namesOf(pair)).toEqual(['a', 'a&b']);
  });

  it('makes what belongs to two values once, whatever the order in which they come', () => {
    const make = oncePerPair((a: string, b: string) => [a, b]);
    const first = make('a', 'b');
    expect(make('b', 'a')).toEqual(['b', 'a']);
    expect(make('a', 'b')).toBe(first);
  });

  it('keeps a joint in a word of the text from being taken for one of ours', () => {
    expect(valuePart('l=', 'at&t').text).toBe('l=at+t');
    expect(wordsNamed('l=')('at&t')).toBe(valuePart('l=', 'at&t'));
    expect(pairsNamed('t=', '|')('Person', 'Place')).toBe(partOf('t=Person|Place'));
  });
});
