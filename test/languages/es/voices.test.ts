import { describe, expect, it } from 'vitest';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { findVoices } from '../../../src/languages/es/voices.ts';
import { analysisOf } from './case-trees.ts';

const FIN = 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin';

/** `kind word frame speakers` of every voice of one sentence. */
function voicesIn(line: string): string[] {
  const analysis = analysisOf([line]);
  const predications = findPredications(analysis);
  return findVoices(analysis, [predications])
    .flat()
    .map(({ kind, word, frame, speakers }) =>
      [kind, word, frame, ...speakers.map(({ head }) => analysis.sentences[0]?.tokens[head]?.form)].join(' '),
    );
}

const PAID = `La/el/DET/2/det empresa/empresa/NOUN/3/nsubj pagó/pagar/VERB/0/root/${FIN}`;

describe('findVoices', () => {
  it('reads a verb of speech that opens a clause', () => {
    expect(
      voicesIn(
        `El/el/DET/2/det gerente/gerente/NOUN/3/nsubj afirmó/afirmar/VERB/0/root/${FIN} que/que/SCONJ/7/mark la/el/DET/6/det empresa/empresa/NOUN/7/nsubj pagó/pagar/VERB/3/ccomp/${FIN}`,
      ),
    ).toEqual(['speech afirmar clause gerente']);
  });
  it('reads one that stands aside, wherever the parser hangs it', () => {
    for (const relation of ['parataxis', 'advcl', 'conj'])
      expect(
        voicesIn(
          `${PAID} ,/,/PUNCT/5/punct explicó/explicar/VERB/3/${relation}/${FIN} el/el/DET/7/det gerente/gerente/NOUN/5/nsubj ././PUNCT/3/punct`,
        ),
      ).toEqual(['speech explicar aside gerente']);
  });
  it('reads who stands after según, and the holder of an opinion', () => {
    expect(voicesIn(`${PAID} según/según/ADP/6/case el/el/DET/6/det gerente/gerente/NOUN/3/obl`)).toEqual([
      'according según aside gerente',
    ]);
    expect(
      voicesIn(
        `A/a/ADP/2/case juicio/juicio/NOUN/6/obl del/del/ADP/4/case gerente/gerente/NOUN/2/nmod ,/,/PUNCT/2/punct pagó/pagar/VERB/0/root/${FIN}`,
      ),
    ).toEqual(['view juicio aside gerente']);
  });
  it('leaves the holder of an opinion open where a possessive stands for it', () => {
    expect(
      voicesIn(
        `En/en/ADP/3/case su/su/DET/3/det opinión/opinión/NOUN/5/obl ,/,/PUNCT/3/punct pagó/pagar/VERB/0/root/${FIN}`,
      ),
    ).toEqual(['view opinión aside']);
  });
  it('hears nobody where an agreement is made or a trial held', () => {
    expect(
      voicesIn(
        `Llegaron/llegar/VERB/0/root/${FIN} a/a/ADP/4/case un/uno/DET/4/det acuerdo/acuerdo/NOUN/1/obl con/con/ADP/7/case la/el/DET/7/det empresa/empresa/NOUN/4/nmod`,
      ),
    ).toEqual([]);
    expect(
      voicesIn(`Llegó/llegar/VERB/0/root/${FIN} a/a/ADP/3/case juicio/juicio/NOUN/1/obl ayer/ayer/ADV/1/advmod`),
    ).toEqual([]);
  });

  it('takes who stands behind a verb aside for the speaker, not the subject of the sentence', () => {
    const aside = (rest: string): string[] =>
      voicesIn(
        `Paz/Paz/PROPN/2/nsubj pagará/pagar/VERB/0/root/${FIN} ,/,/PUNCT/5/punct según/según/SCONJ/5/mark anunció/anunciar/VERB/2/advcl/${FIN} ${rest}`,
      );
    expect(aside('ayer/ayer/ADV/5/advmod su/su/DET/8/det oficina/oficina/NOUN/5/nsubj')).toEqual([
      'speech anunciar aside oficina',
    ]);
    // `según anunció ayer a la prensa`: nobody is named behind it.
    expect(aside('ayer/ayer/ADV/5/advmod a/a/ADP/9/case la/el/DET/9/det prensa/prensa/NOUN/5/obl')).not.toContain(
      'speech anunciar aside prensa',
    );
  });
  it('reads light verbs of making known, not what else is given or made', () => {
    const told = (verb: string): string[] =>
      voicesIn(
        `${PAID} ,/,/PUNCT/6/punct según/según/SCONJ/6/mark ${verb} la/el/DET/10/det alcaldesa/alcaldesa/NOUN/6/nsubj`,
      );
    expect(told(`dio/dar/VERB/3/advcl/${FIN} a/a/ADP/8/mark conocer/conocer/VERB/6/xcomp`)).toEqual([
      'speech dar-light aside alcaldesa',
    ]);
    expect(told(`dio/dar/VERB/3/advcl/${FIN} ayer/ayer/ADV/6/advmod pan/pan/NOUN/6/obj`)).toEqual([]);
  });
  it('reads the proposal of somebody as a voice, but no proposal of a thing or day', () => {
    const noun = (word: string): string[] =>
      voicesIn(
        `La/el/DET/2/det ${word}/${word}/NOUN/5/nsubj de/de/ADP/4/case Rivas/Rivas/PROPN/2/nmod fracasó/fracasar/VERB/0/root/${FIN}`,
      );
    expect(noun('propuesta')).toEqual(['speech propuesta phrase Rivas']);
    expect(noun('casa')).toEqual([]);
  });
  it('tells what takes up another sentence', () => {
    const takesUp = (line: string): boolean | undefined => {
      const analysis = analysisOf([line]);
      return findVoices(analysis, [findPredications(analysis)])[0]?.[0]?.takesUp;
    };
    const said = `anunció/anunciar/VERB/0/root/${FIN}`;
    expect(takesUp(`Así/así/ADV/3/advmod lo/él/PRON/3/obj ${said} el/el/DET/5/det gerente/gerente/NOUN/3/nsubj`)).toBe(
      true,
    );
    expect(takesUp(`Ayer/ayer/ADV/2/advmod ${said} el/el/DET/4/det gerente/gerente/NOUN/2/nsubj`)).toBe(false);
  });
});
