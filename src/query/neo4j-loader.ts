import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { externalError } from '../core/errors.ts';
import type { TramaGraph } from '../graph/attributes.ts';
import { type Lane, loadRounds } from './neo4j-lanes.ts';
import { pruneNeo4j } from './neo4j-prune.ts';
import { type Row, type RowGroup, rowGroups } from './neo4j-rows.ts';

/** Rows a statement: measured as fast as 5,000 or faster (shared/neo4j.md). */
const BATCH = 1_000;

/**
 * Statements a transaction, sent without waiting for one another, so that the next rows are encoded while the server
 * merges the last; a retry still repeats little.
 */
const PIPELINED = 5;

export interface LoadOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** Removes nodes and relationships that the graph no longer has; default false. */
  readonly prune?: boolean;
  /** How long to wait for a server that went away, in milliseconds; default 60,000. */
  readonly retryForMs?: number;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

export interface LoadReport {
  readonly nodes: number;
  readonly relationships: number;
  readonly pruned: { readonly nodes: number; readonly relationships: number };
  /** In the database, but not in the graph: 0 after pruning. */
  readonly extra: { readonly nodes: number; readonly relationships: number };
}

/**
 * Merges the graph into Neo4j 5: nodes `:Entity:TYPE` and `:Article`, a relationship type a relation, `MENTIONS`. Loading
 * twice is loading once; after a cut, load again. Values travel as parameters only. A batch that fails for a passing
 * reason (deadlock, leader change, lost connection) is tried again.
 *
 * @throws TramaError `neo4j-unreachable`, `neo4j-refused`, `neo4j-incomplete` (external).
 */
export async function loadNeo4j(graph: TramaGraph, options: LoadOptions): Promise<LoadReport> {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    connectionAcquisitionTimeout: 20_000,
    maxTransactionRetryTime: Math.min(15_000, options.retryForMs ?? 15_000),
    telemetryDisabled: true,
  });
  try {
    const groups = rowGroups(graph);
    await createSchema(driver, options);
    await mergeAll(driver, loadRounds(graph), options);
    const pruned =
      options.prune === true ? await pruneNeo4j(driver, options.database, graph) : { nodes: 0, relationships: 0 };
    return { ...(await checkCounts(driver, groups, options)), pruned };
  } finally {
    await driver.close();
  }
}

export const SCHEMA: readonly string[] = [
  'CREATE CONSTRAINT trama_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT trama_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX trama_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
  'CREATE INDEX trama_entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type)',
  'CALL db.awaitIndexes(300)',
];

async function createSchema(driver: Driver, options: LoadOptions): Promise<void> {
  for (const statement of SCHEMA) {
    await withRetries(driver, options, async (session) => {
      await session.run(statement);
    });
  }
}

async function mergeAll(driver: Driver, rounds: readonly (readonly Lane[])[], options: LoadOptions): Promise<void> {
  const total = rounds.flat(2).reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let isFailed = false;
  const mergeLane = async (lane: Lane): Promise<void> => {
    for (const batches of inBatches(batchesOf(lane), PIPELINED)) {
      // The other lane has failed, for a reason that will be told.
      if (isFailed) return;
      await mergeBatches(driver, batches, options);
      for (const { group, rows } of batches) {
        done += rows.length;
        options.onProgress?.(done, total, group.name);
      }
    }
  };
  for (const lanes of rounds) {
    const ends = await Promise.allSettled(
      lanes.map((lane) =>
        mergeLane(lane).catch((cause: unknown) => {
          isFailed = true;
          throw cause;
        }),
      ),
    );
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }
}

/** Merges the batches in one transaction. */
async function mergeBatches(driver: Driver, batches: readonly Batch[], options: LoadOptions): Promise<void> {
  const merged = await withRetries(driver, options, (session) =>
    session.executeWrite((transaction) =>
      Promise.all(
        batches.map(async ({ group, rows }) => {
          const result = await transaction.run(group.cypher, { rows });
          return toNumber(result.records[0]?.get('merged'));
        }),
      ),
    ),
  );
  for (const [at, { group, rows }] of batches.entries()) {
    if (merged[at] !== rows.length) {
      throw incomplete(`${rows.length - merged[at]!} of ${rows.length} ${group.name} found no node to stand on`);
    }
  }
}

