import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { configError } from '../../core/errors.ts';
import { WeightTable } from '../../nlp/feature-weights.ts';
import { RELATIONS } from '../../relations/index.ts';
import { type TriggerLexicon, triggerLexicon } from './triggers.ts';

const table = z.record(z.string(), z.number());
const modelSchema = z.object({
  format: z.literal('trama-relations-2'),
  threshold: z.number(),
  calibration: z.array(z.number()).length(10),
  candidates: table,
  pairs: table,
});

/** What was learnt from annotated articles: two tables of weights by feature, calibration, and where to cut. */
export interface RelationModel {
  /** Weights of what the words around one candidate say. */
  readonly candidates: WeightTable;
  /** Weights of what the article as a whole says of one relation of one pair. */
  readonly pairs: WeightTable;
  readonly lexicon: TriggerLexicon;
  /** Pairs scoring below this are rejected; chosen by cross-validation for the best F1. */
  readonly threshold: number;
  /** Share of right statements in each tenth of the raw score, monotone. */
  readonly calibration: readonly number[];
}

let loaded: RelationModel | undefined;

/** Loads the shipped weights once. Throws a config error where the file is missing or of another format. */
export function loadRelationModel(): RelationModel {
  if (loaded !== undefined) return loaded;
  const url = new URL('../../../graph-data/models/es/relations.json', import.meta.url);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(url, 'utf8'));
  } catch (cause) {
    throw configError(
      'relation-model-missing',
      `Cannot read ${url.pathname}; reinstall Trama or run scripts/train/relations/train.ts`,
      { cause },
    );
  }
  const parsed = modelSchema.safeParse(raw);
  if (!parsed.success)
    throw configError('relation-model-format', `${url.pathname} is not a relation model of this version`, {
      cause: parsed.error,
    });
  const { candidates, pairs, threshold, calibration } = parsed.data;
  loaded = {
    candidates: new WeightTable(candidates),
    pairs: new WeightTable(pairs),
    lexicon: triggerLexicon(RELATIONS),
    threshold,
    calibration,
  };
  return loaded;
}

/** The share of statements of this raw score that annotators agreed with, between the tenths by straight line. */
export function calibrate(model: RelationModel, score: number): number {
  const at = Math.min(9, Math.max(0, score * 10 - 0.5));
  const low = Math.floor(at);
  const a = model.calibration[low] ?? 0;
  const b = model.calibration[Math.min(9, low + 1)] ?? a;
  return Math.round((a + (b - a) * (at - low)) * 1000) / 1000;
}
