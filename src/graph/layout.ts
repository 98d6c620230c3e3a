import forceAtlas2Package from 'graphology-layout-forceatlas2';
import { tieGraph } from './communities.ts';
import { findComponents, type Projection } from './projection.ts';
import type { RandomSource } from './seeded-random.ts';

// CommonJS whose module is the function: see communities.ts.
const forceAtlas2 = forceAtlas2Package as unknown as typeof forceAtlas2Package.default;

/** Iterations between two looks at how far the nodes still move. */
const ROUND = 50;
/** Settled when the average node moves less than this share of the layout's radius in a round: invisible on a screen. */
const SETTLED = 0.005;
/**
 * Node-iterations allowed for a component, 25 s on one slow core: 400 rounds of 250 nodes, 20 of 5,000, which needs 56 to
 * settle wholly but hardly changes its shape after 20.
 */
export const LAYOUT_BUDGET = 5_000_000;
const MAX_ROUNDS = 400;

export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Rounds of 50 iterations that the largest component took. */
  readonly rounds: number;
  /** Radius of the circle round the origin that holds everything. */
  readonly radius: number;
}

interface Placed {
  readonly members: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly radius: number;
  readonly rounds: number;
}

/**
 * Positions for all entities: each connected component by ForceAtlas2 (Jacomy et al. 2014) from a seeded start until
 * it settles; the largest in the middle, the others in rings around it by falling size, so that entities without any
 * statement make the outermost rings. Rounded to 3 decimals: below that lies floating-point noise.
 */
export function layOut(
  projection: Projection,
  sizes: readonly number[],
  random: RandomSource,
  budget: number = LAYOUT_BUDGET,
): Layout {
  const x = new Float64Array(projection.order);
  const y = new Float64Array(projection.order);
  const placed = findComponents(projection).map((members) =>
    layOutComponent(projection, members, sizes, random, budget),
  );
  const radius = packInRings(placed, x, y);
  const round = (value: number): number => Math.round(value * 1_000) / 1_000 + 0;
  return { x: x.map(round), y: y.map(round), rounds: placed[0]?.rounds ?? 0, radius };
}

function layOutComponent(
  projection: Projection,
  members: readonly number[],
  sizes: readonly number[],
  random: RandomSource,
  budget: number,
): Placed {
  const order = members.length;
  if (order === 1) return { members, x: [0], y: [0], radius: sizes[members[0]!]! + 4, rounds: 0 };
  if (order === 2) return { members, x: [-20, 20], y: [0, 0], radius: 40, rounds: 0 };
  const graph = tieGraph(projection, members);
  const spread = 10 * Math.sqrt(order);
  for (const at of members) {
    const angle = random() * 2 * Math.PI;
    const distance = spread * Math.sqrt(random());
    graph.mergeNodeAttributes(at, { x: distance * Math.cos(angle), y: distance * Math.sin(angle), size: sizes[at]! });
  }
  // Hubs of news graphs (countries) would pull all into one clump: attraction is shared out over a node's ties.
  const settings = {
    ...forceAtlas2.inferSettings(order),
    outboundAttractionDistribution: true,
    edgeWeightInfluence: 0.5,
    adjustSizes: false,
  };
  const allowed = Math.max(1, Math.min(MAX_ROUNDS, Math.floor(budget / (order * ROUND))));
  let rounds = 0;
  let positions = forceAtlas2(graph, { iterations: 1, settings });
  let radius = 1;
  for (; rounds < allowed; ) {
    const next = forceAtlas2(graph, { iterations: ROUND, settings });
    rounds++;
    let moved = 0;
    radius = 1;
    for (const at of members) {
      const to = next[at]!;
      moved += Math.hypot(to.x - positions[at]!.x, to.y - positions[at]!.y);
      radius = Math.max(radius, Math.hypot(to.x, to.y));
      graph.mergeNodeAttributes(at, to);
    }
    positions = next;
    if (moved / order < SETTLED * radius) break;
  }
  const centreX = members.reduce((sum, at) => sum + positions[at]!.x, 0) / order;
  const centreY = members.reduce((sum, at) => sum + positions[at]!.y, 0) / order;
  // ForceAtlas2 has no unit: the same density everywhere lets components of all sizes stand side by side.
  const scale = (24 * Math.sqrt(order)) / meanDistance(members, positions, centreX, centreY);
  const xs = members.map((at) => (positions[at]!.x - centreX) * scale);
  const ys = members.map((at) => (positions[at]!.y - centreY) * scale);
  const reach = xs.reduce((far, value, at) => Math.max(far, Math.hypot(value, ys[at]!)), 0);
  return { members, x: xs, y: ys, radius: reach + 24, rounds };
}

function meanDistance(
  members: readonly number[],
  positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>,
  centreX: number,
  centreY: number,
): number {
  const sum = members.reduce(
    (total, at) => total + Math.hypot(positions[at]!.x - centreX, positions[at]!.y - centreY),
    0,
  );
  return Math.max(1e-6, sum / members.length);
}

/** Puts the first at the origin and the others on rings around it; gives the radius of the whole. */
function packInRings(placed: readonly Placed[], x: Float64Array, y: Float64Array): number {
  const put = (item: Placed, centreX: number, centreY: number): void =>
    item.members.forEach((at, index) => {
      x[at] = centreX + item.x[index]!;
      y[at] = centreY + item.y[index]!;
    });
  const [first, ...others] = placed;
  if (first === undefined) return 0;
  put(first, 0, 0);
  let inner = first.radius;
  for (let next = 0; next < others.length; ) {
    // Sorted by size, not by radius: the ring is as wide as the widest of the next few can be.
    const width = others.slice(next, next + 64).reduce((widest, item) => Math.max(widest, item.radius), 0);
    const ring = inner + width;
    let angle = 0;
    while (next < others.length) {
      const item = others[next]!;
      if (item.radius > width) break;
      const half = Math.asin(Math.min(1, item.radius / ring));
      if (angle > 0 && angle + 2 * half > 2 * Math.PI) break;
      put(item, ring * Math.cos(angle + half), ring * Math.sin(angle + half));
      angle += 2 * half;
      next++;
    }
    inner = ring + width;
  }
  return inner;
}
