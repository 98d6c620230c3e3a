import type { Article } from '../core/article.ts';
import { articleId, hashText } from '../core/ids.ts';
import { detectLanguage } from './language.ts';
import { findTextMetadata } from './metadata-in-text.ts';
import { parseMetadataDate } from './printed-date.ts';
import { findSegments } from './segments.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * Makes the article of a document: segments, head (metadata before text), language, id and hash.
 *
 * The id hashes the file's path as given (and the item's position in a container), not its content, so that a corrected
 * article keeps its id and replaces its former self; `contentHash` tells whether it changed.
 */
export function buildArticle(document: SourceDocument): Article {
  const { file, text, head } = document;
  const segments = findSegments(text, document.marks);
  const found = findTextMetadata(text, segments);
  const given = head.publishedAt === null ? null : parseMetadataDate(head.publishedAt);
  const title = cleanLine(head.title) ?? found.title;
  const publishedAt = given ?? found.publishedAt;
  const publisher = cleanLine(head.publisher) ?? found.publisher;
  const url = cleanLine(head.url);
  const language = detectLanguage(text, segments) ?? languageCode(head.language);
  return {
    id: articleId(file),
    file,
    title,
    publishedAt,
    publishedAtSource: given === null ? found.publishedAtSource : 'metadata',
    language,
    publisher,
    url,
    text,
    contentHash: hashText(JSON.stringify([text, title, publishedAt, publisher, url, language, segments])),
    segments,
  };
}

function cleanLine(value: string | null): string | null {
  const line = value?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' ? null : line;
}

/** `es-AR`, `ES`, `es_ES` → `es`. */
function languageCode(value: string | null): string | null {
  return /^\s*([a-z]{2})(?:[-_]|\s*$)/i.exec(value ?? '')?.[1]?.toLowerCase() ?? null;
}
