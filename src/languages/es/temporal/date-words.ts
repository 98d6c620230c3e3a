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

/** Groups of regular expressions, one capture each. */
export const MONTH = `(${MONTHS.join('|')})`;
export const WEEKDAY = `(${WEEKDAYS.join('|')})`;
export const COUNT = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;

/** Words without which a sentence holds no date expression: most sentences are passed over by this alone. */
export const ANY_DATE_WORD = new RegExp(
  `\\d{4}|\\d de |${MONTHS.join('|')}|${WEEKDAYS.join('|')}|ayer|anoche|hoy|mañana|hace |dentro de|próxim|pasad|que viene|después|más tarde|antes|mism|es[ae] día|est[ae] |presente|año|día |víspera|trimestre|semestre|finales|fines|principios|comienzos|mediados|tarde|noche`,
  'iu',
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
