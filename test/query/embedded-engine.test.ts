import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportGraphologyJson } from '../../src/exporters/graphology-json.ts';
import { toWellFormed } from '../../src/exporters/well-formed.ts';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { queryGraph } from '../../src/query/embedded-engine.ts';
import { formatCsv, formatJson, formatTable } from '../../src/query/result-formats.ts';
import { syntheticWorld } from '../graph/synthetic-world.ts';

const graph = buildGraph(syntheticWorld({ entities: 60, statements: 200, articles: 20, hostile: true }));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trama-query-'));
  await writeAtomically(join(folder, 'graph.json'), exportGraphologyJson(graph));
});

describe('queryGraph', { timeout: 60_000 }, () => {
  it('gives back hostile names intact', async () => {
    const { rows } = await queryGraph(folder, 'MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.names AS names');
    expect(rows).toHaveLength(60);
    for (const [id, name] of rows) expect(name).toBe(toWellFormed(graph.getNodeAttribute(String(id), 'label')));
  });

  it('builds its cache once, and anew for another graph or when deleted', async () => {
    let built = 0;
    const ask = () => queryGraph(folder, 'MATCH (a:Article) RETURN count(a)', { onBuild: () => built++ });
    await ask();
    expect(built).toBe(0);
    await rm(join(folder, '.cypher'), { recursive: true });
    expect((await ask()).rows).toEqual([[20]]);
    expect(built).toBe(1);
    const other = buildGraph(syntheticWorld({ entities: 9, statements: 5, articles: 3 }));
    await writeAtomically(join(folder, 'graph.json'), exportGraphologyJson(other));
    expect((await ask()).rows).toEqual([[3]]);
    expect(await readdir(join(folder, '.cypher'))).toHaveLength(1);
    await writeAtomically(join(folder, 'graph.json'), exportGraphologyJson(graph));
  });

  it.each([
    ['query-writes', "CREATE (:Entity {id: 'x'})"],
    ['query-unsupported', 'MATCH (a:Entity)-[r]->() RETURN type(r)'],
    ['query-unsupported', 'MATCH (a:Person) RETURN a'],
    ['query-failed', 'MATCH (a RETURN'],
    ['query-failed', 'MATCH (a:Entity) RETURN a.colour'],
  ])('refuses with %s: %s', async (code, cypher) => {
    await expect(queryGraph(folder, cypher)).rejects.toMatchObject({ code });
  });

  it('finds nothing for a relation without statements', async () => {
    const { rows } = await queryGraph(folder, 'MATCH (:Entity)-[r:RELATIVE_OF]->(:Entity) RETURN r.id');
    expect(rows).toEqual([]);
  });

  it('stops a query that takes too long', async () => {
    const endless = 'MATCH (a:Entity)-[r*1..12]-(b:Entity) RETURN count(*)';
    await expect(queryGraph(folder, endless, { timeoutMs: 3_000 })).rejects.toMatchObject({ code: 'query-timeout' });
  });

  it('names a folder without a graph', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'trama-query-'));
    await writeFile(join(empty, 'other.txt'), '');
    await expect(queryGraph(empty, 'RETURN 1')).rejects.toMatchObject({ code: 'graph-not-found' });
  });
});

describe('forms of the rows', () => {
  const rows = {
    columns: ['name', 'n'],
    rows: [
      ['=cmd()', 1],
      ['a "b", c\n', null],
      ['\u202eabc', -2],
    ],
  };

  it('CSV keeps formulas from running and negative numbers as they are', () => {
    expect(formatCsv(rows)).toBe('name,n\r\n\'=cmd(),1\r\n"a ""b"", c\n",\r\n\u202eabc,-2\r\n');
  });

  it('JSON is an array of objects', () => {
    expect(JSON.parse(formatJson(rows))).toEqual([
      { name: '=cmd()', n: 1 },
      { name: 'a "b", c\n', n: null },
      { name: '\u202eabc', n: -2 },
    ]);
  });

  it('tables keep to their lines', () => {
    expect(formatTable(rows).split('\n')).toHaveLength(7);
  });
});
