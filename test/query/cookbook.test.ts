import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportGraphologyJson } from '../../src/exporters/graphology-json.ts';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { COOKBOOK } from '../../src/query/cookbook.ts';
import { queryGraph } from '../../src/query/embedded-engine.ts';
import { loadNeo4j } from '../../src/query/neo4j-loader.ts';
import { cookbookWorld } from './cookbook-world.ts';
import { neo4jForTests } from './neo4j-fixture.ts';

const graph = buildGraph(cookbookWorld());
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trama-cookbook-'));
  await writeAtomically(join(folder, 'graph.json'), exportGraphologyJson(graph));
});

describe('the cookbook on the embedded engine', () => {
  it.each(COOKBOOK)('$name finds something', { timeout: 60_000 }, async ({ cypher }) => {
    expect((await queryGraph(folder, cypher)).rows.length).toBeGreaterThan(0);
  });
});

describe('the cookbook on both engines', () => {
  const server = neo4jForTests();
  let driver: Driver | undefined;

  afterAll(() => driver?.close());

  it('loads the graph', { timeout: 120_000 }, async () => {
    const { uri, user, password } = server();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await loadNeo4j(graph, { uri, user, password, prune: true });
  });

  it.each(COOKBOOK)('$name gives the same rows', { timeout: 60_000 }, async ({ cypher }) => {
    const { records, keys } = await driver!.executeQuery(cypher);
    const embedded = await queryGraph(folder, cypher);
    expect(embedded.columns).toEqual(keys);
    expect(embedded.rows).toEqual(records.map((record) => [...record.values()]));
  });
});
