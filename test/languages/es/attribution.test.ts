import { describe, expect, it } from 'vitest';
import { findSources } from '../../../src/languages/es/attribution.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { analysisOf } from './case-trees.ts';

const FIN = 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin';

function sourcesFor(lemma: string, line: string): (string | undefined)[] {
  const analysis = analysisOf([line]);
  const predications = findPredications(analysis);
  const predication = predications.find((one) => one.lemma === lemma);
  if (predication === undefined) return ['no predication'];
  return findSources(analysis, predications)
    .sourcesOf(predication)
    .map(({ sentence, head }) => analysis.sentences[sentence]?.tokens[head]?.form);
}

describe('sourcesOf', () => {
  const said = `El/el/DET/2/det alcalde/alcalde/NOUN/3/nsubj afirmó/afirmar/VERB/0/root/${FIN} que/que/SCONJ/7/mark la/el/DET/6/det empresa/empresa/NOUN/7/nsubj pagó/pagar/VERB/3/ccomp/${FIN}`;
  it('names the subject of the verb of speech above', () => {
    expect(sourcesFor('pagar', said)).toEqual(['alcalde']);
  });
  it('names who blames somebody for it, not who merely hinders it', () => {
    const blamed = (verb: string, lemma: string, preposition: string) =>
      `El/el/DET/2/det alcalde/alcalde/NOUN/3/nsubj ${verb}/${lemma}/VERB/0/root/${FIN} a/a/ADP/6/case la/el/DET/6/det empresa/empresa/NOUN/3/obj ${preposition}/${preposition}/ADP/9/mark haber/haber/AUX/9/aux/VerbForm=Inf pagado/pagar/VERB/3/advcl/VerbForm=Part`;
    expect(sourcesFor('pagar', blamed('culpó', 'culpar', 'de'))).toEqual(['alcalde']);
    expect(sourcesFor('pagar', blamed('culpó', 'culpar', 'sin'))).toEqual([]);
    expect(sourcesFor('pagar', blamed('despidió', 'despedir', 'por'))).toEqual([]);
  });
  it('does not name the speaker as source of the speech act itself', () => {
    expect(sourcesFor('afirmar', said)).toEqual([]);
  });
  it('names who stands after según', () => {
    expect(
      sourcesFor(
        'pagar',
        `La/el/DET/2/det empresa/empresa/NOUN/3/nsubj pagó/pagar/VERB/0/root/${FIN} según/según/ADP/6/case el/el/DET/6/det gerente/gerente/NOUN/3/obl`,
      ),
    ).toEqual(['gerente']);
  });
  it('names the subject of a clause with que above it that the parser takes for an infinitive', () => {
    expect(
      sourcesFor(
        'pagar',
        `El/el/DET/2/det alcalde/alcalde/NOUN/3/nsubj descartó/descartar/VERB/0/root/${FIN} que/que/SCONJ/7/mark la/el/DET/6/det empresa/empresa/NOUN/7/nsubj pague/pagar/VERB/3/xcomp/${FIN}`,
      ),
    ).toEqual(['alcalde']);
  });
  it('names who stands behind a verb between commas, whatever it hangs on', () => {
    const aside = (verb: string) =>
      `La/el/DET/2/det empresa/empresa/NOUN/9/nsubj ,/,/PUNCT/4/punct ${verb}/VERB/9/advcl/${FIN} el/el/DET/6/det gerente/gerente/NOUN/4/nsubj ,/,/PUNCT/4/punct ya/ya/ADV/9/advmod pagó/pagar/VERB/0/root/${FIN}`;
    expect(sourcesFor('pagar', aside('calcula/calcular'))).toEqual(['gerente']);
    expect(sourcesFor('pagar', aside('viaja/viajar'))).toEqual([]);
  });
  it('names the subject of a parenthetical dijo', () => {
    expect(
      sourcesFor(
        'pagar',
        `La/el/DET/2/det empresa/empresa/NOUN/3/nsubj pagó/pagar/VERB/0/root/${FIN} ,/,/PUNCT/5/punct dijo/decir/VERB/3/parataxis/${FIN} el/el/DET/7/det gerente/gerente/NOUN/5/nsubj`,
      ),
    ).toEqual(['gerente']);
  });
});

describe('sourcesOf reads the object of a verb of telling', () => {
  it('names who enumerates what happened', () => {
    expect(
      sourcesFor(
        'atacar',
        `El/el/DET/2/det gerente/gerente/NOUN/3/nsubj enumeró/enumerar/VERB/0/root/${FIN} los/el/DET/5/det ataques/ataque/NOUN/3/obj de/de/ADP/8/case la/el/DET/8/det banda/banda/NOUN/5/nmod`,
      ),
    ).toEqual(['gerente']);
  });
  it('but not who does something about it', () => {
    expect(
      sourcesFor(
        'atacar',
        `El/el/DET/2/det gerente/gerente/NOUN/3/nsubj impidió/impedir/VERB/0/root/${FIN} los/el/DET/5/det ataques/ataque/NOUN/3/obj de/de/ADP/8/case la/el/DET/8/det banda/banda/NOUN/5/nmod`,
      ),
    ).toEqual([]);
  });
});
