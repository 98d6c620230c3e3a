import type { Tense } from '../../../core/predication.ts';
import { daysInMonth, isoDay, isoOf, parseIso, shiftMonth, toDayNumber, weekdayOf } from './calendar.ts';
import { COUNT, countOf, MONTH, monthOf, WEEKDAY, weekdayIndex } from './date-words.ts';

/** Works a match out to an ISO value, or undefined where the article does not tell enough. */
export type Reader = (match: RegExpExecArray, context: Reference) => string | undefined;

/** What relative expressions count from. */
export interface Reference {
  readonly anchor: string | null;
  readonly tense: Tense;
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** Day number of publication, where known to the day. */
  readonly today: number | undefined;
}

/** The year of a day or month told without one: the nearest in the direction the tense gives. */
function yearFor(month: number, day: number | undefined, reference: Reference, direction: number): number | undefined {
  const { year, month: now, today } = reference;
  if (year === undefined) return undefined;
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
function directionOf(words: string, tense: Tense): number {
  if (/pasad[oa]|últim[oa]|anterior/i.test(words)) return -2;
  if (/próxim[oa]|que viene|siguiente|entrante/i.test(words)) return 2;
  return tense === 'past' ? -1 : tense === 'future' ? 1 : 0;
}

function validDay(year: number, month: number, day: number): string | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? isoOf(year, month, day) : undefined;
}

