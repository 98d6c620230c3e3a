import { configError, type TramaError } from '../core/errors.ts';

/** What the embedded engine says, and what the one who asked can do about it. */
const EXPLANATIONS: readonly { readonly pattern: RegExp; readonly code: string; readonly advice: string }[] = [
  {
    pattern: /write operations in a read-only/i,
    code: 'query-writes',
    advice: 'Queries only read: the graph is changed by building it again, never by a query.',
  },
  {
    pattern: /function TYPE does not exist/i,
    code: 'query-unsupported',
    advice: 'The embedded engine has no type(r): use r.relation, which Neo4j has too.',
  },
  {
    pattern: /function TOSTRING does not exist/i,
    code: 'query-unsupported',
    advice: 'The embedded engine has no toString(): use r.dateText for dates, or CAST(x AS STRING).',
  },
  {
    pattern: /shortestPath/i,
    code: 'query-unsupported',
    advice:
      'The embedded engine has no shortestPath(): use MATCH p = (a)-[r*1..3]-(b) RETURN p ORDER BY length(p) LIMIT 1.',
  },
  {
    pattern: /Table (\S+) does not exist/i,
    code: 'query-unsupported',
    advice:
      "The labels are Entity and Article; types are a property: (p:Entity {type: 'Person'}). Relationship types are the relations (MET, SENT …) and MENTIONS.",
  },
  {
    pattern: /Cannot find property/i,
    code: 'query-failed',
    advice: 'The properties are listed in src/query/README.md.',
  },
  {
    pattern: /function (\S+) does not exist/i,
    code: 'query-unsupported',
    advice:
      'The embedded engine (LadybugDB) lacks this function; load the graph into Neo4j to use it (trama load neo4j).',
  },
  {
    pattern: /Order by NODE is not supported/i,
    code: 'query-unsupported',
    advice: 'Name the column differently from the variable: RETURN a.name AS name ORDER BY name.',
  },
  { pattern: /Parser exception/i, code: 'query-failed', advice: 'This is not Cypher as the embedded engine knows it.' },
];

/** The error for a query the engine refused: its own words first, then what to do. */
export function explainFailure(message: string, cypher: string): TramaError {
  const [firstLine] = message.replace(/^Error: /, '').split('\n');
  const found = EXPLANATIONS.find(({ pattern }) => pattern.test(message));
  return configError(found?.code ?? 'query-failed', [firstLine, found?.advice].filter(Boolean).join(' '), {
    context: { cypher },
  });
}
