import type { GraphNode, TramaGraph } from '../graph/attributes.ts';
import {
  ARTICLE_COLUMNS,
  type Column,
  type ColumnType,
  ENTITY_COLUMNS,
  MENTIONS_COLUMNS,
  STATEMENT_COLUMNS,
} from './columns.ts';
import { escapeXml } from './xml-text.ts';

/** GraphML has no lists: they are written as JSON arrays in a string. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  strings: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
  day: 'string',
};

const KIND: Column<{ readonly kind: string }> = { name: 'kind', type: 'string', value: (element) => element.kind };
const LABEL: Column<{ readonly label: string }> = { name: 'label', type: 'string', value: (element) => element.label };
const COLOR: Column<{ readonly color: string }> = { name: 'color', type: 'string', value: (element) => element.color };
const SIZE: Column<{ readonly size: number }> = { name: 'size', type: 'double', value: (element) => element.size };
const DRAWN: readonly Column<GraphNode>[] = [
  KIND,
  LABEL,
  { name: 'x', type: 'double', value: (node) => node.x },
  { name: 'y', type: 'double', value: (node) => node.y },
  SIZE,
  COLOR,
];
const ENTITIES = [...DRAWN, ...ENTITY_COLUMNS];
const ARTICLES = [...DRAWN, ...ARTICLE_COLUMNS];
const STATEMENTS = [KIND, LABEL, SIZE, COLOR, ...STATEMENT_COLUMNS];
const MENTIONS = [KIND, LABEL, SIZE, COLOR, ...MENTIONS_COLUMNS];

/** Yields the graph as GraphML (http://graphml.graphdrawing.org/), keys named as the columns; nulls are left out. */
export function* exportGraphml(graph: TramaGraph): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys('node', 'n', [...ENTITIES, ...ARTICLES])}${keys('edge', 'e', [...STATEMENTS, ...MENTIONS])} <graph id="trama" edgedefault="directed">
`;
  for (const { node, attributes } of graph.nodeEntries()) {
    const values = attributes.kind === 'entity' ? data('n', ENTITIES, attributes) : data('n', ARTICLES, attributes);
    yield `  <node id="${escapeXml(node)}">${values}</node>\n`;
  }
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const values =
      attributes.kind === 'statement' ? data('e', STATEMENTS, attributes) : data('e', MENTIONS, attributes);
    yield `  <edge id="${escapeXml(edge)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${values}</edge>\n`;
  }
  yield ' </graph>\n</graphml>\n';
}

type Key = Pick<Column<never>, 'name' | 'type'>;

function keys(element: 'node' | 'edge', letter: string, columns: readonly Key[]): string {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return [...byName.values()]
    .map(
      ({ name, type }) =>
        ` <key id="${letter}_${name}" for="${element}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');
}

function data<T>(letter: string, columns: readonly Column<T>[], attributes: T): string {
  let text = '';
  for (const { name, value } of columns) {
    const cell = value(attributes);
    if (cell === null) continue;
    const written = typeof cell === 'string' ? cell : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
    text += `<data key="${letter}_${name}">${escapeXml(written)}</data>`;
  }
  return text;
}
