/**
 * Loading 20,000 nodes and 100,000 statements into a warm Neo4j, four ways in one run: `loadNeo4j`, a row a transaction,
 * LOAD CSV with MERGE, and `neo4j-admin database import full` on the stopped server.
 *
 *     npx tsx scripts/bench/neo4j-load.ts [NODES STATEMENTS [SAMPLED_ROWS [RUNS]]]
 *
 * The first and the third way are repeated in turn after rounds that warm the server; row by row is a sample, extrapolated.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { IMPORT_ARGUMENTS, neo4jCsvFiles } from '../../src/exporters/neo4j-csv.ts';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';
import type { TramaGraph } from '../../src/graph/attributes.ts';
import { loadNeo4j, SCHEMA } from '../../src/query/neo4j-loader.ts';
import { rowGroups } from '../../src/query/neo4j-rows.ts';
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts';
import { largeGraph } from './large-graph.ts';
import { loadCsv, prepareCsv } from './load-csv.ts';

/** Rounds of whole loads before those that count: the first takes the server's compiler twice the processor time. */
const WARM_UPS = 2;

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

async function importAll(server: Neo4jServer, home: string, graph: TramaGraph): Promise<number> {
  for (const file of neo4jCsvFiles(graph)) await writeAtomically(join(home, 'import', file.path), file.chunks());
  await server.kill();
  rmSync(join(home, 'data', 'databases', 'neo4j'), { recursive: true, force: true });
  return timed(async () => {
    server.admin('database', 'import', 'full', ...IMPORT_ARGUMENTS, '--overwrite-destination', 'neo4j');
  });
}

/** Wall clock, and processor time of this process and the server together, in seconds. */
interface Cost {
  readonly wall: number;
  readonly processor: number;
}

async function measured(server: Neo4jServer, work: () => Promise<unknown>): Promise<Cost> {
  const used = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6 + server.processorSeconds();
  };
  const before = used();
  const wall = await timed(work);
  return { wall, processor: used() - before };
}

/** Loads in the two ways, in turn, each first as often as the other; the first round warms the server and does not count. */
async function compareLoads(
  driver: Driver,
  server: Neo4jServer,
  graph: TramaGraph,
  runs: number,
): Promise<{ readonly ours: readonly Cost[]; readonly csv: readonly Cost[] }> {
  const statements = await prepareCsv(server.home!, graph);
  const costs: { readonly ours: Cost[]; readonly csv: Cost[] } = { ours: [], csv: [] };
  const ways = {
    ours: () => loadNeo4j(graph, server),
    csv: () => loadCsv(driver, statements),
  };
  for (let run = -WARM_UPS; run < runs; run++) {
    for (const way of run % 2 === 0 ? (['ours', 'csv'] as const) : (['csv', 'ours'] as const)) {
      await clear(driver);
      const cost = await measured(server, ways[way]);
      const { records } = await driver.executeQuery('MATCH ()-[r]->() RETURN count(r) AS found');
      if (Number(records[0]?.get('found')) !== graph.size) throw new Error(`${way} did not load the whole graph`);
      say(`${run < 0 ? 'warm-up' : `run ${run + 1}`}, ${way}: ${shown(cost)}`);
      if (run >= 0) costs[way].push(cost);
    }
  }
  return costs;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

async function main(): Promise<void> {
  const [nodes = 20_000, statements = 100_000, sampled = 2_000, runs = 3] = process.argv.slice(2).map(Number);
  const server = await startNeo4j(say);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    const graph = largeGraph(nodes, statements);
    const rows = graph.order + graph.size;
    say(`${graph.order} nodes and ${graph.size} relationships`);
    const { ours, csv } = await compareLoads(driver, server, graph, runs);
    await loadRowByRow(driver, graph, sampled / 2);
    await clear(driver);
    let done = 0;
    const seconds = await timed(async () => {
      done = await loadRowByRow(driver, graph, sampled);
    });
    const single = (seconds / done) * rows;
    await driver.close();
    const imported = await importAll(server, server.home!, graph);
    const of = (costs: readonly Cost[], key: keyof Cost) => median(costs.map((cost) => cost[key]));
    const line = (name: string, costs: readonly Cost[]): void => {
      const walls = costs.map(({ wall }) => wall);
      const range = `${Math.min(...walls).toFixed(1)}–${Math.max(...walls).toFixed(1)}`;
      say(`| ${name} | ${of(costs, 'wall').toFixed(1)} | ${range} | ${of(costs, 'processor').toFixed(1)} |`);
    };
    say(`\n| way | seconds, median of ${runs} | range | processor |`);
    line('loadNeo4j, counts checked', ours);
    line('LOAD CSV with MERGE, a file a type, files written before', csv);
    say(`| a row a transaction, extrapolated from ${done} rows | ${single.toFixed(1)} | | |`);
    say(`| neo4j-admin database import full | ${imported.toFixed(1)} | | |`);
    const times = (other: number) => (other / of(ours, 'wall')).toFixed(2);
    say(`ours is ${times(single)} times row by row (goal 10), ${times(of(csv, 'wall'))} times LOAD CSV (goal 0.8)`);
  } finally {
    await driver.close();
    await server.stop();
  }
}

function shown({ wall, processor }: Cost): string {
  return `${wall.toFixed(1)} s (processor ${processor.toFixed(1)} s)`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
