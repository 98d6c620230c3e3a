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

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
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
  const runs: { ours: number; theirs: number }[] = [];
  for (let run = 0; run < count; run++) {
    const oursMs = await timed(() => writeAtomically(ours, exportGexfBytes(graph)));
    const theirsMs = await timed(() => writeAtomically(theirs, [writeTheirs(graph)]));
    runs.push({ ours: oursMs, theirs: theirsMs });
    say(`write: ours ${seconds(oursMs)}, graphology-gexf ${seconds(theirsMs)}`);
  }
  const best = (key: 'ours' | 'theirs'): number => Math.min(...runs.map((run) => run[key]));
  say(
    `write, best of ${count}: ours ${seconds(best('ours'))} (${mb(ours)} MB), graphology-gexf ${seconds(best('theirs'))} (${mb(theirs)} MB), both flushed: ${(best('theirs') / best('ours')).toFixed(1)} times`,
  );
  for (const path of [ours, theirs]) await read(path, path === ours ? 'our file' : 'their file');
  await rm(folder, { recursive: true });
}

async function read(path: string, name: string): Promise<void> {
  try {
    const text = await readFile(path, 'utf8');
    const ms = await timed(() => gexf.parse(MultiDirectedGraph, text));
    say(`read with graphology-gexf: ${name} ${seconds(ms)}`);
  } catch (error) {
    say(`read with graphology-gexf: ${name} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}

function mb(path: string): number {
  return Math.round(statSync(path).size / 1e6);
}

main();
