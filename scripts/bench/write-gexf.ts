/**
 * Writes the GEXF files that scripts/check-gexf.mjs has Gephi and networkx read, and prints their paths:
 *
 *     npx tsx scripts/bench/write-gexf.ts FOLDER [--small]
 */
import { join } from 'node:path';
import { exportGexfBytes, type GexfVersion } from '../../src/exporters/gexf.ts';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';
import { buildGraph, type TramaGraph } from '../../src/graph/index.ts';
import { syntheticWorld } from '../../test/graph/synthetic-world.ts';
import { largeGraph } from './large-graph.ts';

async function main(folder: string, isSmall: boolean): Promise<void> {
  const write = async (name: string, graph: TramaGraph, version: GexfVersion): Promise<void> => {
    const path = join(folder, name);
    await writeAtomically(path, exportGexfBytes(graph, { version }));
    process.stdout.write(`${path}\n`);
  };
  const size = { entities: 80, statements: 400, articles: 20 };
  const hostile = buildGraph(syntheticWorld({ ...size, hostile: true }));
  await write('hostile-1.2.gexf', hostile, '1.2');
  await write('hostile-1.3.gexf', hostile, '1.3');
  await write('plain-1.2.gexf', buildGraph(syntheticWorld(size)), '1.2');
  await write('undated.gexf', buildGraph({ ...syntheticWorld(size), statements: [] }), '1.2');
  if (!isSmall) await write('large-1.2.gexf', largeGraph(50_000, 200_000), '1.2');
}

const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give a folder to write to.');
main(folder, words.includes('--small')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
