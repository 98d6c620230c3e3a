import { describe, expect, it } from 'vitest';
import { type Figure, isOtherFigure, tollKey, unitKey } from '../../src/statements/figures.ts';

const figure = (quantity: number, quantityQualifier: Figure['quantityQualifier'] = null): Figure => ({
  quantity,
  unit: 'muertos',
  quantityQualifier,
});

describe('figures', () => {
  it('exclude each other where the ranges that their words leave do not meet', () => {
    expect(isOtherFigure(figure(40), figure(70))).toBe(true);
    expect(isOtherFigure(figure(2000, 'about'), figure(6000, 'more-than'))).toBe(true);
    expect(isOtherFigure(figure(100, 'less-than'), figure(120))).toBe(true);
  });

  it('do not where one may be the other rounded', () => {
    expect(isOtherFigure(figure(2000, 'about'), figure(2100))).toBe(false);
    expect(isOtherFigure(figure(6000, 'more-than'), figure(6200))).toBe(false);
    expect(isOtherFigure(figure(100, 'less-than'), figure(95))).toBe(false);
  });

  it('count the same in singular, plural and synonyms', () => {
    expect(unitKey('Fallecidos')).toBe(unitKey('muerto'));
    expect(unitKey('militares')).toBe(unitKey('soldado'));
  });

  it('of a toll count the dead, whatever noun stands for them, and never the wounded', () => {
    expect(tollKey('bajas')).toBe(tollKey('muertos'));
    expect(tollKey('soldados muertos')).toBe(tollKey(null));
    expect(tollKey('heridos')).not.toBe(tollKey('muertos'));
    expect(tollKey('civiles')).not.toBe(tollKey('soldados'));
    expect(tollKey('tanques')).not.toBe(tollKey('bajas'));
  });
});
