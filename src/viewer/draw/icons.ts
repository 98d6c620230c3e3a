import { CalendarDays, Flag, Landmark, MapPin, Package, ScrollText, UserRound, UsersRound } from 'lucide';
import type { EntityType } from '../../core/entity.ts';

export type IconShape = typeof Flag;

export const TYPE_ICONS: Record<EntityType, IconShape> = {
  Person: UserRound,
  Country: Flag,
  Place: MapPin,
  Organization: Landmark,
  Group: UsersRound,
  Agreement: ScrollText,
  Event: CalendarDays,
  Product: Package,
};

const CELL = 64;

/** Strokes one 24 × 24 icon into a square of the canvas. */
export function drawIcon(context: CanvasRenderingContext2D, icon: IconShape, x: number, y: number, side: number): void {
  context.save();
  context.translate(x, y);
  context.scale(side / 24, side / 24);
  context.lineWidth = 2.2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [tag, attributes] of icon) {
    const n = (name: string) => Number(attributes[name] ?? 0);
    const path = new Path2D(tag === 'path' ? String(attributes['d']) : '');
    if (tag === 'circle') path.arc(n('cx'), n('cy'), n('r'), 0, 2 * Math.PI);
    if (tag === 'rect') path.roundRect(n('x'), n('y'), n('width'), n('height'), n('rx'));
    if (tag === 'line') {
      path.moveTo(n('x1'), n('y1'));
      path.lineTo(n('x2'), n('y2'));
    }
    context.stroke(path);
  }
  context.restore();
}

/** All icons of the types in a row, white on nothing, for the texture of the node program. */
export function drawIconAtlas(types: readonly EntityType[]): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = CELL * 8;
  canvas.height = CELL;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.strokeStyle = '#fff';
  for (const [at, type] of types.entries()) drawIcon(context, TYPE_ICONS[type], at * CELL + 4, 4, CELL - 8);
  return canvas;
}
