import { UndirectedGraph } from 'graphology';
import louvainPackage from 'graphology-communities-louvain';
import type { Projection } from './projection.ts';
import type { RandomSource } from './seeded-random.ts';

// The package is CommonJS whose module is the function itself; its typings declare a default export, which TypeScript
// under NodeNext looks for one level deeper than Node does.
const louvain = louvainPackage as unknown as typeof louvainPackage.default;

/** The undirected ties as a graphology graph whose keys are positions. */
export function tieGraph({ undirected }: Projection, members: readonly number[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const at of members) graph.addNode(at);
  for (const at of members) {
    for (let edge = undirected.starts[at]!; edge < undirected.starts[at + 1]!; edge++) {
      const to = undirected.targets[edge]!;
      if (at < to) graph.addEdge(at, to, { weight: undirected.weights[edge]! });
    }
  }
  return graph;
}

/**
 * The Louvain community of each position (Blondel et al. 2008), numbered from 0 by falling size, ties by the first
 * member: so that the numbers, and the colours made of them, stay while the graph grows a little.
 */
export function findCommunities(projection: Projection, random: RandomSource): Uint32Array {
  const { order } = projection;
  const members = Array.from({ length: order }, (_, at) => at);
  const communities = new Uint32Array(order);
  const graph = tieGraph(projection, members);
  const found: Readonly<Record<string, number>> =
    graph.size === 0 ? Object.fromEntries(members.map((at) => [at, at])) : louvain(graph, { rng: random });
  const sizes = new Map<number, { size: number; first: number }>();
  for (const at of members) {
    const entry = sizes.get(found[at]!);
    if (entry === undefined) sizes.set(found[at]!, { size: 1, first: at });
    else entry.size++;
  }
  const ranked = [...sizes].sort((a, b) => b[1].size - a[1].size || a[1].first - b[1].first);
  const numbers = new Map(ranked.map(([community], number) => [community, number]));
  for (const at of members) communities[at] = numbers.get(found[at]!)!;
  return communities;
}
