import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { configError } from '../../../core/errors.ts';
import { DATE_ORIGINS, type DateOrigin, type DateProposal } from './proposals.ts';

const modelSchema = z.object({
  format: z.literal('trama-dates-1'),
  thresholds: z.record(z.enum(DATE_ORIGINS), z.number()),
  weights: z.record(z.string(), z.number()),
});

/** What decides which date is a statement's: learnt by scripts/train/facets/train-dates.ts. */
export interface DateModel {
  /** Dates less likely than this, by where they were found, are not given: unknown is null. */
  readonly thresholds: Readonly<Record<DateOrigin, number>>;
  readonly weights: ReadonlyMap<string, number>;
}

let loaded: DateModel | undefined;

/** Loads the shipped weights once. Throws a config error where the file is missing or of another format. */
export function loadDateModel(): DateModel {
  if (loaded !== undefined) return loaded;
  const url = new URL('../../../../graph-data/models/es/dates.json', import.meta.url);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(url, 'utf8'));
  } catch (cause) {
    throw configError(
      'date-model-missing',
      `Cannot read ${url.pathname}; reinstall Trama or run scripts/train/facets/train-dates.ts`,
      { cause },
    );
  }
  const parsed = modelSchema.safeParse(raw);
  if (!parsed.success)
    throw configError('date-model-format', `${url.pathname} is not a date model of this version`, {
      cause: parsed.error,
    });
  loaded = { thresholds: parsed.data.thresholds, weights: new Map(Object.entries(parsed.data.weights)) };
  return loaded;
}

/** Adds to each proposal that others give the same value: what is told twice is likelier meant. */
export function withAgreement(proposals: readonly DateProposal[]): DateProposal[] {
  return proposals.map((proposal) => {
    const others = new Set(
      proposals.filter((other) => other !== proposal && other.value === proposal.value).map(({ origin }) => origin),
    );
    const rivals = proposals.some((other) => other.value !== proposal.value && other.origin === 'sentence');
    return {
      ...proposal,
      features: [
        ...proposal.features,
        ...[...others].sort().map((origin) => `${proposal.origin}&as=${origin}`),
        `${proposal.origin}&rivals=${rivals}`,
      ],
    };
  });
}

/** How likely a proposal is the date meant, 0–1. */
export function likelihoodOf({ features }: DateProposal, { weights }: Pick<DateModel, 'weights'>): number {
  let z = 0;
  for (const feature of features) z += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-z));
}

/** The likeliest of the dates proposed, null where none is likely enough. */
export function chooseDate(proposals: readonly DateProposal[], model: DateModel = loadDateModel()): string | null {
  let best: DateProposal | undefined;
  let most = 0;
  for (const proposal of withAgreement(proposals)) {
    const likelihood = likelihoodOf(proposal, model);
    if (likelihood > most && likelihood > model.thresholds[proposal.origin]) [best, most] = [proposal, likelihood];
  }
  return best?.value ?? null;
}
