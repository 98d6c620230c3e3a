import type { TramaGraph } from '../graph/attributes.ts';

/** Yields one JSON object a line. */
export function* jsonLines(items: Iterable<object>): Generator<string> {
  for (const item of items) yield `${JSON.stringify(item)}\n`;
}

/** Yields the statements of the graph, a line each, parties as entity ids, without what is only drawn. */
export function exportStatementLines(graph: TramaGraph): Generator<string> {
  return jsonLines(statementsOf(graph));
}

/** Yields the entities of the graph, a line each, without what is only drawn. */
export function exportEntityLines(graph: TramaGraph): Generator<string> {
  return jsonLines(entitiesOf(graph));
}

function* statementsOf(graph: TramaGraph): Generator<object> {
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    if (attributes.kind !== 'statement') continue;
    const { kind, color, size, label, ...rest } = attributes;
    const subjectName = graph.getNodeAttribute(source, 'label');
    const objectName = graph.getNodeAttribute(target, 'label');
    yield { id: edge, subject: source, subjectName, object: target, objectName, ...rest };
  }
}

function* entitiesOf(graph: TramaGraph): Generator<object> {
  for (const { node, attributes } of graph.nodeEntries()) {
    if (attributes.kind !== 'entity') continue;
    const { kind, color, size, x, y, label, ...rest } = attributes;
    yield { id: node, name: label, ...rest };
  }
}
