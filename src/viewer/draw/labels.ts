import type Sigma from 'sigma';
import type { Model } from '../data/model.ts';
import { LabelSpace } from './place-labels.ts';

export interface LabelScene {
  readonly model: Model;
  /** Nodes on screen, the most important first. */
  readonly order: readonly number[];
  readonly edges: readonly number[];
  readonly bend: Float32Array;
  /** Nodes whose label is always drawn: hovered, selected, and what a selected edge joins. */
  readonly forced: ReadonlySet<number>;
  readonly focusedEdges: ReadonlySet<number>;
  /** Whether all but the forced nodes are drawn faintly: their labels then stay away. */
  readonly isFocused: boolean;
  readonly relationName: (edge: number) => string;
  readonly text: string;
  readonly halo: string;
}

// Bounds on the work of one frame, whatever the size of the graph.
const MAX_LABELS = 220;
const MAX_NODES_TRIED = 1_500;
const MAX_EDGE_LABELS = 120;
const MAX_EDGES_TRIED = 1_200;
const FONT = '"Inter", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** Draws node and edge labels that do not collide: the important take their place first. */
export function drawLabels(sigma: Sigma, context: CanvasRenderingContext2D, scene: LabelScene): void {
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  const space = new LabelSpace();
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  context.strokeStyle = scene.halo;
  context.fillStyle = scene.text;
  drawNodeLabels(sigma, context, scene, space, width, height);
  drawEdgeLabels(sigma, context, scene, space, width, height);
}

export function screenOf(sigma: Sigma, model: Model, node: number): { x: number; y: number; r: number } | null {
  const data = sigma.getNodeDisplayData(model.nodeId[node]!);
  if (data === undefined || data.hidden) return null;
  const { x, y } = sigma.framedGraphToViewport(data);
  return { x, y, r: sigma.scaleSize(data.size) };
}

function drawNodeLabels(
  sigma: Sigma,
  context: CanvasRenderingContext2D,
  scene: LabelScene,
  space: LabelSpace,
  width: number,
  height: number,
): void {
  const { model, order, forced } = scene;
  let drawn = 0;
  let tried = 0;
  const draw = (node: number, isForced: boolean) => {
    const at = screenOf(sigma, model, node);
    if (at === null || at.x < 0 || at.y < 0 || at.x > width || at.y > height) return;
    if (at.r < 3.5 && !isForced) return;
    const size = Math.round(Math.min(15, Math.max(11, 9 + at.r * 0.3)));
    space.take(at.x - at.r * 0.8, at.y - at.r * 0.8, at.r * 1.6, at.r * 1.6);
    context.font = `${isForced ? 600 : 500} ${size}px ${FONT}`;
    const full = model.label[node]!;
    const label = full.length > 38 ? `${full.slice(0, 36)}…` : full;
    const w = context.measureText(label).width;
    const places: [number, number][] = [
      [at.x + at.r + 5, at.y],
      [at.x - w / 2, at.y + at.r + size * 0.8],
      [at.x - at.r - 5 - w, at.y],
      [at.x - w / 2, at.y - at.r - size * 0.8],
    ];
    const place = places.find(([x, y]) => space.take(x - 2, y - size * 0.65, w + 4, size * 1.3));
    if (place === undefined) return;
    context.lineWidth = 3.5;
    context.strokeText(label, place[0], place[1]);
    context.fillText(label, place[0], place[1]);
    drawn++;
  };
  for (const node of forced) draw(node, true);
  if (scene.isFocused && forced.size > 0) return;
  for (const node of order) {
    if (drawn >= MAX_LABELS || tried++ >= MAX_NODES_TRIED) break;
    if (!forced.has(node)) draw(node, false);
  }
}

function drawEdgeLabels(
  sigma: Sigma,
  context: CanvasRenderingContext2D,
  scene: LabelScene,
  space: LabelSpace,
  width: number,
  height: number,
): void {
  const { model, focusedEdges } = scene;
  context.font = `500 10.5px ${FONT}`;
  let drawn = 0;
  const draw = (edge: number) => {
    const a = screenOf(sigma, model, model.source[edge]!);
    const b = screenOf(sigma, model, model.target[edge]!);
    if (a === null || b === null) return;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const length = Math.hypot(dx, dy);
    const label = scene.relationName(edge);
    const w = context.measureText(label).width;
    if (length - a.r - b.r < w + 18) return;
    // The middle of the arc; screen y grows downwards, so left of the direction is (dy, -dx).
    const bend = scene.bend[edge]!;
    const x = (a.x + b.x) / 2 + dy * bend;
    const y = (a.y + b.y) / 2 - dx * bend;
    if (x < 0 || y < 0 || x > width || y > height) return;
    let angle = Math.atan2(dy, dx);
    if (angle > Math.PI / 2 || angle < -Math.PI / 2) angle += Math.PI;
    const boxW = Math.abs(Math.cos(angle)) * w + 12;
    const boxH = Math.abs(Math.sin(angle)) * w + 12;
    if (!space.take(x - boxW / 2, y - boxH / 2, boxW, boxH)) return;
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.globalAlpha = focusedEdges.has(edge) ? 1 : 0.75;
    context.lineWidth = 3;
    const lift = model.conflict[edge] ? -10 : 0;
    context.strokeText(label, -w / 2, lift);
    context.fillText(label, -w / 2, lift);
    context.restore();
    drawn++;
  };
  for (const edge of focusedEdges) if (drawn < MAX_EDGE_LABELS) draw(edge);
  if (scene.isFocused || scene.edges.length > MAX_EDGES_TRIED) return;
  for (const edge of scene.edges) {
    if (drawn >= MAX_EDGE_LABELS) break;
    if (!focusedEdges.has(edge)) draw(edge);
  }
}
