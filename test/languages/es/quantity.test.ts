import { describe, expect, it } from 'vitest';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import {
  findQuantities,
  isPenalty,
  isToll,
  parseDigits,
  quantityOf,
} from '../../../src/languages/es/quantity/index.ts';
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
  it('reads no number in a word that JavaScript objects have by themselves', () => {
    expect(amounts('el/el/DET/2/det constructor/constructor/NOUN/0/root')).toEqual([]);
  });
  it('reads half a hundred', () => {
    expect(
      amounts('medio/medio/ADJ/2/amod centenar/centenar/NOUN/0/root de/de/ADP/4/case casas/casa/NOUN/2/nmod'),
    ).toEqual([{ value: 50, unit: 'casas', qualifier: null }]);
  });
  it('gives the noun said once to both numbers, and the scale to both ends of a range', () => {
    expect(
      amounts(
        '40/40/NUM/2/nummod muertos/muerto/NOUN/0/root y/y/CCONJ/4/cc 12/12/NUM/2/conj en/en/ADP/7/case el/el/DET/7/det sur/sur/NOUN/4/nmod',
      ),
    ).toMatchObject([
      { value: 40, unit: 'muertos' },
      { value: 12, unit: 'muertos' },
    ]);
    expect(
      amounts(
        'entre/entre/ADP/2/case 5.000/5.000/NUM/5/nummod y/y/CCONJ/4/cc 6.000/6.000/NUM/2/conj millones/millón/NOUN/0/root de/de/ADP/7/case euros/euro/NOUN/5/nmod',
      ),
    ).toMatchObject([
      { value: 5e9, unit: 'euros' },
      { value: 6e9, unit: 'euros' },
    ]);
  });
  it('counts neither ages without their noun nor both of two nor the end of `por ciento`', () => {
    expect(
      amounts('Ana/Ana/PROPN/0/root ,/,/PUNCT/4/punct de/de/ADP/4/case 27/27/NUM/1/nmod ,/,/PUNCT/4/punct'),
    ).toEqual([]);
    expect(amounts('los/el/DET/3/det dos/dos/NUM/3/nummod líderes/líder/NOUN/0/root')).toEqual([]);
    expect(amounts('el/el/DET/2/det 27/27/NUM/0/root por/por/ADP/4/case ciento/ciento/NUM/2/nmod')).toMatchObject([
      { value: 27, unit: '%' },
    ]);
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

describe('isPenalty and isToll', () => {
  const first = (line: string) => {
    const { sentences, article } = analysisOf([line]);
    return [findQuantities(sentences[0]!, article.text)[0]!, sentences[0]!] as const;
  };
  it('tells years of prison from years', () => {
    const prison = 'seis/seis/NUM/2/nummod años/año/NOUN/0/root de/de/ADP/4/case cárcel/cárcel/NOUN/2/nmod';
    const treaty = 'seis/seis/NUM/2/nummod años/año/NOUN/0/root de/de/ADP/4/case vigencia/vigencia/NOUN/2/nmod';
    expect(isPenalty(...first(prison))).toBe(true);
    expect(isPenalty(...first(treaty))).toBe(false);
  });
  it('tells those who died from those who came', () => {
    const died = '600/600/NUM/2/nummod soldados/soldado/NOUN/3/nsubj murieron/morir/VERB/0/root/VerbForm=Fin';
    const came = '600/600/NUM/2/nummod soldados/soldado/NOUN/3/nsubj llegaron/llegar/VERB/0/root/VerbForm=Fin';
    expect(isToll(...first(died))).toBe(true);
    expect(isToll(...first(came))).toBe(false);
  });
});

describe('findQuantities reads as one amount', () => {
  it('hundreds with tens and ones', () => {
    expect(
      amounts(
        'setecientos/setecientos/NUM/5/nummod treinta/treinta/NUM/1/flat y/y/CCONJ/4/cc siete/siete/NUM/1/conj días/día/NOUN/0/root',
      ),
    ).toMatchObject([{ value: 737, unit: 'días' }]);
  });
  it('a share written with its sign', () => {
    expect(amounts('el/el/DET/2/det 30%/30%/NUM/0/root de/de/ADP/4/case rebaja/rebaja/NOUN/2/nmod')).toMatchObject([
      { value: 30, unit: '%' },
    ]);
  });
  it('but not a day in digits', () => {
    expect(parseDigits('18.07.2025')).toBeUndefined();
    expect(parseDigits('1.234.567,8')).toBe(1234567.8);
  });
});
