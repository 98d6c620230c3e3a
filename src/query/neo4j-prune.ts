import type { Driver } from 'neo4j-driver';
import type { TramaGraph } from '../graph/attributes.ts';

/** Elements deleted by one transaction. */
const BATCH = 5_000;

/**
 * Deletes what stands in the database but not in the graph: entities and articles by id, relationships between them by
 * type, ends and id; a statement whose ends changed leaves its old place so. Nodes of other labels are left alone.
 */
export async function pruneNeo4j(
  driver: Driver,
  database: string | undefined,
  graph: TramaGraph,
): Promise<{ readonly nodes: number; readonly relationships: number }> {
  const session = driver.session(database === undefined ? {} : { database });
  try {
    const seen = new Set<string>();
    const strayEdges: string[] = [];
    const edges = session.run(
      'MATCH (a)-[r]->(b:Entity) WHERE a:Entity OR a:Article RETURN elementId(r) AS element, type(r) AS type, r.id AS id, a.id AS source, b.id AS target',
    );
    for await (const record of edges) {
      const source = String(record.get('source'));
      const target = String(record.get('target'));
      const type = String(record.get('type'));
      const id = type === 'MENTIONS' ? `m:${source}:${target}` : String(record.get('id'));
      if (!seen.has(id) && isEdge(graph, id, type, source, target)) seen.add(id);
      else strayEdges.push(String(record.get('element')));
    }
    const strayNodes: string[] = [];
    for await (const record of session.run(
      'MATCH (n) WHERE n:Entity OR n:Article RETURN elementId(n) AS element, n.id AS id, n:Article AS article',
    )) {
      const id = String(record.get('id'));
      const kind = record.get('article') === true ? 'article' : 'entity';
      if (!graph.hasNode(id) || graph.getNodeAttribute(id, 'kind') !== kind) {
        strayNodes.push(String(record.get('element')));
      }
    }
    const remove = async (cypher: string, elements: readonly string[]): Promise<void> => {
      for (let at = 0; at < elements.length; at += BATCH) {
        const batch = elements.slice(at, at + BATCH);
        await session.executeWrite((transaction) => transaction.run(cypher, { elements: batch }));
      }
    };
    await remove('UNWIND $elements AS element MATCH ()-[r]->() WHERE elementId(r) = element DELETE r', strayEdges);
    await remove('UNWIND $elements AS element MATCH (n) WHERE elementId(n) = element DETACH DELETE n', strayNodes);
    return { nodes: strayNodes.length, relationships: strayEdges.length };
  } finally {
    await session.close();
  }
}

function isEdge(graph: TramaGraph, id: string, type: string, source: string, target: string): boolean {
  if (!graph.hasEdge(id) || graph.source(id) !== source || graph.target(id) !== target) return false;
  const edge = graph.getEdgeAttributes(id);
  return (edge.kind === 'statement' ? edge.relation : 'MENTIONS') === type;
}
