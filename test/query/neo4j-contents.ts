import neo4j from 'neo4j-driver';
import type { Neo4jServer } from '../../scripts/neo4j/server.ts';

/** Runs one query on the server; numbers come as numbers. */
export async function ask(server: Neo4jServer, cypher: string): Promise<readonly Record<string, unknown>[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** All that the database holds, an element a line, in an order of its own: equal for equal graphs. */
export async function contents(server: Neo4jServer): Promise<readonly string[]> {
  const nodes = await ask(server, 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS p ORDER BY n.id');
  const edges = await ask(
    server,
    'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p ORDER BY a, b, t, r.id',
  );
  return [
    ...nodes.map(({ labels, p }) => JSON.stringify([(labels as string[]).toSorted(), sorted(p)])),
    ...edges.map(({ a, t, b, p }) => JSON.stringify([a, t, b, sorted(p)])),
  ];
}

function sorted(properties: unknown): readonly unknown[] {
  return Object.entries(properties as Record<string, unknown>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, plain(value)]);
}

function plain(value: unknown): unknown {
  return neo4j.isDate(value) ? value.toString() : Array.isArray(value) ? value.map(plain) : value;
}
