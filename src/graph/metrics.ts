import type { Adjacency, Projection } from './projection.ts';
import type { RandomSource } from './seeded-random.ts';

/** Up to this many entities betweenness is exact: 2,000 sources over 10,000 ties take about a second. */
const EXACT_UP_TO = 2_000;
/** Sources sampled beyond it: the order of the leading nodes is stable from about 200 on (Brandes & Pich 2007). */
const SAMPLED_SOURCES = 256;

/**
 * PageRank of each position, summing to 1: 0.85 damping, weights by number of statements, dangling rank spread evenly
 * (Brin & Page 1998). Stops when the ranks move by less than 1e-9 in all.
 */
export function computePagerank({ order, outgoing }: Projection): Float64Array {
  const damping = 0.85;
  let ranks = new Float64Array(order).fill(1 / Math.max(1, order));
  const totals = new Float64Array(order);
  for (let at = 0; at < order; at++) {
    for (let edge = outgoing.starts[at]!; edge < outgoing.starts[at + 1]!; edge++)
      totals[at]! += outgoing.weights[edge]!;
  }
  for (let round = 0; round < 200; round++) {
    let dangling = 0;
    for (let at = 0; at < order; at++) if (totals[at] === 0) dangling += ranks[at]!;
    const next = new Float64Array(order).fill((1 - damping + damping * dangling) / order);
    for (let at = 0; at < order; at++) {
      if (totals[at] === 0) continue;
      const share = (damping * ranks[at]!) / totals[at]!;
      for (let edge = outgoing.starts[at]!; edge < outgoing.starts[at + 1]!; edge++) {
        next[outgoing.targets[edge]!]! += share * outgoing.weights[edge]!;
      }
    }
    let moved = 0;
    for (let at = 0; at < order; at++) moved += Math.abs(next[at]! - ranks[at]!);
    ranks = next;
    if (moved < 1e-9) break;
  }
  return ranks;
}

/** Betweenness and how many sources it was taken from. */
export interface Betweenness {
  readonly values: Float64Array;
  readonly sources: number;
}

/**
 * Betweenness of each position over undirected, unweighted ties, 0–1 (Brandes 2001); beyond 2,000 entities estimated
 * from 256 sources drawn with `random` (Brandes & Pich 2007).
 */
export function computeBetweenness({ order, undirected }: Projection, random: RandomSource): Betweenness {
  const values = new Float64Array(order);
  if (order < 3) return { values, sources: order };
  const sources = order <= EXACT_UP_TO ? Array.from({ length: order }, (_, at) => at) : drawSources(order, random);
  const run = brandesFrom(order, undirected, values);
  for (const source of sources) run(source);
  const scale = order / sources.length / ((order - 1) * (order - 2));
  for (let at = 0; at < order; at++) values[at] = Math.min(1, values[at]! * scale);
  return { values, sources: sources.length };
}

function drawSources(order: number, random: RandomSource): readonly number[] {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(order, SAMPLED_SOURCES)) drawn.add(Math.floor(random() * order));
  return [...drawn].sort((a, b) => a - b);
}

/** One pass of Brandes' algorithm from a source, adding the dependencies to `values`; arrays are shared by passes. */
function brandesFrom(order: number, { starts, targets }: Adjacency, values: Float64Array): (source: number) => void {
  const queue = new Uint32Array(order);
  const distances = new Int32Array(order);
  const paths = new Float64Array(order);
  const dependencies = new Float64Array(order);
  return (source) => {
    distances.fill(-1);
    paths.fill(0);
    dependencies.fill(0);
    distances[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let length = 1;
    for (let next = 0; next < length; next++) {
      const at = queue[next]!;
      for (let edge = starts[at]!; edge < starts[at + 1]!; edge++) {
        const to = targets[edge]!;
        if (distances[to]! < 0) {
          distances[to] = distances[at]! + 1;
          queue[length++] = to;
        }
        if (distances[to] === distances[at]! + 1) paths[to]! += paths[at]!;
      }
    }
    for (let last = length - 1; last > 0; last--) {
      const at = queue[last]!;
      const share = (1 + dependencies[at]!) / paths[at]!;
      for (let edge = starts[at]!; edge < starts[at + 1]!; edge++) {
        const from = targets[edge]!;
        if (distances[from] === distances[at]! - 1) dependencies[from]! += paths[from]! * share;
      }
      values[at]! += dependencies[at]!;
    }
  };
}
