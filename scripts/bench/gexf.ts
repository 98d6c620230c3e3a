/**
 * Writing GEXF of 50,000 nodes and 200,000 edges: ours against graphology-gexf, in one run.
 *
 *     npx tsx scripts/bench/gexf.ts [NODES EDGES]
 */
import { statSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { write as writeGexf } from 'graphology-gexf';
import { exportGexf } from '../../src/exporters/gexf.ts';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';
import { largeGraph } from './large-graph.ts';

// CommonJS without named exports that Node could find.
const gexf: { write: typeof writeGexf } = createRequire(import.meta.url)('graphology-gexf');

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function main(): Promise<void> {
  const [nodes = 50_000, edges = 200_000] = process.argv.slice(2).map(Number);
  const graph = largeGraph(nodes, edges);
  const folder = await mkdtemp(join(tmpdir(), 'trama-bench-'));
  const ours = join(folder, 'ours.gexf');
  const theirs = join(folder, 'theirs.gexf');
  const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;
  const runs: { ours: number; theirs: number }[] = [];
  for (let run = 0; run < 3; run++) {
    const oursMs = await timed(() => writeAtomically(ours, exportGexf(graph)));
    // The best form of it that both readers accept: 1.3 loses lists in networkx, 1.2 the positions; same attributes.
    const theirsMs = await timed(() => writeFile(theirs, gexf.write(graph, { version: '1.2', pretty: false })));
    runs.push({ ours: oursMs, theirs: theirsMs });
    process.stdout.write(`write: ours ${seconds(oursMs)}, graphology-gexf ${seconds(theirsMs)}\n`);
  }
  const best = (key: 'ours' | 'theirs'): number => Math.min(...runs.map((run) => run[key]));
  process.stdout.write(
    `write, best of 3: ours ${seconds(best('ours'))} (${mb(ours)} MB, with fsync), graphology-gexf ${seconds(best('theirs'))} (${mb(theirs)} MB): ${(best('theirs') / best('ours')).toFixed(1)} times\n`,
  );
}

function mb(path: string): number {
  return Math.round(statSync(path).size / 1e6);
}

main();
