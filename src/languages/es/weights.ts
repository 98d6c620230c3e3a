import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { configError } from '../../core/errors.ts';
import { type Described, logOddsOf, WeightTable } from '../../nlp/feature-weights.ts';

const weightsSchema = z.object({
  format: z.literal('trama-weights-1'),
  thresholds: z.record(z.string(), z.number()),
  weights: z.record(z.string(), z.number()),
});

/** What decides a choice among proposals: a weight a feature, and how likely a proposal must be to be given. */
export interface Weights {
  /** Lowest likelihood by kind of proposal; below it nothing is given: unknown is null. */
  readonly thresholds: Readonly<Record<string, number>>;
  readonly table: WeightTable;
}

/** One of several values that may be meant; it tells what speaks for and against it. */
export type Proposal = Described;

const loaded = new Map<string, Weights>();

/**
 * The shipped weights of `graph-data/models/es/NAME.json`, read once. Throws a config error where the file is missing
 * or of another format. They are trained by `scripts/train/facets/train-NAME.ts`.
 */
export function loadWeights(name: 'dates' | 'quantities' | 'sources'): Weights {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const url = new URL(`../../../graph-data/models/es/${name}.json`, import.meta.url);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(url, 'utf8'));
  } catch (cause) {
    throw configError(
      'facet-weights-missing',
      `Cannot read ${url.pathname}; reinstall Trama or run scripts/train/facets/train-${name}.ts`,
      { cause },
    );
  }
  const parsed = weightsSchema.safeParse(raw);
  if (!parsed.success)
    throw configError('facet-weights-format', `${url.pathname} is not a table of weights of this version`, {
      cause: parsed.error,
    });
  const weights = { thresholds: parsed.data.thresholds, table: new WeightTable(parsed.data.weights) };
  loaded.set(name, weights);
  return weights;
}

/** How likely a proposal is the value meant, 0–1. */
export function likelihoodOf(proposal: Proposal, { table }: Pick<Weights, 'table'>): number {
  return 1 / (1 + Math.exp(-logOddsOf(table, proposal)));
}
