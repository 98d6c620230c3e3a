import { extname } from 'node:path';
import type { Report } from '../core/diagnostic.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { isJsonObject, readJson } from './json-article.ts';
import { readMarkdown } from './markdown.ts';
import { EMPTY_HEAD, type SourceDocument } from './source-document.ts';

/** A way of writing articles down. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  /** Reads the decoded text of one file; what is wrong with it goes to `report`. Never throws. */
  readonly read: (source: string, file: string, report: Report) => readonly SourceDocument[];
}

const PLAIN_TEXT: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  read: (text, file) => [{ file, text, marks: [], head: EMPTY_HEAD }],
};
const MARKDOWN: Format = { name: 'Markdown', extensions: ['.md', '.markdown'], read: readMarkdown };
const HTML: Format = { name: 'HTML', extensions: ['.html', '.htm', '.xhtml'], read: readHtml };
const JSON_FILE: Format = { name: 'JSON', extensions: ['.json'], read: readJson };
const FEED: Format = { name: 'RSS or Atom', extensions: ['.xml', '.rss', '.atom', '.rdf'], read: readFeed };

/** Every format but JSON Lines, which is read as a stream. */
export const FORMATS: readonly Format[] = [PLAIN_TEXT, MARKDOWN, HTML, JSON_FILE, FEED];
export const JSON_LINES_EXTENSIONS: readonly string[] = ['.jsonl', '.ndjson'];

export function findFormat(file: string): Format | undefined {
  const extension = extname(file).toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.includes(extension));
}

export function isJsonLines(file: string): boolean {
  return JSON_LINES_EXTENSIONS.includes(extname(file).toLowerCase());
}

/** The format of text that has no file name, by how it begins: plain text unless it is clearly something else. */
export function sniffFormat(source: string): Format {
  const start = source.trimStart().slice(0, 1_000);
  if (/^<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(start) && /<(?:rss|feed|rdf:RDF)\b/i.test(start)) return FEED;
  if (/^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(start)) return HTML;
  if (/^[{[]/.test(start) && (isJson(source) || isJsonObject(start.split(/\r?\n/)[0] ?? ''))) return JSON_FILE;
  if (/^---\s*\n[\s\S]*?\n---\s*\n/.test(start) || /^#{1,3} \S/.test(start)) return MARKDOWN;
  return PLAIN_TEXT;
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
