import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { literal } from '../../src/exporters/cypher-script.ts';
import { exportGexf } from '../../src/exporters/gexf.ts';
import { exportGraphml } from '../../src/exporters/graphml.ts';
import { exportGraphologyJson } from '../../src/exporters/graphology-json.ts';
import { exportJsonLd } from '../../src/exporters/json-ld.ts';
import { exportEntityLines, exportStatementLines } from '../../src/exporters/jsonl.ts';
import { neo4jCsvFiles } from '../../src/exporters/neo4j-csv.ts';
import { parseGraph } from '../../src/exporters/read-graph.ts';
import { toWellFormed } from '../../src/exporters/well-formed.ts';
import { toXmlText } from '../../src/exporters/xml-text.ts';
import type { TramaGraph } from '../../src/graph/attributes.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { HOSTILE_NAMES, syntheticWorld } from '../graph/synthetic-world.ts';
import { readCsv } from './read-csv.ts';

const world = syntheticWorld({ entities: 80, statements: 300, articles: 20, hostile: true });
const graph = buildGraph(world);
const join = (chunks: Iterable<string>): string => [...chunks].join('');

type Element = Readonly<Record<string, unknown>>;

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  htmlEntities: true,
  trimValues: false,
  parseAttributeValue: false,
  parseTagValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9, maxEntityCount: 1e6 },
  isArray: (name) => ['node', 'edge', 'attvalue', 'data', 'attribute', 'attributes', 'key'].includes(name),
});

function elements(parent: unknown, name: string): readonly Element[] {
  return typeof parent === 'object' && parent !== null && name in parent
    ? ((parent as Element)[name] as readonly Element[])
    : [];
}

describe('GEXF', () => {
  it.each(['1.2', '1.3'] as const)('reads back equal in version %s', (version) => {
    const text = join(exportGexf(graph, { version }));
    expect(XMLValidator.validate(text)).toBe(true);
    const root = xml.parse(text).gexf.graph;
    const nodes = elements(root.nodes, 'node');
    expect(nodes).toHaveLength(graph.order);
    for (const node of nodes) {
      const attributes = graph.getNodeAttributes(String(node['@id']));
      expect(node['@label']).toBe(toXmlText(attributes.label));
      expect(Number((node['viz:position'] as Element)['@x'])).toBe(attributes.x);
      expect(Number((node['viz:size'] as Element)['@value'])).toBe(attributes.size);
    }
    const edges = elements(root.edges, 'edge');
    expect(edges).toHaveLength(graph.size);
    for (const edge of edges) {
      const id = String(edge['@id']);
      expect([edge['@source'], edge['@target']]).toEqual(graph.extremities(id));
      const attributes = graph.getEdgeAttributes(id);
      if (attributes.kind !== 'statement') continue;
      const values = new Map(elements(edge.attvalues, 'attvalue').map((v) => [v['@for'], String(v['@value'])]));
      expect(values.get('relation')).toBe(attributes.relation);
      // Noncharacters are the one thing that JSON leaves bare and XML readers refuse.
      expect(JSON.parse(values.get('evidence')!)).toEqual(
        attributes.evidence.map((item) => ({ ...item, quote: item.quote.replace(/[\ufffe\uffff]/g, '\ufffd') })),
      );
      expect(values.get('confidence')).toBe(String(attributes.confidence));
    }
  });

  it('numbers the kinds of one pair so that no two edges of it agree', () => {
    const edges = elements(xml.parse(join(exportGexf(graph))).gexf.graph.edges, 'edge');
    const kinds = edges.map((edge) => `${edge['@source']} ${edge['@target']} ${edge['@kind']}`);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('is static where nothing is dated', () => {
    const undated = buildGraph({ ...world, statements: [] });
    expect(join(exportGexf(undated))).not.toContain('mode="dynamic"');
  });
});

describe('the other formats', () => {
  it('GraphML reads back every label', () => {
    const text = join(exportGraphml(graph));
    expect(XMLValidator.validate(text)).toBe(true);
    const nodes = elements(xml.parse(text).graphml.graph, 'node');
    expect(nodes).toHaveLength(graph.order);
    for (const node of nodes) {
      const label = elements(node, 'data').find((data) => data['@key'] === 'n_label');
      expect(label?.['#text']).toBe(toXmlText(graph.getNodeAttribute(String(node['@id']), 'label')));
    }
  });

  it('graphology JSON reads back to the same graph', () => {
    expect(parseGraph(join(exportGraphologyJson(graph))).export()).toEqual(graph.export());
  });

  it('graphology JSON has the bytes of the whole graph turned to text at once, a piece a node or edge', () => {
    const pieces = [...exportGraphologyJson(graph)];
    expect(pieces.join('')).toBe(`${JSON.stringify(graph.export())}\n`);
    expect(pieces.length).toBeGreaterThan(graph.order + graph.size);
    const empty: TramaGraph = graph.nullCopy();
    expect(join(exportGraphologyJson(empty))).toBe(`${JSON.stringify(empty.export())}\n`);
  });

  it('JSON Lines hold one whole object a line', () => {
    const statements = join(exportStatementLines(graph))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(statements).toHaveLength(300);
    const first = world.statements.find(({ id }) => id === statements[0].id)!;
    expect(statements[0]).toMatchObject({ subject: first.subject, content: first.content, evidence: first.evidence });
    expect(join(exportEntityLines(graph)).trimEnd().split('\n')).toHaveLength(80);
  });

  it('CSV cells read back, formulas untouched', () => {
    const [entities] = neo4jCsvFiles(graph);
    const rows = readCsv(join(entities!.chunks()));
    expect(rows[0]!.slice(0, 3)).toEqual(['id:ID', 'type:string', 'name:string']);
    for (const [id, , name] of rows.slice(1)) {
      expect(name).toBe(toWellFormed(graph.getNodeAttribute(id!, 'label')));
    }
    expect(rows).toHaveLength(81);
  });

  it('JSON-LD is JSON with an element for each node and edge', () => {
    const parsed = JSON.parse(join(exportJsonLd(graph)));
    expect(parsed['@graph']).toHaveLength(graph.order + graph.size);
  });

  it('no name ends a literal of the Cypher script', () => {
    for (const name of HOSTILE_NAMES) {
      expect(literal(name)).toMatch(/^'(?:[^'\\\n\r]|\\['\\]|\\u[0-9a-f]{4})*'$/);
    }
  });
});
