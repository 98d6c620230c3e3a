import type { Tense } from '../../../core/predication.ts';
import type { Span } from '../../../core/span.ts';
import { parseIso, toDayNumber } from './calendar.ts';
import type { Reader } from './date-rule.ts';
import { DATE_RULES } from './date-rules.ts';
import { dateWordsIn, WEEKDAY } from './date-words.ts';

/** In what way an expression names its date: `counted` from another one told (`ese día`, `dos días después`). */
export type DateForm =
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'weekday'
  | 'day'
  | 'month'
  | 'year'
  | 'span'
  | 'ago'
  | 'counted';

/** A stretch that says when, worked out as far as the article allows. */
export interface DateExpression extends Span {
  /** ISO 8601 day, month, year or interval. */
  readonly value: string;
  /** Whether the year stands in the expression itself. */
  readonly absolute: boolean;
  readonly form: DateForm;
  /** Whether it dates what comes after it: `tres días antes de [que viajara]`. */
  readonly follows: boolean;
}

/** What relative expressions count from. */
export interface DateContext {
  /** ISO 8601; null for undated articles. */
  readonly publishedAt: string | null;
  /** The last date told before, for `ese mismo día`, `dos días después`. */
  readonly anchor: string | null;
  /** What was told last as precise as it was, for `ese mes`, `al año siguiente`. */
  readonly told: string | null;
  /** Tense of the verb that stands nearest to an offset of the article: chooses between last and next Tuesday. */
  tenseAt(offset: number): Tense;
}

const COMPILED = DATE_RULES.map(([source, read, words, shape]) => ({
  words,
  shape,
  pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, 'giu'),
  read,
}));
/**
 * The date expressions of a stretch of text in order, the longer rule first where two claim the same words. `offset`
 * is where `text` begins in the article.
 */
export function findDates(text: string, offset: number, context: DateContext): DateExpression[] {
  const lower = text.toLowerCase();
  const words = dateWordsIn(lower);
  if (words === 0) return [];
  const published = context.publishedAt === null ? undefined : parseIso(context.publishedAt);
  const known = {
    year: published?.year,
    month: published?.month,
    today:
      published?.month === undefined || published.day === undefined
        ? undefined
        : toDayNumber({ year: published.year, month: published.month, day: published.day }),
  };
  const claims: { start: number; end: number; match: RegExpExecArray; read: Reader }[] = [];
  const holds = new Map<RegExp, boolean>();
  for (const { pattern, read, words: needed, shape } of COMPILED) {
    if ((words & needed) !== needed) continue;
    if (shape !== undefined) {
      let isHeld = holds.get(shape);
      if (isHeld === undefined) {
        isHeld = shape.test(lower);
        holds.set(shape, isHeld);
      }
      if (!isHeld) continue;
    }
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      if (!claims.some((span) => span.start < end && start < span.end)) claims.push({ start, end, match, read });
    }
  }
  // In the order of the text: `el viernes …, anunciada la víspera` counts from the Friday.
  claims.sort((a, b) => a.start - b.start);
  const found: DateExpression[] = [];
  let { anchor, told } = context;
  /** `Dos días después de condenarlo, juzgará hoy …`: counts from the day told in its sentence, be it behind. */
  const dayBeside = (at: number): string | undefined => {
    if (found.some(({ value }) => value.length === 10)) return undefined;
    for (const { start, match, read } of claims) {
      if (start <= at || FOLLOWS.test(match[0])) continue;
      const value = read(match, { ...known, anchor, told, tense: context.tenseAt(start) });
      if (value?.length === 10) return value;
    }
    return undefined;
  };
  for (const { start, end, match, read } of claims) {
    const follows = FOLLOWS.test(match[0]);
    // `convocó una marcha para el sábado`: what is set a day lies ahead, whenever that was done.
    const tense = tenseBy(text.slice(0, start - offset), match[0]) ?? context.tenseAt(start);
    const value = read(match, { ...known, anchor: follows ? (dayBeside(start) ?? anchor) : anchor, told, tense });
    if (value === undefined) continue;
    if (value.length === 10 && !follows) anchor = value;
    if (!value.includes('/') && !follows) told = value;
    found.push({
      start: start - leadOf(text, start - offset),
      end,
      value,
      absolute: /(?:1[89]|20)\d\d/.test(match[0]),
      form: formOf(match[0].toLowerCase(), value),
      follows,
    });
  }
  return found;
}

const FOLLOWS = /(?:antes|después) (?:de que|del|de)$/i;
const AHEAD = /(?<!\p{L})para (?:el |este |la (?:mañana|tarde|noche) del )?$/iu;

const FROM_THEN_ON = new RegExp(`a partir (?:del? )?(?:este )?${WEEKDAY}`, 'iu');
const SINCE = /(?<!\p{L})desde (?:el |la |este )?$/iu;

/**
 * The direction that the words before a date or in it give. `La guerra que libran desde enero` began before today, and a
 * strike `a partir del domingo` begins after it.
 */
function tenseBy(before: string, expression: string): Tense | undefined {
  if (AHEAD.test(before) || FROM_THEN_ON.test(before.slice(-12) + expression)) return 'future';
  return SINCE.test(before) || /^desde /i.test(expression) ? 'past' : undefined;
}

function formOf(words: string, value: string): DateForm {
  if (
    /(?:^| )(?:ese|esa|esas|aquel|aquellas?|mismo día|siguiente|anterior|víspera|después|tarde|antes)(?: |$)/.test(
      words,
    ) &&
    !/\d{4}/.test(words)
  )
    return 'counted';
  if (/^hoy|esta (?:misma )?(?:mañana|tarde|noche|madrugada|jornada)|este mediodía/.test(words)) return 'today';
  if (/ayer|anoche/.test(words)) return 'yesterday';
  if (/mañana/.test(words)) return 'tomorrow';
  if (/^hace |atrás$/.test(words)) return 'ago';
  if (value.includes('/')) return 'span';
  if (value.length === 4) return 'year';
  if (value.length === 7) return 'month';
  return new RegExp(`(?:^| )${WEEKDAY}(?: |,|$)`).test(words) && !/\d/.test(words) ? 'weekday' : 'day';
}

/** Parts of a day, week, month or year, with which an expression begins: `a finales [de mayo]`, `en la madrugada [del lunes]`. */
const LEAD =
  /(?:(?:a|de|desde|hasta|hacia|para|en|durante|por) )?(?:(?:el|la|lo|las) )?(?:(?:primer[oa]s?|segund[oa]|tercera|últim[oa]s?|media|altas|misma|plena) )?(?:finales|fines|final|fin|principios?|comienzos?|inicios?|mediados|mitad|madrugada|mañana|tarde|noche|mediodía|jornada|día|horas?|semana|quincena|mes|meses) $/iu;

/** How many characters before an expression belong to it: `a mediados ` before `de mayo`, `en la noche ` before `del lunes`. */
function leadOf(text: string, start: number): number {
  if (!/^del? /i.test(text.slice(start, start + 4))) {
    const of = /(?<!\p{L})(?:del?|de (?:la|este|esta|aquel)) $/iu.exec(text.slice(Math.max(0, start - 12), start));
    if (of === null) return 0;
    const lead = LEAD.exec(text.slice(Math.max(0, start - 60), start - of[0].length));
    return lead === null ? 0 : lead[0].length + of[0].length;
  }
  return LEAD.exec(text.slice(Math.max(0, start - 50), start))?.[0].length ?? 0;
}
