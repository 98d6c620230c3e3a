import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Neo4jServer, useNeo4j } from '../../scripts/neo4j/server.ts';

/**
 * Starts Neo4j for the tests of a file and stops it afterwards. Where that cannot be, each test is reported as skipped
 * with the reason; with TRAMA_REQUIRE_NEO4J=1 or CI=true the file fails instead.
 */
export function neo4jForTests(): () => Neo4jServer {
  let server: Neo4jServer | undefined;
  let reason = '';
  beforeAll(async () => {
    try {
      server = await useNeo4j();
    } catch (error) {
      if (process.env.TRAMA_REQUIRE_NEO4J === '1' || process.env.CI === 'true') throw error;
      reason = `no Neo4j: ${error instanceof Error ? error.message : String(error)}`;
    }
  }, 900_000);
  afterAll(async () => {
    await server?.stop();
  }, 120_000);
  beforeEach((context) => {
    if (server === undefined) context.skip(reason);
  });
  return () => server!;
}
