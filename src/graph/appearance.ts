import type { EntityType } from '../core/entity.ts';
import type { Factuality } from '../core/statement.ts';

/**
 * The colour of each type of node, after Okabe and Ito's palette for all kinds of colour vision
 * (https://jfly.uni-koeln.de/color/), darkened where needed to 3:1 against white.
 */
export const TYPE_COLORS: readonly { readonly type: EntityType | 'Article'; readonly color: string }[] = [
  { type: 'Person', color: '#c44e00' },
  { type: 'Country', color: '#0072b2' },
  { type: 'Place', color: '#2b8cbe' },
  { type: 'Organization', color: '#007a5a' },
  { type: 'Group', color: '#6a8f1f' },
  { type: 'Agreement', color: '#a64d79' },
  { type: 'Event', color: '#9a7400' },
  { type: 'Product', color: '#6b6b6b' },
  { type: 'Article', color: '#8a8fa3' },
];

/** The colour of each factuality of a statement edge: the more doubtful, the paler; denials red. */
export const FACTUALITY_COLORS: readonly { readonly factuality: Factuality; readonly color: string }[] = [
  { factuality: 'asserted', color: '#5b6478' },
  { factuality: 'planned', color: '#4f83c2' },
  { factuality: 'alleged', color: '#c28a2e' },
  { factuality: 'denied', color: '#c0392b' },
  { factuality: 'hypothetical', color: '#b4b8c4' },
];

export const MENTIONS_COLOR = '#d5d8e0';

const UNKNOWN_COLOR = '#6b6b6b';

export function colorOfType(type: EntityType | 'Article'): string {
  return TYPE_COLORS.find((entry) => entry.type === type)?.color ?? UNKNOWN_COLOR;
}

export function colorOfFactuality(factuality: Factuality): string {
  return FACTUALITY_COLORS.find((entry) => entry.factuality === factuality)?.color ?? UNKNOWN_COLOR;
}

/** Radius 3–24 of a node: the square root keeps the area proportional to its statements and a hub from covering all. */
export function sizeOfDegree(degree: number): number {
  return Math.min(24, 3 + 1.5 * Math.sqrt(degree));
}
