import type { Tense } from '../../../core/predication.ts';
import { daysInMonth, isoDay, isoOf, parseIso, shiftMonth, toDayNumber, weekdayOf } from './calendar.ts';
import { countOf, weekdayIndex } from './date-words.ts';

/** What relative expressions count from. */
export interface Reference {
  /** The day told last. */
  readonly anchor: string | null;
  /** What was told last, as precise as it was: a day, a month, a year. */
  readonly told: string | null;
  readonly tense: Tense;
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** Day number of publication, where known to the day. */
  readonly today: number | undefined;
}

/**
 * An undated article goes on in the year it told last: `el 9 de mayo de 2014 … El 29 de mayo …`. Only forward:
 * after a treaty of June 2024, `en marzo` is likelier that of the next year.
 */
function yearGoneOnIn(month: number, day: number | undefined, anchor: string | null): number | undefined {
  const last = anchor === null ? undefined : parseIso(anchor);
  if (last?.month === undefined) return undefined;
  const isForward = month > last.month || (month === last.month && (day ?? 31) >= (last.day ?? 1));
  return isForward ? last.year : undefined;
}

/** The year of a day or month told without one: the nearest in the direction the tense gives. */
export function yearFor(
  month: number,
  day: number | undefined,
  reference: Reference,
  direction: number,
): number | undefined {
  const { year, month: now, today } = reference;
  if (year === undefined) return yearGoneOnIn(month, day, reference.anchor);
  if (now === undefined) return year;
  if (day !== undefined && today !== undefined && day <= daysInMonth(year, month)) {
    const distance = toDayNumber({ year, month, day }) - today;
    if (direction < -1) return distance > 0 ? year - 1 : year;
    if (direction > 1) return distance < 0 ? year + 1 : year;
    // The nearest verb may belong to another event: a day soon to come is not moved back a year.
    if (direction < 0) return distance > 120 ? year - 1 : year;
    if (direction > 0) return distance < -120 ? year + 1 : year;
    if (distance > 200) return year - 1;
    return distance < -200 ? year + 1 : year;
  }
  const distance = month - now;
  if (direction < -1) return distance >= 0 ? year - 1 : year;
  if (direction > 1) return distance <= 0 ? year + 1 : year;
  if (direction < 0) return distance > 1 ? year - 1 : year;
  if (direction > 0) return distance < -1 ? year + 1 : year;
  if (distance > 6) return year - 1;
  return distance < -6 ? year + 1 : year;
}

/** -1 back, 1 ahead; twice as much where a word of its own (`pasado`, `próximo`) says so. */
export function directionOf(words: string, tense: Tense): number {
  if (/pasad[oa]|últim[oa]|anterior/i.test(words)) return -2;
  if (/próxim[oa]|que viene|siguiente|entrante/i.test(words)) return 2;
  return tense === 'past' ? -1 : tense === 'future' ? 1 : 0;
}

export function validDay(year: number, month: number, day: number): string | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? isoOf(year, month, day) : undefined;
}

export function weekdayValue(
  name: string,
  words: string,
  day: string | undefined,
  reference: Reference,
): string | undefined {
  if (/siguiente/i.test(words)) {
    const from = dayNumberOf(reference.anchor);
    return from === undefined ? undefined : isoDay(from + (((weekdayIndex(name) - weekdayOf(from) + 6) % 7) + 1));
  }
  if (reference.today === undefined) return undefined;
  if (day !== undefined) {
    const dated = dayOnWeekday(Number(day), weekdayIndex(name), reference, words);
    if (dated !== undefined) return dated;
  }
  const away = (weekdayIndex(name) - weekdayOf(reference.today) + 7) % 7;
  const direction = directionOf(words, reference.tense);
  if (/próxim|que viene/i.test(words)) return isoDay(reference.today + (away === 0 ? 7 : away));
  if (/pasad|últim/i.test(words)) return isoDay(reference.today + (away === 0 ? -7 : away - 7));
  if (away === 0) return isoDay(reference.today);
  // Without a tense, news of a weekday looks back, unless it is tomorrow's.
  return isoDay(reference.today + (direction > 0 ? away : away - 7));
}

