import type { Span } from '../core/span.ts';

/** A date as printed: day and month, the year where it stands there. */
export interface PrintedDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Spanish and English months with the short forms that datelines and embedded posts use. */
const MONTHS: readonly (readonly string[])[] = [
  ['enero', 'ene', 'january', 'jan'],
  ['febrero', 'feb', 'february'],
  ['marzo', 'mar', 'march'],
  ['abril', 'abr', 'april', 'apr'],
  ['mayo', 'may'],
  ['junio', 'jun', 'june'],
  ['julio', 'jul', 'july'],
  ['agosto', 'ago', 'august', 'aug'],
  ['septiembre', 'setiembre', 'sept', 'sep', 'set', 'september'],
  ['octubre', 'oct', 'october'],
  ['noviembre', 'nov', 'november'],
  ['diciembre', 'dic', 'december', 'dec'],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
/** The months' names as alternatives of a pattern, in lower case. */
export const MONTH = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The written forms of a date, each with named groups; the longest match at a place wins. */
const FORMS: readonly RegExp[] = [
  // 2025-08-16, 2025/08/16, also as the beginning of an ISO time
  /(?<![\d/-])(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})(?![\d/-])/g,
  // 5 de junio de 2025, 16 ago, 28 Ago. 2025, 1º de mayo del 2025, 17 June 2025
  new RegExp(
    `(?<!\\d|\\d[.,])(?<d>\\d{1,2})(?:º|er|ro|st|nd|rd|th)?\\.?[\\s-]+(?:de\\s+)?(?<n>${MONTH})(?![\\p{L}])\\.?(?:[\\s-]*(?:,|de|del)?[\\s-]*(?<y>(?:19|20)\\d{2})(?!\\d))?`,
    'giu',
  ),
  // June 17, 2025; junio 17 de 2025, as Colombian papers print it
  new RegExp(
    `(?<!\\p{L})(?<n>${MONTH})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s+del?)?\\s+(?<y>(?:19|20)\\d{2})(?!\\d)`,
    'giu',
  ),
  // 17-VII-2024, 5.IX.25
  new RegExp(
    `(?<![\\p{L}\\d/.-])(?<d>\\d{1,2})(?<sep>[/.-])(?<r>${ROMAN.join('|')})\\k<sep>(?<y>\\d{4}|\\d{2})(?![\\d/-])`,
    'gu',
  ),
  // 05/06/2025, 18.07.2025, 5-6-25, 16·09·26: the day first, as everywhere in Spanish
  /(?<![\d/.·-])(?<d>\d{1,2})(?<sep>[/.·-])(?<m>\d{1,2})\k<sep>(?<y>\d{4}|\d{2})(?![\d/·-])/g,
];

/** Finds the dates with at least day and month in a text, in order of position. */
export function findPrintedDates(text: string): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const date = readDate(match);
      const apart = date !== undefined && found.every((other) => date.end <= other.start || other.end <= date.start);
      if (date !== undefined && apart) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readDate(match: RegExpMatchArray): PrintedDate | undefined {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const named =
    groups.r !== undefined
      ? ROMAN.indexOf(groups.r) + 1
      : groups.n === undefined
        ? undefined
        : MONTH_OF.get(groups.n.toLowerCase());
  const day = Number(groups.d);
  const month = named ?? Number(groups.m);
  const year = groups.y === undefined ? null : Number(groups.y.length === 2 ? `20${groups.y}` : groups.y);
  const date = { start, end: start + match[0].trimEnd().length, year, month, day };
  if (isCalendarDay(date)) return date;
  // 06/17/2025: only where the day-first reading is impossible.
  const swapped = { ...date, month: day, day: month };
  return named === undefined && groups.sep === '/' && isCalendarDay(swapped) ? swapped : undefined;
}

function isCalendarDay({ year, month, day }: PrintedDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (year !== null && (year < 1700 || year > 2200)) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** Writes a printed date as ISO 8601; without a year there is none to write. */
export function toIsoDate(date: PrintedDate): string | null {
  if (date.year === null) return null;
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/**
 * Reads the date of a metadata field (ISO 8601, RFC 822, printed): as precise as written, in the offset in which it
 * is written; null where there is none.
 */
export function parseMetadataDate(value: string): string | null {
  const trimmed = value.trim();
  const partial = /^(\d{4})(?:-(\d{2}))?$/.exec(trimmed);
  if (partial !== null) return Number(partial[2] ?? 1) >= 1 && Number(partial[2] ?? 1) <= 12 ? trimmed : null;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(trimmed);
  const text = compact === null ? trimmed : `${compact[1]}-${compact[2]}-${compact[3]}`;
  const seconds = /^(\d{10})(\d{3})?$/.exec(trimmed)?.[1];
  // A number of seconds has no offset of its own: the day in UTC.
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  const first = findPrintedDates(text.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1')).find((date) => date.year !== null);
  return first === undefined ? null : toIsoDate(first);
}
