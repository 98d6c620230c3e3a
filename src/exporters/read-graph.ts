import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import { z } from 'zod';
import { inputError } from '../core/errors.ts';
import type { GraphEdge, GraphNode, GraphSummary, TramaGraph } from '../graph/attributes.ts';

// Node and edge attributes are written by this package alone: their kind is checked, the rest is trusted, since a
// schema for each of 200,000 edges would cost more than reading them.
const FILE = z.object({
  options: z.looseObject({}),
  attributes: z.looseObject({ format: z.literal('trama-graph'), version: z.literal(1) }),
  nodes: z.array(z.custom<{ key: string; attributes: GraphNode }>(isElement)),
  edges: z.array(z.custom<{ key: string; source: string; target: string; attributes: GraphEdge }>(isElement)),
});

function isElement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('attributes' in value)) return false;
  const { attributes } = value;
  return typeof attributes === 'object' && attributes !== null && 'kind' in attributes;
}

/**
 * The graph that `trama build` wrote to a folder, from its `graph.json`.
 *
 * @throws TramaError `graph-not-found`, `graph-unreadable` (input).
 */
export async function readGraph(folder: string): Promise<TramaGraph> {
  const path = join(folder, 'graph.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw inputError('graph-not-found', `There is no ${path}; give the folder that "trama build … --out DIR" wrote.`, {
      context: { path },
      cause,
    });
  }
  try {
    return parseGraph(text);
  } catch (cause) {
    throw inputError('graph-unreadable', `${path} is not a graph of this version of Trama; build it again.`, {
      context: { path },
      cause,
    });
  }
}

/** The graph serialised in a `graph.json`; throws whatever is wrong with it. */
export function parseGraph(text: string): TramaGraph {
  const { attributes, nodes, edges } = FILE.parse(JSON.parse(text));
  const graph: TramaGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphSummary>();
  graph.replaceAttributes(SUMMARY.parse(attributes));
  for (const { key, attributes: node } of nodes) graph.addNode(key, node);
  for (const edge of edges) graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes);
  return graph;
}

const SUMMARY = z.object({
  format: z.literal('trama-graph'),
  version: z.literal(1),
  entities: z.number(),
  statements: z.number(),
  articles: z.number(),
  mentions: z.number(),
  layoutRounds: z.number(),
  betweennessSources: z.number(),
});
