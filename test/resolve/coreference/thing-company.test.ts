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

/** The features of the described thing that has this name. */
function featuresOf(text: string, name: string): readonly string[] {
  const article = readArticle(text);
  const analysis = { article, sentences: analyzer.analyzeText(text) };
  const found: string[] = [];
  resolveMentions(analysis, findPredications(analysis), knowledge, undefined, {
    thing: ({ features, names }) => {
      if (names.includes(name)) found.push(...features.keys());
    },
  });
  return found;
}

describe('companyFeatures', () => {
  it('tells who is named beside an event, where it is and when', () => {
    const features = featuresOf('Portugal organizó un seminario en Oslo en marzo.', 'seminario');
    expect(features).toContain('Event hold by Country');
    expect(features).toContain('Event in a place');
    expect(features).toContain('Event dated');
  });

  it('tells what a participle behind a comma says of it', () => {
    const features = featuresOf('Perú alabó el seminario de alcaldes, celebrado en Oslo.', 'seminario de alcaldes');
    expect(features).toContain('Event told as hold');
  });

  it('tells that nobody named takes part', () => {
    const features = featuresOf('Nadie vio el seminario.', 'seminario');
    expect(features).toContain('Event company 0');
    expect(features).not.toContain('Event in a place');
  });
});
