import type { GraphEdge, TramaGraph } from '../graph/attributes.ts';
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

/** Elements created by one statement of the script. */
const ROWS = 500;

/**
 * Yields a script for `cypher-shell -f` (Neo4j 5) that makes the graph; run twice it changes nothing. Every text is a
 * literal of its own with all but letters, digits and plain punctuation escaped, so that no name can end a literal.
 */
export function* exportCypherScript(graph: TramaGraph): Generator<string> {
  yield 'CREATE CONSTRAINT trama_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n';
  yield 'CREATE CONSTRAINT trama_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;\n';
  const nodesByLabels = new Map<string, string[]>();
  for (const { node, attributes } of graph.nodeEntries()) {
    const labels = attributes.kind === 'entity' ? `Entity:${name(attributes.type)}` : 'Article';
    const row =
      attributes.kind === 'entity' ? map(ENTITY_COLUMNS, attributes, node) : map(ARTICLE_COLUMNS, attributes, node);
    yield* collect(nodesByLabels, labels, row, nodeStatement);
  }
  for (const [labels, rows] of nodesByLabels) yield nodeStatement(labels, rows);
  const edgesByType = new Map<string, string[]>();
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const ends = `source: ${literal(source)}, target: ${literal(target)}`;
    const row = `{${ends}, properties: ${edgeMap(edge, attributes)}}`;
    yield* collect(edgesByType, attributes.kind === 'statement' ? attributes.relation : 'MENTIONS', row, edgeStatement);
  }
  for (const [type, rows] of edgesByType) yield edgeStatement(type, rows);
}

/** Keeps a row with those of its kind and yields their statement when there are enough. */
function* collect(
  waiting: Map<string, string[]>,
  key: string,
  row: string,
  statement: (key: string, rows: readonly string[]) => string,
): Generator<string> {
  const rows = waiting.get(key) ?? [];
  rows.push(row);
  waiting.set(key, rows);
  if (rows.length < ROWS) return;
  waiting.delete(key);
  yield statement(key, rows);
}

function nodeStatement(labels: string, rows: readonly string[]): string {
  const [first] = labels.split(':');
  const rest = labels.includes(':') ? `\nSET n:${labels.slice(labels.indexOf(':') + 1)}` : '';
  return `UNWIND [\n${rows.join(',\n')}\n] AS row\nMERGE (n:${first} {id: row.id}) SET n = row${rest};\n`;
}

function edgeStatement(type: string, rows: readonly string[]): string {
  const source = type === 'MENTIONS' ? 'Article' : 'Entity';
  const key = type === 'MENTIONS' ? '' : ' {id: row.properties.id}';
  return `UNWIND [\n${rows.join(',\n')}\n] AS row\nMATCH (a:${source} {id: row.source}) MATCH (b:Entity {id: row.target})\nMERGE (a)-[r:${name(type)}${key}]->(b) SET r = row.properties;\n`;
}

function edgeMap(id: string, edge: GraphEdge): string {
  return edge.kind === 'statement' ? map(STATEMENT_PROPERTIES, edge, id) : map(MENTIONS_COLUMNS, edge);
}

function map<T>(columns: readonly Column<T>[], attributes: T, id?: string): string {
  const entries = id === undefined ? [] : [`id: ${literal(id)}`];
  for (const { name: property, type, value } of columns) {
    const cell = value(attributes);
    if (cell !== null) entries.push(`${property}: ${cellLiteral(cell, type)}`);
  }
  return `{${entries.join(', ')}}`;
}

function cellLiteral(cell: Exclude<Cell, null>, type: ColumnType): string {
  if (typeof cell === 'object') return `[${cell.map(literal).join(', ')}]`;
  if (typeof cell === 'string') return type === 'day' ? `date(${literal(cell)})` : literal(cell);
  return type === 'double' && Number.isInteger(cell) ? `${cell}.0` : String(cell);
}

/** A label or relationship type in backticks; backticks within are doubled, as Cypher wants. */
function name(identifier: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(identifier) ? identifier : `\`${identifier.replaceAll('`', '``')}\``;
}

/**
 * A string literal in which only letters, digits, blanks and plain punctuation stand for themselves; all else is
 * `\uXXXX`. Cypher decodes these escapes inside literals only in Neo4j 5 and later: in Neo4j 4 they were decoded before
 * parsing, where an escaped quote ended the literal; so quotes and backslashes have escapes of their own.
 */
export function literal(text: string): string {
  const escaped = toWellFormed(text).replace(/[^\p{L}\p{N} .,;:!?()[\]{}<>=+*/@#$%&_|~^-]/gu, escapeUnit);
  return `'${escaped}'`;
}

function escapeUnit(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  let units = '';
  for (let at = 0; at < character.length; at++) units += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return units;
}
