import { buildGraph, type TramaGraph } from '../../src/graph/index.ts';
import { syntheticWorld } from '../../test/graph/synthetic-world.ts';

/** A synthetic graph of about this many nodes and statements; every entity is mentioned in one or two articles. */
export function largeGraph(nodes: number, statements: number, options: { mentions?: boolean } = {}): TramaGraph {
  const articles = Math.max(1, Math.floor(nodes / 100));
  const world = syntheticWorld({ entities: nodes - articles, statements, articles });
  return buildGraph(
    options.mentions === true
      ? world
      : { ...world, entities: world.entities.map((entity) => ({ ...entity, mentions: [] })) },
    // Where nodes stand does not change how fast they are written.
    { layoutBudget: 1 },
  );
}
