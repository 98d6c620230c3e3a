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

/** Words without which a sentence, in lower case, holds no date expression: most are passed over by this alone. */
export const ANY_DATE_WORD = new RegExp(
  `\\d{4}|\\d de |${MONTHS.join('|')}|${WEEKDAYS.join('|')}|ayer|anoche|hoy|mañana|hace |dentro de|próxim|pasad|que viene|después|más tarde|antes|mism|es[ae] día|est[ae] |presente|año|día |víspera|trimestre|semestre|finales|fines|principios|comienzos|mediados|tarde|noche`,
);

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
