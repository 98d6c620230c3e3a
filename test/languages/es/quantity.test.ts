import { describe, expect, it } from 'vitest';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { findQuantities, parseDigits, quantityOf } from '../../../src/languages/es/quantity/index.ts';
import { analysisOf } from './case-trees.ts';

describe('parseDigits', () => {
  it.each([
    ['10.000', 10000], ['10,000', 10000], ['3,5', 3.5], ['3.5', 3.5], ['1.234,5', 1234.5], ['1.000.000', 1000000], ['0,125', 0.125], ['12', 12],
  ])('reads %s as %d', (form, value) => {
    expect(parseDigits(form)).toBe(value);
  }); // biome-ignore format: a table

  it('refuses what is no number', () => {
    expect(parseDigits('F-16')).toBeUndefined();
  });
});

function amounts(line: string) {
  const { sentences, article } = analysisOf([line]);
  return findQuantities(sentences[0]!, article.text).map(({ value, unit, qualifier }) => ({ value, unit, qualifier }));
}

describe('findQuantities', () => {
  it('reads number words with their scale and noun', () => {
    expect(amounts('cinco/cinco/NUM/3/nummod mil/mil/NUM/1/flat obreros/obrero/NOUN/0/root')).toEqual([
      { value: 5000, unit: 'obreros', qualifier: null },
    ]);
  });
  it('reads decimals in millions of a currency with a hedge', () => {
    expect(
      amounts(
        'más/más/ADV/3/advmod de/de/ADP/3/case 3,5/3,5/NUM/4/nummod millones/millón/NOUN/0/root de/de/ADP/6/case euros/euro/NOUN/4/nmod',
      ),
    ).toEqual([{ value: 3500000, unit: 'euros', qualifier: 'more-than' }]);
  });
  it('reads half a hundred', () => {
    expect(
      amounts('medio/medio/ADJ/2/amod centenar/centenar/NOUN/0/root de/de/ADP/4/case casas/casa/NOUN/2/nmod'),
    ).toEqual([{ value: 50, unit: 'casas', qualifier: null }]);
  });
  it('takes neither a year nor an article for an amount', () => {
    expect(amounts('en/en/ADP/2/case 2019/2019/NUM/4/obl un/uno/DET/4/det barco/barco/NOUN/0/root')).toEqual([]);
  });
});

describe('quantityOf', () => {
  it('gives the amount of what is sent', () => {
    const analysis = analysisOf([
      'La/el/DET/2/det isla/isla/NOUN/3/nsubj envió/enviar/VERB/0/root/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 40/40/NUM/5/nummod médicos/médico/NOUN/3/obj',
    ]);
    const sent = findPredications(analysis).find((predication) => predication.lemma === 'enviar');
    const found = findQuantities(analysis.sentences[0]!, analysis.article.text);
    expect(sent && quantityOf(sent, found)).toMatchObject({ value: 40, unit: 'médicos' });
  });
});
