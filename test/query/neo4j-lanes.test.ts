import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/index.ts';
import { loadRounds } from '../../src/query/neo4j-lanes.ts';
import { syntheticWorld } from '../graph/synthetic-world.ts';

const graph = buildGraph(syntheticWorld({ entities: 200, statements: 3_000, articles: 20 }), { layoutBudget: 1 });
const [nodes, ...edges] = loadRounds(graph);
const rows = (lane: (typeof edges)[number][number]) => lane.flatMap((group) => [...group.rows()]);

describe('loadRounds', () => {
  it('takes every node in the first round and every edge once in the others', () => {
    expect(
      nodes!
        .flatMap(rows)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(graph.nodes().toSorted());
    const lanes = edges.flat();
    expect(lanes.flatMap(rows)).toHaveLength(graph.size);
    const statements = lanes.flatMap((lane) => rows(lane.filter(({ name }) => name !== 'MENTIONS')));
    expect(statements.map(([, , id]) => id).toSorted()).toEqual(
      graph.filterEdges((_, edge) => edge.kind === 'statement').toSorted(),
    );
  });

  it('gives the lanes of a round no node in common', () => {
    for (const lanes of edges) {
      const [ends, others] = lanes.map((lane) => new Set(rows(lane).flatMap(([source, target]) => [source, target])));
      expect([...ends!].filter((id) => others!.has(id))).toEqual([]);
    }
  });

  it('gives the lanes of a round about the same to do', () => {
    for (const lanes of edges) {
      const [one, other] = lanes.map((lane) => rows(lane).length);
      expect(Math.min(one!, other!) / Math.max(one!, other!)).toBeGreaterThan(0.7);
    }
  });
});
