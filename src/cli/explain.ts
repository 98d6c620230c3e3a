import type { Command } from 'commander';
import { configError } from '../core/errors.ts';
import { readExplanations, readGraphFolder } from '../exporters/graph-folder.ts';
import { plainName } from '../resolve/entities/name-key.ts';
import { explanationLines } from './explanation-lines.ts';
import { printable } from './terminal.ts';

export function register(program: Command): void {
  program
    .command('explain')
    .description(
      'say why an entity is one: which names were joined, by which rule, in which articles, what spoke against',
    )
    .argument('<id>', 'id or name of an entity, or id of a statement')
    .argument('[dir]', 'folder written by trama build', 'graph')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nTo overrule a merge, write it into trama.decisions.yaml (same, different, rename, retype, drop) and build again.',
    )
    .action(explain);
}

async function explain(id: string, dir: string, options: { readonly json?: boolean }): Promise<void> {
  const { statements, articles } = await readGraphFolder(dir);
  const statement = statements.find((one) => one.id === id);
  if (statement) {
    const files = new Map<string, string>(articles.map((article) => [article.id, article.file]));
    const lines = [
      `${statement.relation} · ${statement.factuality} · ${statement.date ?? 'sin fecha'} · regla ${statement.rule} · confianza ${statement.confidence}`,
      ...statement.evidence.map(
        ({ article, quote }) => `= «${quote.replace(/\s+/g, ' ')}» — ${files.get(article) ?? article}`,
      ),
      ...statement.conflictsWith.map((other) => `≠ ${other}`),
    ];
    process.stdout.write(options.json ? `${JSON.stringify(statement)}\n` : `${printable(lines.join('\n'))}\n`);
    return;
  }
  const explanations = await readExplanations(dir);
  const found = explanations.filter((one) => one.id === id || plainName(one.name) === plainName(id));
  if (found.length === 0)
    throw configError('entity-unknown', `No entity or statement of ${dir} has the id or name "${id}".`);
  for (const explanation of found) {
    const text = [`${explanation.name} · ${explanation.id}`, ...explanationLines(explanation)].join('\n');
    process.stdout.write(options.json ? `${JSON.stringify(explanation)}\n` : `${printable(text)}\n`);
  }
}
