import { beforeAll } from 'vitest';
import type { ArticleEntities, ArticleEntity, MentionKind } from '../../../src/core/entity.ts';
import { buildArticle } from '../../../src/ingest/build-article.ts';
import { EMPTY_HEAD } from '../../../src/ingest/source-document.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** The entities of a text as the product finds them. */
export function entitiesOf(text: string): ArticleEntities {
  const sentences = analyzer.analyzeText(text);
  const article = buildArticle({ file: 'made-up.txt', text, marks: [], head: EMPTY_HEAD });
  return resolveMentions({ article, sentences }, null, knowledge);
}

/** The words of one kind by which the entity of a name is meant. */
export function mentionsOf(entities: ArticleEntities, name: string, kind: MentionKind = 'description'): string[] {
  const entity = entities.entities.find((known: ArticleEntity) => known.names.includes(name));
  return (entity?.mentions ?? []).filter((mention) => mention.kind === kind).map(({ text }) => text);
}
