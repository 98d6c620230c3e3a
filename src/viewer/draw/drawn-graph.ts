import { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { Model } from '../data/model.ts';

export interface DrawnNode {
  x: number;
  y: number;
  readonly size: number;
  /** Position in the model. */
  readonly n: number;
}

export interface DrawnEdge {
  readonly e: number;
  readonly type: 'straight' | 'curved';
}

export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;

export type Drawing = Sigma<DrawnNode, DrawnEdge>;

/** The arcs of a fan together are as high as this share of their chord. */
const WIDEST_FAN = 0.46;

/** How far each edge bends so that the edges between the same two nodes fan out; 0 for a lone edge. */
export function computeBends(model: Model): Float32Array {
  const bends = new Float32Array(model.source.length);
  const lone = new Map<number, number | number[]>();
  const count = model.type.length;
  for (let e = 0; e < model.source.length; e++) {
    const a = model.source[e]!;
    const b = model.target[e]!;
    const key = a < b ? a * count + b : b * count + a;
    const known = lone.get(key);
    if (known === undefined) lone.set(key, e);
    else if (typeof known === 'number') lone.set(key, [known, e]);
    else known.push(e);
  }
  for (const edges of lone.values()) {
    if (typeof edges === 'number') continue;
    const step = Math.min(0.08, WIDEST_FAN / edges.length);
    for (const [at, e] of edges.entries()) {
      const offset = (at - (edges.length - 1) / 2) * step;
      bends[e] = model.source[e]! < model.target[e]! ? offset : -offset;
    }
  }
  return bends;
}

/** The graph that Sigma draws: positions stretched to the shape of the stage, all else as positions in the model. */
export function buildDrawnGraph(model: Model, bend: Float32Array, stretch: number): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  for (let n = 0; n < model.nodeId.length; n++) {
    graph.addNode(model.nodeId[n]!, { x: model.x[n]! * stretch, y: model.y[n]!, size: model.size[n]!, n });
  }
  for (let e = 0; e < model.edgeId.length; e++) {
    graph.addDirectedEdgeWithKey(model.edgeId[e]!, model.nodeId[model.source[e]!]!, model.nodeId[model.target[e]!]!, {
      e,
      type: bend[e] === 0 ? 'straight' : 'curved',
    });
  }
  return graph;
}

/** Beyond it a stretched layout would lie: what is near would look far. */
const MOST_STRETCH = 1.7;

/** By how much x is stretched so that a layout as wide as high fills a stage that is not. */
export function computeStretch(model: Model, width: number, height: number): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let n = 0; n < model.x.length; n++) {
    left = Math.min(left, model.x[n]!);
    right = Math.max(right, model.x[n]!);
    top = Math.min(top, model.y[n]!);
    bottom = Math.max(bottom, model.y[n]!);
  }
  if (!(right > left) || !(bottom > top) || !(width > 0) || !(height > 0)) return 1;
  const wanted = width / height / ((right - left) / (bottom - top));
  return Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, wanted));
}
