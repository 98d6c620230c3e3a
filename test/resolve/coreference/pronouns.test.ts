import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
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
