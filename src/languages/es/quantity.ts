import type { Sentence, Token } from '../../core/annotation.ts';
import type { Argument, Predication } from '../../core/predication.ts';
import type { Span } from '../../core/span.ts';

/** A counted or measured amount with the noun it counts. */
export interface Quantity extends Span {
  readonly value: number;
  /** The noun counted as printed, in lower case (`trabajadores`, `dólares`, `%`), or null. */
  readonly unit: string | null;
  /** Token of the noun counted, -1 where there is none. */
  readonly unitToken: number;
  readonly qualifier: 'about' | 'more-than' | 'less-than' | null;
}

const UNITS: Readonly<Record<string, number>> = {
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
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciséis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiún: 21,
  veintiuno: 21,
  veintiuna: 21,
  veintidós: 22,
  veintitrés: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiséis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
  seiscientos: 600,
  seiscientas: 600,
  setecientos: 700,
  setecientas: 700,
  ochocientos: 800,
  ochocientas: 800,
  novecientos: 900,
  novecientas: 900,
};
const SCALES: Readonly<Record<string, number>> = {
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
  cincuentena: 50,
  centenar: 100,
  centena: 100,
  millar: 1000,
  par: 2,
};
const ABOUT =
  /(?:unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|aproximado de|más o menos|aprox\.?|poco menos de) ?(?:los |las |un |una )?$/i;
const MORE =
  /(?:más de|al menos|por lo menos|como mínimo|superior(?:es)? a|mínimo de|más que|superan? l[oa]s|sobrepasan? l[oa]s) ?(?:los |las |un |una )?$/i;
const LESS = /(?:menos de|como máximo|hasta|inferior(?:es)? a|máximo de) ?(?:los |las |un |una )?$/i;
const MONTHS = /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)$/i;

/**
 * A printed number in either grammar: `10.000`, `10,000`, `3,5`, `3.5`, `1.234,5`. A single mark before three digits
 * groups thousands, before any other count of digits it is the decimal mark. Undefined where it is no number.
 */
export function parseDigits(form: string): number | undefined {
  if (!/^\d[\d.,]*$/.test(form)) return undefined;
  const trimmed = form.replace(/[.,]+$/, '');
  const marks = trimmed.replace(/\d/g, '');
  if (marks === '') return Number(trimmed);
  const last = marks.at(-1)!;
  const [whole, tail] = [trimmed.slice(0, trimmed.lastIndexOf(last)), trimmed.slice(trimmed.lastIndexOf(last) + 1)];
  const mixed = marks.includes('.') && marks.includes(',');
  const grouped = !mixed && tail.length === 3 && !whole.startsWith('0');
  if (grouped || (!mixed && marks.length > 1)) return Number(trimmed.replace(/[.,]/g, ''));
  return Number(`${whole.replace(/[.,]/g, '')}.${tail}`);
}

/** The amounts of a sentence in order. Years, days of the month, clock times and `un` as an article are left out. */
export function findQuantities(sentence: Sentence, text: string): Quantity[] {
  const { tokens } = sentence;
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = readRun(tokens, at);
    if (run === undefined) {
      at += 1;
      continue;
    }
    const quantity = completeRun(tokens, at, run, sentence, text);
    if (quantity !== undefined) found.push(quantity);
    at = run.to;
  }
  return found;
}

interface Run {
  readonly to: number;
  readonly value: number;
  /** Only `un`, `una`: an article unless a scale or collective follows. */
  readonly article: boolean;
  /** `centenares`, `miles`: no figure. */
  readonly vague: boolean;
}

