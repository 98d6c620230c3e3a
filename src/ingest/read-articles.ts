import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from '../core/article.ts';
import type { Report } from '../core/diagnostic.ts';
import { buildArticle } from './build-article.ts';
import { readAllBytes, readByteLines } from './byte-lines.ts';
import { decodeBytes } from './decode.ts';
import { type Format, findFormat, isJsonLines, sniffFormat } from './formats.ts';
import { findInputFiles, STDIN } from './input-files.ts';
import { readJsonLine } from './json-article.ts';
import { leftOut, messageOf, notice } from './problem.ts';
import type { SourceDocument } from './source-document.ts';

export interface ReadOptions {
  /** Where trouble goes: one diagnostic for each input that is left out or read with a reservation. */
  readonly report: Report;
  /** What `-` reads; without it `-` is reported. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The largest file that is read whole, and the longest line of JSON Lines; 20 MB unless given. */
  readonly maxBytes?: number;
}

/** A newspaper's whole day of text is below 2 MB; what is above ten times that is a dump or no article. */
const MAX_BYTES = 20_000_000;

/**
 * Reads articles from files, folders, globs and standard input (`-`), in the order of the inputs, the files of a folder
 * by code point.
 *
 * Reads `.txt`, `.md`, `.html`, `.json`, `.jsonl`, `.xml` (RSS, Atom) and their usual other extensions. Each input that
 * cannot be read gives one diagnostic and the others go on; nothing is thrown for what a file holds.
 */
export async function* readArticles(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Article> {
  for (const file of await findInputFiles(inputs, options.report)) {
    for await (const document of readDocuments(file, options)) {
      const article = buildSafely(document, options.report);
      if (article !== undefined) yield article;
    }
  }
}

async function* readDocuments(file: string, options: ReadOptions): AsyncGenerator<SourceDocument> {
  const { report, maxBytes = MAX_BYTES } = options;
  try {
    if (file === STDIN) {
      yield* await readStdin(options, maxBytes);
    } else if (isJsonLines(file)) {
      yield* readJsonLines(file, report, maxBytes);
    } else {
      const format = findFormat(file);
      if (format === undefined) {
        const message = `${file} has the unknown extension "${extname(file)}"; passed over. Rename it to .txt, .md, .html, .json, .jsonl or .xml.`;
        report(notice('warning', 'input-unknown-format', file, message));
        return;
      }
      const { size } = await stat(file);
      if (size > maxBytes) {
        report(tooLarge(file, size, maxBytes));
        return;
      }
      yield* readBytes(await readFile(file), file, format, report);
    }
  } catch (error) {
    report(
      leftOut('input-unreadable', file, `Cannot read ${file} (${messageOf(error)}). Check its permissions. Left out.`),
    );
  }
}

async function readStdin({ stdin, report }: ReadOptions, maxBytes: number): Promise<readonly SourceDocument[]> {
  if (stdin === undefined) {
    report(leftOut('input-no-stdin', STDIN, 'Standard input was asked for (-) and is not there. Name files instead.'));
    return [];
  }
  const bytes = await readAllBytes(stdin, maxBytes);
  if (bytes !== undefined) return readBytes(bytes, STDIN, undefined, report);
  report(tooLarge(STDIN, undefined, maxBytes));
  return [];
}

async function* readJsonLines(file: string, report: Report, maxBytes: number): AsyncGenerator<SourceDocument> {
  let number = 0;
  let documents = 0;
  let problems = 0;
  const told = new Set<string>();
  const counted: Report = (diagnostic) => {
    problems += 1;
    // The encoding is the file's: once is enough.
    if (diagnostic.severity === 'info' && told.has(diagnostic.code)) return;
    told.add(diagnostic.code);
    report(diagnostic);
  };
  for await (const line of readByteLines(createReadStream(file), maxBytes)) {
    number += 1;
    const place = `${file}#${number}`;
    if (!(line instanceof Uint8Array)) {
      counted(tooLarge(place, line.bytes, maxBytes));
      continue;
    }
    const text = decode(line, place, counted);
    if (text === undefined || text.trim() === '') continue;
    for (const document of readJsonLine(text, place, counted)) {
      documents += 1;
      yield document;
    }
  }
  if (documents === 0 && problems === 0) report(empty(file));
}

function readBytes(
  bytes: Uint8Array,
  file: string,
  format: Format | undefined,
  report: Report,
): readonly SourceDocument[] {
  const text = decode(bytes, file, report);
  if (text === undefined) return [];
  if (!/\S/.test(text)) {
    report(empty(file));
    return [];
  }
  return (format ?? sniffFormat(text)).read(text, file, report);
}

function decode(bytes: Uint8Array, file: string, report: Report): string | undefined {
  const decoded = decodeBytes(bytes);
  if (decoded.kind === 'binary') {
    const message = `${file} is ${decoded.what}, not text. Left out; remove it or save its text.`;
    report(leftOut('input-binary', file, message));
    return undefined;
  }
  if (decoded.damaged) {
    const message = `${file} has bytes that are not ${decoded.encoding}; they stand as "\uFFFD". Save it again as UTF-8.`;
    report(notice('warning', 'encoding-damaged', file, message));
  } else if (decoded.encoding !== 'utf-8') {
    report(notice('info', 'encoding-converted', file, `${file} is ${decoded.encoding} and was converted to Unicode.`));
  }
  return decoded.text;
}

/** Builds the article of a document; one without a single letter is reported as empty. */
function buildSafely(document: SourceDocument, report: Report): Article | undefined {
  if (!/\p{L}/u.test(document.text)) {
    report(empty(document.file));
    return undefined;
  }
  return buildArticle(document);
}

function empty(file: string): ReturnType<typeof leftOut> {
  return leftOut('input-empty', file, `${file} has no text. Left out; remove it or save it again.`);
}

function tooLarge(file: string, bytes: number | undefined, maxBytes: number): ReturnType<typeof leftOut> {
  const size = bytes === undefined ? 'more' : `${(bytes / 1e6).toFixed(1)} MB`;
  const message = `${file} has ${size}, the limit is ${(maxBytes / 1e6).toFixed(1)} MB: no article is that long. Split it, or use .jsonl.`;
  return leftOut('input-too-large', file, message);
}
