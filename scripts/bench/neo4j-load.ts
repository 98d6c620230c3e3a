/**
 * Loading 20,000 nodes and 100,000 statements into a warm Neo4j, four ways in one run: `loadNeo4j`, a row a transaction,
 * LOAD CSV with MERGE, and `neo4j-admin database import full` on the stopped server.
 *
 *     npx tsx scripts/bench/neo4j-load.ts [NODES STATEMENTS [SAMPLED_ROWS]]
 *
 * Row by row is a sample, extrapolated. The server is warmed by loading a tenth of the graph in the first three ways.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { IMPORT_ARGUMENTS, neo4jCsvFiles } from '../../src/exporters/neo4j-csv.ts';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';
import type { TramaGraph } from '../../src/graph/attributes.ts';
import { loadNeo4j, SCHEMA } from '../../src/query/neo4j-loader.ts';
import { type RowGroup, rowGroups } from '../../src/query/neo4j-rows.ts';
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts';
import { largeGraph } from './large-graph.ts';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

async function clear(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  for (const statement of SCHEMA) await session.run(statement);
  await session.close();
}

/** Merges up to `limit` rows, each in its own transaction, spread over all groups; returns how many there were. */
async function loadRowByRow(driver: Driver, graph: TramaGraph, limit: number): Promise<number> {
  const groups = rowGroups(graph);
  const total = groups.reduce((sum, { size }) => sum + size, 0);
  const session = driver.session();
  let done = 0;
  for (const group of groups) {
    let left = Math.max(1, Math.round((limit * group.size) / total));
    for (const row of group.rows()) {
      if (left-- === 0) break;
      await session.executeWrite((transaction) => transaction.run(group.cypher, { rows: [row] }));
      done++;
    }
  }
  await session.close();
  return done;
}

/** Conversions of a cell's text back to what it was, so that LOAD CSV stores the same values. */
function converted(key: string, value: unknown): string {
  const cell = `line.\`${key}\``;
  if (Array.isArray(value)) return `split(${cell}, '\\u001e')`;
  if (neo4j.isInt(value)) return `toInteger(${cell})`;
  if (neo4j.isDate(value)) return `date(${cell})`;
  if (typeof value === 'number') return `toFloat(${cell})`;
  return typeof value === 'boolean' ? `toBoolean(${cell})` : cell;
}

/** Writes one file for the group into the server's import folder; returns the statement that loads it. */
async function writeCsv(home: string, group: RowGroup): Promise<string> {
  const names = [...(group.kind === 'nodes' ? [] : [':s', ':t']), ...group.properties];
  const samples = new Map<string, unknown>();
  for (const row of group.rows()) {
    for (const [at, name] of names.entries()) if (!samples.has(name) && row[at] !== null) samples.set(name, row[at]);
  }
  const keys = [...samples.keys()];
  const file = `${group.name}.csv`;
  const text = (value: unknown): string => {
    if (value === null) return '';
    return `"${(Array.isArray(value) ? value.join('\u001e') : String(value)).replaceAll('"', '""')}"`;
  };
  function* lines(): Generator<string> {
    yield `${keys.map((key) => `"${key}"`).join(',')}\n`;
    for (const row of group.rows()) {
      yield `${keys.map((key) => text(row[names.indexOf(key)])).join(',')}\n`;
    }
  }
  await writeAtomically(join(home, 'import', file), lines());
  const properties = keys
    .filter((key) => !key.startsWith(':'))
    .map((key) => `\`${key}\`: ${converted(key, samples.get(key))}`)
    .join(', ');
  const merge =
    group.kind === 'nodes'
      ? `MERGE (n:${group.name === 'Article' ? 'Article' : 'Entity'} {id: line.id}) SET n = {${properties}}${group.name === 'Article' ? '' : ` SET n:\`${group.name}\``}`
      : `MATCH (a:${group.name === 'MENTIONS' ? 'Article' : 'Entity'} {id: line.\`:s\`}) MATCH (b:Entity {id: line.\`:t\`}) MERGE (a)-[r:\`${group.name}\`${group.name === 'MENTIONS' ? '' : ' {id: line.id}'}]->(b) SET r = {${properties}}`;
  return `LOAD CSV WITH HEADERS FROM 'file:///${file}' AS line CALL (line) { ${merge} } IN TRANSACTIONS OF 5000 ROWS`;
}

/** Returns the seconds for loading alone: the files are written before. */
async function loadCsv(driver: Driver, home: string, graph: TramaGraph): Promise<number> {
  const statements: string[] = [];
  for (const group of rowGroups(graph)) statements.push(await writeCsv(home, group));
  const session = driver.session();
  const seconds = await timed(async () => {
    for (const statement of statements) await session.run(statement);
  });
  const found = await session.run('MATCH ()-[r]->() RETURN count(r) AS found');
  await session.close();
  if (Number(found.records[0]?.get('found')) !== graph.size) throw new Error('LOAD CSV did not load the whole graph');
  return seconds;
}

async function importAll(server: Neo4jServer, home: string, graph: TramaGraph): Promise<number> {
  for (const file of neo4jCsvFiles(graph)) await writeAtomically(join(home, 'import', file.path), file.chunks());
  await server.kill();
  rmSync(join(home, 'data', 'databases', 'neo4j'), { recursive: true, force: true });
  return timed(async () => {
    server.admin('database', 'import', 'full', ...IMPORT_ARGUMENTS, '--overwrite-destination', 'neo4j');
  });
}

async function main(): Promise<void> {
  const [nodes = 20_000, statements = 100_000, sampled = 2_000] = process.argv.slice(2).map(Number);
  const server = await startNeo4j(say);
  const home = server.home!;
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    const small = largeGraph(Math.ceil(nodes / 10), Math.ceil(statements / 10));
    await clear(driver);
    await loadRowByRow(driver, small, sampled / 2);
    await loadNeo4j(small, server);
    await clear(driver);
    await loadCsv(driver, home, small);
    const graph = largeGraph(nodes, statements);
    const rows = graph.order + graph.size;
    say(`${graph.order} nodes and ${graph.size} relationships, server warm`);
    const report = (name: string, seconds: number, note = ''): number => {
      const rate = rows / seconds;
      say(`| ${name} | ${seconds.toFixed(1)} s | ${Math.round(rate)} rows/s |${note}`);
      return rate;
    };
    await clear(driver);
    const ours = report('loadNeo4j, counts checked', await timed(() => loadNeo4j(graph, server)));
    await clear(driver);
    const csv = report('LOAD CSV with MERGE, a file a type', await loadCsv(driver, home, graph));
    await clear(driver);
    let done = 0;
    const seconds = await timed(async () => {
      done = await loadRowByRow(driver, graph, sampled);
    });
    const single = report('a row a transaction', (seconds / done) * rows, ` extrapolated from ${done} rows`);
    await driver.close();
    report('neo4j-admin database import full', await importAll(server, home, graph), ' server stopped');
    say(
      `ours is ${(ours / single).toFixed(1)} times row by row (goal 10), ${(ours / csv).toFixed(2)} times LOAD CSV (goal 0.8)`,
    );
  } finally {
    await driver.close();
    await server.stop();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
