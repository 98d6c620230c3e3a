import { resolve } from 'node:path';
import type { GoldStatement } from './gold-entities.ts';

/** An entity as the scorer wants it. */
export interface SystemEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Counts {
  tp: number;
  sys: number;
  gold: number;
}

interface System {
  readonly entities: readonly SystemEntity[];
  readonly statements: readonly { readonly relation: string; readonly subject: string; readonly object: string }[];
}

interface Scores {
  readonly triple: Counts;
  readonly pair: Counts;
  readonly entity: Counts;
  readonly missed: readonly GoldStatement[];
  readonly wrong: readonly { readonly relation: string; readonly subject: string; readonly object: string }[];
  readonly toGold: ReadonlyMap<string, { readonly id: string }>;
}

interface Scorer {
  scoreArticle(gold: unknown, system: System, text: string | undefined): Scores;
}

/** The scorer that judges the product, so that training sees what will be counted. */
export const { scoreArticle } = (await import(
  resolve(process.env.TRAMA_SHARED ?? '../shared', 'eval/score.mjs')
)) as Scorer;
