import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Diagnostic, Report } from '../core/diagnostic.ts';
import { configError, TramaError } from '../core/errors.ts';
import type { ArticleExtraction } from '../core/extraction.ts';
import { readExtractionCache, writeExtractionCache } from '../exporters/extraction-cache.ts';
import { diffGraphs, type GraphDiff } from '../exporters/graph-diff.ts';
import { type GraphFolder, readGraphFolder } from '../exporters/graph-folder.ts';
import { writeAtomically } from '../exporters/write-atomically.ts';
import { readArticles } from '../ingest/read-articles.ts';
import { buildWorld, extractArticles, loadToolkit, narrowArticleDates, type Toolkit } from '../pipeline.ts';
import { type Decision, parseDecisions } from '../resolve/entities/decisions.ts';
import { diffLines } from './diff-lines.ts';
import { clearProgress, EXIT, printable, printDiagnostics, showProgress } from './terminal.ts';
import { toolVersion } from './tool-version.ts';
import { type Counts, writeGraph } from './write-graph.ts';

interface BuildOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly decisions?: string;
  readonly diff?: string;
  readonly cache: boolean;
}

/** Read from the folder the command runs in. */
const DECISIONS_FILE = 'trama.decisions.yaml';

const HELP = `
Inputs are files, folders, globs or "-" (standard input): .txt .md .html .json .jsonl .xml (RSS, Atom).

  trama build articles/ --out graph      build the graph of a folder
  trama view graph                       look at it
  trama show "Corea del Norte" graph     read one entity's statements

DIR receives articles.jsonl, entities.jsonl, statements.jsonl, graph.json (graphology), graph.gexf (Gephi), report.json
(every diagnostic) and viewer/ (open viewer/index.html).

--diff writes {articles, entities, statements}, each with added, removed and changed: ids, of articles their files. At the
first build everything is added.

Exit codes: 0 all inputs built, 3 some inputs were left out, 4 no article could be read, 2 wrong usage.`;

export function register(program: Command): void {
  program
    .command('build')
    .description('build the graph of news articles')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .requiredOption('-o, --out <dir>', 'folder to write to')
    .option('--decisions <file>', `what you decided of merges (default: ${DECISIONS_FILE} where it is there)`)
    .option('--diff <file>', 'write what changed since the last build into this folder, as JSON')
    .option('--no-cache', 'analyse every article anew')
    .option('--json', 'print a summary as JSON on standard output')
    .addHelpText('after', HELP)
    .action(build);
}

async function build(inputs: readonly string[], options: BuildOptions): Promise<void> {
  const decisions = await readDecisions(options.decisions);
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const version = await toolVersion();
  const toolkit = await loadToolkit();
  const extractions = await extractAll(inputs, options, version, toolkit, report);
  if (extractions.length === 0) {
    printDiagnostics(diagnostics);
    process.stderr.write(
      'error [no-article] No article could be read; nothing was written. Give files, folders or globs of articles.\n',
    );
    process.exitCode = EXIT.noInput;
    return;
  }
  showProgress('Resolving, merging, laying out …');
  const before = await readLastBuild(options.out, report);
  const world = buildWorld(narrowArticleDates(extractions, toolkit, decisions), decisions, report);
  const counts = await writeGraph(world, diagnostics, options.out);
  await writeExtractionCache(options.out, version, extractions);
  const diff = diffGraphs(before ?? NOTHING, world);
  if (options.diff !== undefined) await writeAtomically(options.diff, [JSON.stringify(diff, null, 2), '\n']);
  clearProgress();
  printDiagnostics(diagnostics);
  const summary = { ...counts, out: options.out, diff: diffCounts(diff), diagnostics };
  process.stdout.write(
    options.json
      ? `${JSON.stringify(summary)}\n`
      : summaryText(counts, options.out, before ? diffLines(diff, before, world) : []),
  );
  if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = EXIT.partial;
}

async function extractAll(
  inputs: readonly string[],
  options: BuildOptions,
  version: string,
  toolkit: Toolkit,
  report: Report,
): Promise<readonly ArticleExtraction[]> {
  const cache = options.cache ? await readExtractionCache(options.out, version) : undefined;
  const articles = readArticles(inputs, { report, stdin: process.stdin });
  const extractions: ArticleExtraction[] = [];
  for await (const extraction of extractArticles(articles, toolkit, report, cache?.find)) {
    extractions.push(extraction);
    showProgress(`${extractions.length} articles · ${extraction.article.file}`);
  }
  return extractions;
}

/** What a first build is compared with. */
const NOTHING: GraphFolder = { articles: [], entities: [], statements: [] };

/** The graph that stands in the folder, null where none does or where it cannot be read, which is reported. */
async function readLastBuild(dir: string, report: Report): Promise<GraphFolder | null> {
  try {
    return await readGraphFolder(dir);
  } catch (error) {
    if (!(error instanceof TramaError)) throw error;
    if (error.code !== 'graph-folder-missing') {
      const message = `Cannot compare with the last build: ${error.message} Everything counts as new.`;
      report({ code: 'last-build-unreadable', severity: 'warning', message, file: dir, span: null });
    }
    return null;
  }
}

async function readDecisions(file: string | undefined): Promise<readonly Decision[]> {
  const path = file ?? DECISIONS_FILE;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (file === undefined) return null;
    throw configError('decisions-unreadable', `Cannot read the decisions file ${path}.`, { cause });
  });
  return text === null ? [] : parseDecisions(text, path);
}

function diffCounts(diff: GraphDiff) {
  const count = ({ added, removed, changed }: GraphDiff['entities']) => ({
    added: added.length,
    removed: removed.length,
    changed: changed.length,
  });
  return { articles: count(diff.articles), entities: count(diff.entities), statements: count(diff.statements) };
}

/** What was built, and what changed since the last build. */
function summaryText({ articles, entities, statements }: Counts, out: string, changes: readonly string[]): string {
  const built = `${articles} articles, ${entities} entities, ${statements} statements → ${out}`;
  return `${printable([built, ...changes.map((line) => `  ${line}`)].join('\n'))}\n`;
}
