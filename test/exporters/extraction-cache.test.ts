import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleExtraction } from '../../src/core/extraction.ts';
import { readExtractionCache, writeExtractionCache } from '../../src/exporters/extraction-cache.ts';
import { articleOf } from '../core/article-of.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'trama-cache-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

function extractionOf(text: string): ArticleExtraction {
  return { article: articleOf(text, text), entities: [], statements: [] };
}

describe('the cache of extractions', () => {
  it('finds what was extracted from the very same article by the same version', async () => {
    const told = extractionOf('uno');
    await writeExtractionCache(dir, '1.0.0', [told]);
    const cache = await readExtractionCache(dir, '1.0.0');
    expect(cache.find(told.article)).toEqual({ entities: [], statements: [] });
  });

  it('does not know a corrected article, nor one read by another version', async () => {
    await writeExtractionCache(dir, '1.0.0', [extractionOf('uno')]);
    expect((await readExtractionCache(dir, '1.0.0')).find(extractionOf('uno corregido').article)).toBeUndefined();
    expect((await readExtractionCache(dir, '1.0.1')).find(extractionOf('uno').article)).toBeUndefined();
  });

  it('drops what was withdrawn, and takes damaged lines or a missing file for an empty cache', async () => {
    await writeExtractionCache(dir, '1', [extractionOf('uno'), extractionOf('dos')]);
    await writeExtractionCache(dir, '1', [extractionOf('dos')]);
    const [file] = await readdir(dir);
    await appendFile(join(dir, file!), '{"key": 3}\n{broken');
    const cache = await readExtractionCache(dir, '1');
    expect(cache.find(extractionOf('uno').article)).toBeUndefined();
    expect(cache.find(extractionOf('dos').article)).toBeDefined();
    expect((await readExtractionCache(join(dir, 'nowhere'), '1')).find(extractionOf('dos').article)).toBeUndefined();
  });
});
