import { escapeXml } from '../../exporters/xml-text.ts';
import { type Model, relationOf } from '../data/model.ts';
import { TYPE_ICONS } from '../draw/icons.ts';
import { LABEL_FONT, measureWith } from '../draw/labels.ts';
import {
  CANVAS,
  CONFLICT_COLOR,
  colorOfCommunity,
  type Scheme,
  TONE_COLORS,
  TYPE_COLORS,
  toneOf,
} from '../draw/palette.ts';
import { type PlacedLabel, placeLabels, screenOf } from '../draw/place-labels.ts';
import type { Renderer } from '../draw/renderer.ts';
import type { ViewState } from '../state/state.ts';
import type { Visible } from '../state/visible.ts';

/** Dashes by factuality, as the edge program draws them; a denied one is crossed besides. */
const DASHES = ['', '8 5', '2.5 3.5', '14 3 2 3', '8 3 3 3'];
const DENIED = 3;

const n1 = (value: number) => value.toFixed(1);

/** The view as it stands on screen, as vectors. */
export function drawSvg(model: Model, state: ViewState, visible: Visible, renderer: Renderer, scheme: Scheme): string {
  const { sigma } = renderer;
  const { width, height } = sigma.getDimensions();
  const context = document.createElement('canvas').getContext('2d');
  const labels = context === null ? [] : placeLabels(sigma, renderer.labelScene(), measureWith(context));
  const edges: string[] = [];
  for (let e = 0; e < visible.edge.length; e++) {
    if (visible.edge[e]) edges.push(drawEdge(model, renderer, scheme, e));
  }
  const nodes: string[] = [];
  for (let n = 0; n < visible.node.length; n++) {
    if (visible.node[n]) nodes.push(drawNode(model, state, renderer, scheme, n));
  }
  const { background } = CANVAS[scheme];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(LABEL_FONT)}">`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...edges,
    ...nodes,
    ...labels.map((label) => drawText(label, scheme)),
    '</svg>\n',
  ].join('\n');
}

function drawEdge(model: Model, { sigma, bend }: Renderer, scheme: Scheme, e: number): string {
  const a = screenOf(sigma, model, model.source[e]!);
  const b = screenOf(sigma, model, model.target[e]!);
  if (a === null || b === null) return '';
  const relation = relationOf(model, e);
  const color = TONE_COLORS[scheme][toneOf(relation)];
  const cx = (a.x + b.x) / 2 + (b.y - a.y) * bend[e]! * 2;
  const cy = (a.y + b.y) / 2 - (b.x - a.x) * bend[e]! * 2;
  // The curve runs into its end from the control point: there it stops at the rim of the node.
  const length = Math.hypot(b.x - cx, b.y - cy) || 1;
  const [ux, uy] = [(b.x - cx) / length, (b.y - cy) / length];
  const head = relation.symmetric ? 0 : 7;
  const tip = [b.x - ux * (b.r + 1), b.y - uy * (b.r + 1)] as const;
  const end = [tip[0] - ux * head, tip[1] - uy * head] as const;
  const title = `${model.label[model.source[e]!]} ${relation.es} ${model.label[model.target[e]!]}`;
  const dash = DASHES[model.factuality[e]!];
  const middle = [(a.x + b.x) / 2 + (cx - (a.x + b.x) / 2) / 2, (a.y + b.y) / 2 + (cy - (a.y + b.y) / 2) / 2] as const;
  return [
    `<path d="M${n1(a.x)} ${n1(a.y)}Q${n1(cx)} ${n1(cy)} ${n1(end[0])} ${n1(end[1])}" fill="none" stroke="${color}" stroke-width="1.4"${dash ? ` stroke-dasharray="${dash}"` : ''}><title>${escapeXml(title)}</title></path>`,
    head === 0
      ? ''
      : `<path d="M${n1(tip[0])} ${n1(tip[1])}L${n1(end[0] - uy * 3)} ${n1(end[1] + ux * 3)}L${n1(end[0] + uy * 3)} ${n1(end[1] - ux * 3)}z" fill="${color}"/>`,
    model.factuality[e] === DENIED
      ? `<path d="M${n1(middle[0] - 4)} ${n1(middle[1] - 4)}l8 8m0-8l-8 8" stroke="${color}" stroke-width="1.4"/>`
      : '',
    model.conflict[e]
      ? `<path d="M${n1(middle[0])} ${n1(middle[1] - 5)}l5 5l-5 5l-5-5z" fill="${CONFLICT_COLOR}"/>`
      : '',
  ].join('');
}

function drawNode(model: Model, state: ViewState, { sigma }: Renderer, scheme: Scheme, n: number): string {
  const at = screenOf(sigma, model, n);
  if (at === null) return '';
  const type = model.manifest.types[model.type[n]!]!;
  const color = state.colorBy === 'type' ? TYPE_COLORS[type] : colorOfCommunity(model.community[n]!);
  const disc = `<circle cx="${n1(at.x)}" cy="${n1(at.y)}" r="${n1(at.r)}" fill="${color}" stroke="${CANVAS[scheme].background}" stroke-width="1.5"><title>${escapeXml(model.label[n]!)}</title></circle>`;
  if (at.r < 7) return disc;
  const shapes = TYPE_ICONS[type].map(([tag, attributes]) => {
    const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`);
    return `<${tag} ${written.join(' ')}/>`;
  });
  const scale = (at.r * 1.3) / 24;
  return `${disc}<g transform="translate(${n1(at.x - 12 * scale)} ${n1(at.y - 12 * scale)}) scale(${scale.toFixed(3)})" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round">${shapes.join('')}</g>`;
}

function drawText(label: PlacedLabel, scheme: Scheme): string {
  const { text, edgeText, halo } = CANVAS[scheme];
  const isNode = label.kind === 'node';
  const turn = isNode ? '' : ` transform="rotate(${n1((label.angle * 180) / Math.PI)} ${n1(label.x)} ${n1(label.y)})"`;
  const strip = isNode
    ? ''
    : `<rect x="${n1(label.x - label.width / 2 - 2)}" y="${n1(label.y - label.size * 0.6)}" width="${n1(label.width + 4)}" height="${n1(label.size * 1.2)}"${turn} fill="${halo}"/>`;
  return `${strip}<text x="${n1(label.x)}" y="${n1(label.y + label.size * 0.35)}"${turn} font-size="${label.size}" font-weight="${label.weight}" fill="${isNode ? text : edgeText}" text-anchor="${isNode ? 'start' : 'middle'}" stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeXml(label.text)}</text>`;
}

/** The view as it stands on screen, in its pixels; null where the browser cannot draw it. */
export function drawPng({ sigma }: Renderer, scheme: Scheme): Promise<Blob | null> {
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
