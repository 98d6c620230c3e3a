import type { ArticleId } from './ids.ts';
import type { Span } from './span.ts';

/** What a stretch of an article is. Stretches are marked, never deleted, so that offsets stay those of the original. */
export type SegmentKind =
  | 'kicker'
  | 'headline'
  | 'subheading'
  | 'byline'
  | 'dateline'
  | 'lead'
  | 'body'
  | 'caption'
  | 'credit'
  | 'post'
  | 'related'
  | 'headlines'
  | 'other';

/** The segments whose sentences are analysed for statements; all others are kept but never read as the article's voice. */
export const STATEMENT_SEGMENTS: readonly SegmentKind[] = ['headline', 'subheading', 'lead', 'body', 'caption', 'post'];

export interface Segment extends Span {
  readonly kind: SegmentKind;
}

/**
 * Where a value of the article's head was found; `other-articles` is a date narrowed by dated articles that tell the
 * same events.
 */
export const METADATA_SOURCES = ['metadata', 'text', 'inferred', 'other-articles'] as const;

export type MetadataSource = (typeof METADATA_SOURCES)[number];

/**
 * One news article as read from one file (or one item of a feed or JSON Lines file).
 *
 * `text` is what every span of the article refers to; for plain text it is the decoded file without its byte-order
 * mark, for HTML the readable text. Unknown fields are null, never guessed.
 */
export interface Article {
  readonly id: ArticleId;
  /** The path as the user gave it; items of a container file add `#` and their position from 1. */
  readonly file: string;
  readonly title: string | null;
  /** ISO 8601, as precise as known: `2025`, `2025-06`, `2025-06-05`. */
  readonly publishedAt: string | null;
  readonly publishedAtSource: MetadataSource | null;
  /** ISO 639-1 code, or null where the text is too short to tell. */
  readonly language: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string;
  /** SHA-256 of text and metadata: equal hashes mean that the analysis can be reused. */
  readonly contentHash: string;
  /** In order of position, without overlaps; together they cover all text that is not white space. */
  readonly segments: readonly Segment[];
}
