import type { TramaGraph } from '../graph/attributes.ts';

/**
 * Yields graphology's serialisation piece by piece, `graph.json`: the text of `JSON.stringify(graph.export())` and a line
 * break. As one text a large graph would be held twice, and JavaScript has no text longer than half a gigabyte.
 */
export function* exportGraphologyJson(graph: TramaGraph): Generator<string> {
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops };
  yield `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(graph.getAttributes())},"nodes":[`;
  let comma = '';
  for (const { node, attributes } of graph.nodeEntries()) {
    yield `${comma}${JSON.stringify({ key: node, attributes })}`;
    comma = ',';
  }
  yield '],"edges":[';
  comma = '';
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    yield `${comma}${JSON.stringify({ key: edge, source, target, attributes })}`;
    comma = ',';
  }
  yield ']}\n';
}
