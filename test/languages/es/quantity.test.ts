import { describe, expect, it } from 'vitest';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import {
  findQuantities,
  isPenalty,
  isToll,
  parseDigits,
  quantityOf,
  quantityTakenUp,
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
  it('reads half of what is counted, not half of what follows', () => {
    const years = 'cuatro/cuatro/NUM/2/nummod años/año/NOUN/0/root y/y/CCONJ/4/cc';
    expect(amounts(`${years} medio/medio/ADJ/2/conj`)).toEqual([{ value: 4.5, unit: 'años', qualifier: null }]);
    expect(amounts(`${years} meses/mes/NOUN/2/conj`)).toEqual([{ value: 4, unit: 'años', qualifier: null }]);
  });
  it('reads a number written together with the sign of its currency, no line or quarter', () => {
    const sum = (form: string) => amounts(`${form}/x/NUM/2/nummod millones/millón/NOUN/0/root`);
    expect(sum('Q212')[0]?.value).toBe(212e6);
    expect(sum('u$s500')[0]?.value).toBe(500e6);
    expect(amounts('L200,000/x/NUM/0/root')[0]?.value).toBe(200000);
    expect(amounts('línea/línea/NOUN/0/root L3/L3/PROPN/1/flat')).toEqual([]);
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
  it('reads a half said after its scale, and a quarter before it', () => {
    expect(
      amounts(
        'dos/dos/NUM/2/nummod millones/millón/NOUN/0/root y/y/CCONJ/4/cc medio/medio/ADJ/2/conj de/de/ADP/6/case euros/euro/NOUN/2/nmod',
      ),
    ).toMatchObject([{ value: 2500000, unit: 'euros' }]);
    expect(
      amounts(
        'un/uno/DET/2/det cuarto/cuarto/NOUN/0/root de/de/ADP/4/case millón/millón/NOUN/2/nmod de/de/ADP/6/case votos/voto/NOUN/4/nmod',
      ),
    ).toMatchObject([{ value: 250000, unit: 'votos' }]);
    expect(amounts('un/uno/DET/2/det cuarto/cuarto/NOUN/0/root de/de/ADP/4/case hotel/hotel/NOUN/2/nmod')).toEqual([]);
  });
  it('reads `por 100` as a share', () => {
    expect(amounts('el/el/DET/2/det 20/20/NUM/0/root por/por/ADP/4/case 100/100/NUM/2/nmod')).toMatchObject([
      { value: 20, unit: '%' },
    ]);
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
  it('counts the part, not the whole it is taken from', () => {
    expect(
      amounts(
        '21/21/NUM/4/nummod de/de/ADP/4/case las/el/DET/4/det 34/34/NUM/5/nummod alumnas/alumna/NOUN/6/nsubj volvieron/volver/VERB/0/root',
      ),
    ).toEqual([{ value: 21, unit: 'alumnas', qualifier: null }]);
  });
  it('keeps both numbers where one is no part of the other', () => {
    expect(
      amounts(
        '21/21/NUM/2/nummod alumnas/alumna/NOUN/0/root de/de/ADP/5/case 34/34/NUM/5/nummod pueblos/pueblo/NOUN/2/nmod',
      ),
    ).toMatchObject([{ value: 21 }, { value: 34 }]);
  });
  it('leaves out what falls to each', () => {
    const each = 'por/por/ADP/4/case cada/cada/DET/4/det bando/bando/NOUN/1/nmod';
    expect(amounts(`84/84/NUM/0/root ${each}`)).toEqual([]);
    expect(amounts('84/84/NUM/2/nummod presos/preso/NOUN/0/root por/por/ADP/4/case bandos/bando/NOUN/2/nmod')).toEqual([
      { value: 84, unit: 'presos', qualifier: null },
    ]);
  });
  it('reads thousands in a word and hundreds in digits as one number', () => {
    expect(amounts('2/2/NUM/4/nummod mil/mil/NUM/1/flat 600/600/NUM/1/flat empleos/empleo/NOUN/0/root')).toEqual([
      { value: 2600, unit: 'empleos', qualifier: null },
    ]);
  });
  it('counts one who dies, not one who lives', () => {
    const sergeant = 'un/uno/DET/2/det sargento/sargento/NOUN/3/nsubj';
    expect(amounts(`${sergeant} murió/morir/VERB/0/root`)).toEqual([{ value: 1, unit: 'sargento', qualifier: null }]);
    expect(amounts(`${sergeant} llegó/llegar/VERB/0/root`)).toEqual([]);
  });
  it('takes no age for an amount, but a sentence of years', () => {
    expect(
      amounts('un/uno/DET/2/det joven/joven/NOUN/0/root de/de/ADP/5/case 22/22/NUM/5/nummod años/año/NOUN/2/nmod'),
    ).toEqual([]);
    expect(
      amounts('una/uno/DET/2/det pena/pena/NOUN/0/root de/de/ADP/5/case 22/22/NUM/5/nummod años/año/NOUN/2/nmod'),
    ).toEqual([{ value: 22, unit: 'años', qualifier: null }]);
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

describe('quantityTakenUp', () => {
  const detained =
    'detuvo/detener/VERB/0/root 30/30/NUM/3/nummod marinos/marino/NOUN/1/obj/Gender=Masc|Number=Plur en/en/ADP/6/case dos/dos/NUM/6/nummod barcos/barco/NOUN/1/obl/Gender=Masc|Number=Plur';
  const takenUp = (second: string) => {
    const { sentences, article } = analysisOf([detained, second]);
    return quantityTakenUp(sentences, 1, 1, (sentence) => findQuantities(sentence, article.text));
  };
  it('finds whom a plural pronoun stands for in the sentence before, not what is only a circumstance', () => {
    expect(takenUp('los/él/PRON/2/obj entregó/entregar/VERB/0/root')).toMatchObject({ value: 30, unit: 'marinos' });
  });
  it('finds nobody of another gender, and nobody for one', () => {
    expect(takenUp('las/él/PRON/2/obj entregó/entregar/VERB/0/root')).toBeUndefined();
    expect(takenUp('lo/él/PRON/2/obj entregó/entregar/VERB/0/root')).toBeUndefined();
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
  it('takes those for dead whom the word beside them calls so', () => {
    const left = (state: string) => `nueve/nueve/NUM/2/nummod vecinos/vecino/NOUN/0/root ${state}/${state}/ADJ/2/amod`;
    expect(isToll(...first(left('muertos')))).toBe(true);
    expect(isToll(...first(left('contentos')))).toBe(false);
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
