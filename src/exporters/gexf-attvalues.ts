import type { StatementEdge } from '../graph/attributes.ts';
import type { Cell, Column } from './columns.ts';
import type { Piece, XmlBytes } from './xml-bytes.ts';

/** Different values of a column that are remembered: enough for vocabularies, days and rounded numbers. */
const REMEMBERED = 2_048;

type Write<C> = (cell: C) => void;

/**
 * Makes the writer of attribute values for one kind of element; null and empty values are left out. Ids are names in
 * lower case: Gephi lower-cases them, and networkx shows titles.
 */
export function attvaluesWriter<T>(columns: readonly Column<T>[], out: XmlBytes): Write<T> {
  const writers = columns.map(({ name, value }) => ({ value, write: cellWriter(name, out) }));
  return (attributes) => {
    for (let at = 0; at < writers.length; at++) {
      const { value, write } = writers[at]!;
      const cell = value(attributes);
      if (cell !== null && cell !== '') write(cell);
    }
  };
}

function cellWriter(name: string, out: XmlBytes): Write<Exclude<Cell, null>> {
  const open = out.piece(`<attvalue for="${name.toLowerCase()}" value="`);
  const close = out.piece('"/>');
  const scalar = remembering<string | number | boolean>(out, (cell) => {
    out.put(open);
    if (typeof cell === 'string') out.guarded(cell);
    else if (typeof cell === 'number') out.number(cell);
    else out.text(String(cell));
    out.put(close);
  });
  const listOpen = out.piece('[&quot;');
  const listNext = out.piece('&quot;, &quot;');
  const listClose = out.piece('&quot;]"/>');
  const list: Write<readonly string[]> = (items) => {
    out.put(open);
    out.put(listOpen);
    for (let at = 0; at < items.length; at++) {
      if (at > 0) out.put(listNext);
      out.listItem(items[at]!);
    }
    out.put(listClose);
  };
  const single = remembering<string>(out, (item) => list([item]));
  return (cell) => {
    if (typeof cell !== 'object') scalar(cell);
    else if (cell.length === 1) single(cell[0]!);
    else if (cell.length > 1) list(cell);
  };
}

/** Repeats what was written for the same value; gives up where values hardly repeat and looking costs more. */
export function remembering<K>(out: XmlBytes, write: Write<K>): Write<K> {
  const known = new Map<K, Piece>();
  let found = 0;
  let isVaried = false;
  // Many columns say the same for edge after edge: a comparison is cheaper than looking up.
  let lastKey: K | undefined;
  let lastPiece: Piece | undefined;
  return (key) => {
    if (isVaried) return write(key);
    if (lastPiece !== undefined && key === lastKey) return out.put(lastPiece);
    const piece = known.get(key);
    if (piece !== undefined) {
      found++;
      lastKey = key;
      lastPiece = piece;
      return out.put(piece);
    }
    const start = out.length;
    write(key);
    if (known.size < REMEMBERED) {
      const made = out.since(start);
      if (made !== null) known.set(key, made);
    } else if (found < REMEMBERED) {
      isVaried = true;
      known.clear();
    }
  };
}

/** Makes the writer of the exact evidence as JSON. */
export function evidenceWriter(out: XmlBytes): Write<StatementEdge> {
  const open = out.piece('<attvalue for="evidence" value="[{&quot;article&quot;:&quot;');
  const next = out.piece(',{&quot;article&quot;:&quot;');
  const startOf = out.piece('&quot;,&quot;start&quot;:');
  const endOf = out.piece(',&quot;end&quot;:');
  const quoteOf = out.piece(',&quot;quote&quot;:&quot;');
  const close = out.piece('&quot;}');
  const last = out.piece(']"/>');
  return ({ evidence }) => {
    for (let at = 0; at < evidence.length; at++) {
      const { article, start, end, quote } = evidence[at]!;
      out.put(at === 0 ? open : next);
      out.jsonText(article);
      out.put(startOf);
      out.number(start);
      out.put(endOf);
      out.number(end);
      out.put(quoteOf);
      out.jsonText(quote);
      out.put(close);
    }
    if (evidence.length > 0) out.put(last);
  };
}
