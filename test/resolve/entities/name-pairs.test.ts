import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ArticleEntity, ENTITY_TYPES } from '../../../src/core/entity.ts';
import type { ArticleExtraction } from '../../../src/core/extraction.ts';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import { articleOf } from '../../core/article-of.ts';

interface Pair {
  readonly type: ArticleEntity['type'];
  readonly names: readonly [string, string];
  readonly countries: readonly [string | null, string | null];
  readonly same: boolean;
}

function extractionOf(file: string, entity: Pick<ArticleEntity, 'type' | 'name' | 'country'>): ArticleExtraction {
  const article = articleOf(file);
  const rest = { index: 0, names: [entity.name], mentions: [], link: null, partOf: null, titles: [], gender: null };
  // Names that many bear are joined only in articles that have more in common: here all have.
  const others = ['Instituto Cartográfico', 'Teatro Romea'].map((name, at) => ({
    ...rest,
    index: at + 1,
    type: 'Organization' as const,
    name,
    names: [name],
    country: null,
  }));
  return { article, entities: [{ ...rest, ...entity }, ...others], statements: [] };
}

function isJoined({ type, names, countries }: Pair): boolean {
  const [a, b] = [0, 1].map((at) =>
    extractionOf(String(at), { type, name: names[at]!, country: countries[at] ?? null }),
  );
  return resolveEntities([a!, b!]).entities.length === 3;
}

const pairs = readFileSync(new URL('name-pairs.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Pair => {
    const [type, a, b, verdict, countryA, countryB] = line.split('\t');
    const known = ENTITY_TYPES.find((one) => one === type);
    if (!known || !a || !b) throw new Error(`name-pairs.tsv: ${line}`);
    return { type: known, names: [a, b], countries: [countryA || null, countryB || null], same: verdict === 'same' };
  });

describe('pairs of Spanish names, the same and different bearers', () => {
  it('are many, and hard', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(290);
  });

  it('are told apart right in 97 of 100', () => {
    const wrong = pairs.filter((pair) => isJoined(pair) !== pair.same).map(({ names }) => names.join(' / '));
    expect(wrong.length / pairs.length, wrong.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('are never joined where they are different', () => {
    const joined = pairs.filter((pair) => !pair.same && isJoined(pair));
    expect(joined.map(({ names }) => names.join(' / '))).toEqual([]);
  });
});
