import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/**
 * A learned decision among labels: one weight for each feature and label (multinomial logistic regression), in tables
 * that can be read. Trained by scripts/train/entities/train.ts.
 */
export interface DecisionModel {
  readonly labels: readonly string[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** What the entities of an article are decided by. */
export interface EntityModels {
  /** What a proper name is, `none` where a reader would not list it. */
  readonly names: DecisionModel;
  /** Whether a capital's name stands for the government that acts under it. */
  readonly seats: DecisionModel;
  /** What a described thing is, `none` where a reader would not list it. */
  readonly things: DecisionModel;
  /** Whether a description takes up an entity mentioned before. */
  readonly links: DecisionModel;
}

export type Features = ReadonlyMap<string, number>;

const FILES = new URL('../../../graph-data/models/es/', import.meta.url);
const fileSchema = z.object({ labels: z.array(z.string()), weights: z.record(z.string(), z.array(z.number())) });

export function readDecisionModel(file: string): DecisionModel {
  const { labels, weights } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { labels, weights: new Map(Object.entries(weights)) };
}

let shipped: EntityModels | null = null;

/** The models that stand in the package, read on first use. */
export function shippedEntityModels(): EntityModels {
  const read = (name: string) => readDecisionModel(fileURLToPath(new URL(name, FILES)));
  shipped ??= {
    names: read('entity-names.json'),
    seats: read('entity-seats.json'),
    things: read('entity-salience.json'),
    links: read('entity-links.json'),
  };
  return shipped;
}

/** A model laid out for adding up: numbered features, their weights in one table, row by row. */
interface Layout {
  readonly rows: ReadonlyMap<string, number>;
  readonly table: Float64Array;
}

/** Models never change once made: each is laid out on first use. */
const layouts = new WeakMap<DecisionModel, Layout>();

function layoutOf(model: DecisionModel): Layout {
  const known = layouts.get(model);
  if (known) return known;
  const size = model.labels.length;
  const table = new Float64Array(model.weights.size * size);
  const rows = new Map<string, number>();
  for (const [feature, weights] of model.weights) {
    const start = rows.size * size;
    for (let at = 0; at < size; at += 1) table[start + at] = weights[at] ?? 0;
    rows.set(feature, start);
  }
  const layout = { rows, table };
  layouts.set(model, layout);
  return layout;
}

/** The probability of each label, in the order of `model.labels`; features that the model never saw count nothing. */
export function probabilitiesOf(model: DecisionModel, features: Features): number[] {
  const { rows, table } = layoutOf(model);
  const size = model.labels.length;
  const sums = new Array<number>(size).fill(0);
  const bias = rows.get('bias');
  if (bias !== undefined) for (let at = 0; at < size; at += 1) sums[at] = table[bias + at] ?? 0;
  for (const [feature, value] of features) {
    const start = rows.get(feature);
    if (start === undefined) continue;
    for (let at = 0; at < size; at += 1) sums[at] = (sums[at] ?? 0) + value * (table[start + at] ?? 0);
  }
  const top = Math.max(...sums);
  let whole = 0;
  for (let at = 0; at < size; at += 1) {
    const power = Math.exp((sums[at] ?? 0) - top);
    sums[at] = power;
    whole += power;
  }
  for (let at = 0; at < size; at += 1) sums[at] = (sums[at] ?? 0) / whole;
  return sums;
}

/** The score of a choice by a model with one weight for each feature. */
export function scoreOf(model: DecisionModel, features: Features): number {
  const { rows, table } = layoutOf(model);
  let score = 0;
  for (const [feature, value] of features) {
    const start = rows.get(feature);
    if (start !== undefined) score += value * (table[start] ?? 0);
  }
  return score;
}
