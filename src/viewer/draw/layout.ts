import iterate from 'graphology-layout-forceatlas2/iterate.js';
import LayoutWorker from './layout-worker.ts?worker&inline';

export interface LayoutRun {
  readonly stop: () => void;
  /** False where no worker could start and the page itself computes. */
  readonly inWorker: boolean;
}

export interface LayoutInput {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly size: ArrayLike<number>;
  readonly fixed: ArrayLike<number>;
  /** Pairs of node positions; parallel edges stand as often as there are. */
  readonly edges: readonly (readonly [number, number])[];
}

// Layout of the matrices that ForceAtlas2 of graphology computes on.
const PER_NODE = 10;
const PER_EDGE = 3;
const MASS = 6;

/** How many edges join each two nodes, in either direction; loops count nowhere. */
function countPairs(edges: LayoutInput['edges'], count: number): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (const [a, b] of edges) {
    if (a === b) continue;
    const pair = Math.min(a, b) * count + Math.max(a, b);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Runs ForceAtlas2 until stopped and hands over the coordinates again and again: x at `10 i`, y at `10 i + 1`. */
export function runLayout(input: LayoutInput, onMove: (matrix: Float32Array) => void): LayoutRun {
  const count = input.x.length;
  const nodes = new Float32Array(count * PER_NODE);
  for (let n = 0; n < count; n++) {
    nodes.set([input.x[n]!, input.y[n]!, 0, 0, 0, 0, 1, 1, input.size[n]!, input.fixed[n]!], n * PER_NODE);
  }
  const pairs = countPairs(input.edges, count);
  const edges = new Float32Array(pairs.size * PER_EDGE);
  let at = 0;
  for (const [pair, times] of pairs) {
    const a = Math.floor(pair / count) * PER_NODE;
    const b = (pair % count) * PER_NODE;
    edges.set([a, b, times], at * PER_EDGE);
    at++;
    nodes[a + MASS]! += times;
    nodes[b + MASS]! += times;
  }
  const settings = {
    linLogMode: false,
    // As the layout in the graph's files: or hubs would pull all into one clump, and thirty statements two into one.
    outboundAttractionDistribution: true,
    adjustSizes: false,
    edgeWeightInfluence: 0.5,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(Math.max(count, 2)),
    barnesHutOptimize: count > 1_000,
    barnesHutTheta: 0.6,
  };
  try {
    const worker = new LayoutWorker();
    worker.onmessage = (message: MessageEvent<Float32Array>) => onMove(message.data);
    worker.postMessage({ nodes, edges, settings });
    return { stop: () => worker.terminate(), inWorker: true };
  } catch {
    // A page from disk or a strict policy may forbid workers: compute in short slices between frames.
    let frame = 0;
    const slice = () => {
      const end = performance.now() + 12;
      do iterate(settings, nodes, edges);
      while (performance.now() < end);
      onMove(nodes);
      frame = requestAnimationFrame(slice);
    };
    frame = requestAnimationFrame(slice);
    return { stop: () => cancelAnimationFrame(frame), inWorker: false };
  }
}
