import { NUMBER_WORDS } from '../number-words.ts';

export const MONTHS = [
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
  'setiembre',
];
export const WEEKDAYS = [
  'lunes',
  'martes',
  'miércoles',
  'jueves',
  'viernes',
  'sábado',
  'domingo',
  'miercoles',
  'sabado',
];
/** What dates count with: cardinals up to the days of a month, and the first of it, the only day that is ranked. */
const NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(NUMBER_WORDS).filter(([, value]) => value <= 31)),
  primero: 1,
};

/** Groups of regular expressions, one capture each. */
export const MONTH = `(${MONTHS.join('|')})`;
export const WEEKDAY = `(${WEEKDAYS.join('|')})`;
export const COUNT = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;

/** Kinds of words that date expressions are made of, a bit each. */
export const DATE_WORD = {
  count: 1 << 0,
  monthName: 1 << 1,
  weekday: 1 << 2,
  day: 1 << 3,
  week: 1 << 4,
  month: 1 << 5,
  year: 1 << 6,
  quarter: 1 << 7,
  part: 1 << 8,
  today: 1 << 9,
  tomorrow: 1 << 10,
  ago: 1 << 11,
  within: 1 << 12,
  later: 1 << 13,
  season: 1 << 14,
} as const;

/** How the words begin, in lower case: none holds a blank, so that no match hides the beginning of another word. */
const BEGINNINGS: Readonly<Record<keyof typeof DATE_WORD, readonly string[]>> = {
  count: ['primero'],
  monthName: MONTHS,
  weekday: WEEKDAYS,
  day: ['día', 'víspera', 'jornada', 'fechas', 'entonces'],
  week: ['semana'],
  month: ['mes'],
  year: ['año', 'década'],
  quarter: ['trimestre', 'semestre'],
  part: ['finales', 'fines', 'principios', 'comienzos', 'mediados', 'fin', 'final'],
  today: ['ayer', 'anteayer', 'anoche', 'hoy', 'esta', 'mediodía'],
  tomorrow: ['mañana'],
  ago: ['hace'],
  within: ['dentro'],
  later: ['después', 'antes', 'tarde', 'atrás'],
  season: ['verano', 'otoño', 'invierno', 'primavera'],
};

const KIND_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(DATE_WORD).flatMap(([kind, bit]) =>
    BEGINNINGS[kind as keyof typeof DATE_WORD].map((word): [string, number] => [word, bit]),
  ),
);
const ANY_DATE_WORD = new RegExp(String.raw`\d+|${[...KIND_OF.keys()].join('|')}`, 'g');

/** The kinds of words in a stretch in lower case, read in one pass: most stretches are passed over by this alone. */
export function dateWordsIn(lower: string): number {
  let kinds = 0;
  ANY_DATE_WORD.lastIndex = 0;
  for (let match = ANY_DATE_WORD.exec(lower); match !== null; match = ANY_DATE_WORD.exec(lower))
    kinds |= KIND_OF.get(match[0]) ?? DATE_WORD.count;
  return kinds;
}

/** 1–12. */
export function monthOf(name: string): number {
  const at = MONTHS.indexOf(name.toLowerCase());
  return at > 11 ? 9 : at + 1;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(name: string): number {
  const plain = name.toLowerCase();
  return plain === 'miercoles' ? 2 : plain === 'sabado' ? 5 : WEEKDAYS.indexOf(plain);
}

export function countOf(word: string): number {
  return NUMBERS[word.toLowerCase()] ?? Number(word);
}
