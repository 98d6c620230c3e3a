import {
  CircleHelp,
  Download,
  EllipsisVertical,
  Maximize,
  Minus,
  Moon,
  Pause,
  Pin,
  Play,
  Plus,
  Share2,
  SlidersHorizontal,
  Sun,
  Undo2,
  Waypoints,
  X,
} from 'lucide';
import type { EntityType } from '../../core/entity.ts';
import { type IconShape, TYPE_ICONS } from '../draw/icons.ts';
import { TYPE_COLORS } from '../draw/palette.ts';

const ICONS = {
  arrange: Waypoints,
  close: X,
  download: Download,
  filters: SlidersHorizontal,
  fit: Maximize,
  help: CircleHelp,
  minus: Minus,
  moon: Moon,
  more: EllipsisVertical,
  pause: Pause,
  pin: Pin,
  play: Play,
  plus: Plus,
  share: Share2,
  sun: Sun,
  undo: Undo2,
} satisfies Record<string, IconShape>;

export type IconName = keyof typeof ICONS;

function Shape({ shape, side }: { readonly shape: IconShape; readonly side: number }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={side}
      height={side}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shape.map(([tag, attributes], at) => {
        const Tag = tag as 'path';
        return <Tag key={String(at)} {...attributes} />;
      })}
    </svg>
  );
}

export function Icon({ name, side = 17 }: { readonly name: IconName; readonly side?: number }) {
  return <Shape shape={ICONS[name]} side={side} />;
}

/** The disc of a type as it stands in the graph. */
export function TypeIcon({ type, side = 18 }: { readonly type: EntityType; readonly side?: number }) {
  return (
    <i class="type" style={{ background: TYPE_COLORS[type], width: `${side}px`, height: `${side}px` }}>
      <Shape shape={TYPE_ICONS[type]} side={side * 0.66} />
    </i>
  );
}
