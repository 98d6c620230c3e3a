import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Tally } from './feature-tally.ts';

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
  /** Whether a name goes on over small words, a comma or an adjective. */
  readonly joins: DecisionModel;
  /** Whether the end of a name is an entity of its own. */
  readonly inner: DecisionModel;
  /** What a proper name is, `none` where a reader would not list it. */
  readonly names: DecisionModel;
  /** Whether a capital's name stands for the government that acts under it. */
  readonly seats: DecisionModel;
  /** What a described thing is, `none` where a reader would not list it. */
  readonly things: DecisionModel;
  /** Whether a description takes up an entity mentioned before. */
  readonly links: DecisionModel;
}

/** Features by name and how much each counts: what training reads. */
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
    joins: read('entity-joins.json'),
    inner: read('entity-inner.json'),
    names: read('entity-names.json'),
    seats: read('entity-seats.json'),
    things: read('entity-salience.json'),
    links: read('entity-links.json'),
  };
  return shipped;
}

/** Models never change once made: each is laid out on first use. */
const tallies = new WeakMap<DecisionModel, Tally>();

/** An empty tally for a decision by a model; the last one of the same model is forgotten. */
export function tallyFor(model: DecisionModel): Tally {
  const known = tallies.get(model);
  if (known) return known.clear();
  const tally = new Tally(model);
  tallies.set(model, tally);
  return tally;
}

/** The probability of each label, in the order of `model.labels`; features that the model never saw count nothing. */
export function probabilitiesOf(tally: Tally): number[] {
  const sums = tally.sums();
  const size = sums.length;
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
