import type {
  ArticleNode,
  EntityNode,
  GraphEdge,
  GraphNode,
  MentionsEdge,
  StatementEdge,
  TramaGraph,
} from '../graph/attributes.ts';
import { ARTICLE_COLUMNS, type Column, ENTITY_COLUMNS, STATEMENT_COLUMNS } from './columns.ts';
import { findEventDays } from './event-days.ts';
import { attvaluesWriter, evidenceAttvalue } from './gexf-attvalues.ts';
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
  const written = new Map<string, WrittenNode>();
  yield* inBatches(graph.nodeEntries(), nodeWriter(written));
  yield '  </nodes>\n  <edges>\n';
  yield* inBatches(graph.edgeEntries(), edgeWriter(written));
  yield '  </edges>\n </graph>\n</gexf>\n';
}

const GEXF_TYPES = {
  string: 'string',
  strings: 'liststring',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  day: 'string',
} as const;

const KIND: Column<GraphNode> = { name: 'kind', type: 'string', value: (node) => node.kind };

const ENTITY_ATTVALUES: readonly Column<EntityNode>[] = [
  KIND,
  // The name is the label, which Gephi leaves untouched.
  ...ENTITY_COLUMNS.filter(({ name }) => name !== 'name'),
  { name: 'articles', type: 'strings', value: (node) => node.articles },
];
const ARTICLE_ATTVALUES: readonly Column<ArticleNode>[] = [
  KIND,
  { name: 'type', type: 'string', value: (node) => node.type },
  ...ARTICLE_COLUMNS,
];
const EDGE_KIND: Column<GraphEdge> = { name: 'edgeKind', type: 'string', value: (edge) => edge.kind };
/** Written by `evidenceAttvalue`. The quotes stand in it: a column of their own would hold them twice. */
const EVIDENCE = 'evidence';
const STATEMENT_ATTVALUES: readonly Column<StatementEdge>[] = [
  EDGE_KIND,
  ...STATEMENT_COLUMNS.filter(({ name }) => name !== EVIDENCE && name !== 'quotes'),
];
const MENTIONS_ATTVALUES: readonly Column<MentionsEdge>[] = [
  EDGE_KIND,
  { name: 'relation', type: 'string', value: (edge) => edge.label },
];

type Declared = Pick<Column<never>, 'name' | 'type'>;

const NODE_COLUMNS: readonly Declared[] = [
  ...ENTITY_ATTVALUES,
  ...ARTICLE_ATTVALUES.filter(({ name }) => !ENTITY_ATTVALUES.some((column) => column.name === name)),
];
const EDGE_COLUMNS: readonly Declared[] = [...STATEMENT_ATTVALUES, { name: EVIDENCE, type: 'string' }];

/** Gephi lower-cases ids and networkx shows titles: so the id is the title in lower case. */
function declare(kind: 'node' | 'edge', columns: readonly Declared[]): string {
  const lines = columns.map(
    ({ name, type }) => `   <attribute id="${name.toLowerCase()}" title="${name}" type="${GEXF_TYPES[type]}"/>\n`,
  );
  return `  <attributes class="${kind}" mode="static">\n${lines.join('')}  </attributes>\n`;
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

/** What edges need of a node: its id as written, and a number that stands for it in keys. */
interface WrittenNode {
  readonly id: string;
  readonly number: number;
}

function nodeWriter(written: Map<string, WrittenNode>): (entry: { node: string; attributes: GraphNode }) => string {
  const entity = attvaluesWriter(ENTITY_ATTVALUES);
  const article = attvaluesWriter(ARTICLE_ATTVALUES);
  return ({ node: key, attributes: node }) => {
    const id = escapeXml(key);
    written.set(key, { id, number: written.size });
    const values = node.kind === 'entity' ? entity(node) : article(node);
    return `   <node id="${id}" label="${escapeXml(node.label || key)}">${values}${vizColor(node.color)}<viz:position x="${node.x}" y="${node.y}" z="0"/><viz:size value="${node.size}"/></node>\n`;
  };
}

interface EdgeEntry {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: GraphEdge;
}

function edgeWriter(written: ReadonlyMap<string, WrittenNode>): (entry: EdgeEntry) => string {
  const statement = attvaluesWriter(STATEMENT_ATTVALUES);
  const mentions = attvaluesWriter(MENTIONS_ATTVALUES);
  const times = new Map<string | null, string>();
  // By relation, then by a number for the pair: far cheaper than a text for each triple.
  const used = new Map<string, Map<number, number>>();
  return ({ edge: key, source, target, attributes: edge }) => {
    const from = written.get(source)!;
    const to = written.get(target)!;
    const ends = `   <edge id="${escapeXml(key)}" source="${from.id}" target="${to.id}"`;
    if (edge.kind === 'mentions') {
      return `${ends} kind="MENTIONS" label="MENTIONS" weight="${edge.count}">${mentions(edge)}${vizColor(edge.color)}</edge>\n`;
    }
    let pairs = used.get(edge.relation);
    if (pairs === undefined) {
      pairs = new Map();
      used.set(edge.relation, pairs);
    }
    const pair = from.number * written.size + to.number;
    const number = (pairs.get(pair) ?? 0) + 1;
    pairs.set(pair, number);
    const kind = number === 1 ? edge.relation : `${edge.relation} ${number}`;
    let time = times.get(edge.date);
    if (time === undefined) {
      time = timeOf(edge.date);
      times.set(edge.date, time);
    }
    const values = statement(edge, evidenceAttvalue(edge));
    return `${ends} kind="${escapeXml(kind)}" label="${escapeXml(edge.label)}" weight="${Math.max(1, edge.independentSources)}"${time}>${values}${vizColor(edge.color)}</edge>\n`;
  };
}

function timeOf(date: string | null): string {
  const days = findEventDays(date);
  return days === undefined ? '' : ` start="${days.first}" end="${days.last}"`;
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
