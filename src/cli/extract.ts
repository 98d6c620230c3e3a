import type { Command } from 'commander';
import type { Diagnostic } from '../core/diagnostic.ts';
import { toInterchange } from '../core/interchange.ts';
import { explainArticle, renderExplanation } from '../extractors/frames/explain.ts';
import { readArticles } from '../ingest/read-articles.ts';
import { findPredications } from '../languages/es/predications/index.ts';
import { extractArticles, loadToolkit } from '../pipeline.ts';
import { resolveMentions } from '../resolve/coreference/index.ts';
import { EXIT, printable, printDiagnostics } from './terminal.ts';

const HELP = `
One JSON object an article, one a line: article, entities, statements, as graph-data/schema/extraction.schema.json says.
Nothing is resolved across articles: that is what trama build does.

Exit codes: 0 all inputs extracted, 3 some were left out (stderr says which), 4 none could be read.`;

export function register(program: Command): void {
  program
    .command('extract')
    .description('print what each article says, as JSON Lines')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .option('--explain', 'print for each sentence its tree, predications, the frames tried and what decided')
    .addHelpText('after', HELP)
    .action(extract);
}

async function extract(inputs: readonly string[], options: { readonly explain?: boolean }): Promise<void> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const toolkit = await loadToolkit();
  let count = 0;
  if (options.explain) {
    for await (const article of readArticles(inputs, { report, stdin: process.stdin })) {
      const analysis = toolkit.analyzer.analyze(article);
      const predications = findPredications(analysis);
      const entities = resolveMentions(analysis, predications, toolkit.knowledge);
      const explained = explainArticle(analysis, predications, entities, toolkit.knowledge);
      process.stdout.write(`${printable(renderExplanation(explained, analysis))}\n`);
      count++;
    }
    printDiagnostics(diagnostics);
    if (count === 0) process.exitCode = EXIT.noInput;
    return;
  }
  for await (const extraction of extractArticles(
    readArticles(inputs, { report, stdin: process.stdin }),
    toolkit,
    report,
  )) {
    process.stdout.write(`${JSON.stringify(toInterchange(extraction))}\n`);
    count++;
  }
  printDiagnostics(diagnostics);
  if (count === 0) process.exitCode = EXIT.noInput;
  else if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = EXIT.partial;
}
