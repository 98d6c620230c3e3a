import type { Tense } from '../../../core/predication.ts';
import type { Span } from '../../../core/span.ts';
import { daysInMonth, isoDay, isoOf, parseIso, shiftMonth, toDayNumber, weekdayOf } from './calendar.ts';

/** A stretch that says when, worked out as far as the article allows. */
export interface DateExpression extends Span {
  /** ISO 8601 day, month, year or interval. */
  readonly value: string;
  /** Whether the year stands in the expression itself. */
  readonly absolute: boolean;
}

/** What relative expressions count from. */
export interface DateContext {
  /** ISO 8601; null for undated articles. */
  readonly publishedAt: string | null;
  /** The last date told before, for `ese mismo día`, `dos días después`. */
  readonly anchor: string | null;
  /** Tense of the verb that stands nearest to an offset of the article: chooses between last and next Tuesday. */
  tenseAt(offset: number): Tense;
}

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
  primero: 1,
};
const MONTH = `(${MONTHS.join('|')}|setiembre)`;
const WEEKDAY = `(${WEEKDAYS.join('|')}|miercoles|sabado)`;
const COUNT = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;

type Reader = (match: RegExpExecArray, context: Reference) => string | undefined;

interface Reference {
  readonly anchor: string | null;
  readonly tense: Tense;
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** Day number of publication, where known to the day. */
  readonly today: number | undefined;
}

function monthOf(name: string): number {
  const at = MONTHS.indexOf(name.toLowerCase());
  return at < 0 ? 9 : at + 1;
}

function weekdayIndex(name: string): number {
  const plain = name.toLowerCase();
  return plain === 'miercoles' ? 2 : plain === 'sabado' ? 5 : WEEKDAYS.indexOf(plain);
}

function countOf(word: string): number {
  return NUMBERS[word.toLowerCase()] ?? Number(word);
}

/** The year of a day or month told without one: the nearest in the direction the tense gives. */
function yearFor(month: number, day: number | undefined, reference: Reference, direction: number): number | undefined {
  const { year, month: now, today } = reference;
  if (year === undefined) return undefined;
  if (now === undefined) return year;
  if (day !== undefined && today !== undefined && day <= daysInMonth(year, month)) {
    const distance = toDayNumber({ year, month, day }) - today;
    // The nearest verb may belong to another event: a day soon to come is not moved back a year.
    if (direction < 0) return distance > 120 ? year - 1 : year;
    if (direction > 0) return distance < -120 ? year + 1 : year;
    if (distance > 200) return year - 1;
    return distance < -200 ? year + 1 : year;
  }
  const distance = month - now;
  if (direction < 0) return distance > 1 ? year - 1 : year;
  if (direction > 0) return distance < -1 ? year + 1 : year;
  if (distance > 6) return year - 1;
  return distance < -6 ? year + 1 : year;
}

function directionOf(words: string, tense: Tense): number {
  if (/pasad[oa]|últim[oa]|anterior/i.test(words)) return -1;
  if (/próxim[oa]|que viene|siguiente|entrante/i.test(words)) return 1;
  return tense === 'past' ? -1 : tense === 'future' ? 1 : 0;
}

function validDay(year: number, month: number, day: number): string | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? isoOf(year, month, day) : undefined;
}

function weekdayValue(name: string, words: string, reference: Reference): string | undefined {
  if (reference.today === undefined) return undefined;
  const away = (weekdayIndex(name) - weekdayOf(reference.today) + 7) % 7;
  const direction = directionOf(words, reference.tense);
  if (/próxim|que viene/i.test(words)) return isoDay(reference.today + (away === 0 ? 7 : away));
  if (/pasad|últim/i.test(words)) return isoDay(reference.today + (away === 0 ? -7 : away - 7));
  if (away === 0) return isoDay(reference.today);
  // Without a tense, news of a weekday looks back, unless it is tomorrow's.
  return isoDay(reference.today + (direction > 0 ? away : away - 7));
}

function rangeOf(from: string, to: string): string {
  return `${from}/${to}`;
}

