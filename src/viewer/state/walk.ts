import { incidentEdges, type Model, otherEnd } from '../data/model.ts';
import type { Visible } from './visible.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const ANGLES: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** A neighbour up to 75° away from the arrow still lies in its direction: with 45° many could not be reached at all. */
const NARROWEST = Math.cos((75 * Math.PI) / 180);

/** The visible neighbour that lies in the direction of the arrow, near ones first; undefined where none does. */
export function findNeighbour(
  model: Model,
  visible: Visible,
  node: number,
  direction: Direction,
  placeOf: (node: number) => Point | null,
): { readonly node: number; readonly edge: number } | undefined {
  const here = placeOf(node);
  if (here === null) return undefined;
  const arrow = ANGLES[direction];
  let best: { node: number; edge: number } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const edge of incidentEdges(model, node)) {
    const other = otherEnd(model, edge, node);
    const there = visible.edge[edge] && other !== node ? placeOf(other) : null;
    if (there === null) continue;
    const dx = there.x - here.x;
    const dy = there.y - here.y;
    const length = Math.hypot(dx, dy) || 1;
    const alignment = (dx * arrow.x + dy * arrow.y) / length;
    if (alignment < NARROWEST) continue;
    const cost = length / alignment ** 2;
    if (cost < least) {
      least = cost;
      best = { node: other, edge };
    }
  }
  return best;
}

/** The most important visible node, where the walk begins; undefined where nothing is shown. */
export function findStart(model: Model, visible: Visible): number | undefined {
  let best: number | undefined;
  for (let n = 0; n < visible.node.length; n++) {
    if (visible.node[n] && (best === undefined || model.size[n]! > model.size[best]!)) best = n;
  }
  return best;
}
