import type { Token } from '../../../core/annotation.ts';
import { NUMBER_WORDS } from '../number-words.ts';

/** Words that multiply what stands before them. */
export const SCALES: Readonly<Record<string, number>> = {
  mil: 1e3,
  millón: 1e6,
  millones: 1e6,
  millardo: 1e9,
  millardos: 1e9,
  billón: 1e12,
  billones: 1e12,
};
const COLLECTIVES: Readonly<Record<string, number>> = {
  decena: 10,
  docena: 12,
  veintena: 20,
  treintena: 30,
  cuarentena: 40,
  cincuentena: 50,
  centenar: 100,
  centena: 100,
  millar: 1000,
  par: 2,
};

/**
 * A printed number in either grammar: `10.000`, `10,000`, `3,5`, `3.5`, `1.234,5`. A single mark before three digits
 * groups thousands, before any other count of digits it is the decimal mark. Undefined where it is no number.
 */
export function parseDigits(form: string): number | undefined {
  const first = form.charCodeAt(0);
  if (!(first >= 48 && first <= 57) || !/^\d[\d.,]*$/.test(form)) return undefined;
  const trimmed = form.replace(/[.,]+$/, '');
  // `18.07.2025` is a day, `192.168.0.1` an address: groups are of three.
  if (/^\d+([.,])\d+\1/.test(trimmed) && !/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(trimmed))
    return undefined;
  const marks = trimmed.replace(/\d/g, '');
  if (marks === '') return Number(trimmed);
  const last = marks.at(-1)!;
  const [whole, tail] = [trimmed.slice(0, trimmed.lastIndexOf(last)), trimmed.slice(trimmed.lastIndexOf(last) + 1)];
  const mixed = marks.includes('.') && marks.includes(',');
  const grouped = !mixed && tail.length === 3 && !whole.startsWith('0');
  if (grouped || (!mixed && marks.length > 1)) return Number(trimmed.replace(/[.,]/g, ''));
  return Number(`${whole.replace(/[.,]/g, '')}.${tail}`);
}

/** `Q212 millones`, `u$s500 millones`, `L200,000`: the sign of a currency written together with its number. */
const WITH_CURRENCY = /^(?:q|l|c?u?\$s?|us\$|rd\$|gs\.?|bs\.?|₡|€|£)(?=\d)/;

/**
 * The number behind such a sign. A letter alone is one only before a scale or thousands: `L3` is a line, `Q4` a quarter.
 */
function digitsOf(form: string, next: string | undefined): number | undefined {
  const sign = WITH_CURRENCY.exec(form)?.[0];
  if (sign === undefined) return parseDigits(form);
  const digits = form.slice(sign.length);
  const isSum = !/^\p{L}$/u.test(sign) || SCALES[next ?? ''] !== undefined || /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  return isSum ? parseDigits(digits) : undefined;
}

/** A number as it is written out: tokens `[from, to)`, `from` being where it was asked for. */
export interface NumberRun {
  readonly to: number;
  readonly value: number;
  /** Only `un`, `una`: an article unless a scale or collective follows. */
  readonly article: boolean;
  /** `centenares`, `miles`: no figure. */
  readonly vague: boolean;
}

/** The words that a number may begin with; most tokens are passed over by this alone. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...Object.keys(SCALES),
  ...Object.keys(NUMBER_WORDS),
  'centenar',
  'medio',
  'media',
]);

/** The number that begins at a token, in digits, words or both; undefined where none does. */
export function readNumber(tokens: readonly Token[], from: number): NumberRun | undefined {
  const first = tokens[from]!.form.charCodeAt(0);
  const begins = tokens[from]!.form.toLowerCase();
  if (!(first >= 48 && first <= 57) && !BEGINNINGS.has(begins) && !WITH_CURRENCY.test(begins)) return undefined;
  let total = 0;
  let part = 0;
  let at = from;
  let words = 0;
  let article = false;
  if (tokens[at]!.form.toLowerCase() === 'medio' || tokens[at]!.form.toLowerCase() === 'media') {
    const next =
      COLLECTIVES[tokens[at + 1]?.form.toLowerCase() ?? ''] ?? SCALES[tokens[at + 1]?.form.toLowerCase() ?? ''];
    return next === undefined ? undefined : { to: at + 2, value: next / 2, article: false, vague: false };
  }
  // `un cuarto de millón`
  if (tokens[at + 1]?.form.toLowerCase() === 'cuarto' && tokens[at + 2]?.form.toLowerCase() === 'de') {
    const scale = SCALES[tokens[at + 3]?.form.toLowerCase() ?? ''];
    return scale === undefined ? undefined : { to: at + 4, value: scale / 4, article: false, vague: false };
  }
  for (; at < tokens.length; at++) {
    const form = tokens[at]!.form.toLowerCase();
    const next = tokens[at + 1]?.form.toLowerCase();
    const digits = form.endsWith('%')
      ? parseDigits(form.slice(0, -1))
      : words === 0
        ? digitsOf(form, next)
        : parseDigits(form);
    if (digits !== undefined) {
      // `600 000` with a space: groups of three after the first.
      if (
        words > 0 &&
        /^\d{3}$/.test(form) &&
        /^\d{1,3}$/.test(tokens[at - 1]!.form) &&
        tokens[at]!.start === tokens[at - 1]!.end + 1
      )
        part = part * 1000 + digits;
      // `2 mil 600`, as Mexican papers print 2,600.
      else if (words > 0 && /^\d{1,3}$/.test(form) && tokens[at - 1]!.form.toLowerCase() === 'mil') part += digits;
      else if (words > 0) break;
      else part = digits;
      if (form.endsWith('%')) return { to: at + 1, value: total + part, article: false, vague: false };
    } else if (SCALES[form] !== undefined) {
      const scale = SCALES[form]!;
      if (scale === 1000) part = (part === 0 ? 1 : part) * 1000;
      else {
        total = (total + (part === 0 ? 1 : part)) * scale;
        part = 0;
        // `millón y medio`, `dos millones y medio de euros`
        if (isAndHalf(tokens, at + 1)) return { to: at + 3, value: total + scale / 2, article: false, vague: false };
      }
      article = false;
    } else if (NUMBER_WORDS[form] !== undefined) {
      if (words > 0 && part > 0 && (part % 100 === 0) === false && tokens[at - 1]!.form.toLowerCase() !== 'y') break;
      if (words === 0 && NUMBER_WORDS[form] === 1) article = true;
      part += NUMBER_WORDS[form]!;
    } else if (COLLECTIVES[form.replace(/e?s$/, '')] !== undefined && (words > 0 || form === 'centenar')) {
      const each = COLLECTIVES[form.replace(/e?s$/, '')] ?? 1;
      part = (part === 0 ? 1 : part) * each;
      article = false;
      at += 1;
      words += 1;
      break;
    } else if (
      form === 'y' &&
      words > 0 &&
      part % 100 >= 30 &&
      part % 10 === 0 &&
      (NUMBER_WORDS[tokens[at + 1]?.form.toLowerCase() ?? ''] ?? 99) < 10
    ) {
      continue;
    } else if (form === 'de' && words > 0 && SCALES[tokens[at + 1]?.form.toLowerCase() ?? ''] !== undefined) {
      continue;
    } else break;
    words += 1;
  }
  if (words === 0) return undefined;
  return { to: at, value: total + part, article, vague: false };
}

function isAndHalf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form.toLowerCase() === 'y' && tokens[at + 1]?.form.toLowerCase() === 'medio';
}
