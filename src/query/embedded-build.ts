import lbug, { type Connection, type LbugValue, type PreparedStatement } from '@ladybugdb/core';
import {
  ARTICLE_COLUMNS,
  type Column,
  ENTITY_COLUMNS,
  MENTIONS_COLUMNS,
  STATEMENT_PROPERTIES,
} from '../exporters/columns.ts';
import { toWellFormed } from '../exporters/well-formed.ts';
import type { TramaGraph } from '../graph/attributes.ts';
import { CREATE_ARTICLE, CREATE_ENTITY, CREATE_MENTIONS, createStatement, tableStatements } from './embedded-schema.ts';

/**
 * Builds the database file of a graph with LadybugDB. Rows go in one by one as parameters of prepared statements, about
 * 2,000 statements a second: its bulk forms either guess types from the first row or read files whose escapes fail on
 * line breaks in lists.
 */
export async function buildEmbedded(graph: TramaGraph, path: string, relations: readonly string[]): Promise<void> {
  const database = new lbug.Database(path);
  const connection = new lbug.Connection(database);
  try {
    const inGraph = graph.mapEdges((_, edge) => (edge.kind === 'statement' ? edge.relation : 'MENTIONS'));
    const names = new Set([...relations, ...inGraph].filter((name) => name !== 'MENTIONS'));
    for (const statement of tableStatements([...names].sort())) await connection.query(statement);
    await connection.query('BEGIN TRANSACTION');
    await insertNodes(connection, graph);
    await insertEdges(connection, graph);
    await connection.query('COMMIT');
    // Readers cannot replay the log.
    await connection.query('CHECKPOINT');
  } finally {
    await connection.close();
    await database.close();
  }
}

async function insertNodes(connection: Connection, graph: TramaGraph): Promise<void> {
  const entity = await connection.prepare(CREATE_ENTITY);
  const article = await connection.prepare(CREATE_ARTICLE);
  for (const { node: id, attributes } of graph.nodeEntries()) {
    if (attributes.kind === 'entity') {
      await connection.execute(entity, { id, ...parameters(ENTITY_COLUMNS, attributes) });
    } else await connection.execute(article, { id, ...parameters(ARTICLE_COLUMNS, attributes) });
  }
}

async function insertEdges(connection: Connection, graph: TramaGraph): Promise<void> {
  const mentions = await connection.prepare(CREATE_MENTIONS);
  const statements = new Map<string, PreparedStatement>();
  for (const { edge: id, source, target, attributes } of graph.edgeEntries()) {
    if (attributes.kind === 'mentions') {
      await connection.execute(mentions, { source, target, ...parameters(MENTIONS_COLUMNS, attributes) });
      continue;
    }
    let statement = statements.get(attributes.relation);
    if (statement === undefined) {
      statement = await connection.prepare(createStatement(attributes.relation));
      statements.set(attributes.relation, statement);
    }
    await connection.execute(statement, { id, source, target, ...parameters(STATEMENT_PROPERTIES, attributes) });
  }
}

function parameters<T>(columns: readonly Column<T>[], attributes: T): Record<string, LbugValue> {
  const values: Record<string, LbugValue> = {};
  for (const { name, value } of columns) {
    const cell = value(attributes);
    values[name] =
      cell !== null && typeof cell === 'object'
        ? cell.map(toWellFormed)
        : typeof cell === 'string'
          ? toWellFormed(cell)
          : cell;
  }
  return values;
}
