import { describe, expect, it } from 'vitest';
import { entityId } from '../../src/core/ids.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { syntheticWorld } from './synthetic-world.ts';

const world = syntheticWorld({ entities: 120, statements: 300, articles: 12 });

describe('buildGraph', () => {
  const graph = buildGraph(world);

  it('keeps every entity, statement, article and mention apart by kind', () => {
    expect(graph.filterNodes((_, node) => node.kind === 'entity')).toHaveLength(120);
    expect(graph.filterNodes((_, node) => node.kind === 'article')).toHaveLength(12);
    expect(graph.filterEdges((_, edge) => edge.kind === 'statement')).toHaveLength(300);
    expect(graph.filterEdges((_, edge) => edge.kind === 'mentions')).toHaveLength(graph.getAttribute('mentions'));
  });

  it('carries every attribute of a statement and all its evidence', () => {
    for (const statement of world.statements) {
      const { id, subject, object, ...rest } = statement;
      expect(graph.getEdgeAttributes(id)).toMatchObject(rest);
      expect(graph.extremities(id)).toEqual([subject, object]);
    }
  });

  it('gives the same bytes whatever the order of its input', () => {
    const turned = buildGraph({
      articles: world.articles.toReversed(),
      entities: world.entities.toReversed(),
      statements: world.statements.toReversed(),
    });
    expect(JSON.stringify(turned.export())).toBe(JSON.stringify(graph.export()));
  });

  it('places every node at a finite spot of its own', () => {
    const spots = graph.mapNodes((_, { x, y }) => `${x} ${y}`);
    expect(new Set(spots).size).toBe(graph.order);
    graph.forEachNode((_, { x, y, size }) => expect([x, y, size].every(Number.isFinite)).toBe(true));
  });

  it('ranks sum to one and betweenness stays within 0 and 1', () => {
    let sum = 0;
    graph.forEachNode((_, node) => {
      if (node.kind !== 'entity') return;
      sum += node.pagerank;
      expect(node.betweenness).toBeGreaterThanOrEqual(0);
      expect(node.betweenness).toBeLessThanOrEqual(1);
    });
    expect(sum).toBeCloseTo(1, 6);
  });

  it('finds the middle of a path as its most between node', () => {
    const [a, b, c] = world.entities;
    const [first, second] = world.statements;
    const path = buildGraph({
      articles: world.articles,
      entities: world.entities,
      statements: [
        { ...first!, subject: a!.id, object: b!.id, conflictsWith: [] },
        { ...second!, subject: b!.id, object: c!.id, conflictsWith: [] },
      ],
    });
    const of = (id: string) => {
      const node = path.getNodeAttributes(id);
      return node.kind === 'entity' ? node.betweenness : -1;
    };
    expect(of(b!.id)).toBeGreaterThan(0);
    expect(of(a!.id)).toBe(0);
    expect(of(c!.id)).toBe(0);
  });

  it('builds an empty graph and one without statements', () => {
    expect(buildGraph({ articles: [], entities: [], statements: [] }).order).toBe(0);
    const bare = buildGraph({ ...world, statements: [] });
    expect(bare.order).toBe(132);
  });

  it('refuses a statement about an unknown entity', () => {
    const [statement] = world.statements;
    const lost = { ...statement!, subject: entityId('nobody') };
    expect(() => buildGraph({ ...world, statements: [lost] })).toThrow(
      expect.objectContaining({ code: 'graph-unknown-entity' }),
    );
  });
});
