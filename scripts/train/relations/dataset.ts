import { join } from 'node:path';
import type { Analysis } from '../../../src/core/annotation.ts';
import type { ArticleEntities } from '../../../src/core/entity.ts';
import type { Predication } from '../../../src/core/predication.ts';
import { countryTables } from './demonyms.ts';
import type { Gold } from './gold-entities.ts';

export type ArticleSet = 'train' | 'dev' | 'own';

/** One article ready to train on: what the stages before hand over, and the gold. */
export interface Item {
  readonly name: string;
  readonly set: ArticleSet;
  readonly gold: Gold;
  readonly analysis: Analysis;
  readonly entities: ArticleEntities;
  readonly predications: readonly Predication[];
}

const SHARED = process.env.TRAMA_SHARED ?? '../shared';

export const tables = countryTables(join(SHARED, 'knowledge/countries.json'));

export function listOf<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
