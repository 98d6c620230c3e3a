import type { TramaGraph } from '../graph/attributes.ts';

/** Yields graphology's serialisation (`graph.export()`), one node or edge a line: `graph.json`. */
export function* exportGraphologyJson(graph: TramaGraph): Generator<string> {
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops };
  yield `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(graph.getAttributes())},"nodes":[`;
  let before = '\n';
  for (const { node, attributes } of graph.nodeEntries()) {
    yield `${before}${JSON.stringify({ key: node, attributes })}`;
    before = ',\n';
  }
  yield '\n],"edges":[';
  before = '\n';
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    yield `${before}${JSON.stringify({ key: edge, source, target, attributes })}`;
    before = ',\n';
  }
  yield '\n]}\n';
}
