import { describe, expect, it } from 'vitest';
import { toWellFormed } from '../../src/exporters/well-formed.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { loadNeo4j } from '../../src/query/neo4j-loader.ts';
import { syntheticWorld } from '../graph/synthetic-world.ts';
import { ask, contents } from './neo4j-contents.ts';
import { neo4jForTests } from './neo4j-fixture.ts';

const server = neo4jForTests();

const world = syntheticWorld({ entities: 160, statements: 3_000, articles: 30, hostile: true });
const graph = buildGraph(world, { layoutBudget: 1 });

const access = () => ({ uri: server().uri, user: server().user, password: server().password });

const query = (cypher: string) => ask(server(), cypher);

describe('loadNeo4j', () => {
  let once: readonly string[] = [];

  it('loads every node and relationship with hostile names intact', { timeout: 120_000 }, async () => {
    await query('MATCH (n) DETACH DELETE n');
    const report = await loadNeo4j(graph, { ...access(), prune: true });
    expect(report).toMatchObject({
      nodes: graph.order,
      relationships: graph.size,
      extra: { nodes: 0, relationships: 0 },
    });
    const names = await query('MATCH (n:Entity) RETURN n.id AS id, n.name AS name');
    expect(names).toHaveLength(160);
    for (const { id, name } of names) expect(name).toBe(toWellFormed(graph.getNodeAttribute(String(id), 'label')));
    once = await contents(server());
  });

  it('stores days as dates that compare', async () => {
    const expected = world.statements.filter(({ date }) => date?.startsWith('2025-11')).length;
    const rows = await query(
      "MATCH (:Entity)-[r]->(:Entity) WHERE r.date >= date('2025-11-01') RETURN count(r) AS found",
    );
    expect(rows).toEqual([{ found: expected }]);
  });

  it('loading twice is loading once', { timeout: 60_000 }, async () => {
    await loadNeo4j(graph, access());
    expect(await contents(server())).toEqual(once);
  });

  it('prunes what a rebuilt graph no longer has', { timeout: 60_000 }, async () => {
    const smaller = buildGraph(
      { ...world, statements: world.statements.slice(0, 2_000).map((s) => ({ ...s, conflictsWith: [] })) },
      { layoutBudget: 1 },
    );
    const report = await loadNeo4j(smaller, { ...access(), prune: true });
    expect(report.pruned.relationships).toBe(1_000);
    expect(await query('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS found')).toEqual([{ found: 2_000 }]);
  });

  it('ends with exactly the graph when the server is killed in the middle', { timeout: 600_000 }, async (context) => {
    if (server().home === null) context.skip('the server of NEO4J_URI is not ours to kill');
    await query('MATCH (n) DETACH DELETE n');
    let killed: Promise<void> | undefined;
    const cut = loadNeo4j(graph, {
      ...access(),
      retryForMs: 0,
      onProgress: (done) => {
        if (done > 1_000) killed ??= server().kill();
      },
    });
    await expect(cut).rejects.toMatchObject({ code: 'neo4j-unreachable' });
    await killed;
    await server().restart();
    await loadNeo4j(graph, { ...access(), prune: true });
    expect(await contents(server())).toEqual(once);
  });

  it('waits for a server that comes back and goes on where it was', { timeout: 600_000 }, async (context) => {
    if (server().home === null) context.skip('the server of NEO4J_URI is not ours to kill');
    await query('MATCH (n) DETACH DELETE n');
    let restarted: Promise<void> | undefined;
    await loadNeo4j(graph, {
      ...access(),
      retryForMs: 400_000,
      onProgress: (done) => {
        if (done > 1_000) restarted ??= server().kill().then(server().restart);
      },
    });
    await restarted;
    expect(await contents(server())).toEqual(once);
  });

  it('says when the password is wrong', { timeout: 120_000 }, async () => {
    await expect(loadNeo4j(graph, { ...access(), password: 'wrong' })).rejects.toMatchObject({ code: 'neo4j-refused' });
  });
});
