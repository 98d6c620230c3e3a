import { rmSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { exportCypherScript } from '../../src/exporters/cypher-script.ts';
import { IMPORT_ARGUMENTS, LIST_SEPARATOR, neo4jCsvFiles } from '../../src/exporters/neo4j-csv.ts';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { loadNeo4j } from '../../src/query/neo4j-loader.ts';
import { syntheticWorld } from '../graph/synthetic-world.ts';
import { ask, contents } from '../query/neo4j-contents.ts';
import { neo4jForTests } from '../query/neo4j-fixture.ts';

const server = neo4jForTests();
const graph = buildGraph(syntheticWorld({ entities: 60, statements: 200, articles: 10, hostile: true }), {
  layoutBudget: 1,
});

/** Runs a script as cypher-shell does: a statement ends where a line ends with a semicolon. */
async function runScript(script: string): Promise<void> {
  const driver = neo4j.driver(server().uri, neo4j.auth.basic(server().user, server().password));
  try {
    for (const statement of script.split(/;\n/)) if (statement !== '') await driver.executeQuery(statement);
  } finally {
    await driver.close();
  }
}

/** The first elements that only one of the two has: a whole difference would fill the screen. */
function differences(found: readonly string[], expected: readonly string[]): readonly string[] {
  const known = new Set(expected);
  const seen = new Set(found);
  return [
    ...found
      .filter((line) => !known.has(line))
      .slice(0, 2)
      .map((line) => `not expected: ${line}`),
    ...expected
      .filter((line) => !seen.has(line))
      .slice(0, 2)
      .map((line) => `missing: ${line}`),
  ];
}

/** What the importer cannot make: lists of nothing, and items with the character that separates them. */
function asImported(line: string): string {
  return line.replace(/\["\w+",\[\]\],?/g, '').replaceAll(LIST_SEPARATOR, '\ufffd');
}

describe('what Neo4j makes of a graph full of hostile names', () => {
  let loaded: readonly string[] = [];

  it('is loaded', { timeout: 120_000 }, async () => {
    await ask(server(), 'MATCH (n) DETACH DELETE n');
    await loadNeo4j(graph, { ...server(), prune: true });
    loaded = await contents(server());
    expect(loaded).toHaveLength(graph.order + graph.size);
  });

  it('is the same by the Cypher script, run once or twice', { timeout: 240_000 }, async () => {
    const script = [...exportCypherScript(graph)].join('');
    await ask(server(), 'MATCH (n) DETACH DELETE n');
    await runScript(script);
    expect(differences(await contents(server()), loaded)).toEqual([]);
    await runScript(script);
    expect(differences(await contents(server()), loaded)).toEqual([]);
  });

  it('is the same by neo4j-admin database import', { timeout: 240_000 }, async (context) => {
    const { home, kill, restart, admin } = server();
    if (home === null) context.skip('the server of NEO4J_URI is not ours to stop');
    for (const { path, chunks } of neo4jCsvFiles(graph)) await writeAtomically(join(home!, 'import', path), chunks());
    await kill();
    rmSync(join(home!, 'data', 'databases', 'neo4j'), { recursive: true, force: true });
    admin('database', 'import', 'full', ...IMPORT_ARGUMENTS, '--overwrite-destination', 'neo4j');
    await restart();
    expect(differences(await contents(server()), loaded.map(asImported))).toEqual([]);
  });
});
