import { daysInMonth, isoDay, isoOf } from './calendar.ts';
import {
  dayNumberOf,
  dayOfMonth,
  directionOf,
  rangeOf,
  validDay,
  weekdayOfWeek,
  weekdayValue,
  yearFor,
  yearNamed,
} from './date-arithmetic.ts';
import type { DateRule } from './date-rule.ts';
import { countOf, DATE_WORD, MONTH, MONTHS, monthOf, WEEKDAY } from './date-words.ts';
import { RELATIVE_RULES } from './relative-rules.ts';

const { count, day, monthName, part, quarter, today, tomorrow, week, weekday, year } = DATE_WORD;
const WITH_TWO_MONTHS = new RegExp(`(?:${MONTHS.join('|')}) y (?:${MONTHS.join('|')})`);
const WITH_MONTH_AND_YEAR = new RegExp(`(?:${MONTHS.join('|')})[ ,adelño]* \\d{4}`);
const WITH_MONTH_OF_YEAR = new RegExp(`(?:${MONTHS.join('|')}) del? `);
const WITH_DAY_OF_MONTH = new RegExp(`(?:\\d|primero)[º°]? de (?:${MONTHS.join('|')})`);
const YEAR_NAMED =
  '(este año|presente año|año pasado|pasado año|próximo año|aquel (?:mismo )?año|(?:ese )?mismo año|ese año)';
const WITH_YEAR = /(?:1[89]|20)\d\d/;

