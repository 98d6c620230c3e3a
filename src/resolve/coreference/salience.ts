import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Sentence } from '../../core/annotation.ts';
import type { EntityType } from '../../core/entity.ts';
import { normalizeName } from '../../knowledge/index.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';

const WEIGHTS = fileURLToPath(new URL('../../../graph-data/models/es/entity-salience.json', import.meta.url));

let weights: Readonly<Record<string, number>> | null = null;

/** What a described thing shows of whether a reader would list it: readable features, each with one weight. */
export function salienceFeatures(
  type: EntityType,
  phrase: NounPhrase,
  sentence: Sentence,
  tied: boolean,
  inner: Draft | null,
): string[] {
  const determiners = sentence.tokens.slice(phrase.from, phrase.head.index);
  const governor = sentence.tokens[phrase.head.head];
  const shape = [
    phrase.definite ? 'definite' : phrase.possessed ? 'possessed' : determiners.length > 0 ? 'indefinite' : 'bare',
    phrase.adjectives > 0 ? 'adjective' : 'plain',
    phrase.to > phrase.core ? 'complement' : 'alone',
    tied ? 'tied' : 'untied',
  ];
  const features = [
    `type=${type}`,
    `noun=${normalizeName(phrase.head.form)}`,
    `role=${type} ${phrase.head.deprel.split(':')[0]}`,
    `inner=${type} ${inner?.type ?? 'none'}`,
    `number=${type} ${phrase.plural ? 'plural' : 'singular'}`,
    `shape=${type} ${shape.join(' ')}`,
    `governor=${governor?.upos ?? 'none'} ${type}`,
    ...shape.map((part) => `${type} ${part}`),
  ];
  if (determiners.some((token) => token.upos === 'NUM')) features.push(`${type} counted`);
  if (sentence.index < 2) features.push(`${type} early`);
  if (phrase.possessed) features.push(`${type} possessed`);
  return features;
}

/**
 * How likely a reader would list a described thing among the entities, 0 to 1: a logistic model over
 * `salienceFeatures`, trained by scripts/train/entities/train-salience.ts.
 */
export function salienceOf(features: readonly string[]): number {
  weights ??= z
    .object({ weights: z.record(z.string(), z.number()) })
    .parse(JSON.parse(readFileSync(WEIGHTS, 'utf8'))).weights;
  let sum = weights.bias ?? 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
