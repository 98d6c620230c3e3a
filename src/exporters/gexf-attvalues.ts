import type { StatementEdge } from '../graph/attributes.ts';
import type { Cell, Column } from './columns.ts';
import { escapeXml } from './xml-text.ts';

/** Columns whose texts hardly repeat, so that remembering them costs more than it saves. */
const FREE = new Set(['content', 'names', 'titles', 'file', 'title', 'url', 'pagerank', 'betweenness', 'wikidata']);

/** Values remembered a column: enough for vocabularies, days, places and rounded numbers. */
const REMEMBERED = 8_192;

/**
 * Makes the writer of `<attvalues>` for one kind of element; null and empty values are left out. Ids are names in lower
 * case: Gephi lower-cases them, and networkx shows titles. `last` is written after the columns. It remembers what it wrote, so make one for each export.
 */
export function attvaluesWriter<T>(columns: readonly Column<T>[]): (attributes: T, last?: string) => string {
  const parts = columns.map((column) => ({ value: column.value, write: cellWriter(column.name) }));
  return (attributes, last = '') => {
    let text = '<attvalues>';
    for (const { value, write } of parts) {
      const cell = value(attributes);
      if (cell !== null && cell !== '') text += write(cell);
    }
    return `${text}${last}</attvalues>`;
  };
}

function cellWriter(name: string): (cell: Exclude<Cell, null>) => string {
  const open = `<attvalue for="${name.toLowerCase()}" value="`;
  const fresh = (cell: Exclude<Cell, null>): string => {
    if (typeof cell === 'string') return `${open}${escapeXml(guardForGephi(cell))}"/>`;
    if (typeof cell === 'object') return `${open}${escapeXml(guardForGephi(quotedList(cell)))}"/>`;
    return `${open}${cell}"/>`;
  };
  const isFree = FREE.has(name);
  const scalars = new Map<string | number | boolean, string>();
  const singles = new Map<string, string>();
  return (cell) => {
    if (typeof cell === 'object') {
      if (cell.length === 0) return '';
      return isFree || cell.length > 1 ? fresh(cell) : remembered(singles, cell[0]!, () => fresh(cell));
    }
    return isFree ? fresh(cell) : remembered(scalars, cell, () => fresh(cell));
  };
}

function remembered<K>(texts: Map<K, string>, key: K, make: () => string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (texts.size < REMEMBERED) texts.set(key, made);
  return made;
}

/** The exact evidence as JSON, with the quotation marks of its frame escaped beforehand. */
export function evidenceAttvalue(edge: StatementEdge): string {
  let items = '';
  for (const { article, start, end, quote } of edge.evidence) {
    items += `${items === '' ? '' : ','}{&quot;article&quot;:${jsonText(article)},&quot;start&quot;:${start},&quot;end&quot;:${end},&quot;quote&quot;:${jsonText(quote)}}`;
  }
  return `<attvalue for="evidence" value="[${items}]"/>`;
}

/** Gephi would change `INF`; in JSON `\\u0049NF` is the same string. */
function jsonText(text: string): string {
  const json = JSON.stringify(text).slice(1, -1);
  return `&quot;${escapeXml(json.includes('INF') ? json.replaceAll('INF', '\\u0049NF') : json)}&quot;`;
}

/**
 * Breaks up the two texts that Gephi damages with an invisible character, which is the lesser loss: `INFORME` would be
 * read as `InfinityORME`, and `null` as no value.
 */
function guardForGephi(text: string): string {
  if (!text.includes('INF') && (text.length !== 4 || text.toLowerCase() !== 'null')) return text;
  return text.replaceAll('INF', 'IN\u2060F').replace(/^null$/i, '$&\u2060');
}

/** Gephi's list form, whose only escapes are those of the quote and the backslash. */
function quotedList(items: readonly string[]): string {
  return `[${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(', ')}]`;
}
