import { beforeAll, describe, expect, it } from 'vitest';
import { conditionsAt } from '../../../src/extractors/frames/frame-conditions.ts';
import { viewSentences } from '../../../src/extractors/frames/view.ts';
import { buildArticle } from '../../../src/ingest/build-article.ts';
import { EMPTY_HEAD } from '../../../src/ingest/source-document.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import type { Frame } from '../../../src/relations/index.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

const frame: Frame = { id: 'made-up', lemmas: [], cue: 'weak', subject: ['agent'], object: ['patient'] };

/** Whether a frame with these conditions applies at a word of a sentence. */
function applies(text: string, form: string, conditions: Partial<Frame>): boolean {
  const article = buildArticle({ file: 'made-up.txt', text, marks: [], head: EMPTY_HEAD });
  const analysis = { article, sentences: analyzer.analyzeText(text) };
  const [view] = viewSentences(analysis, { entities: [], entitiesAt: () => [] }, () => null);
  const at = view!.sentence.tokens.findIndex((token) => token.form === form);
  const own = findPredications(analysis).filter(({ head }) => head === at);
  return conditionsAt(view!, at, own)({ ...frame, ...conditions });
}

describe('a frame that asks for a pronominal verb, or rules it out', () => {
  const asked = (text: string, form: string): string => {
    const [yes, no] = [true, false].map((reflexive) => applies(text, form, { reflexive }));
    return yes === no ? 'either' : yes ? 'pronominal' : 'plain';
  };

  it('tells whom somebody addresses from what somebody runs', () => {
    expect(asked('El ministro se dirigió al partido.', 'dirigió')).toBe('pronominal');
    expect(asked('El ministro dirigió el partido.', 'dirigió')).toBe('plain');
    expect(asked('Nos dirigimos al ministro.', 'dirigimos')).toBe('pronominal');
  });

  it('takes the se of a passive, and that which stands for le, for no pronoun of the verb', () => {
    expect(asked('Se entregaron los premios.', 'entregaron')).toBe('plain');
    expect(asked('La alcaldesa se lo entregó al ministro.', 'entregó')).toBe('plain');
    expect(asked('El ministro nos dirigió una carta.', 'dirigió')).toBe('plain');
  });

  it('takes who prevails over whom for pronominal, and what is imposed on whom for passive', () => {
    expect(asked('Se impuso en la tercera votación al candidato de Chile.', 'impuso')).toBe('pronominal');
    expect(asked('La alcaldesa se impuso ayer a la favorita.', 'impuso')).toBe('pronominal');
    expect(asked('Ayer se impusieron sanciones al club.', 'impusieron')).toBe('plain');
  });

  it('asks nouns and participles for nothing, as they have lost the pronoun', () => {
    expect(asked('Los ministros enfrentados con la alcaldesa callaron.', 'enfrentados')).toBe('either');
    expect(asked('El traslado del ministro duró poco.', 'traslado')).toBe('either');
  });
});

it('a frame asks for a word beside the trigger, or rules one out', () => {
  const text = 'El juez condenó a la banda a penas de cárcel.';
  expect(applies(text, 'condenó', { with: ['pena'] })).toBe(true);
  expect(applies(text, 'condenó', { with: ['multa'] })).toBe(false);
  expect(applies(text, 'condenó', { unless: ['pena'] })).toBe(false);
  expect(applies(text, 'condenó', { unless: ['multa'] })).toBe(true);
});

describe('a frame that asks for a new object', () => {
  it('tells who concludes a treaty from who is glad of one', () => {
    expect(applies('Los ministros celebraron un convenio.', 'celebraron', { definite: false })).toBe(true);
    expect(applies('Los ministros celebraron el convenio.', 'celebraron', { definite: false })).toBe(false);
    expect(applies('Los ministros celebraron el convenio.', 'celebraron', {})).toBe(true);
  });
});
