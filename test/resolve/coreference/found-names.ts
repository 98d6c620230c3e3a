import { beforeAll } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { readCapitals } from '../../../src/resolve/coreference/article-names.ts';
import { findNames } from '../../../src/resolve/coreference/find-names.ts';
import { shippedEntityModels } from '../../../src/resolve/coreference/index.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** The names that are found in a text, as they stand in it. */
export function spelledNamesIn(text: string): string[] {
  const sentences = analyzer.analyzeText(text);
  const article = readCapitals(sentences);
  const models = shippedEntityModels();
  return sentences.flatMap((sentence) =>
    findNames(text, sentence, article, knowledge, models).map((name) => name.text),
  );
}

/** The same without the article that some begin with. */
export function namesIn(text: string): string[] {
  return spelledNamesIn(text).map((name) => name.replace(/^(?:la|el) /, ''));
}
