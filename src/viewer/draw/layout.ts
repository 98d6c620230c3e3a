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
  /** Pairs of node positions. */
  readonly edges: readonly (readonly [number, number])[];
}

// Layout of the matrices that ForceAtlas2 of graphology computes on.
const PER_NODE = 10;
const PER_EDGE = 3;

/** Runs ForceAtlas2 until stopped and hands over the coordinates again and again: x at `10 i`, y at `10 i + 1`. */
export function runLayout(input: LayoutInput, onMove: (matrix: Float32Array) => void): LayoutRun {
  const count = input.x.length;
  const nodes = new Float32Array(count * PER_NODE);
  for (let n = 0; n < count; n++) {
    nodes.set([input.x[n]!, input.y[n]!, 0, 0, 0, 0, 1, 1, input.size[n]!, input.fixed[n]!], n * PER_NODE);
  }
  const edges = new Float32Array(input.edges.length * PER_EDGE);
  for (const [at, [a, b]] of input.edges.entries()) {
    edges.set([a * PER_NODE, b * PER_NODE, 1], at * PER_EDGE);
    nodes[a * PER_NODE + 6]! += 1;
    nodes[b * PER_NODE + 6]! += 1;
  }
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 8,
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
