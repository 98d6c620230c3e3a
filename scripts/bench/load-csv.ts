import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';
import type { TramaGraph } from '../../src/graph/attributes.ts';
import { type RowGroup, rowGroups } from '../../src/query/neo4j-rows.ts';

/** Writes the graph as files for LOAD CSV into the server's import folder; returns the statements that load them. */
export async function prepareCsv(home: string, graph: TramaGraph): Promise<readonly string[]> {
  const statements: string[] = [];
  for (const group of rowGroups(graph)) statements.push(await writeCsv(home, group));
  return statements;
}

/** Loads the files as their user would: typed values, MERGE, transactions of 5,000 rows. */
export async function loadCsv(driver: Driver, statements: readonly string[]): Promise<void> {
  const session = driver.session();
  for (const statement of statements) await session.run(statement);
  await session.close();
}

/** Conversions of a cell's text back to what it was, so that LOAD CSV stores the same values. */
function converted(key: string, value: unknown): string {
  const cell = `line.\`${key}\``;
  if (Array.isArray(value)) return `split(${cell}, '\\u001e')`;
  if (neo4j.isInt(value)) return `toInteger(${cell})`;
  if (neo4j.isDate(value)) return `date(${cell})`;
  if (typeof value === 'number') return `toFloat(${cell})`;
  return typeof value === 'boolean' ? `toBoolean(${cell})` : cell;
}

/** Writes one file for the group into the server's import folder; returns the statement that loads it. */
async function writeCsv(home: string, group: RowGroup): Promise<string> {
  const names = [...(group.kind === 'nodes' ? [] : [':s', ':t']), ...group.properties];
  const samples = new Map<string, unknown>();
  for (const row of group.rows()) {
    for (const [at, name] of names.entries()) if (!samples.has(name) && row[at] !== null) samples.set(name, row[at]);
  }
  const keys = [...samples.keys()];
  const file = `${group.name}.csv`;
  const text = (value: unknown): string => {
    if (value === null) return '';
    return `"${(Array.isArray(value) ? value.join('\u001e') : String(value)).replaceAll('"', '""')}"`;
  };
  function* lines(): Generator<string> {
    yield `${keys.map((key) => `"${key}"`).join(',')}\n`;
    for (const row of group.rows()) {
      yield `${keys.map((key) => text(row[names.indexOf(key)])).join(',')}\n`;
    }
  }
  await writeAtomically(join(home, 'import', file), lines());
  const properties = keys
    .filter((key) => !key.startsWith(':'))
    .map((key) => `\`${key}\`: ${converted(key, samples.get(key))}`)
    .join(', ');
  const merge =
    group.kind === 'nodes'
      ? `MERGE (n:${group.name === 'Article' ? 'Article' : 'Entity'} {id: line.id}) SET n = {${properties}}${group.name === 'Article' ? '' : ` SET n:\`${group.name}\``}`
      : `MATCH (a:${group.name === 'MENTIONS' ? 'Article' : 'Entity'} {id: line.\`:s\`}) MATCH (b:Entity {id: line.\`:t\`}) MERGE (a)-[r:\`${group.name}\`${group.name === 'MENTIONS' ? '' : ' {id: line.id}'}]->(b) SET r = {${properties}}`;
  return `LOAD CSV WITH HEADERS FROM 'file:///${file}' AS line CALL (line) { ${merge} } IN TRANSACTIONS OF 5000 ROWS`;
}
