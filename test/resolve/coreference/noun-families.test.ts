import { describe, expect, it } from 'vitest';
import { familiesOf } from '../../../src/resolve/coreference/noun-families.ts';

function areAkin(one: string, other: string): boolean {
  return [...familiesOf(one)].some((family) => familiesOf(other).has(family));
}

describe('familiesOf', () => {
  it.each([
    ['soldados', 'uniformados'],
    ['bombardeo', 'ataque'],
    ['tregua', 'acuerdo'],
    ['velero', 'embarcacion'],
    ['pelicula', 'cinta'],
  ])('has %s and %s in one family', (one, other) => {
    expect(areAkin(one, other)).toBe(true);
  });

  it('keeps nouns apart that no article takes for one thing', () => {
    expect(areAkin('soldados', 'alumnos')).toBe(false);
    expect(areAkin('tregua', 'velero')).toBe(false);
    expect(familiesOf('topografo').size).toBe(0);
  });
});
