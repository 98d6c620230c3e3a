import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { type DecisionModel, resolveMentions, shippedEntityModels } from '../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../core/article-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** The features by which each group offered for the description with this noun is judged, by its name. */
function offered(text: string, noun: string): Map<string, string[]> {
  const article = readArticle(text);
  // lists every described thing: what is offered must not hang on the weights of the day
  const things: DecisionModel = { labels: ['Group', 'none'], weights: new Map([['bias', [9, 0]]]) };
  const groups = new Map<string, string[]>();
  resolveMentions(
    { article, sentences: analyzer.analyzeText(text) },
    null,
    knowledge,
    { ...shippedEntityModels(), things },
    {
      link: ({ phrase, options }) => {
        if (phrase.head.form !== noun) return null;
        for (const { draft, features } of options)
          if (draft.type === 'Group') groups.set(draft.name, [...features.keys()]);
        return null;
      },
    },
  );
  return groups;
}

describe('a counted plural', () => {
  it('without an article may be those told of with the same number', () => {
    const groups = offered('Catorce topógrafos murieron ayer en Lugo. La mina dejó así 14 muertos.', 'muertos');
    expect([...groups.keys()]).toEqual(['Catorce topógrafos']);
  });

  it('without an article is nobody of another number', () => {
    expect(offered('Catorce topógrafos murieron ayer en Lugo. Otra mina dejó 9 muertos.', 'muertos').size).toBe(0);
  });

  it('with an article is weighed by its number and by nouns of one family', () => {
    const groups = offered(
      'Siete soldados y dos maestros fueron detenidos en Lugo. Los siete uniformados salieron de la cárcel el lunes.',
      'uniformados',
    );
    expect(groups.get('Siete soldados')?.some((feature) => feature.startsWith('number=agrees many akin'))).toBe(true);
    expect(groups.get('dos maestros')?.some((feature) => feature.startsWith('number=differs'))).toBe(true);
  });
});
