import { fromDayNumber, isoDay, isoOf, parseIso, shiftMonth, weekdayOf } from './calendar.ts';
import {
  dayNumberOf,
  directionOf,
  monthShift,
  type Reference,
  rangeOf,
  shifted,
  sinceAnchor,
  weekOf,
  weekShift,
} from './date-arithmetic.ts';
import type { DateRule } from './date-rule.ts';
import { COUNT, countOf, DATE_WORD } from './date-words.ts';

const { ago, day, later, month, part, season, week, within, year } = DATE_WORD;
const WITH_UNIT_LATER = /(?:día|semana|mes|año)(?:e?s)? (?:después|antes|más tarde|atrás)/;
/** What may stand between `hace` and its number. */
const ABOUT =
  '(?:apenas |sólo |solo |tan sólo |tan solo |ya |unos |unas |casi |exactamente |justo |justamente |aproximadamente |cerca de |alrededor de |(?:poco |algo )?(?:más|menos) de )*';

/** Patterns that count from today or from what was told last, and name no day or month of their own. */
export const RELATIVE_RULES: readonly DateRule[] = [
  [
    `hace ${ABOUT}${COUNT} (día|semana|mes|año)(?:e?s)? y medio`,
    (m, r) => halfMore(countOf(m[1]!), m[2]!, r),
    ago,
    /hace .* y medio/,
  ],
  [
    `hace ${ABOUT}${COUNT} (día|semana|mes|año|década)(?:e?s)?`,
    (m, r) => shifted(-countOf(m[1]!), m[2]!, r),
    ago,
    /hace /,
  ],
  [`hace (año|mes) y medio`, (m, r) => halfMore(1, m[1]!, r), ago, /hace (?:año|mes) y medio/],
  [`hace ${ABOUT}medio año`, (_m, r) => shifted(-6, 'mes', r), ago | year, /hace .*medio año/],
  [
    `hace ${ABOUT}(24|48|72|veinticuatro|cuarenta y ocho|setenta y dos) horas`,
    (m, r) => shifted(-(/^(?:24|v)/.test(m[1]!) ? 1 : /^(?:48|c)/.test(m[1]!) ? 2 : 3), 'día', r),
    ago,
    /hace .*horas/,
  ],
  [
    `dentro de (?:unos |unas )?${COUNT} (día|semana|mes|año)(?:e?s)?`,
    (m, r) => shifted(countOf(m[1]!), m[2]!, r),
    within,
    /dentro de/,
  ],
  [
    `${COUNT} (día|semana|mes|año)(?:e?s)? (después|antes) (?:de que|del|de)(?! (?:lo|la que|aquello))`,
    (m, r) => sinceAnchor(m, r, m[3]!.toLowerCase() === 'antes' ? 1 : -1),
    later,
    WITH_UNIT_LATER,
  ],
  [
    `${COUNT} (día|semana|mes|año)(?:e?s)? (después|más tarde|antes)(?! de| que)`,
    (m, r) => sinceAnchor(m, r, m[3]!.toLowerCase() === 'antes' ? -1 : 1),
    later,
    WITH_UNIT_LATER,
  ],
  [`${COUNT} (día|semana|mes|año)(?:e?s)? atrás`, (m, r) => shifted(-countOf(m[1]!), m[2]!, r), later, WITH_UNIT_LATER],
  [
    `(?:ese|aquel|el) mismo día|ese día|aquel día|aquella jornada|esa jornada`,
    (_m, r) => r.anchor ?? undefined,
    day,
    /mismo día|ese día|aquel día|aquella jornada|esa jornada/,
  ],
  [
    '(?:en|por) (?:(?:esas|aquellas) (?:mismas )?fechas|(?:aquel )?entonces)',
    (_m, r) => r.told ?? undefined,
    day,
    /as fechas|entonces/,
  ],
  [
    'en lo que va de(?:l)? (?:(?:este|presente) )?año',
    (_m, r) => (r.year === undefined ? undefined : isoOf(r.year)),
    year,
    /lo que va/,
  ],
  ['en lo que va de(?:l)? (?:(?:este|presente) )?mes', (_m, r) => monthShift(0, r), month, /lo que va/],
  [
    'est[ea] (?:mism[oa] )?(?:verano|otoño|invierno|primavera)',
    (_m, r) => (r.year === undefined ? undefined : isoOf(r.year)),
    season,
  ],
  ['(?:ese|aquel) (?:mismo )?mes', (_m, r) => cutTo('month', r.told), month, /(?:ese|aquel) (?:mismo )?mes/],
  ['(?:ese|aquel) (?:mismo )?año', (_m, r) => cutTo('year', r.told), year, /(?:ese|aquel) (?:mismo )?año/],
  [
    `(?:esa|aquella) (?:misma )?semana`,
    (_m, r) => weekOf(dayNumberOf(r.anchor), 0),
    week,
    /(?:esa|aquella) (?:misma )?semana/,
  ],
  ['(?:el|al) mes siguiente', (_m, r) => cutTo('month', r.told, 1), month, /mes siguiente/],
  ['(?:el|al) año siguiente', (_m, r) => cutTo('year', r.told, 1), year, /año siguiente/],
  [`(?:la|a la) semana siguiente`, (_m, r) => weekOf(dayNumberOf(r.anchor), 1), week, /semana siguiente/],
  [`(?:el )?mes pasado|(?:el )?pasado mes|(?:el )?último mes`, (_m, r) => monthShift(-1, r), month],
  [`(?:el )?próximo mes|mes que viene|mes próximo`, (_m, r) => monthShift(1, r), month],
  [`este (?:mismo )?mes|presente mes`, (_m, r) => monthShift(0, r), month],
  [
    '(?:finales|fines|final|fin|principios|comienzos|mediados) de (?:mes|año)(?! (?:pasado|próximo|anterior|siguiente))',
    (m, r) => partOf(m[0], r),
    part,
    /[nls] de (?:mes|año)/,
  ],
  [`(?:el )?año pasado|(?:el )?pasado año`, (_m, r) => (r.year === undefined ? undefined : isoOf(r.year - 1)), year],
  [
    `(?:el )?próximo año|año que viene|año próximo`,
    (_m, r) => (r.year === undefined ? undefined : isoOf(r.year + 1)),
    year,
  ],
  [
    `este (?:mismo )?año|presente año|año en curso`,
    (_m, r) => (r.year === undefined ? undefined : isoOf(r.year)),
    year,
  ],
  [`(?:la )?semana pasada|(?:la )?pasada semana`, (_m, r) => weekShift(-1, r), week],
  [`(?:la )?próxima semana|semana que viene|semana próxima`, (_m, r) => weekShift(1, r), week],
  [
    `(?:este|el|del) (?:(pasado|próximo|último) )?fin de semana(?: (pasado|próximo))?`,
    (m, r) => {
      if (r.today === undefined) return undefined;
      const away = 5 - weekdayOf(r.today);
      const back = directionOf(`${m[1] ?? ''} ${m[2] ?? ''}`, r.tense) < 0 && away > 0;
      const saturday = r.today + away - (back ? 7 : 0);
      return rangeOf(isoDay(saturday), isoDay(saturday + 1));
    },
    week,
    /fin de semana/,
  ],
  [`esta (?:misma )?semana`, (_m, r) => weekShift(0, r), week],
];

