import {
  ARTICLE_COLUMNS,
  type Column,
  type ColumnType,
  ENTITY_COLUMNS,
  MENTIONS_COLUMNS,
  STATEMENT_PROPERTIES,
} from '../exporters/columns.ts';

/** Raised when tables change, so that caches of an older shape are built anew. */
export const SCHEMA_VERSION = 1;

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'STRING',
  strings: 'STRING[]',
  integer: 'INT64',
  double: 'DOUBLE',
  boolean: 'BOOL',
  day: 'DATE',
};

type Declared = Pick<Column<never>, 'name' | 'type'>;

function declared(columns: readonly Declared[]): string {
  return columns.map(({ name, type }) => `\`${name}\` ${TYPES[type]}`).join(', ');
}

/** The table of a relation; the name of a relation is `[A-Z_]+`, and quoted all the same. */
function quoted(name: string): string {
  return `\`${name.replaceAll('`', '')}\``;
}

/**
 * The tables of the embedded engine: one node table for entities of all types (it knows no second label), one for
 * articles, one for each relation, also for those without statements, so that asking for them finds nothing rather
 * than failing.
 */
export function tableStatements(relations: readonly string[]): readonly string[] {
  return [
    `CREATE NODE TABLE Entity(id STRING PRIMARY KEY, ${declared(ENTITY_COLUMNS)})`,
    `CREATE NODE TABLE Article(id STRING PRIMARY KEY, ${declared(ARTICLE_COLUMNS)})`,
    `CREATE REL TABLE MENTIONS(FROM Article TO Entity, ${declared(MENTIONS_COLUMNS)})`,
    ...relations.map(
      (relation) =>
        `CREATE REL TABLE ${quoted(relation)}(FROM Entity TO Entity, id STRING, ${declared(STATEMENT_PROPERTIES)})`,
    ),
  ];
}

function assignments(columns: readonly Declared[]): string {
  return columns
    .map(({ name, type }) => `\`${name}\`: ${type === 'day' ? `CAST($${name} AS DATE)` : `$${name}`}`)
    .join(', ');
}

export const CREATE_ENTITY = `CREATE (:Entity {id: $id, ${assignments(ENTITY_COLUMNS)}})`;
export const CREATE_ARTICLE = `CREATE (:Article {id: $id, ${assignments(ARTICLE_COLUMNS)}})`;
export const CREATE_MENTIONS = `MATCH (a:Article {id: $source}), (b:Entity {id: $target}) CREATE (a)-[:MENTIONS {${assignments(MENTIONS_COLUMNS)}}]->(b)`;

export function createStatement(relation: string): string {
  return `MATCH (a:Entity {id: $source}), (b:Entity {id: $target}) CREATE (a)-[:${quoted(relation)} {id: $id, ${assignments(STATEMENT_PROPERTIES)}}]->(b)`;
}
