import { expect, it } from 'vitest';
import { deedOf } from '../../../src/resolve/coreference/deeds.ts';

it('gives verbs of one kind of deed one class, pronominal or not', () => {
  expect(deedOf('fusilar')).toBe(deedOf('asesinar'));
  expect(deedOf('clasificarse')).toBe('play');
  expect(deedOf('meditar')).toBeNull();
});
