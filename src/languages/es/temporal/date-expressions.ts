import type { Tense } from '../../../core/predication.ts';
import type { Span } from '../../../core/span.ts';
import { parseIso, toDayNumber } from './calendar.ts';
import { DATE_RULES, type Reader } from './date-rules.ts';
import { dateWordsIn } from './date-words.ts';

/** A stretch that says when, worked out as far as the article allows. */
export interface DateExpression extends Span {
  /** ISO 8601 day, month, year or interval. */
  readonly value: string;
  /** Whether the year stands in the expression itself. */
  readonly absolute: boolean;
  /** Whether it dates what comes after it: `tres días antes de [que viajara]`. */
  readonly follows: boolean;
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
  let { anchor } = context;
  for (const { start, end, match, read } of claims) {
    const value = read(match, { ...known, anchor, tense: context.tenseAt(start) });
    if (value === undefined) continue;
    const follows = /(?:antes|después) (?:de que|del|de)$/i.test(match[0]);
    if (value.length === 10 && !follows) anchor = value;
    found.push({ start, end, value, absolute: /(?:1[89]|20)\d\d/.test(match[0]), follows });
  }
  return found;
}