/** `el viernes de la semana pasada`. */
export function weekdayOfWeek(name: string, by: number, { today }: Reference): string | undefined {
  return today === undefined ? undefined : isoDay(today - weekdayOf(today) + 7 * by + weekdayIndex(name));
}

/** `el lunes 5`: the nearest fifth that is a Monday, this side of a quarter; undefined where the paper erred. */
function dayOnWeekday(day: number, weekday: number, reference: Reference, words: string): string | undefined {
  const { year, month, today, tense } = reference;
  if (year === undefined || month === undefined || today === undefined) return undefined;
  const ahead = directionOf(words, tense) > 0 ? 1 : -1;
  for (const by of [0, ahead, 2 * ahead, -ahead, 3 * ahead, -2 * ahead]) {
    const there = shiftMonth(year, month, by);
    if (day < 1 || day > daysInMonth(there.year, there.month)) continue;
    const number = toDayNumber({ ...there, day });
    if (weekdayOf(number) === weekday) return isoDay(number);
  }
  return undefined;
}

export function dayNumberOf(iso: string | null): number | undefined {
  const from = iso === null ? undefined : parseIso(iso);
  if (from?.month === undefined || from.day === undefined) return undefined;
  return toDayNumber({ year: from.year, month: from.month, day: from.day });
}

/** `el día 12`: of this month, of the month before or after where it would lie on the wrong side of today. */
export function dayOfMonth(day: number, { year, month, today }: Reference, direction: number): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const here = validDay(year, month, day);
  if (today === undefined || direction === 0) return here;
  const away = toDayNumber({ year, month, day }) - today;
  const by = direction < 0 && away > 7 ? -1 : direction > 0 && away < -7 ? 1 : 0;
  if (by === 0) return here;
  const other = shiftMonth(year, month, by);
  return validDay(other.year, other.month, day);
}

export function rangeOf(from: string, to: string): string {
  return `${from}/${to}`;
}

/** `dos días después`: so far from the day told last; `ocho años más tarde`, from the year or month told last. */
export function sinceAnchor(match: RegExpExecArray, reference: Reference, direction: number): string | undefined {
  const told = reference.told === null ? undefined : parseIso(reference.told);
  if (told !== undefined && (match[2] === 'año' || (match[2] === 'mes' && told.month !== undefined)))
    return shifted(countOf(match[1]!) * direction, match[2], { ...reference, ...told, today: undefined });
  const anchor = reference.anchor === null ? undefined : parseIso(reference.anchor);
  const today = dayNumberOf(reference.anchor);
  if (anchor === undefined || today === undefined) return undefined;
  return shifted(countOf(match[1]!) * direction, match[2]!, { ...reference, ...anchor, today });
}

/** The year that `este año`, `el año pasado` name; that of what was told last for `aquel año`, `ese mismo año`. */
export function yearNamed(words: string | undefined, { year, told }: Reference): number | undefined {
  if (words === undefined) return undefined;
  if (/aquel|ese|mismo/i.test(words)) return told === null ? undefined : parseIso(told)?.year;
  if (year === undefined) return undefined;
  return /pasado/i.test(words) ? year - 1 : /próximo/i.test(words) ? year + 1 : year;
}

export function shifted(by: number, unit: string, reference: Reference): string | undefined {
  const { year, month, today } = reference;
  if (year === undefined) return undefined;
  if (unit === 'año') return isoOf(year + by);
  if (unit === 'década') return isoOf(year + 10 * by);
  if (month === undefined) return undefined;
  if (unit === 'mes') {
    const moved = shiftMonth(year, month, by);
    return isoOf(moved.year, moved.month);
  }
  return today === undefined ? undefined : isoDay(today + by * (unit === 'semana' ? 7 : 1));
}

export function monthShift(by: number, { year, month }: Reference): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const moved = shiftMonth(year, month, by);
  return isoOf(moved.year, moved.month);
}

export function weekShift(by: number, { today }: Reference): string | undefined {
  return weekOf(today, by);
}

/** The week from Monday to Sunday in which a day lies, or one so far from it. */
export function weekOf(today: number | undefined, by: number): string | undefined {
  if (today === undefined) return undefined;
  const monday = today - weekdayOf(today) + 7 * by;
  return rangeOf(isoDay(monday), isoDay(monday + 6));
}
