// The child process of the embedded engine: a crash or an endless query of the native library ends here, not in the
// program that asked.
import { readFile } from 'node:fs/promises';
import lbug, { type LbugValue, type QueryResult } from '@ladybugdb/core';
import { parseGraph } from '../exporters/read-graph.ts';
import { RELATIONS } from '../relations/index.ts';
import { buildEmbedded } from './embedded-build.ts';
import type { Answer, Task, Value } from './embedded-protocol.ts';

process.once('message', (task: Task) => {
  perform(task)
    .catch(
      (error: unknown): Answer => ({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
    .then((answer) => {
      process.send?.(answer, () => process.exit(0));
    });
});

async function perform(task: Task): Promise<Answer> {
  if (task.kind === 'build') {
    const graph = parseGraph(await readFile(task.graphFile, 'utf8'));
    await buildEmbedded(
      graph,
      task.database,
      RELATIONS.map(({ name }) => name),
    );
    return { kind: 'built' };
  }
  const database = new lbug.Database(task.database, 0, true, true);
  const connection = new lbug.Connection(database);
  const result = lastOf(await connection.query(task.cypher));
  const columns = await result.getColumnNames();
  const types = await result.getColumnDataTypes();
  const rows: Value[][] = [];
  while (result.hasNext()) {
    const row = (await result.getNext()) ?? {};
    rows.push(columns.map((column, at) => toValue(row[column] ?? null, types[at] === 'DATE')));
  }
  return { kind: 'rows', columns, rows };
}

function lastOf(result: QueryResult | readonly QueryResult[]): QueryResult {
  return Array.isArray(result) ? result.at(-1) : (result as QueryResult);
}

/** Plain JSON: days as `YYYY-MM-DD`, nodes and relationships as their properties with `_label`. */
function toValue(value: LbugValue, isDay: boolean): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    const text = value.toISOString();
    return isDay || text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
  }
  if (Array.isArray(value)) return value.map((item) => toValue(item, isDay));
  const entries =
    value instanceof Map ? [...value].map(([key, item]) => [String(key), item] as const) : Object.entries(value);
  // Tables give a node the columns of all tables it was matched among; those it lacks are null.
  return Object.fromEntries(
    entries
      .filter(([key, item]) => item !== null && key !== '_id' && key !== '_src' && key !== '_dst')
      .map(([key, item]) => [key, toValue(item, false)]),
  );
}
