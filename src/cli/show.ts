import type { Command } from 'commander';
import type { Article } from '../core/article.ts';
import type { Entity } from '../core/entity.ts';
import { configError } from '../core/errors.ts';
import type { Statement } from '../core/statement.ts';
import { type GraphFolder, readGraphFolder } from '../exporters/graph-folder.ts';
import { plainName } from '../resolve/entities/name-key.ts';
import { statementLine } from './statement-line.ts';
import { printable } from './terminal.ts';

export function register(program: Command): void {
  program
    .command('show')
    .description('print an entity: its names, posts, and statements by date with their quotes')
    .argument('<name>', 'any of its names, or its id')
    .argument('[dir]', 'folder written by trama build', 'graph')
    .option('--json', 'print JSON')
    .action(show);
}

async function show(name: string, dir: string, options: { readonly json?: boolean }): Promise<void> {
  const folder = await readGraphFolder(dir);
  const found = findEntities(folder.entities, name);
  if (found.length === 0) {
    throw configError(
      'entity-unknown',
      `No entity of ${dir} is called "${name}". Try a part of the name, or trama view.`,
    );
  }
  const cards = found.map((entity) => ({ entity, statements: statementsOf(entity, folder.statements) }));
  if (options.json) process.stdout.write(`${JSON.stringify(cards)}\n`);
  else process.stdout.write(cards.map(({ entity, statements }) => cardText(entity, statements, folder)).join('\n'));
}

/** Entities with exactly this name or id; where there are none, those whose names contain its words. */
function findEntities(entities: readonly Entity[], name: string): readonly Entity[] {
  const wanted = plainName(name);
  const namesOf = (entity: Entity): readonly string[] => [entity.name, ...entity.names].map(plainName);
  const exact = entities.filter((entity) => entity.id === name || namesOf(entity).includes(wanted));
  if (exact.length > 0) return exact;
  return entities.filter((entity) => namesOf(entity).some((one) => ` ${one} `.includes(` ${wanted} `)));
}

function statementsOf(entity: Entity, statements: readonly Statement[]): readonly Statement[] {
  const dateKey = (statement: Statement): string => statement.date ?? '9999';
  return statements
    .filter(({ subject, object }) => subject === entity.id || object === entity.id)
    .sort((a, b) => (dateKey(a) < dateKey(b) ? -1 : dateKey(a) > dateKey(b) ? 1 : a.id < b.id ? -1 : 1));
}

function cardText(entity: Entity, statements: readonly Statement[], folder: GraphFolder): string {
  const names = new Map<string, string>(folder.entities.map(({ id, name }) => [id, name]));
  const articles = new Map<string, Article>(folder.articles.map((article) => [article.id, article]));
  const lines = [`${entity.name} · ${entity.type} · ${entity.id}`];
  const others = entity.names.filter((name) => name !== entity.name);
  if (others.length > 0) lines.push(`  también: ${others.join(', ')}`);
  if (entity.titles.length > 0) lines.push(`  cargos: ${entity.titles.join('; ')}`);
  for (const statement of statements) lines.push('', ...statementLines(statement, names, articles));
  return `${printable(lines.join('\n'))}\n`;
}

function statementLines(
  statement: Statement,
  names: ReadonlyMap<string, string>,
  articles: ReadonlyMap<string, Article>,
): readonly string[] {
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    statementLine(statement, nameOf),
    ...statement.evidence.map(
      ({ article, quote }) => `    «${quote.replace(/\s+/g, ' ')}» — ${articles.get(article)?.file ?? article}`,
    ),
  ];
}
