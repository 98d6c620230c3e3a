import type { EntityType } from '../../core/entity.ts';
import type { ViewerRelation } from '../../exporters/viewer-format.ts';

export type Scheme = 'light' | 'dark';

/** Muted hues, told apart by people with colour blindness together with the icon. */
export const TYPE_COLORS: Record<EntityType, string> = {
  Person: '#2f6096',
  Country: '#b4623a',
  Place: '#5b7f3f',
  Organization: '#6d568f',
  Group: '#2f7f83',
  Agreement: '#9a7416',
  Event: '#a9445f',
  Product: '#5f6872',
};

const COMMUNITY_COLORS = [
  '#2f6096',
  '#b4623a',
  '#3f7f63',
  '#6d568f',
  '#9a7416',
  '#a9445f',
  '#2f7f83',
  '#7a5a3c',
  '#4f63a8',
  '#708238',
];
/** Communities are numbered by falling size: from the eleventh on they are too small for a hue of their own. */
const SMALL_COMMUNITY = '#868c94';

export function colorOfCommunity(community: number): string {
  return COMMUNITY_COLORS[community] ?? SMALL_COMMUNITY;
}

export type Tone = 'cooperation' | 'adverse' | 'neutral';

// Classes of PLOVER; relations without one (posts, places, kinship, trade) are neutral.
const COOPERATION = new Set(['AGREE', 'AID', 'CONSULT', 'COOPERATE', 'SUPPORT']);
const ADVERSE = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'FIGHT',
  'INVESTIGATE',
  'REDUCE',
  'REJECT',
  'SANCTION',
  'THREATEN',
]);

export function toneOf({ plover }: ViewerRelation): Tone {
  if (plover === null) return 'neutral';
  if (COOPERATION.has(plover)) return 'cooperation';
  return ADVERSE.has(plover) ? 'adverse' : 'neutral';
}

export const TONES: readonly Tone[] = ['cooperation', 'adverse', 'neutral'];

export const TONE_COLORS: Record<Scheme, Record<Tone, string>> = {
  light: { cooperation: '#6f9c98', adverse: '#c9827a', neutral: '#a9b0b8' },
  dark: { cooperation: '#4f8681', adverse: '#ad655d', neutral: '#5f6873' },
};

export const CONFLICT_COLOR = '#d98d14';

export interface CanvasColors {
  readonly background: string;
  readonly text: string;
  readonly edgeText: string;
  readonly halo: string;
  readonly accent: string;
  readonly faint: string;
}

export const CANVAS: Record<Scheme, CanvasColors> = {
  light: {
    background: '#fbfaf8',
    text: '#22262b',
    edgeText: '#575f68',
    halo: '#fbfaf8',
    accent: '#1c5fa8',
    faint: '#e6e5e1',
  },
  dark: {
    background: '#14171b',
    text: '#e4e7ea',
    edgeText: '#a3abb4',
    halo: '#14171b',
    accent: '#7fb4ee',
    faint: '#262b31',
  },
};

export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

const mixtures = new Map<string, string>();

/** `share` of the paper mixed into the colour. */
export function mixed(color: string, paper: string, share: number): string {
  const key = `${color}${paper}${share}`;
  let result = mixtures.get(key);
  if (result === undefined) {
    const b = rgb(paper);
    const channels = rgb(color).map((value, i) => Math.round(255 * (value * (1 - share) + b[i]! * share)));
    result = `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    mixtures.set(key, result);
  }
  return result;
}
