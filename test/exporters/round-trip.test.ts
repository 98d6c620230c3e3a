import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { literal } from '../../src/exporters/cypher-script.ts';
import { exportGexf } from '../../src/exporters/gexf.ts';
import { exportGraphml } from '../../src/exporters/graphml.ts';
import { exportGraphologyJson } from '../../src/exporters/graphology-json.ts';
import { exportJsonLd } from '../../src/exporters/json-ld.ts';
import { exportEntityLines, exportStatementLines } from '../../src/exporters/jsonl.ts';
import { LIST_SEPARATOR, neo4jCsvFiles } from '../../src/exporters/neo4j-csv.ts';
import { parseGraph } from '../../src/exporters/read-graph.ts';
import { toWellFormed } from '../../src/exporters/well-formed.ts';
import { toXmlText } from '../../src/exporters/xml-text.ts';
import type { TramaGraph } from '../../src/graph/attributes.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { HOSTILE_NAMES, syntheticWorld } from '../graph/synthetic-world.ts';
import { readCsv } from './read-csv.ts';

// Any UTF-16 text, lone surrogates and control characters among it; an empty name cannot be.
const texts = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(...HOSTILE_NAMES),
);

const base = buildGraph(syntheticWorld({ entities: 8, statements: 12, articles: 2 }), { layoutBudget: 1 });

/** A graph whose entities have these names, and whose statements these contents. */
function graphOf(names: readonly string[]): TramaGraph {
  const graph = base.copy() as TramaGraph;
  let turn = 0;
  const next = (): string => names[turn++ % names.length]!;
  for (const node of graph.filterNodes((_, { kind }) => kind === 'entity')) {
    const name = next();
    graph.mergeNodeAttributes(node, { label: name, names: [name, next()] });
  }
  for (const edge of graph.filterEdges((_, { kind }) => kind === 'statement')) {
    graph.mergeEdgeAttributes(edge, { content: next() });
  }
  return graph;
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  htmlEntities: true,
  trimValues: false,
  parseAttributeValue: false,
  parseTagValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9, maxEntityCount: 1e6 },
  isArray: (name) => ['node', 'data'].includes(name),
});

type Named = readonly (readonly [id: string, name: string])[];
type Element = Readonly<Record<string, unknown>>;

const joined = (chunks: Iterable<string>): string => [...chunks].join('');
const sorted = (named: Named): Named => named.toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Names of the entities, through `change`. */
function expected(graph: TramaGraph, change: (name: string) => string): Named {
  const entities = graph.filterNodes((_, { kind }) => kind === 'entity');
  return sorted(entities.map((id) => [id, change(graph.getNodeAttribute(id, 'label'))]));
}

function among(graph: TramaGraph, named: Named): Named {
  return sorted(named.filter(([id]) => graph.hasNode(id) && graph.getNodeAttribute(id, 'kind') === 'entity'));
}

function lines(text: string): readonly Element[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Element);
}

/** Cypher's own reading of a literal. */
function readLiteral(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, unit: string | undefined, other: string) =>
      unit === undefined ? other : String.fromCharCode(Number.parseInt(unit, 16)),
    );
}

it('any name comes back from every format', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 20 }), (names) => {
      const graph = graphOf(names);
      const gexf = xml.parse(joined(exportGexf(graph))).gexf.graph.nodes.node as readonly Element[];
      expect(
        among(
          graph,
          gexf.map((node) => [String(node['@id']), String(node['@label'])]),
        ),
      ).toEqual(expected(graph, toXmlText));
      const graphml = xml.parse(joined(exportGraphml(graph))).graphml.graph.node as readonly Element[];
      const labelOf = (node: Element) =>
        (node.data as readonly Element[]).find((data) => data['@key'] === 'n_label')?.['#text'];
      expect(
        among(
          graph,
          graphml.map((node) => [String(node['@id']), String(labelOf(node))]),
        ),
      ).toEqual(expected(graph, toXmlText));
      expect(parseGraph(joined(exportGraphologyJson(graph))).export()).toEqual(graph.export());
      const exact = expected(graph, (name) => name);
      const entities = lines(joined(exportEntityLines(graph)));
      expect(sorted(entities.map(({ id, name }) => [String(id), String(name)]))).toEqual(exact);
      for (const { id, content } of lines(joined(exportStatementLines(graph)))) {
        expect(graph.getEdgeAttributes(String(id))).toMatchObject({ content });
      }
      const linked = (JSON.parse(joined(exportJsonLd(graph))) as { '@graph': readonly Element[] })['@graph'];
      expect(
        among(
          graph,
          linked.map(({ id, name }) => [String(id).replace('urn:trama:', ''), String(name)]),
        ),
      ).toEqual(exact);
      const clean = (text: string) => toWellFormed(text).replaceAll(LIST_SEPARATOR, '\ufffd');
      for (const [id, , name, list] of readCsv(joined(neo4jCsvFiles(graph)[0]!.chunks())).slice(1)) {
        const attributes = graph.getNodeAttributes(id!);
        expect(name).toBe(clean(attributes.label));
        if (attributes.kind === 'entity') expect(list!.split(LIST_SEPARATOR)).toEqual(attributes.names.map(clean));
      }
      for (const name of names) expect(readLiteral(literal(name))).toBe(toWellFormed(name));
    }),
    { seed: 7, numRuns: 60 },
  );
});
