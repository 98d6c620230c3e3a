import type { Drawing } from './drawn-graph.ts';
import { type LabelScene, type Measure, type PlacedLabel, placeLabels } from './place-labels.ts';

export const LABEL_FONT = '"Inter", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export interface LabelInk {
  readonly text: string;
  readonly edgeText: string;
  readonly halo: string;
}

const widths = new Map<string, number>();
const MAX_WIDTHS = 20_000;

/** Measures with the canvas that draws; names recur from frame to frame. */
export function measureWith(context: CanvasRenderingContext2D): Measure {
  return (text, weight, size) => {
    const key = `${weight} ${size} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = `${weight} ${size}px ${LABEL_FONT}`;
      width = context.measureText(text).width;
      if (widths.size >= MAX_WIDTHS) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
}

/** Draws the names over the graph: those of nodes with a rim in the colour of the paper, those of edges on a strip of it. */
export function drawLabels(sigma: Drawing, context: CanvasRenderingContext2D, scene: LabelScene, ink: LabelInk): void {
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  context.strokeStyle = ink.halo;
  for (const label of placeLabels(sigma, scene, measureWith(context))) drawLabel(context, label, ink);
}

function drawLabel(context: CanvasRenderingContext2D, label: PlacedLabel, ink: LabelInk): void {
  context.font = `${label.weight} ${label.size}px ${LABEL_FONT}`;
  if (label.kind === 'node') {
    context.lineWidth = 3.5;
    context.fillStyle = ink.text;
    context.strokeText(label.text, label.x, label.y);
    context.fillText(label.text, label.x, label.y);
    return;
  }
  context.save();
  context.translate(label.x, label.y);
  context.rotate(label.angle);
  // A strip of paper: between letters with a rim the line would still show, as if it struck them out.
  context.fillStyle = ink.halo;
  context.fillRect(-label.width / 2 - 2, -label.size * 0.6, label.width + 4, label.size * 1.2);
  context.fillStyle = ink.edgeText;
  context.fillText(label.text, -label.width / 2, 0);
  context.restore();
}
