import type { EntityType } from '../../core/entity.ts';

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

export const COMMUNITY_COLORS = [
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

export type Tone = 'cooperation' | 'adverse' | 'neutral';

const COOPERATION = new Set(
  'MET VISITED SIGNED AGREED_WITH PLEDGED SUPPORTED THANKED PRAISED RECOGNIZED SENT HOSTED PARTICIPATED_IN RELEASED INVESTED_IN SOLD_TO'.split(
    ' ',
  ),
);
const ADVERSE = new Set(
  'FOUGHT_IN ACCUSED CRITICIZED DENIED THREATENED ATTACKED CAPTURED SUFFERED_LOSSES KILLED SANCTIONED DETAINED CHARGED DISMISSED DEFEATED'.split(
    ' ',
  ),
);

export function toneOf(relation: string): Tone {
  if (COOPERATION.has(relation)) return 'cooperation';
  return ADVERSE.has(relation) ? 'adverse' : 'neutral';
}

export const TONE_COLORS: Record<Scheme, Record<Tone, string>> = {
  light: { cooperation: '#7fa3a0', adverse: '#c98b83', neutral: '#a9b0b8' },
  dark: { cooperation: '#4d7d79', adverse: '#a35f58', neutral: '#59626d' },
};

export const CANVAS: Record<Scheme, { background: string; text: string; halo: string; accent: string; faint: string }> =
  {
    light: { background: '#fbfaf8', text: '#22262b', halo: '#fbfaf8', accent: '#1c5fa8', faint: '#e6e5e1' },
    dark: { background: '#14171b', text: '#e4e7ea', halo: '#14171b', accent: '#7fb4ee', faint: '#262b31' },
  };
