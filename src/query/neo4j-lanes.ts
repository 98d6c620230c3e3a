import type { TramaGraph } from '../graph/attributes.ts';
import { type RowGroup, rowGroups } from './neo4j-rows.ts';

/** Groups that one session merges after one another. */
export type Lane = readonly RowGroup[];

/**
 * The graph as rounds of two lanes that share no node, so that two sessions merge at once without waiting for each
 * other's locks (a transaction that merges a relationship locks both its ends): first the nodes, then, the nodes being
 * dealt into four quarters, the edges within each half and those of each pair of quarters, as in a tournament.
 */
export function loadRounds(graph: TramaGraph): readonly (readonly Lane[])[] {
  const quarters = dealNodes(graph);
  const half = (id: string): number => quarters.get(id)! >> 1;
  const lane = (round: number, at: number): Lane =>
    rowGroups(graph, {
      node: (id) => round === 0 && half(id) === at,
      edge: (source, target) => {
        const place = placeOf(quarters.get(source)!, quarters.get(target)!);
        return place.round === round && place.lane === at;
      },
    });
  return ROUNDS.map((round) => [lane(round, 0), lane(round, 1)]);
}

const ROUNDS = [0, 1, 2, 3];

/** Within {0, 1} beside {2, 3}; 0–2 beside 1–3; 0–3 beside 1–2. */
function placeOf(a: number, b: number): { readonly round: number; readonly lane: number } {
  if (a >> 1 === b >> 1) return { round: 1, lane: a >> 1 };
  return { round: (a ^ b) === 2 ? 2 : 3, lane: Math.min(a, b) };
}

/** Gives each node to the quarter that has the fewest edges so far, the nodes of most edges first. */
function dealNodes(graph: TramaGraph): ReadonlyMap<string, number> {
  const degrees = graph.mapNodes((id) => ({ id, degree: graph.degree(id) }));
  degrees.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const quarters = new Map<string, number>();
  const loads = [0, 0, 0, 0];
  for (const { id, degree } of degrees) {
    const quarter = loads.indexOf(Math.min(...loads));
    loads[quarter]! += degree + 1;
    quarters.set(id, quarter);
  }
  return quarters;
}
