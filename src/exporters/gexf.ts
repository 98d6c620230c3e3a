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
import { attvaluesWriter, evidenceWriter, remembering } from './gexf-attvalues.ts';
import { tripleCounter } from './triple-counter.ts';
import { type Piece, XmlBytes } from './xml-bytes.ts';
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

/** Yields as text what `exportGexfBytes` yields as bytes. */
export function* exportGexf(graph: TramaGraph, options: GexfOptions = {}): Generator<string> {
  // Each block ends where an element does, never within a character.
  const decoder = new TextDecoder();
  for (const block of exportGexfBytes(graph, options)) yield decoder.decode(block);
}

/**
 * Yields the graph as GEXF in UTF-8, in the one form that Gephi and networkx both read without loss: integer colours, days in
 * UTC, `kind` numbered within each pair of nodes so that Gephi keeps parallel edges apart, every list as quoted strings.
 * The exact evidence stands in the column `evidence` as JSON. Null and empty values are left out.
 *
 * Gephi changes `INF` to `Infinity` within attribute values and drops the value `null` (gephi/gephi#2158): such values get
 * an invisible word joiner (U+2060). Labels and `evidence` stay exact.
 */
export function* exportGexfBytes(graph: TramaGraph, options: GexfOptions = {}): Generator<Uint8Array> {
  const version = options.version ?? '1.2';
  const { namespace, viz } = VERSIONS[version];
  const dynamic = hasTimes(graph);
  const out = new XmlBytes();
  out.xml(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${namespace}" xmlns:viz="${viz}" version="${version}">
 <meta><creator>trama</creator><description>Entities and statements of news articles</description></meta>
 <graph${dynamic ? ' mode="dynamic"' : ''} defaultedgetype="directed"${dynamic ? ' timeformat="date" timerepresentation="interval" timezone="UTC"' : ''}>
${declare('node', NODE_COLUMNS)}${declare('edge', EDGE_COLUMNS)}  <nodes>
`);
  const nodes = new Map<string, WrittenNode>();
  const writeNode = nodeWriter(out, nodes);
  for (const { node, attributes } of graph.nodeEntries()) {
    writeNode(node, attributes);
    if (out.isFull) yield out.take();
  }
  out.xml('  </nodes>\n  <edges>\n');
  const writeEdge = edgeWriter(out, nodes, graph.size);
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    writeEdge(edge, source, target, attributes);
    if (out.isFull) yield out.take();
  }
  out.xml('  </edges>\n </graph>\n</gexf>\n');
  yield out.take();
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
/** Written by `evidenceWriter`. The quotes stand in it: a column of their own would hold them twice. */
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

/** The end of the values and `viz:color` with integers; both readers fail on anything else. */
function colorElement(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `</attvalues><viz:color r="${r}" g="${g}" b="${b}" a="1"/>`;
}

/** What edges need of a node: a number that stands for it in keys, and its id as written, where there is room. */
interface WrittenNode {
  readonly number: number;
  readonly id: Piece | null;
}

function nodeWriter(out: XmlBytes, written: Map<string, WrittenNode>): (key: string, node: GraphNode) => void {
  const open = out.piece('   <node id="');
  const labelOf = out.piece('" label="');
  const values = out.piece('"><attvalues>');
  const xOf = out.piece('<viz:position x="');
  const yOf = out.piece('" y="');
  const sizeOf = out.piece('" z="0"/><viz:size value="');
  const close = out.piece('"/></node>\n');
  const entity = attvaluesWriter(ENTITY_ATTVALUES, out);
  const article = attvaluesWriter(ARTICLE_ATTVALUES, out);
  const color = remembering(out, (hex: string) => out.xml(colorElement(hex)));
  return (key, node) => {
    out.put(open);
    const start = out.length;
    out.text(key);
    written.set(key, { number: written.size, id: out.since(start) });
    out.put(labelOf);
    out.text(node.label || key);
    out.put(values);
    if (node.kind === 'entity') entity(node);
    else article(node);
    color(node.color);
    out.put(xOf);
    out.number(node.x);
    out.put(yOf);
    out.number(node.y);
    out.put(sizeOf);
    out.number(node.size);
    out.put(close);
  };
}

function edgeWriter(
  out: XmlBytes,
  nodes: ReadonlyMap<string, WrittenNode>,
  edges: number,
): (key: string, source: string, target: string, edge: GraphEdge) => void {
  const open = out.piece('   <edge id="');
  const sourceOf = out.piece('" source="');
  const targetOf = out.piece('" target="');
  const values = out.piece('"><attvalues>');
  const close = out.piece('</edge>\n');
  const statement = attvaluesWriter(STATEMENT_ATTVALUES, out);
  const evidence = evidenceWriter(out);
  const mentions = attvaluesWriter(MENTIONS_ATTVALUES, out);
  const kind = kindWriter(out, nodes.size, edges);
  const label = remembering(out, (text: string) => out.xml(`" label="${escapeXml(text)}" weight="`));
  const time = remembering(out, (date: string | null) => out.xml(timeAttributes(date)));
  const color = remembering(out, (hex: string) => out.xml(colorElement(hex)));
  return (key, sourceKey, targetKey, edge) => {
    const source = nodes.get(sourceKey)!;
    const target = nodes.get(targetKey)!;
    out.put(open);
    out.text(key);
    out.put(sourceOf);
    if (source.id === null) out.text(sourceKey);
    else out.put(source.id);
    out.put(targetOf);
    if (target.id === null) out.text(targetKey);
    else out.put(target.id);
    if (edge.kind === 'statement') {
      kind(edge.relation, source.number, target.number);
      label(edge.label);
      out.number(Math.max(1, edge.independentSources));
      time(edge.date);
      statement(edge);
      evidence(edge);
    } else {
      kind(edge.label, source.number, target.number);
      label(edge.label);
      out.number(edge.count);
      out.put(values);
      mentions(edge);
    }
    color(edge.color);
    out.put(close);
  };
}

/** Makes the writer of `kind`, which numbers those of one name within a pair of nodes. */
function kindWriter(
  out: XmlBytes,
  nodes: number,
  edges: number,
): (name: string, source: number, target: number) => void {
  const attribute = remembering(out, (name: string) => out.xml(`" kind="${escapeXml(name)}`));
  const space = out.piece(' ');
  const names = new Map<string, number>();
  const count = tripleCounter(nodes, edges);
  return (name, source, target) => {
    let number = names.get(name);
    if (number === undefined) {
      number = names.size;
      names.set(name, number);
    }
    const nth = count(number, source, target);
    attribute(name);
    if (nth === 1) return;
    out.put(space);
    out.number(nth);
  };
}

/** The end of the weight, the days of the event, and the start of the values. */
function timeAttributes(date: string | null): string {
  const days = findEventDays(date);
  return days === undefined ? '"><attvalues>' : `" start="${days.first}" end="${days.last}"><attvalues>`;
}

function hasTimes(graph: TramaGraph): boolean {
  return graph.someEdge((_, edge) => edge.kind === 'statement' && findEventDays(edge.date) !== undefined);
}
