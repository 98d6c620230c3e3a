import { describe, expect, it } from 'vitest';
import { featuresOf } from './told-entities.ts';

describe('settingFeatures', () => {
  it('tells the first phrase of a noun from a later one', () => {
    const text = 'Hubo un seminario en Oslo. Otro seminario de alcaldes empezó ayer.';
    expect(featuresOf(text, 'seminario en Oslo')).toContain('set Event first other');
    expect(featuresOf(text, 'seminario de alcaldes')).toContain('set Event later other');
  });

  it('tells what stands inside quotation marks, and what stands after them', () => {
    const text = 'El alcalde pidió "una tregua de meses" y firmó después un acuerdo de pesca.';
    expect(featuresOf(text, 'tregua de meses')).toContain('set Agreement quoted other');
    expect(featuresOf(text, 'acuerdo de pesca')).not.toContain('set Agreement quoted other');
  });

  it('tells what its clause denies, and not what another clause does', () => {
    expect(featuresOf('El alcalde volvió sin un acuerdo de pesca.', 'acuerdo de pesca')).toContain(
      'set Agreement denied',
    );
    expect(featuresOf('No habló, pero firmó un acuerdo de pesca.', 'acuerdo de pesca')).not.toContain(
      'set Agreement denied',
    );
  });

  it('tells what stands beside another thing', () => {
    expect(featuresOf('Firmó un acuerdo de pesca y un protocolo.', 'acuerdo de pesca')).toContain(
      'set Agreement in a list other',
    );
  });
});