function readRun(tokens: readonly Token[], from: number): Run | undefined {
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
  for (; at < tokens.length; at++) {
    const form = tokens[at]!.form.toLowerCase();
    const digits = parseDigits(form);
    if (digits !== undefined) {
      // `600 000` with a space: groups of three after the first.
      if (
        words > 0 &&
        /^\d{3}$/.test(form) &&
        /^\d{1,3}$/.test(tokens[at - 1]!.form) &&
        tokens[at]!.start === tokens[at - 1]!.end + 1
      )
        part = part * 1000 + digits;
      else if (words > 0) break;
      else part = digits;
    } else if (SCALES[form] !== undefined) {
      const scale = SCALES[form]!;
      if (scale === 1000) part = (part === 0 ? 1 : part) * 1000;
      else {
        total = (total + (part === 0 ? 1 : part)) * scale;
        part = 0;
      }
      article = false;
    } else if (UNITS[form] !== undefined) {
      if (words > 0 && part > 0 && (part % 100 === 0) === false && tokens[at - 1]!.form.toLowerCase() !== 'y') break;
      if (words === 0 && UNITS[form] === 1) article = true;
      part += UNITS[form]!;
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
      part >= 30 &&
      part < 100 &&
      (UNITS[tokens[at + 1]?.form.toLowerCase() ?? ''] ?? 99) < 10
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

function completeRun(
  tokens: readonly Token[],
  from: number,
  run: Run,
  sentence: Sentence,
  text: string,
): Quantity | undefined {
  if (run.article) return undefined;
  const first = tokens[from]!;
  const last = tokens[run.to - 1]!;
  const next = tokens[run.to];
  const digitsOnly = /^\d+$/.test(first.form) && run.to === from + 1;
  if (digitsOnly && run.value >= 1500 && run.value <= 2100 && !countsSomething(tokens, run.to)) return undefined;
  if (digitsOnly && next?.form.toLowerCase() === 'de' && MONTHS.test(tokens[run.to + 1]?.form ?? '')) return undefined;
  if (first.upos === 'PROPN' && sentence.names.some((name) => name.from < from && from < name.to)) return undefined;
  if (next !== undefined && /^[:º°ª]$/.test(next.form)) return undefined;
  const before = text.slice(Math.max(sentence.start, first.start - 28), first.start);
  const qualifier = ABOUT.test(before)
    ? 'about'
    : MORE.test(before)
      ? 'more-than'
      : LESS.test(before)
        ? 'less-than'
        : null;
  const unit = unitAfter(tokens, run.to) ?? currencyBefore(tokens, from);
  if (
    unit === undefined &&
    digitsOnly &&
    /\b(?:día|el|artículo|número|minuto|página|a las|las|resolución|ley)\s$/i.test(before)
  )
    return undefined;
  const end = unit !== undefined && unit.token > from ? tokens[unit.token]!.end : last.end;
  return {
    start: first.start,
    end,
    value: run.value,
    unit: unit?.form ?? null,
    unitToken: unit?.token ?? -1,
    qualifier,
  };
}

function countsSomething(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.upos === 'NOUN' || tokens[at]?.form === '%';
}

const PASSED = new Set([
  'de',
  'los',
  'las',
  'sus',
  'otros',
  'otras',
  'nuevos',
  'nuevas',
  'primeros',
  'primeras',
  'más',
  'mil',
]);

function unitAfter(tokens: readonly Token[], from: number): { form: string; token: number } | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 4); at++) {
    const token = tokens[at]!;
    const form = token.form.toLowerCase();
    if (form === '%' || form === '€' || form === '$')
      return { form: form === '€' ? 'euros' : form === '$' ? 'dólares' : '%', token: at };
    if (form === 'por' && tokens[at + 1]?.form.toLowerCase() === 'ciento') return { form: '%', token: at + 1 };
    if (
      token.upos === 'NOUN' ||
      (token.upos === 'ADJ' && /(?:os|as|es)$/.test(form) && tokens[at + 1]?.upos !== 'NOUN')
    ) {
      return { form, token: at };
    }
    if (token.upos !== 'ADJ' && !PASSED.has(form)) return undefined;
  }
  return undefined;
}

function currencyBefore(tokens: readonly Token[], from: number): { form: string; token: number } | undefined {
  const form = tokens[from - 1]?.form.toUpperCase();
  if (form === '$' || form === 'US$' || form === 'USD') return { form: 'dólares', token: from - 1 };
  if (form === '€') return { form: 'euros', token: from - 1 };
  return undefined;
}

const COUNTED_ROLES: readonly Argument['role'][] = [
  'patient',
  'agent',
  'other',
  'companion',
  'topic',
  'recipient',
  'content',
];

/**
 * The amount a predication tells: the one whose noun is an argument, patients first, or stands inside one; undefined
 * where none does. Durations and ages count only where they are an argument themselves.
 */
export function quantityOf(predication: Predication, quantities: readonly Quantity[]): Quantity | undefined {
  if (quantities.length === 0) return undefined;
  for (const role of COUNTED_ROLES) {
    for (const argument of predication.arguments) {
      if (argument.role !== role || argument.sentence !== predication.sentence) continue;
      const direct = quantities.find((quantity) => quantity.unitToken === argument.head);
      if (direct !== undefined) return direct;
    }
  }
  for (const role of COUNTED_ROLES) {
    for (const argument of predication.arguments) {
      if (argument.role !== role || argument.sentence !== predication.sentence) continue;
      const inner = quantities.find(
        (quantity) =>
          quantity.start >= argument.span.start &&
          quantity.end <= argument.span.end &&
          quantity.start - argument.span.start < 60 &&
          !/^(?:años?|días?|meses|horas?|minutos?|semanas?|puntos?|%)$/.test(quantity.unit ?? ''),
      );
      if (inner !== undefined) return inner;
    }
  }
  // `doce muertos`, `a diez años de cárcel`: the noun itself is counted, or the figure stands in the clause's own words.
  return (
    quantities.find((quantity) => quantity.unitToken === predication.head) ??
    quantities.find((quantity) => quantity.start < predication.trigger.end && quantity.end > predication.trigger.start)
  );
}
