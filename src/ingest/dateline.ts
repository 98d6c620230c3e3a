import type { Span } from '../core/span.ts';
import { findAgency } from './agencies.ts';
import { findPrintedDates, MONTH, type PrintedDate } from './printed-date.ts';

const WEEKDAY =
  'lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const LABEL =
  'publicad[oa]|actualizad[oa](?: al?)?|(?:primera|[úu]ltima) (?:actualizaci[óo]n|modificaci[óo]n|hora)|actualizaci[óo]n|modificad[oa]|cread[oa]|fecha(?: de publicaci[óo]n)?|guardar|edici[óo]n(?: impresa)?|updated|published|posted';

/** What may stand in a date's own part of a line: weekday, clock, zone, label. */
const DATE_COMPANY = new RegExp(
  [
    `(?<!\\p{L})(?:${LABEL})(?!\\p{L})`,
    `(?<!\\p{L})(?:${WEEKDAY}|lun|mar|mi[ée]|jue|vie|s[áa]b|dom)(?!\\p{L})\\.?`,
    'T?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d+)?',
    '[+-]\\d{2}:?\\d{2}',
    '(?<!\\p{L})(?:UTC|GMT|CE?ST|CET|[A-Z]{1,4}T)(?:[+-]\\d{1,2})?(?!\\p{L})',
    '(?<!\\p{L})hora (?:peninsular|local|española|oficial|central|de \\p{L}+)(?!\\p{L})',
    '(?<!\\p{L})(?:horas|hora|hrs|hs|h|am|pm|a\\.\\s?m|p\\.\\s?m|a las|a la|de|del|el|en|on|at|Z)(?!\\p{L})\\.?',
  ].join('|'),
  'giu',
);
/** What a head line says beside names: `Ana Ruiz, enviada especial`, `p. 24`, `5 min de lectura`, `Clarín.com`. */
const HEAD_COMPANY =
  /(?<!\p{L})(?:enviad[oa]s?(?: especial(?:es)?)?(?: a)?|corresponsal(?:es)?|p[áa]?gs?\.? ?\d+|p{1,2}\. ?\d+(?:-\d+)?|\d+ min(?:utos)? de lectura|lectura: \d+ min)(?!\p{L})|\.\p{Ll}{2,3}(?!\p{L})/giu;
/** Who wrote it, in brackets at the end of a head line: `La Paz, 2 jul. 2026 (ABI / El Deber)`. */
const CREDIT = /\s\(\p{Lu}[^()\d]{1,40}\)$/u;
/** `LUGO / LA HOJA`, `Por Ana Ruiz`: who and where before a date without a bar between, never `Imagen del`. */
const NAMES = /^(?:[Pp]or:?\s+)?(?:\p{Lu}[\p{L}.'’-]*\s+(?:(?:del?|las?|los|el|y)\s+)*){0,6}\p{Lu}[\p{L}.'’-]*\s+$/u;
const CLOCK = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/;
const UPDATE_LABEL = /actualizad|actualizaci|modificad|[úu]ltima modificaci|updated/i;

/** A date that stands alone in its part of a line, as in the head of an article. */
export interface HeadDate {
  readonly date: PrintedDate;
  /** True where the line calls it an update of the article. */
  readonly isUpdate: boolean;
}

/** Lines longer than this tell something; the longest head line of the press is section, place, date, update. */
const DATE_LINE_LENGTH = 120;

/**
 * Finds the dates of a line that is nothing but a head line: `Jueves 5 de Junio de 2025 - 10:17`, `Madrid |
 * 19/11/2025 13:48h. Actualizado a las 15:02h.`; none where the date is part of a sentence.
 */
export function findHeadDates(printedLine: string): readonly HeadDate[] {
  if (printedLine.length > DATE_LINE_LENGTH) return [];
  const line = printedLine.replace(CREDIT, '');
  const dates = findPrintedDates(line);
  const found: HeadDate[] = [];
  for (const date of dates) {
    const part = partAround(line, date);
    const printed = line.slice(part.start, date.start);
    const before = NAMES.test(printed) && CLOCK.test(line.slice(date.end)) ? '' : printed;
    const after = line.slice(date.end, part.end);
    const isAlone = `${before} ${after}`.replace(DATE_COMPANY, '').replace(/[\s\d:.,()[\]/+-]/g, '') === '';
    if (!isAlone || !isHeadRest(line.slice(0, part.start)) || !isHeadRest(line.slice(part.end))) continue;
    // `Actualizado: jueves, 28 agosto 2025`: the label may stand a comma away, not a bar or another date away.
    const label =
      line
        .slice(found.at(-1)?.date.end ?? 0, date.start)
        .split(/[|·•]/)
        .at(-1) ?? '';
    found.push({ date, isUpdate: UPDATE_LABEL.test(label) });
  }
  return found;
}

/** The part of a line around a date, between separators: bars, dots in mid-line, dashes and slashes with space, commas. */
function partAround(line: string, date: Span): Span {
  // Not the stop within `p. m.`.
  const separator = /[|·•]|\s[-–—/]\s|,\s|\.\s(?!m\.)/g;
  let start = 0;
  let end = line.length;
  for (const match of line.matchAll(separator)) {
    if (match.index + match[0].length <= date.start) start = match.index + match[0].length;
    else if (match.index >= date.end && end === line.length) end = match.index;
  }
  return { start, end };
}

/** Whether what surrounds the date's part is a place, section, author or further time: few words, no sentence. */
function isHeadRest(rest: string): boolean {
  const words =
    rest
      .replace(HEAD_COMPANY, '')
      .replace(DATE_COMPANY, '')
      .match(/\p{L}+/gu) ?? [];
  if (words.length > 7) return false;
  const plain = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:de|del|la|el|los|las|y|e|por)$/u.test(word));
  return plain.length === 0;
}

