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

/** Rows that one statement of Cypher merges: nodes of one label, or relationships of one type. */
export interface RowGroup {
  readonly kind: 'nodes' | 'relationships';
  /** Entity type, `Article`, relation or `MENTIONS`. */
  readonly name: string;
  readonly cypher: string;
  /** How many rows there are in all. */
  readonly size: number;
  /** Makes the rows anew at each call: none is kept. */
  readonly rows: () => Iterable<Readonly<Record<string, unknown>>>;
}

/** All that is to be merged, nodes first, in a fixed order. */
export function rowGroups(graph: TramaGraph): readonly RowGroup[] {
  const nodes = new Map<string, string[]>();
  const edges = new Map<string, string[]>();
  graph.forEachNode((id, node) => push(nodes, node.type, id));
  graph.forEachEdge((id, edge) => push(edges, edge.kind === 'statement' ? edge.relation : 'MENTIONS', id));
  const sorted = (groups: ReadonlyMap<string, string[]>) => [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return [
    ...sorted(nodes).map(
      ([name, ids]): RowGroup => ({
        kind: 'nodes',
        name,
        cypher: mergeNodes(name),
        size: ids.length,
        rows: () => nodeRows(graph, ids),
      }),
    ),
    ...sorted(edges).map(
      ([name, ids]): RowGroup => ({
        kind: 'relationships',
        name,
        cypher: mergeEdges(name),
        size: ids.length,
        rows: () => edgeRows(graph, ids),
      }),
    ),
  ];
}

/** An identifier in backticks; the one place where a name enters the text of a query. */
export function identifier(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** The label beside `:Entity` follows a type that changed. */
function mergeNodes(type: string): string {
  const label = type === 'Article' ? 'Article' : 'Entity';
  const others = ENTITY_TYPES.filter((other) => other !== type).map((other) => `:${other}`);
  const retype = type === 'Article' ? '' : ` REMOVE n${others.join('')} SET n:${identifier(type)}`;
  return `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row${retype} RETURN count(n) AS merged`;
}

function mergeEdges(type: string): string {
  const source = type === 'MENTIONS' ? 'Article' : 'Entity';
  const key = type === 'MENTIONS' ? '' : ' {id: row.p.id}';
  return `UNWIND $rows AS row MATCH (a:${source} {id: row.s}) MATCH (b:Entity {id: row.t}) MERGE (a)-[r:${identifier(type)}${key}]->(b) SET r = row.p RETURN count(r) AS merged`;
}

function* nodeRows(graph: TramaGraph, ids: readonly string[]): Generator<Readonly<Record<string, unknown>>> {
  for (const id of ids) {
    const node = graph.getNodeAttributes(id);
    yield node.kind === 'entity' ? properties(id, ENTITY_COLUMNS, node) : properties(id, ARTICLE_COLUMNS, node);
  }
}

function* edgeRows(graph: TramaGraph, ids: readonly string[]): Generator<Readonly<Record<string, unknown>>> {
  for (const id of ids) {
    const edge = graph.getEdgeAttributes(id);
    const p =
      edge.kind === 'statement' ? properties(id, STATEMENT_PROPERTIES, edge) : properties(null, MENTIONS_COLUMNS, edge);
    yield { s: graph.source(id), t: graph.target(id), p };
  }
}

function properties<T>(id: string | null, columns: readonly Column<T>[], attributes: T): Record<string, unknown> {
  const row: Record<string, unknown> = id === null ? {} : { id };
  for (const { name, type, value } of columns) {
    const cell = value(attributes);
    if (cell !== null) row[name] = toNeo4j(cell, type);
  }
  return row;
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
