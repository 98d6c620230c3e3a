import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../core/article.ts';
import type { ArticleExtraction } from '../core/extraction.ts';
import { hashText } from '../core/ids.ts';
import { writeAtomically } from './write-atomically.ts';

/** Beside the graph; may be deleted at any time, the next build then analyses every article anew. */
const CACHE_FILE = '.extractions.jsonl';

type Extracted = Pick<ArticleExtraction, 'entities' | 'statements'>;

const cacheLine = z.custom<{ readonly key: string } & Extracted>(
  (value) =>
    z.object({ key: z.string(), entities: z.array(z.unknown()), statements: z.array(z.unknown()) }).safeParse(value)
      .success,
);

/** What earlier builds extracted, by content: an unchanged article need not be analysed again. */
export interface ExtractionCache {
  find(article: Article): Extracted | undefined;
}

/** The key of an article's extraction: its content and the version of everything that reads it. */
export function cacheKey(article: Article, toolVersion: string): string {
  return hashText(
    JSON.stringify([toolVersion, article.contentHash, article.publishedAt, article.language, article.text]),
  );
}

/** Reads the cache of a folder; an absent, damaged or foreign cache is an empty one, since it can always be made anew. */
export async function readExtractionCache(dir: string, toolVersion: string): Promise<ExtractionCache> {
  const byKey = new Map<string, Extracted>();
  for (const line of (await readFile(join(dir, CACHE_FILE), 'utf8').catch(() => '')).split('\n')) {
    const parsed = cacheLine.safeParse(parseOrNull(line));
    if (parsed.success)
      byKey.set(parsed.data.key, { entities: parsed.data.entities, statements: parsed.data.statements });
  }
  return { find: (article) => byKey.get(cacheKey(article, toolVersion)) };
}

/** Replaces the cache of a folder: articles that are gone leave it. */
export async function writeExtractionCache(
  dir: string,
  toolVersion: string,
  extractions: readonly ArticleExtraction[],
): Promise<void> {
  await writeAtomically(join(dir, CACHE_FILE), linesOf(extractions, toolVersion));
}

function* linesOf(extractions: readonly ArticleExtraction[], toolVersion: string): Generator<string> {
  for (const { article, entities, statements } of extractions) {
    yield `${JSON.stringify({ key: cacheKey(article, toolVersion), entities, statements })}\n`;
  }
}

function parseOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
