import { comparePrecision, isWithin } from '../core/date.ts';
import type { ArticleId } from '../core/ids.ts';

/** What decides whether two tellings can be of one event. */
export interface Occasion {
  readonly article: ArticleId;
  /** When the article appeared, or null. */
  readonly publishedAt: string | null;
  /** ISO 8601 day, month, year or `from/to`; null where unknown. */
  readonly date: string | null;
  readonly place: string | null;
  /** ISO code of the country the place lies in, or null. */
  readonly placeCountry: string | null;
  /** Told as done, planned, denied …: a plan's day is not lent to an undated report. */
  readonly factuality: string;
}

/** Tellings of one event, and its date as precise as any of them knows. */
export interface EventGroup<T> {
  readonly date: string | null;
  readonly tellings: T[];
}

/**
 * Groups tellings of one relation between the same parties by event. Dates are compatible when one lies within the
 * other, and the more precise wins; two dates stay two, and so do places in two countries on one date. A vague or
 * unknown date joins only where exactly one event fits. An unknown date of an article that tells dated events joins the
 * one it has just reported: news comes back to its own event without saying the day again.
 */
export function groupByEvent<T extends Occasion>(tellings: readonly T[]): readonly EventGroup<T>[] {
  const byDate = new Map<string, T[]>();
  const undated: T[] = [];
  for (const telling of tellings) {
    if (telling.date === null) undated.push(telling);
    else byDate.set(telling.date, [...(byDate.get(telling.date) ?? []), telling]);
  }
  const events: EventGroup<T>[] = [];
  for (const date of [...byDate.keys()].sort(comparePrecision)) {
    for (const alike of byPlace(byDate.get(date)!)) {
      const fitting = events.filter(
        (event) => event.date !== null && event.date !== date && isWithin(event.date, date) && isPlaceOf(event, alike),
      );
      if (fitting.length === 1) fitting[0]!.tellings.push(...alike);
      else events.push({ date, tellings: alike });
    }
  }
  const homeless: T[] = [];
  // Decided before any joins: an undated telling lends no event its place.
  const homes = undated.map((telling) => homeOf(telling, events));
  undated.forEach((telling, at) => {
    const home = homes[at];
    if (home) home.tellings.push(telling);
    else homeless.push(telling);
  });
  return homeless.length > 0 ? [...events, { date: null, tellings: homeless }] : events;
}

/** Tellings of one date, apart where they name places in two countries; one that names none stays apart only then. */
function byPlace<T extends Occasion>(tellings: readonly T[]): readonly T[][] {
  const countries = [...new Set(tellings.flatMap(({ placeCountry }) => placeCountry ?? []))].sort();
  if (countries.length < 2) return [[...tellings]];
  const unplaced = tellings.filter(({ placeCountry }) => placeCountry === null);
  const placed = countries.map((country) => tellings.filter(({ placeCountry }) => placeCountry === country));
  return unplaced.length > 0 ? [...placed, unplaced] : placed;
}

function isPlaceOf<T extends Occasion>(event: EventGroup<T>, tellings: readonly T[]): boolean {
  const known = countryOf(event.tellings);
  const other = countryOf(tellings);
  return known === null || other === null || known === other;
}

function countryOf(tellings: readonly Occasion[]): string | null {
  return tellings.find(({ placeCountry }) => placeCountry !== null)?.placeCountry ?? null;
}

/** The event an undated telling is of: the only one, or the one its own article reports as news. */
function homeOf<T extends Occasion>(telling: T, events: readonly EventGroup<T>[]): EventGroup<T> | undefined {
  const fitting = events.filter(
    ({ tellings }) =>
      tellings.some(({ factuality }) => factuality === telling.factuality) &&
      tellings.every((other) => isSamePlace(telling, other)),
  );
  if (events.length === 1) return fitting[0];
  const reported = fitting.filter(
    ({ date, tellings }) => tellings.some(({ article }) => article === telling.article) && isNews(date, telling),
  );
  return reported.length === 1 ? reported[0] : undefined;
}

/** Days before its appearance that an article's news may lie; weeklies report the week. */
const NEWS_DAYS = 7;

function isNews(date: string | null, { publishedAt }: Occasion): boolean {
  // An article whose own date other articles lent is known to the month only.
  if (date?.length === 10 && publishedAt?.length === 7) return date.startsWith(publishedAt);
  if (date?.length !== 10 || publishedAt?.length !== 10) return false;
  const days = (Date.parse(publishedAt) - Date.parse(date)) / 864e5;
  return days >= 0 && days <= NEWS_DAYS;
}

function isSamePlace(a: Occasion, b: Occasion): boolean {
  return (
    a.place === null ||
    b.place === null ||
    a.place === b.place ||
    (a.placeCountry !== null && a.placeCountry === b.placeCountry)
  );
}
