/** The first and the last day, `YYYY-MM-DD`, that a date as precise as known can mean. */
export interface EventDays {
  readonly first: string;
  readonly last: string;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days that `2025`, `2025-06`, `2025-06-05` or an interval `2024-10-01/2024-12-31` spans; undefined where the text
 * is none of these, or no day of the calendar, or an interval that ends before it begins.
 */
export function findEventDays(date: string | null): EventDays | undefined {
  if (date === null) return undefined;
  const slash = date.indexOf('/');
  const from = daysOf(slash < 0 ? date : date.slice(0, slash));
  const to = slash < 0 ? from : daysOf(date.slice(slash + 1));
  if (from === undefined || to === undefined || to.last < from.first) return undefined;
  return { first: from.first, last: to.last };
}

function daysOf(text: string): EventDays | undefined {
  const match = PARTIAL.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (length === undefined) return undefined;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: text, last: text } : undefined;
}

function daysInMonth(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
