import type { Command } from 'commander';
import { configError } from '../core/errors.ts';
import type { Statement } from '../core/statement.ts';
import { readExplanations, readGraphFolder } from '../exporters/graph-folder.ts';
import { plainName } from '../resolve/entities/name-key.ts';
import { explanationLines } from './explanation-lines.ts';
import { statementLine } from './statement-line.ts';
import { printable } from './terminal.ts';

/** Names that a misspelt one is offered. */
const MOST_NEAR = 3;

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
  const { statements, articles, entities } = await readGraphFolder(dir);
  const statement = statements.find((one) => one.id === id);
  if (statement) {
    const files = new Map<string, string>(articles.map((article) => [article.id, article.file]));
    const names = new Map<string, string>(entities.map((entity) => [entity.id, entity.name]));
    const lineOf = (one: Statement): string => statementLine(one, (party) => names.get(party) ?? party);
    const others = statements.filter((other) => statement.conflictsWith.includes(other.id));
    const lines = [
      lineOf(statement),
      `${statement.relation} · regla ${statement.rule} · confianza ${statement.confidence} · fuentes independientes: ${statement.independentSources}`,
      ...statement.evidence.map(
        ({ article, quote }) => `= «${quote.replace(/\s+/g, ' ')}» — ${files.get(article) ?? article}`,
      ),
      ...others.map((other) => `≠ ${other.id} ${lineOf(other)}`),
    ];
    process.stdout.write(options.json ? `${JSON.stringify(statement)}\n` : `${printable(lines.join('\n'))}\n`);
    return;
  }
  const explanations = await readExplanations(dir);
  const wanted = plainName(id);
  const byId = explanations.filter((one) => one.id === id || plainName(one.name) === wanted);
  const known = new Set(
    entities.filter(({ names }) => names.some((name) => plainName(name) === wanted)).map((entity) => entity.id),
  );
  const found = byId.length > 0 ? byId : explanations.filter((one) => known.has(one.id));
  if (found.length === 0) {
    const near = explanations.filter(({ name }) => plainName(name).includes(wanted)).slice(0, MOST_NEAR);
    const hint = near.length > 0 ? ` Did you mean ${near.map(({ name }) => `"${name}"`).join(', ')}?` : '';
    throw configError('entity-unknown', `No entity or statement of ${dir} has the id or name "${id}".${hint}`);
  }
  const fileOf = new Map<string, string>(articles.map((article) => [article.id, article.file]));
  for (const explanation of found) {
    const text = [
      `${explanation.name} · ${explanation.id}`,
      ...explanationLines(explanation, (one) => fileOf.get(one) ?? one),
    ].join('\n');
    process.stdout.write(options.json ? `${JSON.stringify(explanation)}\n` : `${printable(text)}\n`);
  }
}
