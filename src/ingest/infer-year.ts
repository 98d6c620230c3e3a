import type { PrintedDate } from './printed-date.ts';

const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'];
const OWN_DAY =
  /(?<!\p{L})(?:est[ea]|hoy,?|hoy es) (lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)(?!\p{L})/giu;
const NAMED_YEAR = /(?<![\d.,-])(?:19|20)\d\d(?!\d|[.,]\d)/g;
/** What leads up to a year that may lie ahead: `hasta 2028`, `a partir de enero de 2029`, `para finales de 2030`. */
const AHEAD = /(?:hasta|a partir de|antes de|para|hacia) (?:(?:el|la|los|las|de|del|año|\p{Ll}+ de) )*$/iu;
const CLOSE_TO_NOW =
  /(?<!\p{L})(?:este (?:mismo )?año|(?:el )?año pasado|próximo año|hace (?:un|dos|tres) años?)(?!\p{L})/iu;

/** The weekdays that a text gives to its own day (`este jueves`, `hoy lunes`), without accents, in order. */
export function ownWeekdays(text: string): readonly string[] {
  return [...text.matchAll(OWN_DAY)].map((match) =>
    (match[1] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  );
}

export function weekdayName(year: number, month: number, day: number): string {
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}

/**
 * The year of a dateline without one, where it follows: the day falls on the weekday that the text first calls its own
 * in either the last year that it names or the next, and not in both.
 *
 * That last year is near only where the text says so, by naming another within two years of it or by `el año pasado` and
 * the like: who looks back on 1990 alone writes in any year. On 62 articles with a weekday of their own whose printed
 * year was hidden this gave nine years, all right; one year more on either side gave two more, and two that are wrong.
 */
export function inferYear({ month, day }: PrintedDate, text: string): number | undefined {
  const [weekday] = ownWeekdays(text);
  const years = [...text.matchAll(NAMED_YEAR)]
    .filter(({ index }) => !AHEAD.test(text.slice(Math.max(0, index - 40), index)))
    .map(([year]) => Number(year));
  const last = Math.max(...years);
  if (weekday === undefined || years.length === 0) return undefined;
  const isNear = CLOSE_TO_NOW.test(text) || years.some((year) => year < last && last - year <= 2);
  const fitting = [last, last + 1].filter((year) => weekdayName(year, month, day) === weekday);
  return isNear && fitting.length === 1 ? fitting[0] : undefined;
}
