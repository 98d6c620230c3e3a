/**
 * Whether two dates as precise as known (ISO 8601 day, month, year, or an interval `from/to`) can be of one event: one
 * lies within the other, or one is unknown.
 */
export function isCompatibleDate(a: string | null, b: string | null): boolean {
  return a === null || b === null || isWithin(a, b) || isWithin(b, a);
}

/** Whether every day of the first date is a day of the second. */
export function isWithin(inner: string, outer: string): boolean {
  const [from, to] = boundsOf(inner);
  const [outerFrom, outerTo] = boundsOf(outer);
  return outerFrom <= from && to <= outerTo;
}

/** A measure of how vague a date is, 0 for a day: days, with all months of 31. */
export function vaguenessOf(date: string): number {
  const [from, to] = boundsOf(date);
  return dayNumber(to) - dayNumber(from);
}

/** Orders dates by precision, then by time. */
export function comparePrecision(a: string, b: string): number {
  return vaguenessOf(a) - vaguenessOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** First and last day; the last of a month or year as 31, which compares right as text. */
function boundsOf(date: string): readonly [string, string] {
  const [from = date, to = from] = date.split('/');
  return [`${from}-01-01`.slice(0, 10), to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to];
}

function dayNumber(day: string): number {
  return Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10));
}
