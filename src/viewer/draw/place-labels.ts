import type { Model } from '../data/model.ts';
import type { Drawing } from './drawn-graph.ts';
import { type Box, LabelSpace } from './label-space.ts';

export interface LabelScene {
  readonly model: Model;
  /** Nodes on screen, the most important first. */
  readonly order: readonly number[];
  readonly edges: readonly number[];
  readonly bend: Float32Array;
  /** Nodes whose label is always drawn: hovered, selected, and what a selected edge joins. */
  readonly forced: ReadonlySet<number>;
  /** Of these the ones in bold. */
  readonly strong: ReadonlySet<number>;
  readonly focusedEdges: ReadonlySet<number>;
  /** Whether all but the forced nodes are drawn faintly: their labels then stay away. */
  readonly isFocused: boolean;
  readonly relationName: (edge: number) => string;
  /** What stands behind the name of a node: how many neighbours are folded into it. */
  readonly suffix: (node: number) => string;
}

export interface PlacedLabel {
  readonly text: string;
  /** Left end of a node's label, middle of an edge's. */
  readonly x: number;
  readonly y: number;
  readonly kind: 'node' | 'edge';
  readonly size: number;
  readonly weight: number;
  /** Radians. */
  readonly angle: number;
  readonly width: number;
}

/** Width of a text in pixels. */
export type Measure = (text: string, weight: number, size: number) => number;

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

// Bounds on the work of one frame, whatever the size of the graph.
const MAX_LABELS = 220;
const MAX_NODES_TRIED = 1_500;
const MAX_EDGE_LABELS = 120;
const MAX_EDGES_TRIED = 1_200;
const MAX_LENGTH = 34;
const ALWAYS_NAMED = 24;
/** What a ring adds to the radius. */
const RING = 3;
/** A smaller node is a dot among dots; its name comes with zooming in. */
const MIN_RADIUS = 2.4;

export function screenOf(sigma: Drawing, model: Model, node: number): Disc | null {
  const data = sigma.getNodeDisplayData(model.nodeId[node]!);
  if (data === undefined || data.hidden) return null;
  const { x, y } = sigma.framedGraphToViewport(data);
  return { x, y, r: sigma.scaleSize(data.size) };
}

/** Names of nodes and edges where they collide with no other name and cover as few nodes as can be, important ones first. */
export function placeLabels(sigma: Drawing, scene: LabelScene, measure: Measure): readonly PlacedLabel[] {
  const { width, height } = sigma.getDimensions();
  const stage: Box = [0, 0, width, height];
  const discs = new Map<number, Disc>();
  const nodes = new LabelSpace();
  for (const node of [...scene.forced, ...scene.order.slice(0, MAX_NODES_TRIED)]) {
    const disc = discs.has(node) ? null : screenOf(sigma, scene.model, node);
    if (disc === null || !isInside(disc, stage)) continue;
    discs.set(node, disc);
    nodes.add([disc.x - disc.r, disc.y - disc.r, disc.x + disc.r, disc.y + disc.r]);
  }
  const taken = new LabelSpace();
  return [
    ...placeNodeLabels(scene, measure, stage, discs, nodes, taken),
    ...placeEdgeLabels(sigma, scene, measure, stage, nodes, taken),
  ];
}

function isInside({ x, y }: { readonly x: number; readonly y: number }, [left, top, right, bottom]: Box): boolean {
  return x >= left && y >= top && x <= right && y <= bottom;
}