/** Patterns with their readers, the longer before the shorter: what one claims no later one reads. */
export const DATE_RULES: readonly DateRule[] = [
  [
    String.raw`(primer|segundo|tercer|cuarto|último) (trimestre|semestre) de(?:l)?(?: año)? (\d{4})`,
    (m) => {
      const length = m[2]!.toLowerCase() === 'trimestre' ? 3 : 6;
      const ordinal = ['primer', 'segundo', 'tercer', 'cuarto'].indexOf(m[1]!.toLowerCase());
      const at = ordinal < 0 ? 12 / length - 1 : ordinal;
      const to = Math.min(12, (at + 1) * length);
      return rangeOf(isoOf(Number(m[3]), at * length + 1, 1), isoOf(Number(m[3]), to, daysInMonth(Number(m[3]), to)));
    },
    quarter | count,
  ],
  [
    String.raw`(?:finales|fines|principios|comienzos|mediados) del? (?:año )?(\d{2})`,
    (m) => (Number(m[1]) > 40 ? `19${m[1]}` : undefined),
    part | count,
  ],
  [
    String.raw`(?:finales|fines|principios|comienzos|mediados) de(?:l)?(?: año)? ((?:19|20)\d\d)`,
    (m) => m[1]!,
    part | count,
  ],
  [
    String.raw`(?:al )?día siguiente(?! de)|(?:la|esa) víspera(?! de)|(?:el|al) día anterior(?! a)`,
    (m, r) => {
      const day = dayNumberOf(r.anchor) ?? r.today;
      return day === undefined ? undefined : isoDay(day + (/siguiente/i.test(m[0]) ? 1 : -1));
    },
    day,
    /día siguiente|víspera|día anterior/,
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
    count | monthName,
    WITH_DAY_OF_MONTH,
  ],
  [
    String.raw`(?:los )?(?:días )?(\d{1,2}),? y (?:el )?(\d{1,2}) de ${MONTH}(?: de(?:l)?(?: año)? (\d{4}))?`,
    (m, r) => {
      const month = monthOf(m[3]!);
      const [first, last] = [Number(m[1]), Number(m[2])];
      const year = m[4] === undefined ? yearFor(month, last, r, directionOf(m[0], r.tense)) : Number(m[4]);
      if (year === undefined) return undefined;
      const [from, to] = [validDay(year, month, first), validDay(year, month, last)];
      // Two days on end are one stay; of two apart the one beside the month is read.
      return from === undefined || to === undefined || last !== first + 1 ? to : rangeOf(from, to);
    },
    count | monthName,
    WITH_DAY_OF_MONTH,
  ],
  [
    String.raw`(?:${WEEKDAY},? (?:día )?)?(\d{1,2}|primero)[º°]? de ${MONTH}(?: de(?:l)?(?: año)?|,)? (\d{4})`,
    (m) => validDay(Number(m[4]), monthOf(m[3]!), countOf(m[2]!)),
    count | monthName,
    WITH_DAY_OF_MONTH,
  ],
  [
    String.raw`(?:(pasado|próximo|último) )?(?:${WEEKDAY},? )?(?:día )?(\d{1,2}|primero)[º°]? de ${MONTH}(?: (pasado|próximo|último))?(?: (?:de|del) ${YEAR_NAMED})?`,
    (m, r) => {
      const month = monthOf(m[4]!);
      const day = countOf(m[3]!);
      const direction = directionOf(`${m[1] ?? ''} ${m[5] ?? ''}`, r.tense);
      const year = m[6] === undefined ? yearFor(month, day, r, direction) : yearNamed(m[6], r);
      return year === undefined ? undefined : validDay(year, month, day);
    },
    count | monthName,
    WITH_DAY_OF_MONTH,
  ],
  [String.raw`(\d{4})-(\d\d)-(\d\d)`, (m) => validDay(Number(m[1]), Number(m[2]), Number(m[3])), count, /\d-\d\d-\d/],
  [
    String.raw`(\d{1,2})[/.](\d{1,2})[/.](\d{4})`,
    (m) => validDay(Number(m[3]), Number(m[2]), Number(m[1])),
    count,
    /\d[/.]\d/,
  ],
  [
    String.raw`entre ${MONTH} y ${MONTH} de(?:l)? (\d{4})`,
    (m) => {
      const year = Number(m[3]);
      const to = monthOf(m[2]!);
      return rangeOf(isoOf(year, monthOf(m[1]!), 1), isoOf(year, to, daysInMonth(year, to)));
    },
    monthName,
    WITH_TWO_MONTHS,
  ],
  [
    String.raw`${MONTH}(?: de(?:l)?(?: año)?|,)? (\d{4})`,
    (m) => isoOf(Number(m[2]), monthOf(m[1]!)),
    monthName | count,
    WITH_MONTH_AND_YEAR,
  ],
  [
    String.raw`${MONTH} (?:de|del) (?:año )?([4-9]\d)(?![.,:]?\d)`,
    (m) => isoOf(1900 + Number(m[2]), monthOf(m[1]!)),
    monthName | count,
    WITH_MONTH_OF_YEAR,
  ],
  [
    String.raw`${MONTH} (?:de|del) ${YEAR_NAMED}`,
    (m, r) => {
      const year = yearNamed(m[2], r);
      return year === undefined ? undefined : isoOf(year, monthOf(m[1]!));
    },
    monthName | year,
    WITH_MONTH_OF_YEAR,
  ],
  [
    String.raw`entre (?:los meses de )?${MONTH} y ${MONTH}(?: (pasado|próximo)s?)?`,
    (m, r) => {
      const [from, to] = [monthOf(m[1]!), monthOf(m[2]!)];
      const year = yearFor(to, undefined, r, directionOf(m[3] ?? '', r.tense));
      if (year === undefined) return undefined;
      return rangeOf(isoOf(from > to ? year - 1 : year, from, 1), isoOf(year, to, daysInMonth(year, to)));
    },
    monthName,
    WITH_TWO_MONTHS,
  ],
  [
    `(?:(?:en|desde|hasta|de|durante) (?:el )?(?:mes de )?|el (?=pasado|próximo|último))(?:(pasado|próximo|último) )?(?:mes de )?${MONTH}(?: (pasado|próximo|último))?`,
    (m, r) => {
      const month = monthOf(m[2]!);
      const year = yearFor(month, undefined, r, directionOf(`${m[1] ?? ''} ${m[3] ?? ''}`, r.tense));
      return year === undefined ? undefined : isoOf(year, month);
    },
    monthName,
  ],
  [
    String.raw`anteayer|antes de ayer`,
    (_m, r) => (r.today === undefined ? undefined : isoDay(r.today - 2)),
    today,
    /anteayer|antes de ayer/,
  ],
  [
    String.raw`(?:ayer|anoche)(?:(?: mismo)?,? ${WEEKDAY})?`,
    (_m, r) => (r.today === undefined ? undefined : isoDay(r.today - 1)),
    today,
    /ayer|anoche/,
  ],
  [
    String.raw`pasado mañana(?:,? ${WEEKDAY})?`,
    (_m, r) => (r.today === undefined ? undefined : isoDay(r.today + 2)),
    tomorrow,
    /pasado mañana/,
  ],
  [
    String.raw`(?:esta (?:misma )?(?:mañana|tarde|noche|madrugada|jornada)|este mediodía|hoy(?: en día|(?: mismo)?,? ${WEEKDAY})?)`,
    (m, r) => (r.today === undefined || m[0].includes('en día') ? undefined : isoDay(r.today)),
    today,
    /esta (?:misma )?(?:mañana|tarde|noche|madrugada|jornada)|este mediodía|hoy/,
  ],
  [
    String.raw`(?<!la |esta |misma |una |(?<!partir )de )mañana(?:(?: mismo)?,? ${WEEKDAY})?`,
    (_m, r) => (r.today === undefined ? undefined : isoDay(r.today + 1)),
    tomorrow,
  ],
  [
    String.raw`(?:el |del |al |este )?${WEEKDAY} de (la semana pasada|la pasada semana|esta semana|la próxima semana|la semana que viene)`,
    (m, r) => weekdayOfWeek(m[1]!, /pasada/i.test(m[2]!) ? -1 : /esta/i.test(m[2]!) ? 0 : 1, r),
    weekday | week,
    / de (?:la|esta) (?:pasada |próxima )?semana/,
  ],
  [
    String.raw`(?:el |este |ese |del |al |la noche del |la mañana del |la tarde del )?(?:(pasado|próximo|último) )?${WEEKDAY}(?: (pasado|próximo|último|que viene|siguiente))?(?:,? (?:día )?(\d{1,2})(?! de|[.,]?\d))?`,
    (m, r) => weekdayValue(m[2]!, `${m[1] ?? ''} ${m[3] ?? ''}`, m[4], r),
    weekday,
  ],
  ...RELATIVE_RULES,
  [
    String.raw`(?:el |al |del )(?:(pasado|próximo) )?día (\d{1,2})(?: (?:de|del) (?:este|presente|corriente) mes)?(?! de)(?: (pasado|próximo))?`,
    (m, r) => dayOfMonth(Number(m[2]), r, directionOf(`${m[1] ?? ''} ${m[3] ?? ''}`, r.tense)),
    day | count,
    /día /,
  ],
  [
    String.raw`(?:entre|de|desde) ((?:19|20)\d\d) (?:y|a|hasta) ((?:19|20)\d\d)`,
    (m) => (m[1]! < m[2]! ? rangeOf(m[1]!, m[2]!) : undefined),
    count,
    WITH_YEAR,
  ],
  [
    String.raw`(?:en|desde|hasta|de|del|el|año|durante|entre|para|hacia|tras|a partir de|a partir del) ((?:1[89]|20)\d\d)(?! [a-záéíóúñ]+s\b)`,
    (m) => m[1]!,
    count,
    WITH_YEAR,
  ],
];
