import type { QueryRows, Value } from './embedded-protocol.ts';

/** Longest cell of a table on a terminal; CSV and JSON are whole. */
const CELL_WIDTH = 60;

/** The rows as an aligned table of text, control characters shown as blanks. */
export function formatTable({ columns, rows }: QueryRows): string {
  const cells = rows.map((row) => row.map((value) => shorten(plainText(value).replace(/[\p{Cc}\p{Cf}]+/gu, ' '))));
  const widths = columns.map((column, at) =>
    cells.reduce((widest, row) => Math.max(widest, [...row[at]!].length), [...column].length),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell + ' '.repeat(widths[at]! - [...cell].length))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width));
  return `${[line(columns), line(rule), ...cells.map(line)].join('\n')}\n${rows.length} ${rows.length === 1 ? 'row' : 'rows'}\n`;
}

/** The rows as an array of objects. */
export function formatJson({ columns, rows }: QueryRows): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
  return `${JSON.stringify(objects, null, 1)}\n`;
}

/**
 * The rows as CSV (RFC 4180) that is safe to open in a spreadsheet: text that would run as a formula gets an apostrophe
 * before it (https://owasp.org/www-community/attacks/CSV_Injection). Null is an empty cell.
 */
export function formatCsv({ columns, rows }: QueryRows): string {
  const cell = (value: Value): string => {
    if (typeof value === 'number') return String(value);
    const text = plainText(value);
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function plainText(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(plainText).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= CELL_WIDTH ? text : `${letters.slice(0, CELL_WIDTH - 1).join('')}…`;
}
