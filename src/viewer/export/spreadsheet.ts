import type { StatementEdge, TramaGraph } from '../../graph/attributes.ts';

type Cell = string | number;

const COLUMNS = [
  'id',
  'subject',
  'subjectType',
  'relation',
  'object',
  'objectType',
  'factuality',
  'date',
  'place',
  'quantity',
  'unit',
  'claimants',
  'confidence',
  'independentSources',
  'conflictsWith',
  'articles',
  'quotes',
] as const;

/**
 * The statements as CSV for spreadsheets: comma, double quotes, CRLF, and a byte order mark, without which Excel takes
 * UTF-8 for Windows-1252. `titles` are those of the articles by id.
 */
export function* writeSpreadsheet(graph: TramaGraph, titles: ReadonlyMap<string, string>): Generator<string> {
  yield `\ufeff${COLUMNS.join(',')}\r\n`;
  for (const { edge: id, source, target, attributes } of graph.edgeEntries()) {
    if (attributes.kind !== 'statement') continue;
    const subject = graph.getNodeAttributes(source);
    const object = graph.getNodeAttributes(target);
    const cells = [id, subject.label, subject.type, attributes.relation, object.label, object.type];
    yield `${[...cells, ...factsOf(attributes, titles)].map(cell).join(',')}\r\n`;
  }
}

function factsOf(edge: StatementEdge, titles: ReadonlyMap<string, string>): readonly Cell[] {
  return [
    edge.factuality,
    edge.date ?? '',
    edge.placeName ?? '',
    edge.quantity ?? '',
    edge.unit ?? '',
    edge.attributedToNames.join('; '),
    edge.confidence,
    edge.independentSources,
    edge.conflictsWith.join('; '),
    edge.articles.map((article) => titles.get(article) ?? article).join('; '),
    edge.evidence.map(({ quote }) => quote).join(' | '),
  ];
}

/** A quoted cell that no spreadsheet takes for a formula: Excel also looks past leading blanks. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
