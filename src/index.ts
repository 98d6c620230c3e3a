/** The public library: read articles, extract what each says, resolve them to one world, build its graph. */

export type { Analysis, NameSpan, Sentence, Token } from './core/annotation.ts';
export type { Article, Segment, SegmentKind } from './core/article.ts';
export type { Diagnostic, Report } from './core/diagnostic.ts';
export type { ArticleEntity, Entity, EntityType, KnowledgeLink, Mention } from './core/entity.ts';
export { type ErrorKind, TramaError } from './core/errors.ts';
export type { ArticleExtraction } from './core/extraction.ts';
export { type Interchange, interchangeSchema, toInterchange } from './core/interchange.ts';
export type { Predication } from './core/predication.ts';
export type { ArticleEvidence, ArticleStatement, Evidence, Factuality, Statement } from './core/statement.ts';
export { exportGexf } from './exporters/gexf.ts';
export { readGraphFolder } from './exporters/graph-folder.ts';
export { readArticles } from './ingest/read-articles.ts';
export {
  buildWorld,
  buildWorldGraph,
  extractArticle,
  extractArticles,
  loadToolkit,
  narrowArticleDates,
  type Toolkit,
  type World,
} from './pipeline.ts';
export { findRelation, RELATIONS } from './relations/index.ts';
