import type { Model } from '../data/model.ts';
import type { Visible } from '../state/visible.ts';

interface Row {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly relation: string;
  readonly factuality: string;
  readonly date: string;
  readonly confidence: number;
}

function rowsOf(model: Model, visible: Visible): Row[] {
  const rows: Row[] = [];
  for (let e = 0; e < visible.edge.length; e++) {
    if (!visible.edge[e]) continue;
    rows.push({
      id: model.edgeId[e]!,
      source: model.source[e]!,
      target: model.target[e]!,
      relation: model.manifest.relations[model.relation[e]!]!,
      factuality: model.manifest.factualities[model.factuality[e]!]!,
      date: model.date[e] ?? '',
      confidence: model.confidence[e]! / 100,
    });
  }
  return rows;
}

function nodesOf(visible: Visible): number[] {
  return [...visible.node.keys()].filter((n) => visible.node[n]);
}

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

export function toCsv(model: Model, visible: Visible): string {
  const lines = rowsOf(model, visible).map((row) =>
    [row.id, model.label[row.source]!, row.relation, model.label[row.target]!, row.factuality, row.date, row.confidence]
      .map(cell)
      .join(','),
  );
  return `${['id,subject,relation,object,factuality,date,confidence', ...lines].join('\r\n')}\r\n`;
}

export function xml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those that XML 1.0 forbids.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

export function toGexf(model: Model, visible: Visible): string {
  const nodes = nodesOf(visible).map(
    (n) =>
      `<node id="${xml(model.nodeId[n]!)}" label="${xml(model.label[n]!)}"><attvalues><attvalue for="type" value="${model.manifest.types[model.type[n]!]}"/></attvalues><viz:position x="${model.x[n]}" y="${model.y[n]}" z="0"/><viz:size value="${model.size[n]}"/></node>`,
  );
  const edges = rowsOf(model, visible).map(
    (row) =>
      `<edge id="${xml(row.id)}" source="${xml(model.nodeId[row.source]!)}" target="${xml(model.nodeId[row.target]!)}" label="${xml(row.relation)}"><attvalues><attvalue for="factuality" value="${row.factuality}"/><attvalue for="date" value="${xml(row.date)}"/><attvalue for="confidence" value="${row.confidence}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<graph mode="static" defaultedgetype="directed">
<attributes class="node"><attribute id="type" title="type" type="string"/></attributes>
<attributes class="edge"><attribute id="factuality" title="factuality" type="string"/><attribute id="date" title="date" type="string"/><attribute id="confidence" title="confidence" type="double"/></attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`;
}

function literal(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `'${escaped}'`;
}

export function toCypher(model: Model, visible: Visible): string {
  const nodes = nodesOf(visible).map(
    (n) =>
      `MERGE (n:Entity {id: ${literal(model.nodeId[n]!)}}) SET n:${model.manifest.types[model.type[n]!]}, n.name = ${literal(model.label[n]!)};`,
  );
  const edges = rowsOf(model, visible).map(
    (row) =>
      `MATCH (a:Entity {id: ${literal(model.nodeId[row.source]!)}}), (b:Entity {id: ${literal(model.nodeId[row.target]!)}}) MERGE (a)-[r:${row.relation.replace(/\W/g, '_')} {id: ${literal(row.id)}}]->(b) SET r.factuality = ${literal(row.factuality)}, r.date = ${row.date === '' ? 'null' : literal(row.date)}, r.confidence = ${row.confidence};`,
  );
  return `${[...nodes, ...edges].join('\n')}\n`;
}
