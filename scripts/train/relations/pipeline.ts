import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleEntities } from '../../../src/core/entity.ts';
import { readArticles } from '../../../src/ingest/read-articles.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { type ArticleSet, type Item, tables } from './dataset.ts';
import { type Gold, oracleEntities } from './gold-entities.ts';

type Resolve = typeof import('../../../src/resolve/coreference/index.ts')['resolveMentions'];

const SHARED = process.env.TRAMA_SHARED ?? '../shared';
const analyzer = await loadSpanishAnalyzer();
const knowledge = loadKnowledge();
const index = new URL('../../../src/resolve/coreference/index.ts', import.meta.url);
const resolveMentions: Resolve | null =
  existsSync(index) && !process.argv.includes('--gold-entities') ? (await import(index.href)).resolveMentions : null;

/** Where each annotated set stands: newspapers of 1999–2002, today's press, and the articles written by us to learn from. */
const FOLDERS: Readonly<Record<ArticleSet, string>> = {
  train: join(SHARED, 'eval/train'),
  dev: join(SHARED, 'eval/dev'),
  own: fileURLToPath(new URL('../../../graph-data/annotated', import.meta.url)),
};

/** Reads a gold folder through the product's own stages; entities from the gold where asked for. */
export async function readPipeline(set: ArticleSet, goldToo = false): Promise<Item[]> {
  const dir = FOLDERS[set];
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

/** Of dev, only d01–d12 are learnt from and read; the other half is kept to measure with. */
export function isHeldOut({ set, name }: Item): boolean {
  return set === 'dev' && Number(name.slice(1, 3)) > 12;
}

/** All articles that models may learn from before they are measured on the second half of dev. */
export async function readLearnable(goldToo = false): Promise<Item[]> {
  const items = await readEverything(goldToo);
  return items.filter((item) => !isHeldOut(item));
}

export async function readEverything(goldToo = false): Promise<Item[]> {
  const sets: Item[][] = [];
  for (const set of ['train', 'dev', 'own'] as const) sets.push(await readPipeline(set, goldToo));
  return sets.flat();
}
