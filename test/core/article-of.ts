import type { Article } from '../../src/core/article.ts';
import { articleId } from '../../src/core/ids.ts';
import { buildArticle } from '../../src/ingest/build-article.ts';
import { EMPTY_HEAD } from '../../src/ingest/source-document.ts';

/** An article of which nothing is known but its file and text, and what `more` tells. */
export function articleOf(file: string, text = '', more: Partial<Article> = {}): Article {
  return {
    id: articleId(file),
    file,
    title: null,
    publishedAt: null,
    publishedAtSource: null,
    language: 'es',
    publisher: null,
    url: null,
    text,
    contentHash: text,
    segments: [],
    ...more,
  };
}

/** An article as it is read from a text file: headline, dateline and paragraphs are found in the text. */
export function readArticle(text: string, file = 'made-up.txt'): Article {
  return buildArticle({ file, text, marks: [], head: EMPTY_HEAD });
}
