import { describe, expect, it } from 'vitest';
import { countOf } from '../../../src/resolve/coreference/count-words.ts';

describe('countOf', () => {
  it.each([
    ['siete', 7],
    ['Dieciséis', 16],
    ['treinta', 30],
    ['300', 300],
    ['2.600', 2600],
  ])('reads %s', (word, count) => {
    expect(countOf(word)).toBe(count);
  });

  it('counts neither one nor what is no number', () => {
    expect(countOf('1')).toBeNull();
    expect(countOf('una')).toBeNull();
    expect(countOf('campesinos')).toBeNull();
  });
});
