import { type Command, Option } from 'commander';
import { configError } from '../core/errors.ts';
import { COOKBOOK } from '../query/cookbook.ts';
import { queryGraph } from '../query/embedded-engine.ts';
import { formatCsv, formatJson, formatTable } from '../query/result-formats.ts';

interface QueryArguments {
  readonly format: 'table' | 'json' | 'csv';
  readonly timeout: string;
  readonly recipe?: string;
  readonly recipes?: boolean;
}

const FORMATS = { table: formatTable, json: formatJson, csv: formatCsv } as const;

export function register(program: Command): void {
  program
    .command('query')
    .description('ask the graph in Cypher, without a database server')
    .argument('[dir]', 'folder that "trama build" wrote')
    .argument('[cypher]', 'query that reads, for instance "MATCH (e:Entity) RETURN e.name LIMIT 5"')
    .addOption(new Option('-f, --format <name>', 'form of the rows').choices(['table', 'json', 'csv']).default('table'))
    .option('--timeout <seconds>', 'stop the query after so many seconds', '30')
    .option('--recipe <name>', 'run a query of the cookbook instead')
    .option('--recipes', 'list the cookbook')
    .action(runQuery);
}

async function runQuery(
  folder: string | undefined,
  cypher: string | undefined,
  options: QueryArguments,
): Promise<void> {
  if (options.recipes === true) {
    for (const { name, question } of COOKBOOK) process.stdout.write(`${name.padEnd(26)}${question}\n`);
    return;
  }
  const seconds = Number(options.timeout);
  if (!(seconds > 0)) throw configError('timeout-invalid', `--timeout ${options.timeout} is not a number of seconds.`);
  const text = options.recipe === undefined ? cypher : recipe(options.recipe);
  if (folder === undefined || text === undefined) {
    throw configError('query-missing', 'Give a folder and a query: trama query DIR "MATCH (e:Entity) RETURN e.name".');
  }
  const rows = await queryGraph(folder, text, {
    timeoutMs: seconds * 1_000,
    onBuild: () => {
      if (process.stderr.isTTY) process.stderr.write('Building the database for queries (once for each graph) …\n');
    },
  });
  process.stdout.write(FORMATS[options.format](rows));
}

function recipe(name: string): string {
  const found = COOKBOOK.find((entry) => entry.name === name);
  if (found === undefined) {
    throw configError('recipe-unknown', `There is no recipe ${name}; trama query --recipes lists them.`);
  }
  return found.cypher;
}
