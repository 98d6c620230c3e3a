import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleEntities } from '../../../src/core/entity.ts';
import { readArticles } from '../../../src/ingest/read-articles.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { type Item, tables } from './dataset.ts';
import { type Gold, oracleEntities } from './gold-entities.ts';

type Resolve = typeof import('../../../src/resolve/coreference/index.ts')['resolveMentions'];

const SHARED = process.env.TRAMA_SHARED ?? '../shared';
const analyzer = await loadSpanishAnalyzer();
const knowledge = loadKnowledge();
const index = new URL('../../../src/resolve/coreference/index.ts', import.meta.url);
const resolveMentions: Resolve | null =
  existsSync(index) && !process.argv.includes('--gold-entities') ? (await import(index.href)).resolveMentions : null;

/** Reads a gold folder through the product's own stages; entities from the gold where asked for. */
export async function readPipeline(set: 'train' | 'dev', goldToo = false): Promise<Item[]> {
  const dir = join(SHARED, 'eval', set);
  const items: Item[] = [];
  const files = readdirSync(dir)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => join(dir, f));
  for await (const article of readArticles(files, { report: () => {} })) {
    const name = article.file.replace(/^.*\//, '').replace(/\.txt$/, '');
    const gold = JSON.parse(readFileSync(join(dir, `${name}.gold.json`), 'utf8')) as Gold;
    const analysis = analyzer.analyze(article);
    const predications = findPredications(analysis);
    const entities: ArticleEntities =
      resolveMentions === null
        ? oracleEntities(gold, analysis, tables.iso)
        : resolveMentions(analysis, predications, knowledge);
    items.push({ name, set, gold, analysis, entities, predications });
    if (goldToo)
      items.push({
        name: `${name}*`,
        set,
        gold,
        analysis,
        entities: oracleEntities(gold, analysis, tables.iso),
        predications,
      });
  }
  return items;
}
