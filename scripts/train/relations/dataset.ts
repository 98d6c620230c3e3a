import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../../src/core/annotation.ts';
import type { ArticleEntities } from '../../../src/core/entity.ts';
import type { Predication } from '../../../src/core/predication.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { countryTables } from './demonyms.ts';
import { analysisOf, type Gold, oracleEntities, readStandIn } from './standin.ts';

/** One article ready to train on: what the stages before hand over, and the gold. */
export interface Item {
  readonly name: string;
  readonly set: 'train' | 'dev';
  readonly gold: Gold;
  readonly analysis: Analysis;
  readonly entities: ArticleEntities;
  readonly predications: readonly Predication[];
}

const SHARED = process.env.TRAMA_SHARED ?? '../shared';

export const tables = countryTables(join(SHARED, 'knowledge/countries.json'));

/** Reads a gold folder with stand-in analyses and entities as the gold has them. */
export function readOracle(set: 'train' | 'dev'): Item[] {
  const analyses = readStandIn(`/tmp/trama/standin/${set}.jsonl`);
  const dir = join(SHARED, 'eval', set);
  const items: Item[] = [];
  for (const file of readdirSync(dir)
    .filter((f) => f.endsWith('.gold.json'))
    .sort()) {
    const name = file.slice(0, -10);
    const made = analyses.get(name);
    if (made === undefined || !existsSync(join(dir, `${name}.txt`))) continue;
    const gold = JSON.parse(readFileSync(join(dir, file), 'utf8')) as Gold;
    const analysis = analysisOf(`${name}.txt`, made.text, made.sentences, gold.publishedAt);
    items.push({
      name,
      set,
      gold,
      analysis,
      entities: oracleEntities(gold, analysis, tables.iso),
      predications: process.env.NOPRED ? [] : findPredications(analysis),
    });
  }
  return items;
}

export function listOf<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
