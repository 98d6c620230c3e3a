import type { PairReading } from '../../../src/extractors/frames/pairs.ts';
import { listOf } from './dataset.ts';
import type { Prepared } from './examples.ts';
import { type Counts, scoreArticle } from './scorer.ts';

/** An article with what a model that did not see it gives its pairs. */
export interface Predicted {
  readonly part: Prepared;
  readonly pairs: readonly { readonly pair: PairReading; readonly share: number }[];
}

export interface Scored {
  readonly triple: Counts;
  readonly pair: Counts;
  readonly byRelation: ReadonlyMap<string, { right: number; wrong: number; missed: number }>;
}

/** Scores what is accepted from a threshold on, as the product would print it. */
export function scoreAll(parts: readonly Predicted[], threshold: number): Scored {
  const total = { triple: { tp: 0, sys: 0, gold: 0 }, pair: { tp: 0, sys: 0, gold: 0 } };
  const byRelation = new Map<string, { right: number; wrong: number; missed: number }>();
  const count = (relation: string, what: 'right' | 'wrong' | 'missed', by: number): void => {
    const counts = byRelation.get(relation) ?? { right: 0, wrong: 0, missed: 0 };
    byRelation.set(relation, counts);
    counts[what] += by;
  };
  for (const { part, pairs } of parts) {
    const { gold } = part.item;
    const statements = pairs
      .filter(({ share }) => share >= threshold)
      .map(({ pair }) => ({ relation: pair.relation, subject: `e${pair.subject}`, object: `e${pair.object}` }));
    const result = scoreArticle(gold, { entities: part.entities, statements }, undefined);
    for (const key of ['triple', 'pair'] as const)
      for (const part of ['tp', 'sys', 'gold'] as const) total[key][part] += result[key][part];
    for (const { relation, optional } of gold.statements)
      if (optional !== true) count(listOf(relation)[0]!, 'right', 1);
    for (const { relation } of result.missed) {
      count(listOf(relation)[0]!, 'right', -1);
      count(listOf(relation)[0]!, 'missed', 1);
    }
    for (const { relation } of result.wrong) count(relation, 'wrong', 1);
  }
  return { ...total, byRelation };
}

export function f1Of({ tp, sys, gold }: Counts): number {
  return tp === 0 ? 0 : (2 * tp) / (sys + gold);
}

/** What F1 may lose for precision: of two thresholds between which F1 differs by less than noise, the one to trust. */
const FORGONE = 0.001;
const STEP = 0.02;
/** Thresholds on either side whose F1 is averaged: the best of single ones jumps by 0.1 from one run to the next. */
const NEIGHBOURS = 3;

/** The highest threshold whose F1 of triples, averaged with its neighbours' and over the sets, is nearly the best. */
export function bestThreshold(...sets: readonly (readonly Predicted[])[]): number {
  const tried = Array.from({ length: 40 }, (_, i) => 0.1 + i * STEP);
  const f1s = tried.map((at) => sets.reduce((sum, parts) => sum + f1Of(scoreAll(parts, at).triple) / sets.length, 0));
  const smooth = f1s.map((_, i) => {
    const near = f1s.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
    return near.reduce((sum, f1) => sum + f1, 0) / near.length;
  });
  const top = Math.max(...smooth);
  return Number((tried[smooth.findLastIndex((f1) => f1 >= top - FORGONE)] ?? 0.5).toFixed(2));
}

export function describeCounts(counts: Counts): string {
  const percent = (a: number, b: number): string => (b === 0 ? '–' : ((100 * a) / b).toFixed(1));
  return `P ${percent(counts.tp, counts.sys)} R ${percent(counts.tp, counts.gold)} F1 ${(100 * f1Of(counts)).toFixed(1)}`;
}
