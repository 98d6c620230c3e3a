import type { Article } from './article.ts';
import type { ArticleEntity } from './entity.ts';
import type { ArticleStatement } from './statement.ts';

/** All that one article yields on its own: plain data, so that it can be cached by the article's content hash. */
export interface ArticleExtraction {
  readonly article: Article;
  readonly entities: readonly ArticleEntity[];
  readonly statements: readonly ArticleStatement[];
}
