import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { configError } from '../../core/errors.ts';

const weightsSchema = z.object({
  format: z.literal('trama-weights-1'),
  thresholds: z.record(z.string(), z.number()),
  weights: z.record(z.string(), z.number()),
});

/** What decides a choice among proposals: a weight a feature, and how likely a proposal must be to be given. */
export interface Weights {
  /** Lowest likelihood by kind of proposal; below it nothing is given: unknown is null. */
  readonly thresholds: Readonly<Record<string, number>>;
  readonly weights: ReadonlyMap<string, number>;
}

/** One of several values that may be meant, with what speaks for and against it. */
export interface Proposal {
  /** Groups of features that other proposals have in the same arrays: each is weighed once. */
  readonly shared?: readonly (readonly string[])[];
  /** Names of the features of its own that the shipped table gives weights to. */
  readonly features: readonly string[];
}

/** The names of all features of a proposal, for training. */
export function featuresOf({ shared = [], features }: Proposal): readonly string[] {
  return [...shared.flat(), ...features];
}

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
  const weights = { thresholds: parsed.data.thresholds, weights: new Map(Object.entries(parsed.data.weights)) };
  loaded.set(name, weights);
  return weights;
}

/** Sums by the features they are of, for one table of weights: proposals for many statements share theirs. */
const sums = new WeakMap<ReadonlyMap<string, number>, WeakMap<readonly string[], number>>();

function sumOf(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  let known = sums.get(weights);
  if (known === undefined) {
    known = new WeakMap();
    sums.set(weights, known);
  }
  let sum = known.get(features);
  if (sum === undefined) {
    sum = 0;
    for (const feature of features) sum += weights.get(feature) ?? 0;
    known.set(features, sum);
  }
  return sum;
}

/** How likely a proposal is the value meant, 0–1. */
export function likelihoodOf({ shared, features }: Proposal, { weights }: Pick<Weights, 'weights'>): number {
  let z = 0;
  if (shared !== undefined) for (const group of shared) z += sumOf(group, weights);
  for (const feature of features) z += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-z));
}
