import { describe, expect, it } from 'vitest';
import { contrastsIn, isContrasted } from '../../../src/extractors/frames/contrasts.ts';
import type { Party } from '../../../src/extractors/frames/view.ts';
import { analysisOf } from '../../languages/es/case-trees.ts';

/** Whether a contrast stands between two words of a sentence. */
function parted(words: string, a: number, b: number): boolean {
  const line = words
    .split(' ')
    .map((form, at) => `${form}/${form}/X/${at}/dep`)
    .join(' ');
  const sentence = analysisOf([line]).sentences[0]!;
  const contrasts = contrastsIn({ sentence, parties: [], children: [], depth: [] });
  const party: Party = {
    entity: 0,
    type: 'Country',
    kind: 'name',
    head: a,
    from: a,
    to: a + 1,
    site: a,
    country: null,
  };
  return isContrasted(contrasts, party, b);
}

describe('a contrast', () => {
  it('parts what is said of one from what is said of another', () => {
    const told = 'Chile apoyó a Noruega , mientras que Francia respaldó a Portugal';
    expect(parted(told, 0, 8)).toBe(true);
    expect(parted(told, 9, 1)).toBe(true);
    expect(parted(told, 7, 8)).toBe(false);
    expect(parted('Chile calló , en tanto que Francia protestó', 0, 7)).toBe(true);
  });
  it('is no mere time', () => {
    expect(parted('Chile habló mientras Francia callaba', 0, 4)).toBe(false);
  });
});