function weekdayValue(name: string, words: string, day: string | undefined, reference: Reference): string | undefined {
  if (/siguiente/i.test(words)) {
    const from = dayNumberOf(reference.anchor);
    return from === undefined ? undefined : isoDay(from + (((weekdayIndex(name) - weekdayOf(from) + 6) % 7) + 1));
  }
  if (reference.today === undefined) return undefined;
  if (day !== undefined) {
    const dated = dayOfMonth(Number(day), reference, directionOf(words, reference.tense));
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

function dayNumberOf(iso: string | null): number | undefined {
  const from = iso === null ? undefined : parseIso(iso);
  if (from?.month === undefined || from.day === undefined) return undefined;
  return toDayNumber({ year: from.year, month: from.month, day: from.day });
}

/** `el día 12`: of this month, of the month before or after where it would lie on the wrong side of today. */
function dayOfMonth(day: number, { year, month, today }: Reference, direction: number): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const here = validDay(year, month, day);
  if (today === undefined || direction === 0) return here;
  const away = toDayNumber({ year, month, day }) - today;
  const by = direction < 0 && away > 7 ? -1 : direction > 0 && away < -7 ? 1 : 0;
  if (by === 0) return here;
  const other = shiftMonth(year, month, by);
  return validDay(other.year, other.month, day);
}

function rangeOf(from: string, to: string): string {
  return `${from}/${to}`;
}

/** Patterns with their readers, the longer before the shorter: what one claims no later one reads. */
export const DATE_RULES: readonly (readonly [string, Reader])[] = [
  [
    String.raw`(primer|segundo|tercer|cuarto|último) (trimestre|semestre) de(?:l)?(?: año)? (\d{4})`,
    (m) => {
      const length = m[2]!.toLowerCase() === 'trimestre' ? 3 : 6;
      const ordinal = ['primer', 'segundo', 'tercer', 'cuarto'].indexOf(m[1]!.toLowerCase());
      const at = ordinal < 0 ? 12 / length - 1 : ordinal;
      const to = Math.min(12, (at + 1) * length);
      return rangeOf(isoOf(Number(m[3]), at * length + 1, 1), isoOf(Number(m[3]), to, daysInMonth(Number(m[3]), to)));
    },
  ],
  [
    String.raw`(?:finales|fines|principios|comienzos|mediados) del? (?:año )?(\d{2})`,
    (m) => (Number(m[1]) > 40 ? `19${m[1]}` : undefined),
  ],
  [String.raw`(?:finales|fines|principios|comienzos|mediados) de(?:l)?(?: año)? ((?:19|20)\d\d)`, (m) => m[1]!],
  [
    String.raw`(?:al )?día siguiente(?! de)|(?:la|esa) víspera(?! de)|(?:el|al) día anterior(?! a)`,
    (m, r) => {
      const day = dayNumberOf(r.anchor) ?? r.today;
      return day === undefined ? undefined : isoDay(day + (/siguiente/i.test(m[0]) ? 1 : -1));
    },
  ],
  [
    String.raw`(?:del? |desde el |entre el )(\d{1,2}) (?:de ${MONTH} )?(?:al|y el|hasta el) (\d{1,2}) de ${MONTH}(?: de(?:l)? (\d{4}))?`,
    (m, r) => {
      const toMonth = monthOf(m[4]!);
      const fromMonth = m[2] === undefined ? toMonth : monthOf(m[2]);
      const year = m[5] === undefined ? yearFor(toMonth, Number(m[3]), r, directionOf(m[0], r.tense)) : Number(m[5]);
      if (year === undefined) return undefined;
      const from = validDay(fromMonth > toMonth ? year - 1 : year, fromMonth, Number(m[1]));
      const to = validDay(year, toMonth, Number(m[3]));
      return from === undefined || to === undefined ? undefined : rangeOf(from, to);
    },
  ],
  [
    String.raw`(?:${WEEKDAY},? (?:día )?)?(\d{1,2}|primero)[º°]? de ${MONTH}(?: de(?:l)?(?: año)?|,)? (\d{4})`,
    (m) => validDay(Number(m[4]), monthOf(m[3]!), countOf(m[2]!)),
  ],
  [
    String.raw`(?:(pasado|próximo|último) )?(?:${WEEKDAY},? )?(?:día )?(\d{1,2}|primero)[º°]? de ${MONTH}(?: (pasado|próximo|último))?(?: (?:de|del) (este año|presente año|año pasado|pasado año|próximo año))?`,
    (m, r) => {
      const month = monthOf(m[4]!);
      const day = countOf(m[3]!);
      const year = yearNamed(m[6], r) ?? yearFor(month, day, r, directionOf(`${m[1] ?? ''} ${m[5] ?? ''}`, r.tense));
      return year === undefined ? undefined : validDay(year, month, day);
    },
  ],
  [String.raw`(\d{4})-(\d\d)-(\d\d)`, (m) => validDay(Number(m[1]), Number(m[2]), Number(m[3]))],
  [String.raw`(\d{1,2})[/.](\d{1,2})[/.](\d{4})`, (m) => validDay(Number(m[3]), Number(m[2]), Number(m[1]))],
  [
    String.raw`entre ${MONTH} y ${MONTH} de(?:l)? (\d{4})`,
    (m) => {
      const year = Number(m[3]);
      const to = monthOf(m[2]!);
      return rangeOf(isoOf(year, monthOf(m[1]!), 1), isoOf(year, to, daysInMonth(year, to)));
    },
  ],
  [String.raw`${MONTH}(?: de(?:l)?(?: año)?|,)? (\d{4})`, (m) => isoOf(Number(m[2]), monthOf(m[1]!))],
  [
    String.raw`${MONTH} (?:de|del) (este año|presente año|año pasado|pasado año|próximo año)`,
    (m, r) => {
      const year = yearNamed(m[2], r);
      return year === undefined ? undefined : isoOf(year, monthOf(m[1]!));
    },
  ],
  [
    String.raw`entre (?:los meses de )?${MONTH} y ${MONTH}(?: (pasado|próximo)s?)?`,
    (m, r) => {
      const [from, to] = [monthOf(m[1]!), monthOf(m[2]!)];
      const year = yearFor(to, undefined, r, directionOf(m[3] ?? '', r.tense));
      if (year === undefined) return undefined;
      return rangeOf(isoOf(from > to ? year - 1 : year, from, 1), isoOf(year, to, daysInMonth(year, to)));
    },
  ],
  [
    `(?:(?:en|desde|hasta|de|durante) (?:el )?(?:mes de )?|el (?=pasado|próximo|último))(?:(pasado|próximo|último) )?(?:mes de )?${MONTH}(?: (pasado|próximo|último))?`,
    (m, r) => {
      const month = monthOf(m[2]!);
      const year = yearFor(month, undefined, r, directionOf(`${m[1] ?? ''} ${m[3] ?? ''}`, r.tense));
      return year === undefined ? undefined : isoOf(year, month);
    },
  ],
  [
    String.raw`(?:el |este |ese |del |al |la noche del |la mañana del |la tarde del )?(?:(pasado|próximo|último) )?${WEEKDAY}(?: (pasado|próximo|último|que viene|siguiente))?(?:,? (?:día )?(\d{1,2})(?! de|[.,]?\d))?`,
    (m, r) => weekdayValue(m[2]!, `${m[1] ?? ''} ${m[3] ?? ''}`, m[4], r),
  ],
  [String.raw`anteayer|antes de ayer`, (_m, r) => (r.today === undefined ? undefined : isoDay(r.today - 2))],
  [String.raw`(?:ayer|anoche)(?:,? ${WEEKDAY})?`, (_m, r) => (r.today === undefined ? undefined : isoDay(r.today - 1))],
  [String.raw`pasado mañana(?:,? ${WEEKDAY})?`, (_m, r) => (r.today === undefined ? undefined : isoDay(r.today + 2))],
  [
    String.raw`(?:esta (?:mañana|tarde|noche|madrugada|jornada)|hoy(?: en día|(?: mismo)?,? ${WEEKDAY})?)`,
    (m, r) => (r.today === undefined || m[0].includes('en día') ? undefined : isoDay(r.today)),
  ],
  [
    String.raw`(?<!la |esta |una |de )mañana(?:,? ${WEEKDAY})?`,
    (_m, r) => (r.today === undefined ? undefined : isoDay(r.today + 1)),
  ],
  [
    String.raw`hace (?:apenas |sólo |solo |ya |unos |unas |casi |más de )*${COUNT} (día|semana|mes|año)(?:e?s)?`,
    (m, r) => shifted(-countOf(m[1]!), m[2]!, r),
  ],
  [
    String.raw`dentro de (?:unos |unas )?${COUNT} (día|semana|mes|año)(?:e?s)?`,
    (m, r) => shifted(countOf(m[1]!), m[2]!, r),
  ],
  [
    `${COUNT} (día|semana|mes|año)(?:e?s)? (después|antes) (?:de que|del|de)(?! (?:lo|la que|aquello))`,
    (m, r) => sinceAnchor(m, r, m[3]!.toLowerCase() === 'antes' ? 1 : -1),
  ],
  [
    String.raw`${COUNT} (día|semana|mes|año)(?:e?s)? (después|más tarde|antes)(?! de| que)`,
    (m, r) => sinceAnchor(m, r, m[3]!.toLowerCase() === 'antes' ? -1 : 1),
  ],
  [
    String.raw`(?:ese|aquel|el) mismo día|ese día|aquel día|aquella jornada|esa jornada`,
    (_m, r) => r.anchor ?? undefined,
  ],
  [String.raw`(?:el )?mes pasado|(?:el )?pasado mes|(?:el )?último mes`, (_m, r) => monthShift(-1, r)],
  [String.raw`(?:el )?próximo mes|mes que viene|mes próximo`, (_m, r) => monthShift(1, r)],
  [String.raw`este mes|presente mes`, (_m, r) => monthShift(0, r)],
  [
    String.raw`(?:el )?año pasado|(?:el )?pasado año`,
    (_m, r) => (r.year === undefined ? undefined : isoOf(r.year - 1)),
  ],
  [
    String.raw`(?:el )?próximo año|año que viene|año próximo`,
    (_m, r) => (r.year === undefined ? undefined : isoOf(r.year + 1)),
  ],
  [String.raw`este año|presente año|año en curso`, (_m, r) => (r.year === undefined ? undefined : isoOf(r.year))],
  [String.raw`(?:la )?semana pasada|(?:la )?pasada semana`, (_m, r) => weekShift(-1, r)],
  [String.raw`(?:la )?próxima semana|semana que viene|semana próxima`, (_m, r) => weekShift(1, r)],
  [
    String.raw`(?:este|el|del) (?:(pasado|próximo|último) )?fin de semana(?: (pasado|próximo))?`,
    (m, r) => {
      if (r.today === undefined) return undefined;
      const away = 5 - weekdayOf(r.today);
      const back = directionOf(`${m[1] ?? ''} ${m[2] ?? ''}`, r.tense) < 0 && away > 0;
      const saturday = r.today + away - (back ? 7 : 0);
      return rangeOf(isoDay(saturday), isoDay(saturday + 1));
    },
  ],
  [String.raw`esta semana`, (_m, r) => weekShift(0, r)],
  [
    String.raw`(?:el |al |del )(?:(pasado|próximo) )?día (\d{1,2})(?: (?:de|del) (?:este|presente|corriente) mes)?(?! de)(?: (pasado|próximo))?`,
    (m, r) => dayOfMonth(Number(m[2]), r, directionOf(`${m[1] ?? ''} ${m[3] ?? ''}`, r.tense)),
  ],
  [
    String.raw`(?:entre|de|desde) ((?:19|20)\d\d) (?:y|a|hasta) ((?:19|20)\d\d)`,
    (m) => (m[1]! < m[2]! ? rangeOf(m[1]!, m[2]!) : undefined),
  ],
  [
    String.raw`(?:en|desde|hasta|de|del|el|año|durante|entre|para|hacia|tras|a partir de|a partir del) ((?:1[89]|20)\d\d)(?! [a-záéíóúñ]+s\b)`,
    (m) => m[1]!,
  ],
];

/** `dos días después`: so far from the day told last. */
function sinceAnchor(match: RegExpExecArray, reference: Reference, direction: number): string | undefined {
  const anchor = reference.anchor === null ? undefined : parseIso(reference.anchor);
  const today = dayNumberOf(reference.anchor);
  if (anchor === undefined || today === undefined) return undefined;
  return shifted(countOf(match[1]!) * direction, match[2]!, { ...reference, ...anchor, today });
}

/** The year that `este año`, `el año pasado` name. */
function yearNamed(words: string | undefined, { year }: Reference): number | undefined {
  if (words === undefined || year === undefined) return undefined;
  return /pasado/i.test(words) ? year - 1 : /próximo/i.test(words) ? year + 1 : year;
}

function shifted(by: number, unit: string, reference: Reference): string | undefined {
  const { year, month, today } = reference;
  if (year === undefined) return undefined;
  if (unit === 'año') return isoOf(year + by);
  if (month === undefined) return undefined;
  if (unit === 'mes') {
    const moved = shiftMonth(year, month, by);
    return isoOf(moved.year, moved.month);
  }
  return today === undefined ? undefined : isoDay(today + by * (unit === 'semana' ? 7 : 1));
}

function monthShift(by: number, { year, month }: Reference): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const moved = shiftMonth(year, month, by);
  return isoOf(moved.year, moved.month);
}

function weekShift(by: number, { today }: Reference): string | undefined {
  if (today === undefined) return undefined;
  const monday = today - weekdayOf(today) + 7 * by;
  return rangeOf(isoDay(monday), isoDay(monday + 6));
}