const RULES: readonly (readonly [string, Reader])[] = [
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
    String.raw`(?:al )?día siguiente|(?:la|esa) víspera|(?:el|al) día anterior`,
    (m, r) => {
      const from = r.anchor === null ? undefined : parseIso(r.anchor);
      const day =
        from?.month === undefined || from.day === undefined
          ? r.today
          : toDayNumber({ year: from.year, month: from.month, day: from.day });
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
    String.raw`(\d{1,2}|primero)[º°]? de ${MONTH}(?: de(?:l)?(?: año)?|,)? (\d{4})`,
    (m) => validDay(Number(m[3]), monthOf(m[2]!), countOf(m[1]!)),
  ],
  [
    String.raw`(?:(pasado|próximo|último) )?(\d{1,2}|primero)[º°]? de ${MONTH}(?: (pasado|próximo|último))?(?: (?:de|del) (este año|presente año|año pasado|próximo año))?`,
    (m, r) => {
      const words = `${m[1] ?? ''} ${m[4] ?? ''}`;
      const month = monthOf(m[3]!);
      let year = yearFor(month, countOf(m[2]!), r, directionOf(words, r.tense));
      if (m[5] !== undefined && r.year !== undefined)
        year = m[5].includes('pasado') ? r.year - 1 : m[5].includes('próximo') ? r.year + 1 : r.year;
      return year === undefined ? undefined : validDay(year, month, countOf(m[2]!));
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
    String.raw`(?:en|desde|hasta|de|durante)(?: el(?: mes de)?)?(?: (pasado|próximo|último))? ${MONTH}(?: (pasado|próximo|último))?`,
    (m, r) => {
      const month = monthOf(m[2]!);
      const year = yearFor(month, undefined, r, directionOf(`${m[1] ?? ''} ${m[3] ?? ''}`, r.tense));
      return year === undefined ? undefined : isoOf(year, month);
    },
  ],
  [
    String.raw`(?:el |este |ese |del |al |la noche del |la mañana del |la tarde del )?(?:(pasado|próximo|último) )?${WEEKDAY}(?: (pasado|próximo|último|que viene))?(?:,? (?:día )?(\d{1,2})(?! de))?`,
    (m, r) => weekdayValue(m[2]!, `${m[1] ?? ''} ${m[3] ?? ''}`, r),
  ],
  [String.raw`anteayer|antes de ayer`, (_m, r) => (r.today === undefined ? undefined : isoDay(r.today - 2))],
  [String.raw`ayer|anoche`, (_m, r) => (r.today === undefined ? undefined : isoDay(r.today - 1))],
  [String.raw`pasado mañana`, (_m, r) => (r.today === undefined ? undefined : isoDay(r.today + 2))],
  [
    String.raw`(?:esta (?:mañana|tarde|noche|madrugada|jornada)|hoy(?: en día)?)`,
    (m, r) => (r.today === undefined || m[0].includes('en día') ? undefined : isoDay(r.today)),
  ],
  [String.raw`(?<!la |esta |una |de )mañana`, (_m, r) => (r.today === undefined ? undefined : isoDay(r.today + 1))],
  [
    String.raw`hace (?:apenas |unos |unas |casi )?${COUNT} (día|semana|mes|año)(?:e?s)?`,
    (m, r) => shifted(-countOf(m[1]!), m[2]!, r),
  ],
  [
    String.raw`(?:dentro de|en los próximos|en las próximas) ${COUNT} (día|semana|mes|año)(?:e?s)?`,
    (m, r) => shifted(countOf(m[1]!), m[2]!, r),
  ],
  [
    String.raw`${COUNT} (día|semana|mes|año)(?:e?s)? (después|más tarde|antes)`,
    (m, r) => {
      const anchor = r.anchor === null ? undefined : parseIso(r.anchor);
      if (anchor?.month === undefined || anchor.day === undefined) return undefined;
      const today = toDayNumber({ year: anchor.year, month: anchor.month, day: anchor.day });
      return shifted(countOf(m[1]!) * (m[3] === 'antes' ? -1 : 1), m[2]!, {
        ...r,
        year: anchor.year,
        month: anchor.month,
        today,
      });
    },
  ],
  [String.raw`(?:ese|aquel|el) mismo día|ese día|aquel día`, (_m, r) => r.anchor ?? undefined],
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
  [String.raw`esta semana`, (_m, r) => weekShift(0, r)],
  [
    String.raw`(?:el |al |del )día (\d{1,2})(?! de)`,
    (m, r) => (r.year === undefined || r.month === undefined ? undefined : validDay(r.year, r.month, Number(m[1]))),
  ],
  [String.raw`(?:en|desde|hasta|de|del|año|durante|entre) ((?:19|20)\d\d)`, (m) => m[1]!],
];

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

const COMPILED = RULES.map(([source, read]) => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, 'giu'),
  read,
}));
const ANY = new RegExp(
  `\\d{4}|\\d de |${MONTHS.join('|')}|setiembre|${WEEKDAYS.join('|')}|ayer|anoche|hoy|mañana|hace |dentro de|próxim|pasad|que viene|después|más tarde|antes|mism|es[ae] día|est[ae] |presente|año|día |víspera|trimestre|semestre|finales|fines|principios|comienzos|mediados|tarde|noche`,
  'iu',
);

/**
 * The date expressions of a stretch of text in order, the longer rule first where two claim the same words. `offset`
 * is where `text` begins in the article.
 */
export function findDates(text: string, offset: number, context: DateContext): DateExpression[] {
  if (!ANY.test(text)) return [];
  const published = context.publishedAt === null ? undefined : parseIso(context.publishedAt);
  const known = {
    anchor: context.anchor,
    year: published?.year,
    month: published?.month,
    today:
      published?.month === undefined || published.day === undefined
        ? undefined
        : toDayNumber({ year: published.year, month: published.month, day: published.day }),
  };
  const found: DateExpression[] = [];
  const claimed: Span[] = [];
  for (const { pattern, read } of COMPILED) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      if (claimed.some((span) => span.start < end && start < span.end)) continue;
      claimed.push({ start, end });
      const value = read(match, { ...known, tense: context.tenseAt(start) });
      if (value !== undefined) found.push({ start, end, value, absolute: /(?:19|20)\d\d/.test(match[0]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
