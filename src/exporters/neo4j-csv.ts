import type { GraphNode, TramaGraph } from '../graph/attributes.ts';
import {
  ARTICLE_COLUMNS,
  type Cell,
  type Column,
  type ColumnType,
  ENTITY_COLUMNS,
  MENTIONS_COLUMNS,
  STATEMENT_PROPERTIES,
} from './columns.ts';
import { toWellFormed } from './well-formed.ts';

/** A file of an export of several, named relative to its folder. */
export interface ExportFile {
  readonly path: string;
  readonly chunks: () => Iterable<string>;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  strings: 'string[]',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
  day: 'date',
};

/**
 * Separates the items of a list: U+001E, which no name holds after `cleanText`. A printable one would need escapes that
 * `neo4j-admin` does not know.
 */
export const LIST_SEPARATOR = '\u001e';

/**
 * The four files of `neo4j-admin database import full` (headers in the first line of each), and `import.txt` with the
 * command. For the importer, not for spreadsheets: cells that begin with `=` stay as they are, because a quote before
 * them would end up in the database.
 */
export function neo4jCsvFiles(graph: TramaGraph): readonly ExportFile[] {
  return [
    { path: 'entities.csv', chunks: () => entityRows(graph) },
    { path: 'articles.csv', chunks: () => articleRows(graph) },
    { path: 'statements.csv', chunks: () => statementRows(graph) },
    { path: 'mentions.csv', chunks: () => mentionRows(graph) },
    { path: 'import.txt', chunks: () => [`${IMPORT_COMMAND}\n`] },
  ];
}

/** The arguments after which the files import whole. */
export const IMPORT_ARGUMENTS: readonly string[] = [
  '--nodes=entities.csv',
  '--nodes=articles.csv',
  '--relationships=statements.csv',
  '--relationships=mentions.csv',
  '--array-delimiter=U+001E',
  '--multiline-fields=true',
  '--trim-strings=false',
  '--ignore-empty-strings=false',
];

const IMPORT_COMMAND = `neo4j-admin database import full ${IMPORT_ARGUMENTS.join(' ')} --overwrite-destination neo4j`;

function header(before: string, columns: readonly Pick<Column<never>, 'name' | 'type'>[], after: string): string {
  return `${before}${columns.map(({ name, type }) => `,${name}:${TYPES[type]}`).join('')}${after}\n`;
}

function* entityRows(graph: TramaGraph): Generator<string> {
  yield header('id:ID', ENTITY_COLUMNS, ',:LABEL');
  for (const { node, attributes } of nodes(graph, 'entity')) {
    yield `${quoted(node)}${row(ENTITY_COLUMNS, attributes)},"Entity${LIST_SEPARATOR}${attributes.type}"\n`;
  }
}

function* articleRows(graph: TramaGraph): Generator<string> {
  yield header('id:ID', ARTICLE_COLUMNS, ',:LABEL');
  for (const { node, attributes } of nodes(graph, 'article')) {
    yield `${quoted(node)}${row(ARTICLE_COLUMNS, attributes)},"Article"\n`;
  }
}

function* nodes<K extends GraphNode['kind']>(
  graph: TramaGraph,
  kind: K,
): Generator<{ node: string; attributes: Extract<GraphNode, { kind: K }> }> {
  const isKind = (node: GraphNode): node is Extract<GraphNode, { kind: K }> => node.kind === kind;
  for (const { node, attributes } of graph.nodeEntries()) if (isKind(attributes)) yield { node, attributes };
}

function* statementRows(graph: TramaGraph): Generator<string> {
  yield header('id:string,:START_ID,:END_ID,:TYPE', STATEMENT_PROPERTIES, '');
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    if (attributes.kind !== 'statement') continue;
    yield `${quoted(edge)},${quoted(source)},${quoted(target)},${quoted(attributes.relation)}${row(STATEMENT_PROPERTIES, attributes)}\n`;
  }
}

function* mentionRows(graph: TramaGraph): Generator<string> {
  yield header(':START_ID,:END_ID,:TYPE', MENTIONS_COLUMNS, '');
  for (const { source, target, attributes } of graph.edgeEntries()) {
    if (attributes.kind !== 'mentions') continue;
    yield `${quoted(source)},${quoted(target)},"MENTIONS"${row(MENTIONS_COLUMNS, attributes)}\n`;
  }
}

function row<T>(columns: readonly Column<T>[], attributes: T): string {
  let text = '';
  for (const { value } of columns) text += `,${csvCell(value(attributes))}`;
  return text;
}

/** Null is an unquoted empty cell, which Neo4j reads as no value; of a list of nothing the importer makes none either. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.length === 0 ? '' : inQuotes(cell.map(cleanText).join(LIST_SEPARATOR));
  return typeof cell === 'string' ? quoted(cell) : String(cell);
}

function quoted(text: string): string {
  return inQuotes(cleanText(text));
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Takes out what UTF-8 and the list form cannot carry: lone surrogates and U+001E become U+FFFD. */
function cleanText(text: string): string {
  return toWellFormed(text).replaceAll(LIST_SEPARATOR, '\ufffd');
}
