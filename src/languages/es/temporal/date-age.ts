import { parseIso, toDayNumber } from './calendar.ts';

/** `day`, `month`, `year` or `range`. */
export function precisionOf(value: string): string {
  return value.includes('/') ? 'range' : value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
}

/** Before, on or after the day of publication, as far as the date is precise; without that day what is told is past. */
export function sideOf(value: string, publishedAt: string | null): string {
  if (publishedAt === null) return 'before';
  const end = value.includes('/') ? value.slice(value.indexOf('/') + 1) : value;
  const known = publishedAt.slice(0, end.length);
  return end < known ? 'before' : end === known ? 'same' : 'after';
}

/** How long before or after the article, in few steps: what `ha dicho` tells is rarely a year old. */
export function ageOf(value: string, publishedAt: string | null): string {
  const published = publishedAt === null ? undefined : parseIso(publishedAt);
  const told = parseIso(value.slice(value.indexOf('/') + 1));
  if (published?.month === undefined || told === undefined) return 'unknown';
  if (told.month === undefined) return `${Math.sign(published.year - told.year)}-year`;
  const from = toDayNumber({ year: told.year, month: told.month, day: told.day ?? 28 });
  const days = toDayNumber({ year: published.year, month: published.month, day: published.day ?? 28 }) - from;
  const size = Math.abs(days);
  const step = size === 0 ? '0' : size === 1 ? '1' : size <= 7 ? '7' : size <= 31 ? '31' : size <= 366 ? '366' : 'far';
  return days < 0 ? `-${step}` : step;
}
