import neo4j from 'neo4j-driver';
import { ENTITY_TYPES } from '../core/entity.ts';
import {
  ARTICLE_COLUMNS,
  type Cell,
  type Column,
  type ColumnType,
  ENTITY_COLUMNS,
  MENTIONS_COLUMNS,
  STATEMENT_PROPERTIES,
} from '../exporters/columns.ts';
import { toWellFormed } from '../exporters/well-formed.ts';
import type { TramaGraph } from '../graph/attributes.ts';

/**
 * What one element is merged from: the ids of its ends (relationships only), its own id (all but `MENTIONS`), then a
 * value for each column, null where there is none. A list, since a map would send the names of the columns with each.
 */
export type Row = readonly unknown[];

/** Rows that one statement of Cypher merges: nodes of one label, or relationships of one type. */
export interface RowGroup {
  readonly kind: 'nodes' | 'relationships';
  /** Entity type, `Article`, relation or `MENTIONS`. */
  readonly name: string;
  /** Takes `$rows`, returns how many were `merged`. */
  readonly cypher: string;
  /** Names of the values of a row that become properties, in their order, after the ends. */
  readonly properties: readonly string[];
  /** How many rows there are in all. */
  readonly size: number;
  /** Makes the rows anew at each call: none is kept. */
  readonly rows: () => Iterable<Row>;
}

/** Which elements are wanted. */
export interface Selection {
  readonly node: (id: string) => boolean;
  readonly edge: (source: string, target: string) => boolean;
}

const ALL: Selection = { node: () => true, edge: () => true };

/** All that is to be merged, or the selected part of it, nodes first, in a fixed order. */
export function rowGroups(graph: TramaGraph, wanted: Selection = ALL): readonly RowGroup[] {
  const nodes = new Map<string, string[]>();
  const edges = new Map<string, string[]>();
  graph.forEachNode((id, node) => {
    if (wanted.node(id)) push(nodes, node.type, id);
  });
  graph.forEachEdge((id, edge, source, target) => {
    if (wanted.edge(source, target)) push(edges, edge.kind === 'statement' ? edge.relation : 'MENTIONS', id);
  });
  const sorted = (groups: ReadonlyMap<string, string[]>) => [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return [
    ...sorted(nodes).map(([name, ids]) => nodeGroup(graph, name, ids)),
    ...sorted(edges).map(([name, ids]) => edgeGroup(graph, name, ids)),
  ];
}

function nodeGroup(graph: TramaGraph, name: string, ids: readonly string[]): RowGroup {
  const properties = ['id', ...(name === 'Article' ? ARTICLE_COLUMNS : ENTITY_COLUMNS).map((column) => column.name)];
  const cypher = mergeNodes(name, properties);
  return { kind: 'nodes', name, cypher, properties, size: ids.length, rows: () => nodeRows(graph, ids) };
}

function edgeGroup(graph: TramaGraph, name: string, ids: readonly string[]): RowGroup {
  const properties =
    name === 'MENTIONS'
      ? MENTIONS_COLUMNS.map((column) => column.name)
      : ['id', ...STATEMENT_PROPERTIES.map((column) => column.name)];
  const cypher = mergeEdges(name, properties);
  return { kind: 'relationships', name, cypher, properties, size: ids.length, rows: () => edgeRows(graph, ids) };
}

/** An identifier in backticks; the one place where a name enters the text of a query. */
export function identifier(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** The label beside `:Entity` follows a type that changed. */
function mergeNodes(type: string, properties: readonly string[]): string {
  const label = type === 'Article' ? 'Article' : 'Entity';
  const others = ENTITY_TYPES.filter((other) => other !== type).map((other) => `:${other}`);
  const retype = type === 'Article' ? '' : ` REMOVE n${others.join('')} SET n:${identifier(type)}`;
  return `UNWIND $rows AS row MERGE (n:${label} {id: row[0]}) SET n = ${map(properties, 0)}${retype} RETURN count(n) AS merged`;
}

const ENDS = 2;

function mergeEdges(type: string, properties: readonly string[]): string {
  const source = type === 'MENTIONS' ? 'Article' : 'Entity';
  const key = type === 'MENTIONS' ? '' : ` {id: row[${ENDS}]}`;
  return `UNWIND $rows AS row MATCH (a:${source} {id: row[0]}) MATCH (b:Entity {id: row[1]}) MERGE (a)-[r:${identifier(type)}${key}]->(b) SET r = ${map(properties, ENDS)} RETURN count(r) AS merged`;
}

/** A map of properties from the values of a row; those that are null Neo4j leaves out. */
function map(properties: readonly string[], from: number): string {
  return `{${properties.map((name, at) => `${identifier(name)}: row[${from + at}]`).join(', ')}}`;
}

function* nodeRows(graph: TramaGraph, ids: readonly string[]): Generator<Row> {
  for (const id of ids) {
    const node = graph.getNodeAttributes(id);
    yield node.kind === 'entity' ? [id, ...values(ENTITY_COLUMNS, node)] : [id, ...values(ARTICLE_COLUMNS, node)];
  }
}

function* edgeRows(graph: TramaGraph, ids: readonly string[]): Generator<Row> {
  for (const id of ids) {
    const edge = graph.getEdgeAttributes(id);
    const ends = [graph.source(id), graph.target(id)];
    yield edge.kind === 'statement'
      ? [...ends, id, ...values(STATEMENT_PROPERTIES, edge)]
      : [...ends, ...values(MENTIONS_COLUMNS, edge)];
  }
}

function values<T>(columns: readonly Column<T>[], attributes: T): readonly unknown[] {
  return columns.map(({ type, value }) => {
    const cell = value(attributes);
    return cell === null ? null : toNeo4j(cell, type);
  });
}

function toNeo4j(cell: Exclude<Cell, null>, type: ColumnType): unknown {
  if (typeof cell === 'object') return cell.map(toWellFormed);
  if (typeof cell === 'number') return type === 'integer' ? neo4j.int(cell) : cell;
  if (typeof cell === 'boolean') return cell;
  if (type !== 'day') return toWellFormed(cell);
  const [year, month, day] = cell.split('-').map(Number);
  return new neo4j.types.Date(year!, month!, day!);
}

function push(groups: Map<string, string[]>, name: string, id: string): void {
  const ids = groups.get(name);
  if (ids === undefined) groups.set(name, [id]);
  else ids.push(id);
}
