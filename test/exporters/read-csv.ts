/** Reads CSV as RFC 4180 has it. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const raw = match[1]!;
    rows.at(-1)!.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (match[2] === '\n' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
