import type { GraphEdge, GraphNode, TramaGraph } from '../graph/attributes.ts';
import { ARTICLE_COLUMNS, type Cell, type Column, ENTITY_COLUMNS, STATEMENT_COLUMNS } from './columns.ts';
import { findEventDays } from './event-days.ts';
import { escapeXml } from './xml-text.ts';

/**
 * The namespaces that both Gephi 0.10.1 and networkx read in full. 1.2draft is read by every networkx; 1.3 is proper by
 * its schema (which knows `kind` and `timezone`), but networkx before 3.6 refuses it.
 */
const VERSIONS = {
  '1.2': { namespace: 'http://www.gexf.net/1.2draft', viz: 'http://www.gexf.net/1.2draft/viz' },
  '1.3': { namespace: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz' },
} as const;

export type GexfVersion = keyof typeof VERSIONS;

export interface GexfOptions {
  /** Default `1.2`. */
  readonly version?: GexfVersion;
}

/** Elements written at once. */
const BATCH = 256;

/**
 * Yields the graph as GEXF, in the one form that Gephi and networkx both read without loss: integer colours, days in
 * UTC, `kind` numbered within each pair of nodes so that Gephi keeps parallel edges apart, every list as quoted strings.
 * The exact evidence stands in the column `evidence` as JSON. Null and empty values are left out.
 *
 * Gephi changes `INF` to `Infinity` within attribute values and drops the value `null` (gephi/gephi#2158): such values get
 * an invisible word joiner (U+2060), see `guardForGephi`. Labels and `evidence` stay exact.
 */
export function* exportGexf(graph: TramaGraph, options: GexfOptions = {}): Generator<string> {
  const version = options.version ?? '1.2';
  const { namespace, viz } = VERSIONS[version];
  const dynamic = hasTimes(graph);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${namespace}" xmlns:viz="${viz}" version="${version}">
 <meta><creator>trama</creator><description>Entities and statements of news articles</description></meta>
 <graph${dynamic ? ' mode="dynamic"' : ''} defaultedgetype="directed"${dynamic ? ' timeformat="date" timerepresentation="interval" timezone="UTC"' : ''}>
${declare('node', NODE_COLUMNS)}${declare('edge', EDGE_COLUMNS)}  <nodes>
`;
  yield* inBatches(graph.nodeEntries(), ({ node, attributes }) => nodeElement(node, attributes));
  yield '  </nodes>\n  <edges>\n';
  const used = new Map<string, number>();
  yield* inBatches(graph.edgeEntries(), ({ edge, source, target, attributes }) =>
    edgeElement(edge, source, target, attributes, used),
  );
  yield '  </edges>\n </graph>\n</gexf>\n';
}

interface GexfColumn<T> {
  readonly name: string;
  readonly type: string;
  readonly value: (attributes: T) => Cell;
  /** `<attvalue for="…" value="`, made once. */
  readonly open: string;
}

const GEXF_TYPES = {
  string: 'string',
  strings: 'liststring',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  day: 'string',
} as const;

/** Gephi lower-cases ids and networkx shows titles: so the id is the title in lower case. */
function gexfColumn<T>(column: Column<T>): GexfColumn<T> {
  return {
    name: column.name,
    type: GEXF_TYPES[column.type],
    value: column.value,
    open: `<attvalue for="${column.name.toLowerCase()}" value="`,
  };
}

const KIND: Column<GraphNode> = { name: 'kind', type: 'string', value: (node) => node.kind };

const ENTITY_ATTVALUES = [
  gexfColumn(KIND),
  // The name is the label, which Gephi leaves untouched.
  ...ENTITY_COLUMNS.filter(({ name }) => name !== 'name').map(gexfColumn),
  gexfColumn<Extract<GraphNode, { kind: 'entity' }>>({
    name: 'articles',
    type: 'strings',
    value: (node) => node.articles,
  }),
];
const ARTICLE_ATTVALUES = [
  gexfColumn(KIND),
  gexfColumn<Extract<GraphNode, { kind: 'article' }>>({ name: 'type', type: 'string', value: (node) => node.type }),
  ...ARTICLE_COLUMNS.map(gexfColumn),
];
const STATEMENT_ATTVALUES = [
  gexfColumn<Extract<GraphEdge, { kind: 'statement' }>>({
    name: 'edgeKind',
    type: 'string',
    value: (edge) => edge.kind,
  }),
  ...STATEMENT_COLUMNS.map(gexfColumn),
];
const MENTIONS_ATTVALUES = [
  gexfColumn<Extract<GraphEdge, { kind: 'mentions' }>>({
    name: 'edgeKind',
    type: 'string',
    value: (edge) => edge.kind,
  }),
  gexfColumn<Extract<GraphEdge, { kind: 'mentions' }>>({
    name: 'relation',
    type: 'string',
    value: (edge) => edge.label,
  }),
];

type Declared = Pick<GexfColumn<never>, 'name' | 'type'>;

const NODE_COLUMNS: readonly Declared[] = [
  ...ENTITY_ATTVALUES,
  ...ARTICLE_ATTVALUES.filter(({ name }) => !ENTITY_ATTVALUES.some((column) => column.name === name)),
];
const EDGE_COLUMNS: readonly Declared[] = STATEMENT_ATTVALUES;

function declare(kind: 'node' | 'edge', columns: readonly Declared[]): string {
  const lines = columns.map(
    ({ name, type }) => `   <attribute id="${name.toLowerCase()}" title="${name}" type="${type}"/>\n`,
  );
  return `  <attributes class="${kind}" mode="static">\n${lines.join('')}  </attributes>\n`;
}

function attvalues<T>(columns: readonly GexfColumn<T>[], attributes: T): string {
  let text = '<attvalues>';
  for (const { open, value } of columns) {
    const cell = value(attributes);
    if (cell === null || cell === '') continue;
    if (typeof cell === 'string') text += `${open}${escapeXml(guardForGephi(cell))}"/>`;
    else if (typeof cell === 'object') {
      if (cell.length > 0) text += `${open}${escapeXml(guardForGephi(quotedList(cell)))}"/>`;
    } else text += `${open}${cell}"/>`;
  }
  return `${text}</attvalues>`;
}

/**
 * Breaks up the two texts that Gephi damages. `INF` in JSON becomes `\\u0049NF`, which is the same string; elsewhere an
 * invisible character is the lesser loss: `INFORME` would be read as `InfinityORME`.
 */
function guardForGephi(text: string): string {
  if (!text.includes('INF') && (text.length !== 4 || text.toLowerCase() !== 'null')) return text;
  if (text.startsWith('[{"')) return text.replaceAll('INF', '\\u0049NF');
  return text.replaceAll('INF', 'IN\u2060F').replace(/^null$/i, '$&\u2060');
}

/** Gephi's list form, whose only escapes are those of the quote and the backslash. */
function quotedList(items: readonly string[]): string {
  return `[${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(', ')}]`;
}

const colors = new Map<string, string>();

/** `viz:color` with integers; both readers fail on anything else. */
function vizColor(hex: string): string {
  let element = colors.get(hex);
  if (element === undefined) {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    element = `<viz:color r="${r}" g="${g}" b="${b}" a="1"/>`;
    colors.set(hex, element);
  }
  return element;
}

function nodeElement(id: string, node: GraphNode): string {
  const values = node.kind === 'entity' ? attvalues(ENTITY_ATTVALUES, node) : attvalues(ARTICLE_ATTVALUES, node);
  return `   <node id="${escapeXml(id)}" label="${escapeXml(node.label || id)}">${values}${vizColor(node.color)}<viz:position x="${node.x}" y="${node.y}" z="0"/><viz:size value="${node.size}"/></node>\n`;
}

function edgeElement(id: string, source: string, target: string, edge: GraphEdge, used: Map<string, number>): string {
  const ends = `   <edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}"`;
  if (edge.kind === 'mentions') {
    return `${ends} kind="MENTIONS" label="MENTIONS" weight="${edge.count}">${attvalues(MENTIONS_ATTVALUES, edge)}${vizColor(edge.color)}</edge>\n`;
  }
  const key = `${source} ${target} ${edge.relation}`;
  const number = (used.get(key) ?? 0) + 1;
  used.set(key, number);
  const kind = number === 1 ? edge.relation : `${edge.relation} ${number}`;
  const days = findEventDays(edge.date);
  const time = days === undefined ? '' : ` start="${days.first}" end="${days.last}"`;
  return `${ends} kind="${escapeXml(kind)}" label="${escapeXml(edge.label)}" weight="${Math.max(1, edge.independentSources)}"${time}>${attvalues(STATEMENT_ATTVALUES, edge)}${vizColor(edge.color)}</edge>\n`;
}

function hasTimes(graph: TramaGraph): boolean {
  return graph.someEdge((_, edge) => edge.kind === 'statement' && findEventDays(edge.date) !== undefined);
}

function* inBatches<T>(entries: Iterable<T>, element: (entry: T) => string): Generator<string> {
  let batch = '';
  let count = 0;
  for (const entry of entries) {
    batch += element(entry);
    if (++count % BATCH !== 0) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
