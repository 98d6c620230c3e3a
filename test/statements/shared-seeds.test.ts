import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entity } from '../../src/core/entity.ts';
import type { ArticleExtraction } from '../../src/core/extraction.ts';
import type { Statement } from '../../src/core/statement.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';
import {
  buildWorld,
  extractArticles,
  loadToolkit,
  narrowArticleDates,
  type Toolkit,
  type World,
} from '../../src/pipeline.ts';

const SEEDS = '../shared/seeds';
let toolkit: Toolkit;
beforeAll(async () => {
  toolkit = await loadToolkit();
});

async function worldOf(input: string): Promise<World> {
  const extractions: ArticleExtraction[] = [];
  for await (const one of extractArticles(readArticles([input], { report: () => {} }), toolkit, () => {}))
    extractions.push(one);
  return buildWorld(narrowArticleDates(extractions, toolkit));
}

/** Statements by what `keyOf` gives of them, the largest group first. */
function largestGroup(statements: readonly Statement[], keyOf: (one: Statement) => string): readonly Statement[] {
  const groups = new Map<string, Statement[]>();
  for (const one of statements) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function articlesOf({ evidence }: Statement): number {
  return new Set(evidence.map(({ article }) => article)).size;
}

describe('one world of many articles', () => {
  it('is built of the sample articles: every statement is of entities that stand', async () => {
    const { entities, statements } = await worldOf('graph-data/articles');
    const ids = new Set(entities.map(({ id }) => id));
    expect(statements.length).toBeGreaterThan(50);
    expect(statements.filter(({ subject, object }) => !ids.has(subject) || !ids.has(object))).toEqual([]);
  }, 60_000);

  // The seeds are not part of the project; nothing of their text is repeated here, only days and figures.
  if (!existsSync(SEEDS)) return;
  it('tells of the shared seeds three meetings of one pair, one treaty signed by both, and figures that conflict', async () => {
    const { entities, statements } = await worldOf(SEEDS);
    const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
    const asserted = statements.filter(({ factuality }) => factuality === 'asserted');

    const met = largestGroup(
      asserted.filter(({ relation }) => relation === 'MET'),
      ({ subject, object }) => [subject, object].sort().join(' '),
    );
    expect(met.map((one) => `${one.date} ${articlesOf(one)}`).sort()).toEqual([
      '2025-03-21 3',
      '2025-06-04 3',
      '2025-06-17 1',
    ]);

    const signed = asserted.filter(({ relation, date }) => relation === 'SIGNED' && date === '2024-06-18');
    expect(new Set(signed.map(({ object }) => object)).size).toBe(1);
    expect(signed.filter(({ subject }) => typeOf.get(subject) === 'Country')).toHaveLength(2);
    const [treaty] = signed;
    const signings = asserted.filter(({ relation, object }) => relation === 'SIGNED' && object === treaty?.object);
    expect(signings.map(({ date }) => date)).toEqual(signings.map(() => '2024-06-18'));
    expect(new Set(signings.map(({ subject }) => subject)).size).toBe(signings.length);

    const losses = statements.filter(({ relation, quantity }) => relation === 'SUFFERED_LOSSES' && quantity !== null);
    const figures = losses.map(({ quantity, date }) => `${quantity} ${date}`).sort();
    expect(figures).toContain('2000 null');
    expect(figures).toContain('6000 null');
    // Reported by nobody knows whom: no claimant.
    expect(figures).toContain('600 null');
    expect(new Set(figures).size).toBe(figures.length);
    for (const { conflictsWith, attributedTo, quantity } of losses) {
      expect(conflictsWith).toHaveLength(losses.length - 1);
      expect(attributedTo.length > 0).toBe(quantity !== 600);
    }

    // Three people that several articles name, no name of one another's; those who met are two of them.
    const articlesNaming = ({ mentions }: Entity): number => new Set(mentions.map(({ article }) => article)).size;
    const people = entities.filter((one) => one.type === 'Person' && articlesNaming(one) > 1);
    expect(people).toHaveLength(3);
    const last = people.map(({ name }) => name.split(' ').at(-1));
    expect(new Set(last).size).toBe(3);
    for (const { subject, object } of met)
      for (const id of [subject, object]) expect(people.map((one) => one.id)).toContain(id);

    // The capital where they met, apart from the country that acts under its name.
    const capitals = entities.filter(({ type, link }) => type === 'Place' && link?.record.startsWith('capital:'));
    const actors = entities.filter(({ type }) => type === 'Country');
    expect(new Set(actors.map(({ link }) => link?.record)).size).toBe(actors.length);
    const visited = new Set(statements.filter(({ relation }) => relation === 'VISITED').map(({ object }) => object));
    const seat = capitals.find(({ id }) => visited.has(id));
    const country = actors.find(({ link }) => link?.record === seat?.link?.record.replace('capital', 'country'));
    expect(seat && articlesNaming(seat)).toBeGreaterThan(2);
    expect(country?.names).toEqual(expect.arrayContaining([seat?.name]));
    expect(statements.some(({ relation, subject }) => relation === 'SENT' && subject === country?.id)).toBe(true);

    // What may come has no day of what has been, and nobody is charged by who only cites him.
    for (const { factuality, date } of statements.filter(({ relation }) => relation === 'MET'))
      if (factuality === 'hypothetical' || factuality === 'planned') expect(date).toBeNull();
    expect(statements.filter(({ relation }) => relation === 'CHARGED' || relation === 'REQUESTED')).toEqual([]);
  }, 60_000);
});
