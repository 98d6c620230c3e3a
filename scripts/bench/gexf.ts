/**
 * Writing and reading GEXF of 50,000 nodes and 200,000 edges: ours against graphology-gexf, in one run. Both write the
 * same columns, to the disk in the same way; ours writes the days of the edges too, which the other cannot. Trama reads
 * no GEXF: graphology-gexf reads both files.
 *
 *     npx tsx scripts/bench/gexf.ts [NODES EDGES [RUNS]]
 */
import { statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import type { parse as parseGexf, write as writeGexf } from 'graphology-gexf';
import {
  ARTICLE_COLUMNS,
  type Cell,
  type Column,
  ENTITY_COLUMNS,
  STATEMENT_COLUMNS,
} from '../../src/exporters/columns.ts';
import { exportGexfBytes } from '../../src/exporters/gexf.ts';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';
import type { GraphEdge, GraphNode, TramaGraph } from '../../src/graph/attributes.ts';
import { largeGraph } from './large-graph.ts';

// CommonJS without named exports that Node could find.
const gexf: { write: typeof writeGexf; parse: typeof parseGexf } = createRequire(import.meta.url)('graphology-gexf');

/** Wall clock and processor time (all threads of this process), in milliseconds. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

async function timed(work: () => unknown): Promise<Cost> {
  const start = performance.now();
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - start, cpu: (user + system) / 1_000 };
}

function cells<T>(columns: readonly Column<T>[], attributes: T): Record<string, Cell> {
  const row: Record<string, Cell> = {};
  for (const { name, value } of columns) {
    const cell = value(attributes);
    if (typeof cell !== 'object' || (cell !== null && cell.length > 0)) row[name] = cell;
  }
  return row;
}

const ENTITY = ENTITY_COLUMNS.filter(({ name }) => name !== 'name');
const STATEMENT = STATEMENT_COLUMNS.filter(({ name }) => name !== 'quotes');

interface Formatted {
  readonly label: string;
  readonly kind: string;
  readonly weight: number;
  readonly viz: object;
  readonly attributes: Record<string, unknown>;
}

/** The columns that ours writes, so that both files say the same. */
function formatNode(_: string, node: GraphNode) {
  const { label, color, size, x, y } = node;
  const columns =
    node.kind === 'entity' ? { ...cells(ENTITY, node), articles: node.articles } : cells(ARTICLE_COLUMNS, node);
  return { label, viz: { color, size, x, y }, attributes: { kind: node.kind, type: node.type, ...columns } };
}

function formatEdge(_: string, edge: GraphEdge): Formatted {
  const { label, color, kind } = edge;
  return edge.kind === 'statement'
    ? {
        label,
        kind: edge.relation,
        weight: Math.max(1, edge.independentSources),
        viz: { color },
        attributes: { edgeKind: kind, ...cells(STATEMENT, edge) },
      }
    : { label, kind: label, weight: edge.count, viz: { color }, attributes: { edgeKind: kind, relation: label } };
}

function writeTheirs(graph: TramaGraph): string {
  return gexf.write(graph, { version: '1.2', pretty: false, formatNode, formatEdge });
}

async function main(): Promise<void> {
  const [nodes = 50_000, edges = 200_000, count = 3] = process.argv.slice(2).map(Number);
  const graph = largeGraph(nodes, edges);
  const folder = await mkdtemp(join(tmpdir(), 'trama-bench-'));
  const ours = join(folder, 'ours.gexf');
  const theirs = join(folder, 'theirs.gexf');
  const costs: { readonly ours: Cost[]; readonly theirs: Cost[] } = { ours: [], theirs: [] };
  for (let run = 0; run < count; run++) {
    costs.ours.push(await timed(() => writeAtomically(ours, exportGexfBytes(graph))));
    costs.theirs.push(await timed(() => writeAtomically(theirs, [writeTheirs(graph)])));
    say(`write: ours ${shown(costs.ours[run]!)}, graphology-gexf ${shown(costs.theirs[run]!)}`);
  }
  say(`sizes: ours ${mb(ours)} MB, graphology-gexf ${mb(theirs)} MB; both flushed to the disk`);
  for (const key of ['wall', 'cpu'] as const) {
    const of = (pick: (values: readonly number[]) => number) =>
      [costs.ours, costs.theirs].map((list) => pick(list.map((cost) => cost[key])));
    for (const [name, pick] of [
      ['best', (values: readonly number[]) => Math.min(...values)],
      ['median', (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!],
    ] as const) {
      const [mine, other] = of(pick);
      say(
        `write, ${name} ${key} of ${count}: ours ${seconds(mine!)}, graphology-gexf ${seconds(other!)}: ${(other! / mine!).toFixed(1)} times`,
      );
    }
  }
  await rm(folder, { recursive: true });
  await compareReading(largeGraph(Math.ceil(nodes / READ_SHARE), Math.ceil(edges / READ_SHARE)));
}

/** graphology-gexf needs more than 4 GB to read 200 MB: it is given a fifth of the graph. */
const READ_SHARE = 5;

async function compareReading(graph: TramaGraph): Promise<void> {
  say(`${graph.order} nodes and ${graph.size} edges, read with graphology-gexf:`);
  const folder = await mkdtemp(join(tmpdir(), 'trama-bench-'));
  await writeAtomically(join(folder, 'ours.gexf'), exportGexfBytes(graph));
  await writeAtomically(join(folder, 'theirs.gexf'), [writeTheirs(graph)]);
  for (const name of ['ours', 'theirs']) await read(join(folder, `${name}.gexf`), name);
  await rm(folder, { recursive: true });
}

async function read(path: string, name: string): Promise<void> {
  try {
    const text = await readFile(path, 'utf8');
    const cost = await timed(() => gexf.parse(MultiDirectedGraph, text));
    say(`${name} ${shown(cost)}`);
  } catch (error) {
    say(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}

function shown({ wall, cpu }: Cost): string {
  return `${seconds(wall)} (processor ${seconds(cpu)})`;
}

function mb(path: string): number {
  return Math.round(statSync(path).size / 1e6);
}

main();