/** `hace año y medio`, `hace dos meses y medio`: to the month for years, to the day for months and weeks. */
function halfMore(count: number, unit: string, reference: Reference): string | undefined {
  if (unit === 'año') return shifted(-(count * 12 + 6), 'mes', reference);
  if (unit === 'mes') return shifted(-count, 'mes', reference);
  return undefined;
}

/** The month or year of what was told last, or one so far from it. */
function cutTo(unit: 'month' | 'year', told: string | null, by = 0): string | undefined {
  const date = told === null ? undefined : parseIso(told);
  if (date === undefined) return undefined;
  if (unit === 'year') return isoOf(date.year + by);
  if (date.month === undefined) return undefined;
  const moved = shiftMonth(date.year, date.month, by);
  return isoOf(moved.year, moved.month);
}

/** `a finales de mes`: what has happened at the end of one that is not over happened in the one before. */
function partOf(words: string, { year, month, today, tense }: Reference): string | undefined {
  if (year === undefined) return undefined;
  const isOver = tense === 'past' && /^fin/i.test(words);
  if (/año$/i.test(words)) return isoOf(isOver && month !== undefined && month < 9 ? year - 1 : year);
  if (month === undefined) return undefined;
  const isEarly = today !== undefined && fromDayNumber(today).day < 20;
  const there = shiftMonth(year, month, isOver && isEarly ? -1 : 0);
  return isoOf(there.year, there.month);
}
