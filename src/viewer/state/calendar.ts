import { firstDay, isoOfDay } from '../data/dates.ts';
import type { Model } from '../data/model.ts';

/** One bar of the histogram: the days it stands for, both included. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** Whether it gathers all that lies before or after the time that most statements speak of. */
  readonly isTail: boolean;
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Calendar {
  readonly unit: Unit;
  readonly bins: readonly Bin[];
  readonly undated: number;
}

const UNITS: readonly { readonly unit: Unit; readonly days: number }[] = [
  { unit: 'day', days: 1 },
  { unit: 'week', days: 7 },
  { unit: 'month', days: 30.4 },
  { unit: 'quarter', days: 91.3 },
  { unit: 'year', days: 365.25 },
];
const MAX_BINS = 48;
/** Share of the dated statements that may fall outside at either end: one of 1945 must not squeeze the year of the news. */
const TAIL = 0.03;

/** Divides the time of all dated statements into bins of one calendar unit; null where none is dated. */
export function computeCalendar(model: Model): Calendar | null {
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (let e = 0; e < model.from.length; e++) {
    if (Number.isNaN(model.from[e]!)) continue;
    firsts.push(model.from[e]!);
    lasts.push(model.to[e]!);
  }
  if (firsts.length === 0) return null;
  firsts.sort((a, b) => a - b);
  lasts.sort((a, b) => a - b);
  const min = firsts[0]!;
  const max = lasts.at(-1)!;
  const low = firsts[Math.floor(firsts.length * TAIL)]!;
  const high = lasts[Math.ceil(lasts.length * (1 - TAIL)) - 1]!;
  const { unit } = UNITS.find(({ days }) => (high - low) / days <= MAX_BINS) ?? UNITS.at(-1)!;
  const bins: Bin[] = [];
  let at = startOf(low, unit);
  if (min < at) bins.push({ from: min, to: at - 1, isTail: true });
  while (at <= high) {
    const next = startOf(at + Math.ceil(UNITS.find((one) => one.unit === unit)!.days * 1.04), unit);
    bins.push({ from: at, to: next - 1, isTail: false });
    at = next;
  }
  if (max >= at) bins.push({ from: at, to: max, isTail: true });
  return { unit, bins, undated: model.from.length - firsts.length };
}

/** First day of the unit that the day lies in; weeks begin on Monday. */
function startOf(day: number, unit: Unit): number {
  if (unit === 'day') return day;
  // Day 0 was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const [year = '1970', month = '01'] = isoOfDay(day).split('-');
  if (unit === 'year') return firstDay(year);
  const first = unit === 'quarter' ? Math.floor((Number(month) - 1) / 3) * 3 + 1 : Number(month);
  return firstDay(`${year}-${String(first).padStart(2, '0')}`);
}

/** How many of the edges fall into each bin; one that may lie in several counts in each with its share. */
export function countBins(model: Model, { bins }: Calendar, isCounted: (edge: number) => boolean): Float64Array {
  const counts = new Float64Array(bins.length);
  for (let e = 0; e < model.from.length; e++) {
    if (Number.isNaN(model.from[e]!) || !isCounted(e)) continue;
    const first = binOf(bins, model.from[e]!);
    const last = binOf(bins, model.to[e]!);
    for (let b = first; b <= last; b++) counts[b]! += 1 / (last - first + 1);
  }
  return counts;
}

/** Position of the bin that the day lies in; days outside belong to the first or the last. */
export function binOf(bins: readonly Bin[], day: number): number {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bins[middle]!.to < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
