import type { Command } from 'commander';
import { configError } from '../core/errors.ts';
import { readGraph } from '../exporters/read-graph.ts';
import { loadNeo4j } from '../query/neo4j-loader.ts';

interface LoadArguments {
  readonly uri: string;
  readonly user: string;
  readonly database?: string;
  readonly prune?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  const load = program.command('load').description('load the graph into a database');
  load
    .command('neo4j')
    .description('merge the graph into Neo4j 5; loading twice is loading once')
    .argument('<dir>', 'folder that "trama build" wrote')
    .option('--uri <uri>', 'address of the server', 'bolt://127.0.0.1:7687')
    .option('--user <name>', 'user', 'neo4j')
    .option('--database <name>', 'database, where the server has several')
    .option('--prune', 'remove what the graph no longer has')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nThe password is read from the environment variable NEO4J_PASSWORD.\n')
    .action(loadFolder);
}

async function loadFolder(folder: string, options: LoadArguments): Promise<void> {
  const password = process.env.NEO4J_PASSWORD;
  if (password === undefined) {
    throw configError('password-missing', 'Set the environment variable NEO4J_PASSWORD to the password of Neo4j.');
  }
  const graph = await readGraph(folder);
  const showsProgress = process.stderr.isTTY && options.json !== true;
  const report = await loadNeo4j(graph, {
    uri: options.uri,
    user: options.user,
    password,
    prune: options.prune === true,
    ...(options.database === undefined ? {} : { database: options.database }),
    onProgress: (done, total, name) => {
      if (showsProgress) process.stderr.write(`\r\u001b[K${done} of ${total}  ${name}`);
    },
  });
  if (showsProgress) process.stderr.write('\r\u001b[K');
  const { nodes, relationships, pruned, extra } = report;
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(report)}\n`
      : `${nodes} nodes and ${relationships} relationships are in ${options.uri}; ${pruned.nodes} nodes and ${pruned.relationships} relationships removed${extra.nodes + extra.relationships > 0 ? `; ${extra.nodes} nodes and ${extra.relationships} relationships are there that the graph does not have (--prune removes them)` : ''}.\n`,
  );
}
