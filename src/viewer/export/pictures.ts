import type { Model } from '../data/model.ts';
import { screenOf } from '../draw/labels.ts';
import { CANVAS, type Scheme, TONE_COLORS, TYPE_COLORS, toneOf } from '../draw/palette.ts';
import type { Renderer } from '../draw/renderer.ts';
import type { Visible } from '../state/visible.ts';
import { xml } from './text-formats.ts';

const DASHES = ['', '8 5', '2.5 3.5', '14 3 2 3', '8 3 3 3'];

export function toSvg(model: Model, visible: Visible, renderer: Renderer, scheme: Scheme): string {
  const { sigma, bend } = renderer;
  const { width, height } = sigma.getDimensions();
  const parts: string[] = [];
  for (let e = 0; e < visible.edge.length; e++) {
    if (!visible.edge[e]) continue;
    const a = screenOf(sigma, model, model.source[e]!);
    const b = screenOf(sigma, model, model.target[e]!);
    if (a === null || b === null) continue;
    const relation = model.manifest.relations[model.relation[e]!]!;
    const cx = (a.x + b.x) / 2 + (b.y - a.y) * bend[e]! * 2;
    const cy = (a.y + b.y) / 2 - (b.x - a.x) * bend[e]! * 2;
    parts.push(
      `<path d="M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}" fill="none" stroke="${TONE_COLORS[scheme][toneOf(relation)]}" stroke-width="1.4" stroke-dasharray="${DASHES[model.factuality[e]!]}"><title>${xml(relation)}</title></path>`,
    );
  }
  for (let n = 0; n < visible.node.length; n++) {
    const at = visible.node[n] ? screenOf(sigma, model, n) : null;
    if (at === null) continue;
    parts.push(
      `<circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="${at.r.toFixed(1)}" fill="${TYPE_COLORS[model.manifest.types[model.type[n]!]!]}"/>`,
    );
    parts.push(
      `<text x="${(at.x + at.r + 4).toFixed(1)}" y="${(at.y + 4).toFixed(1)}" fill="${CANVAS[scheme].text}">${xml(model.label[n]!)}</text>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="${CANVAS[scheme].background}"/>${parts.join('\n')}</svg>\n`;
}

export function toPng(renderer: Renderer, scheme: Scheme): Promise<Blob | null> {
  const { sigma } = renderer;
  const layers = sigma.getCanvases();
  const shown = ['edges', 'nodes', 'trama'].flatMap((name) => layers[name] ?? []);
  const canvas = document.createElement('canvas');
  canvas.width = shown[0]?.width ?? 0;
  canvas.height = shown[0]?.height ?? 0;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(null);
  context.fillStyle = CANVAS[scheme].background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  // WebGL forgets its picture after a frame, so draw and copy in one go.
  sigma.refresh();
  for (const layer of shown) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