function shortened(name: string): string {
  return name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH - 1).trimEnd()}…` : name;
}

function placeNodeLabels(
  scene: LabelScene,
  measure: Measure,
  stage: Box,
  discs: ReadonlyMap<number, Disc>,
  nodes: LabelSpace,
  taken: LabelSpace,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  let rank = 0;
  for (const [node, disc] of discs) {
    const isForced = scene.forced.has(node);
    if (placed.length >= MAX_LABELS) break;
    if (!isForced && (disc.r < MIN_RADIUS || scene.isFocused)) continue;
    const size = Math.round(Math.min(15, Math.max(11, 9.5 + disc.r * 0.28)) * 2) / 2;
    const weight = scene.strong.has(node) || disc.r > 13 ? 600 : 500;
    const text = shortened(scene.model.label[node]!) + scene.suffix(node);
    const width = measure(text, weight, size);
    // A small node's name may cover nothing; the most important ones stand even in the thick of the graph.
    const tolerance = isForced ? 40 : rank < ALWAYS_NAMED ? 12 : 1;
    rank++;
    const best = bestPlace(
      scene.strong.has(node) ? { ...disc, r: disc.r + RING } : disc,
      width,
      size,
      stage,
      nodes,
      taken,
      tolerance,
    );
    if (best === null) continue;
    taken.add(boxOf(best, width, size));
    placed.push({ text, x: best.x, y: best.y, kind: 'node', size, weight, angle: 0, width });
  }
  return placed;
}

function boxOf({ x, y }: { readonly x: number; readonly y: number }, width: number, size: number): Box {
  return [x - 2, y - size * 0.62, x + width + 2, y + size * 0.62];
}

function bestPlace(
  { x, y, r }: Disc,
  width: number,
  size: number,
  stage: Box,
  nodes: LabelSpace,
  taken: LabelSpace,
  tolerance: number,
): { readonly x: number; readonly y: number } | null {
  const slant = r * 0.72;
  const gap = r + 4;
  // Right first, as one reads; then below, left, above, and the corners.
  const places = [
    { x: x + gap, y },
    { x: x - width / 2, y: y + r + size * 0.85 },
    { x: x - gap - width, y },
    { x: x - width / 2, y: y - r - size * 0.8 },
    { x: x + slant + 3, y: y + slant + size * 0.45 },
    { x: x + slant + 3, y: y - slant - size * 0.45 },
    { x: x - slant - 3 - width, y: y + slant + size * 0.45 },
    { x: x - slant - 3 - width, y: y - slant - size * 0.45 },
  ];
  let best: { x: number; y: number } | null = null;
  let least = tolerance;
  for (const place of places) {
    const box = boxOf(place, width, size);
    if (box[0] < stage[0] + 4 || box[2] > stage[2] - 4 || box[1] < stage[1] || box[3] > stage[3]) continue;
    if (taken.count(box, 1) > 0) continue;
    const covered = nodes.count(box, least);
    if (covered >= least) continue;
    best = place;
    least = covered;
    if (covered === 0) break;
  }
  return best;
}

function placeEdgeLabels(
  sigma: Drawing,
  scene: LabelScene,
  measure: Measure,
  stage: Box,
  nodes: LabelSpace,
  taken: LabelSpace,
): PlacedLabel[] {
  const { model, focusedEdges } = scene;
  const placed: PlacedLabel[] = [];
  // Of many edges with one name between two nodes one is named.
  const named = new Set<string>();
  const size = 10.5;
  const place = (edge: number) => {
    const source = model.source[edge]!;
    const target = model.target[edge]!;
    const key = `${source} ${target} ${model.relation[edge]}`;
    if (placed.length >= MAX_EDGE_LABELS || named.has(key)) return;
    const a = screenOf(sigma, model, source);
    const b = screenOf(sigma, model, target);
    if (a === null || b === null) return;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const text = scene.relationName(edge);
    const width = measure(text, 500, size);
    if (Math.hypot(dx, dy) - a.r - b.r < width + 18) return;
    // The middle of the arc; screen y grows downwards, so left of the direction is (dy, -dx).
    const bend = scene.bend[edge]!;
    const x = (a.x + b.x) / 2 + dy * bend;
    const y = (a.y + b.y) / 2 - dx * bend;
    if (!isInside({ x, y }, stage)) return;
    let angle = Math.atan2(dy, dx);
    if (angle > Math.PI / 2 || angle < -Math.PI / 2) angle += Math.PI;
    const w = (Math.abs(Math.cos(angle)) * width + 12) / 2;
    const h = (Math.abs(Math.sin(angle)) * width + 12) / 2;
    const box: Box = [x - w, y - h, x + w, y + h];
    if (taken.count(box, 1) > 0 || nodes.count(box, 1) > 0) return;
    taken.add(box);
    named.add(key);
    placed.push({ text, x, y, kind: 'edge', size, weight: 500, angle, width });
  };
  for (const edge of focusedEdges) place(edge);
  if (scene.isFocused || scene.edges.length > MAX_EDGES_TRIED) return placed;
  for (const edge of scene.edges) place(edge);
  return placed;
}
