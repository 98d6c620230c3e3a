import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../src/extractors/evaluation/gold.ts';
import { RELATIONS } from '../src/relations/index.ts';

const FOLDER = new URL('../graph-data/annotated/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.gold.json'))
  .map((file) => file.replace('.gold.json', ''));
const relations = new Set(RELATIONS.map(({ name }) => name as string));

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

interface Annotated {
  readonly evidence?: string;
  readonly relation: string | readonly string[];
  readonly subject: string | readonly string[];
  readonly object: string | readonly string[];
}

describe('the annotated articles that models learn from', () => {
  it.each(NAMES)('%s names entities and quotes evidence as its text does', (name) => {
    const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
    const json = readFileSync(new URL(`${name}.gold.json`, FOLDER), 'utf8');
    const gold = parseGold(json, name);
    const ids = new Set(gold.entities.map(({ id }) => id));
    expect(ids.size).toBe(gold.entities.length);
    expect(gold.entities.flatMap(({ names }) => names.filter((known) => !text.includes(known)))).toEqual([]);
    for (const { relation, subject, object, evidence } of (JSON.parse(json) as { statements: Annotated[] })
      .statements) {
      expect(listOf(relation).filter((known) => !relations.has(known))).toEqual([]);
      expect([...listOf(subject), ...listOf(object)].filter((id) => !ids.has(id))).toEqual([]);
      expect(text).toContain(evidence ?? '');
    }
  });

  it('has a text for every gold file and a gold file for every text', () => {
    const texts = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
    expect(texts.map((file) => file.replace('.txt', '')).sort()).toEqual([...NAMES].sort());
    expect(NAMES.length).toBeGreaterThan(0);
  });
});
