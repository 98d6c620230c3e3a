import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportGraphologyJson } from '../../src/exporters/graphology-json.ts';
import { FORMATS } from '../../src/exporters/registry.ts';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { COOKBOOK } from '../../src/query/cookbook.ts';
import { syntheticWorld } from '../graph/synthetic-world.ts';
import { temporaryFolder, trama } from './trama.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trama-commands-'));
  const graph = buildGraph(syntheticWorld({ entities: 12, statements: 20, articles: 3, hostile: true }));
  await writeAtomically(join(folder, 'graph.json'), exportGraphologyJson(graph));
});

describe('trama export', { timeout: 60_000 }, () => {
  it.each(FORMATS.filter(({ kind }) => kind === 'file'))('prints $name', ({ name }) => {
    const { code, stdout } = trama(['export', folder, '--format', name]);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(100);
  });

  it('writes to a file what it prints', () => {
    const path = join(temporaryFolder(), 'file.gexf');
    expect(trama(['export', folder, '--gexf-version', '1.3', '--out', path]).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(trama(['export', folder, '--gexf-version', '1.3']).stdout);
  });

  it('writes the files of a format of several, and asks where to', () => {
    const out = temporaryFolder();
    expect(trama(['export', folder, '--format', 'neo4j-csv', '--out', out]).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'articles.csv',
      'entities.csv',
      'import.txt',
      'mentions.csv',
      'statements.csv',
    ]);
    expect(trama(['export', folder, '--format', 'neo4j-csv'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('trama query', { timeout: 60_000 }, () => {
  it('answers as a table, JSON and CSV', () => {
    const cypher = 'MATCH (a:Article) RETURN count(a) AS articles';
    expect(trama(['query', folder, cypher]).stdout).toBe('articles\n────────\n3\n1 row\n');
    expect(JSON.parse(trama(['query', folder, cypher, '--format', 'json']).stdout)).toEqual([{ articles: 3 }]);
    expect(trama(['query', folder, cypher, '--format', 'csv']).stdout).toBe('articles\r\n3\r\n');
  });

  it('lists the cookbook and runs a recipe of it', () => {
    expect(trama(['query', '--recipes']).stdout.trimEnd().split('\n')).toHaveLength(COOKBOOK.length);
    expect(trama(['query', folder, '--recipe', 'most-mentioned']).code).toBe(0);
  });

  it.each([
    ['a query that writes', ['MATCH (e:Entity) SET e.name = 1'], /only read/],
    ['a recipe that is not there', ['--recipe', 'none'], /--recipes lists them/],
    ['a time that is none', ['RETURN 1', '--timeout', 'soon'], /seconds/],
  ])('refuses %s and says why', (_, args, why) => {
    const { code, stderr } = trama(['query', folder, ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(why);
  });
});

describe('trama load neo4j', () => {
  it('wants the password from the environment', () => {
    const { code, stderr } = trama(['load', 'neo4j', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('NEO4J_PASSWORD');
  });
});
