import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { configError } from '../core/errors.ts';
import type { GexfVersion } from '../exporters/gexf.ts';
import { readGraph } from '../exporters/read-graph.ts';
import { FORMATS, findFormat } from '../exporters/registry.ts';
import { inBlocks, writeAtomically } from '../exporters/write-atomically.ts';

interface ExportArguments {
  readonly format: string;
  readonly gexfVersion: GexfVersion;
  readonly out?: string;
}

export function register(program: Command): void {
  program
    .command('export')
    .description('write the graph of a folder made by "trama build" in another format')
    .argument('<dir>', 'folder that "trama build" wrote')
    .addOption(
      new Option('-f, --format <name>', 'format to write').choices(FORMATS.map(({ name }) => name)).default('gexf'),
    )
    .addOption(
      new Option('--gexf-version <version>', 'namespace of GEXF; networkx reads 1.3 from 3.6 on')
        .choices(['1.2', '1.3'])
        .default('1.2'),
    )
    .option('-o, --out <path>', 'file to write (a folder for neo4j-csv); standard output without it')
    .addHelpText('after', `\nFormats:\n${FORMATS.map((f) => `  ${f.name.padEnd(12)}${f.description}`).join('\n')}\n`)
    .action(exportGraph);
}

async function exportGraph(folder: string, options: ExportArguments): Promise<void> {
  const format = findFormat(options.format);
  if (format === undefined) throw configError('format-unknown', `There is no format ${options.format}.`);
  const graph = await readGraph(folder);
  if (format.kind === 'folder') {
    if (options.out === undefined) {
      throw configError('out-missing', `The format ${format.name} is a folder of files: say which with --out DIR.`);
    }
    for (const { path, chunks } of format.files(graph)) await writeAtomically(join(options.out, path), chunks());
    return;
  }
  const chunks = format.export(graph, { gexf: { version: options.gexfVersion } });
  if (options.out !== undefined) return writeAtomically(options.out, chunks);
  for await (const block of inBlocks(chunks)) {
    if (!process.stdout.write(block)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
