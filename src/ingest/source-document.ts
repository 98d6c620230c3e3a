import type { Segment } from '../core/article.ts';

/** What the metadata of a file says of the article, before its text is looked at. Dates as written there. */
export interface ArticleHead {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

export const EMPTY_HEAD: ArticleHead = {
  title: null,
  publishedAt: null,
  publisher: null,
  url: null,
  language: null,
};

/** One article as a format reader hands it on: readable text, what markup says of its parts, and its metadata. */
export interface SourceDocument {
  /** The path as given; items of a container file add `#` and their position from 1. */
  readonly file: string;
  readonly text: string;
  /** Stretches whose kind the markup tells (`<figcaption>`, front matter), in order, without overlaps. */
  readonly marks: readonly Segment[];
  readonly head: ArticleHead;
}
