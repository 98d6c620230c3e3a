import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../core/article-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** Whom each possessive of a text stands for. */
function possessorsIn(text: string): string[] {
  const { entities } = resolveMentions(
    { article: readArticle(text), sentences: analyzer.analyzeText(text) },
    null,
    knowledge,
  );
  return entities.flatMap(({ name, mentions }) =>
    mentions.filter(({ kind, text: form }) => kind === 'pronoun' && /^sus?$/i.test(form)).map(() => name),
  );
}

describe('a possessive', () => {
  it('before a post is of the body that the sentence before was about', () => {
    expect(possessorsIn('Noruega avisó el lunes a Perú. Su portavoz, Elvira Montes Rojo, no dio detalles.')).toEqual([
      'Noruega',
    ]);
    expect(
      possessorsIn('El acuerdo fue criticado por Bolivia ante Perú. Su portavoz, Elvira Montes Rojo, no dio detalles.'),
    ).toEqual(['Bolivia']);
  });

  it('before a relative is of a person', () => {
    expect(possessorsIn('Elvira Montes Rojo visitó ayer Noruega. Su hermano, Julián Montes, la esperaba.')).toEqual([
      'Elvira Montes Rojo',
    ]);
  });
});

describe('ambos', () => {
  it('are those who met, not who sent word by them', () => {
    const text =
      'Elvira Montes Rojo se reunió ayer con Julián Robledo y le entregó un mensaje de Anselmo Quirós. Durante la reunión, ambos hablaron de pesca.';
    const sentences = analyzer.analyzeText(text);
    const { entities } = resolveMentions({ article: readArticle(text), sentences }, null, knowledge);
    const meant = entities.filter(({ mentions }) => mentions.some(({ text: form }) => form === 'ambos'));
    expect(meant.map(({ name }) => name).sort()).toEqual(['Elvira Montes Rojo', 'Julián Robledo']);
  });
});

describe('an unstressed pronoun', () => {
  /** Names of the entities for which the pronoun of a text stands. */
  const meantBy = (text: string, pronoun: string): string[] => {
    const analysis = { article: readArticle(text), sentences: analyzer.analyzeText(text) };
    const { entities } = resolveMentions(analysis, findPredications(analysis), knowledge);
    return entities
      .filter(({ mentions }) => mentions.some(({ kind, text: form }) => kind === 'pronoun' && form === pronoun))
      .map(({ name }) => name);
  };

  it('is not who does what its verb says', () => {
    const text = 'Julián Robledo saludó a Anselmo Quirós. Robledo lo acusó de mentir.';
    expect(meantBy(text, 'lo')).toEqual(['Anselmo Quirós']);
    expect(
      meantBy('Julián Robledo llamó a Anselmo Quirós. Elvira Montes quiso acusarlo de mentir.', 'acusarlo'),
    ).toHaveLength(1);
  });

  it('is nobody where it stands for what was told', () => {
    expect(meantBy('Julián Robledo acusó a Noruega. Elvira Montes lo negó.', 'lo')).toEqual([]);
    expect(meantBy('Julián Robledo protestó. Elvira Montes hizo lo propio.', 'lo')).toEqual([]);
  });
});

describe('a possessive', () => {
  it('is not of whom its own description names', () => {
    expect(possessorsIn('Elvira Montes habló. El químico Julián Robledo, su hermano, calló.')).toEqual([
      'Elvira Montes',
    ]);
  });
});
