import { comparePrecision, isWithin } from '../core/date.ts';

/** What decides whether two tellings can be of one event. */
export interface Occasion<P> {
  /** ISO 8601 day, month, year or `from/to`; null where unknown. */
  readonly date: string | null;
  readonly place: P | null;
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
 * other, and the more precise wins; two dates stay two. A vague or unknown date joins only where exactly one event
 * fits, and an unknown date never across two known places.
 */
export function groupByEvent<T extends Occasion<P>, P>(tellings: readonly T[]): readonly EventGroup<T>[] {
  const byDate = new Map<string, T[]>();
  const undated: T[] = [];
  for (const telling of tellings) {
    if (telling.date === null) undated.push(telling);
    else byDate.set(telling.date, [...(byDate.get(telling.date) ?? []), telling]);
  }
  const dates = [...byDate.keys()].sort(comparePrecision);
  const events: EventGroup<T>[] = [];
  for (const date of dates) {
    const fitting = events.filter((event) => event.date !== null && isWithin(event.date, date));
    if (fitting.length === 1) fitting[0]!.tellings.push(...byDate.get(date)!);
    else events.push({ date, tellings: byDate.get(date)! });
  }
  const [only] = events;
  const dated = [...(only?.tellings ?? [])];
  const datedAs = new Set(dated.map(({ factuality }) => factuality));
  const homeless = undated.filter((telling) => {
    if (events.length !== 1 || !datedAs.has(telling.factuality) || !dated.every((other) => isSamePlace(telling, other)))
      return true;
    only!.tellings.push(telling);
    return false;
  });
  return homeless.length > 0 ? [...events, { date: null, tellings: homeless }] : events;
}

function isSamePlace<P>(a: Occasion<P>, b: Occasion<P>): boolean {
  return a.place === null || b.place === null || a.place === b.place;
}

/** Words of the press for one thing that is counted. */
const SAME_UNIT: ReadonlyMap<string, string> = new Map([
  ['fallecido', 'muerto'],
  ['victima mortal', 'muerto'],
  ['muerte', 'muerto'],
  ['uniformado', 'soldado'],
  ['militar', 'soldado'],
  ['efectivo', 'soldado'],
]);

/** A unit in the singular, without accents: `bajas` and `baja` count the same. */
export function unitKey(unit: string): string {
  const plain = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const singular = plain
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/([rnldj])es$/, '$1')
        .replace(/ces$/, 'z')
        .replace(/([aeiou])s$/, '$1'),
    )
    .join(' ');
  return SAME_UNIT.get(singular) ?? singular;
}
