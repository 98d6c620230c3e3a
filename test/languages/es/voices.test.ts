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
});
