import { beforeAll } from 'vitest';
import type { ArticleEntities, ArticleEntity, MentionKind } from '../../../src/core/entity.ts';
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

/** The entities of a text as the product finds them. */
export function entitiesOf(text: string): ArticleEntities {
  const sentences = analyzer.analyzeText(text);
  return resolveMentions({ article: readArticle(text), sentences }, null, knowledge);
}

/** What the model is shown of the described thing that has this name. */
export function featuresOf(text: string, name: string): readonly string[] {
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

/** The words of one kind by which the entity of a name is meant. */
export function mentionsOf(entities: ArticleEntities, name: string, kind: MentionKind = 'description'): string[] {
  const entity = entities.entities.find((known: ArticleEntity) => known.names.includes(name));
  return (entity?.mentions ?? []).filter((mention) => mention.kind === kind).map(({ text }) => text);
}