export interface InlineDateline extends Span {
  readonly place: string;
  readonly agency: string | null;
  readonly date: PrintedDate | null;
}

/** Also `EE.UU.`, whose last stop stands before a comma. */
const NAME = "\\p{Lu}[\\p{L}'’]*(?:-\\p{L}+|\\.\\p{Lu}{1,2}(?!\\p{L}))*";
const PLACE = `${NAME}(?:\\s+(?:(?:de|del|la|las|los|el|y)\\s+)*${NAME}){0,4}`;
const INLINE = new RegExp(
  `^(?<place>${PLACE}(?:\\s*[,/]\\s*${PLACE}(?:\\.(?=\\s*,))?)?(?:\\s*\\(${PLACE}\\))?)` +
    `(?:\\s*[,–—-]\\s*(?<date>(?:(?:${WEEKDAY}),?\\s+)?(?:(?:${MONTH})\\.?\\s+)?\\d{1,2}[^()\\n]{2,40}?))?` +
    `\\s*(?:[([](?<agency>[^()\\n]{2,40})[)\\]])?\\s*(?<end>\\.\\s?[-–—]+|[-–—]+(?=\\s|$)|:\\s?[-–—]|\\.(?=\\s+\\p{Lu}|$))\\s*`,
  'u',
);

const THAT_DAY = new RegExp(
  `(?<!\\p{L})(?:hoy|ayer|anoche|est[ea] (?:${WEEKDAY}|mañana|tarde|noche|semana))(?!\\p{L})`,
  'iu',
);

/** Whether what stands between a place and a stop is a day and nothing else, and the day of writing. */
function isDayAlone(printed: string, date: PrintedDate | undefined, paragraph: string): boolean {
  if (date === undefined || date.end - date.start < printed.trim().length) return false;
  return !/ de /i.test(printed) || THAT_DAY.test(paragraph);
}

/** The date that a text is, with its year and nothing else. */
function wholeDate(text: string): PrintedDate | undefined {
  const date = findPrintedDates(text)[0];
  return date?.year != null && date.start === 0 && date.end === text.length ? date : undefined;
}

const DAY_OPENING = /^(?<date>[\p{L}\d][\p{L}\d ,.]{6,28}?)\s?(?:\.\s?[-–—]+|[–—])\s+(?=\p{Lu})/u;

/** `Enero 23, 2026.- Nueve arrestos …`: a paragraph that opens with its day, year and dash, and no place. */
function findDayOpening(paragraph: string): InlineDateline | undefined {
  const match = DAY_OPENING.exec(paragraph.slice(0, 60));
  const date = match === null ? undefined : wholeDate(match.groups?.date ?? '');
  return match === null || date === undefined
    ? undefined
    : { start: 0, end: match[0].length, place: '', agency: null, date };
}

/**
 * Finds the dateline with which a paragraph begins: `Pekín, 3 sep (EFE).-`, `KIEV, 28 Ago. (EUROPA PRESS) -`,
 * `Loja, Ecuador – 13 de julio de 2025 –`, `Montevideo, 23 SET 2025. Los …`, `TOKIO.-`.
 *
 * After a date a stop alone counts where the month is in short or the paragraph goes on about that day (`este miércoles`):
 * `Madrid, 11 de marzo de 2004. Cuatro trenes …` opens many a look back. A bare place counts only in capitals with a dash, or with a stop and a dash, because `Seúl – dijo –` is prose.
 */
export function findInlineDateline(paragraph: string): InlineDateline | undefined {
  const opened = findDayOpening(paragraph);
  if (opened !== undefined) return opened;
  const match = INLINE.exec(paragraph.slice(0, 160));
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  // `Paso Viejo, Honduras (7 de agosto de 2026).-`: the brackets hold the day.
  const inBracket = groups.date === undefined ? wholeDate(groups.agency ?? '') : undefined;
  const date = groups.date === undefined ? inBracket : findPrintedDates(groups.date)[0];
  if (groups.date !== undefined && date === undefined) return undefined;
  if (groups.end === '.' && !isDayAlone(groups.date ?? '', date, paragraph)) return undefined;
  const printed = groups.place ?? '';
  // `MOSCÚ (AP) —`: the brackets may hold a province (`Las Rozas (Madrid)`) or the agency.
  const inBrackets = /\s*\(([^()]+)\)$/.exec(printed);
  const isAgency =
    (inBrackets !== null && /^agencia\s/iu.test(inBrackets[1] ?? '')) ||
    findAgency(inBrackets?.[1] ?? '') !== undefined;
  const place = isAgency ? printed.slice(0, inBrackets?.index) : printed;
  const agency = inBracket !== undefined ? null : (groups.agency ?? (isAgency ? (inBrackets?.[1] ?? null) : null));
  // `Economía/Banca.-` is an agency's section, not a place.
  const isBare = date === undefined && agency === null;
  if (isBare && (groups.end?.startsWith('.') !== true || /\S\/\S/.test(place))) return undefined;
  return { start: 0, end: match[0].length, place, agency, date: date ?? null };
}