interface Batch {
  readonly group: RowGroup;
  readonly rows: readonly Row[];
}

function* batchesOf(groups: readonly RowGroup[]): Generator<Batch> {
  for (const group of groups) for (const rows of inBatches(group.rows(), BATCH)) yield { group, rows };
}

function* inBatches<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Runs the work in a session, again while the failure is a passing one and time is left. */
async function withRetries<T>(
  driver: Driver,
  options: LoadOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const end = Date.now() + (options.retryForMs ?? 60_000);
  for (let wait = 200; ; wait = Math.min(3_000, wait * 2)) {
    const session = driver.session(options.database === undefined ? {} : { database: options.database });
    try {
      return await work(session);
    } catch (cause) {
      if (!(cause instanceof Neo4jError) || !isPassing(cause)) throw toTramaError(cause, options);
      if (Date.now() + wait > end) throw toTramaError(cause, options);
    } finally {
      await session.close().catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

function isPassing(error: Neo4jError): boolean {
  return error.retriable || error.code === 'ServiceUnavailable' || error.code === 'SessionExpired';
}

function toTramaError(cause: unknown, options: LoadOptions): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  const context = { uri: options.uri, code: cause.code };
  return isPassing(cause)
    ? externalError(
        'neo4j-unreachable',
        `Neo4j at ${options.uri} does not answer (${cause.code}); start it and load again.`,
        { context, cause },
      )
    : externalError('neo4j-refused', `Neo4j at ${options.uri} refused (${cause.code}): ${cause.message}`, {
        context,
        cause,
      });
}

function incomplete(what: string) {
  return externalError('neo4j-incomplete', `The load is not complete: ${what}; load again with nothing else writing.`);
}

/** Counts what stands in the database by label and type and compares it with the graph. */
async function checkCounts(
  driver: Driver,
  groups: readonly RowGroup[],
  options: LoadOptions,
): Promise<Omit<LoadReport, 'pruned'>> {
  const count = (cypher: string) =>
    withRetries(driver, options, async (session) => toNumber((await session.run(cypher)).records[0]?.get('found')));
  const expected = (kind: RowGroup['kind']) =>
    groups.filter((group) => group.kind === kind).reduce((sum, { size }) => sum + size, 0);
  const nodes = expected('nodes');
  const relationships = expected('relationships');
  const articles = groups.find(({ name }) => name === 'Article')?.size ?? 0;
  const foundArticles = await count('MATCH (n:Article) RETURN count(n) AS found');
  const foundEntities = await count('MATCH (n:Entity) RETURN count(n) AS found');
  const mentions = groups.find(({ name }) => name === 'MENTIONS')?.size ?? 0;
  const foundMentions = await count('MATCH (:Article)-[r:MENTIONS]->(:Entity) RETURN count(r) AS found');
  const foundStatements = await count('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS found');
  if (foundArticles < articles || foundEntities < nodes - articles)
    throw incomplete('there are fewer nodes than in the graph');
  if (foundMentions < mentions || foundStatements < relationships - mentions) {
    throw incomplete('there are fewer relationships than in the graph');
  }
  const extraNodes = foundArticles + foundEntities - nodes;
  const extraRelationships = foundMentions + foundStatements - relationships;
  if (options.prune === true && extraNodes + extraRelationships > 0) {
    throw incomplete(`${extraNodes} nodes and ${extraRelationships} relationships are there beyond the graph`);
  }
  return { nodes, relationships, extra: { nodes: extraNodes, relationships: extraRelationships } };
}

function toNumber(value: unknown): number {
  return neo4j.isInt(value) ? value.toNumber() : Number(value);
}
