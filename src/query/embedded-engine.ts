import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configError, externalError, inputError } from '../core/errors.ts';
import type { Answer, QueryRows, Task } from './embedded-protocol.ts';
import { SCHEMA_VERSION } from './embedded-schema.ts';
import { explainFailure } from './query-failures.ts';

export interface QueryOptions {
  /** Milliseconds after which the query is stopped; default 30,000. */
  readonly timeoutMs?: number;
  /** Called when the cache has to be built first. */
  readonly onBuild?: () => void;
}

/** A graph of 100,000 statements takes about a minute. */
const BUILD_TIMEOUT_MS = 1_800_000;

const DATABASE_FILE = 'graph.lbug';

/**
 * Runs a reading query of Cypher on the graph of a folder made by `trama build`. The first query builds a database in
 * `DIR/.cypher`, named by the contents of `graph.json`; it may be deleted at any time. The engine runs in a child
 * process that opens it read-only.
 *
 * @throws TramaError `graph-not-found` (input), `query-failed`, `query-writes`, `query-unsupported`, `query-timeout`
 *   (config), `query-engine` (external).
 */
export async function queryGraph(folder: string, cypher: string, options: QueryOptions = {}): Promise<QueryRows> {
  const database = await prepareDatabase(folder, options.onBuild);
  const timeoutMs = options.timeoutMs ?? 30_000;
  const answer = await perform({ kind: 'query', database, cypher }, timeoutMs);
  if (answer === 'timeout') {
    throw configError(
      'query-timeout',
      `The query was stopped after ${timeoutMs / 1_000} s; bound its paths ([r*1..3]), add a LIMIT, or raise --timeout.`,
      { context: { cypher } },
    );
  }
  if (answer.kind === 'rows') return { columns: answer.columns, rows: answer.rows };
  throw explainFailure(answer.kind === 'failed' ? answer.message : 'no rows', cypher);
}

/** The path of the database of the folder's graph, built where it is not there yet. */
async function prepareDatabase(folder: string, onBuild: (() => void) | undefined): Promise<string> {
  const graphFile = join(folder, 'graph.json');
  if (!existsSync(graphFile)) {
    throw inputError(
      'graph-not-found',
      `There is no ${graphFile}; give the folder that "trama build … --out DIR" wrote.`,
    );
  }
  const cache = join(folder, '.cypher');
  const name = `${await hashFile(graphFile)}-v${SCHEMA_VERSION}`;
  const database = join(cache, name, DATABASE_FILE);
  if (existsSync(database)) return database;
  onBuild?.();
  // A folder of its own: the engine keeps logs beside its file, which must move with it.
  const temporary = join(cache, `building-${randomBytes(6).toString('hex')}`);
  await mkdir(temporary, { recursive: true });
  const answer = await perform(
    { kind: 'build', graphFile, database: join(temporary, DATABASE_FILE) },
    BUILD_TIMEOUT_MS,
  );
  if (answer === 'timeout' || answer.kind !== 'built') {
    await rm(temporary, { recursive: true, force: true });
    const why = answer !== 'timeout' && answer.kind === 'failed' ? answer.message : 'it took too long';
    throw externalError('query-engine', `The database for queries could not be built in ${cache}: ${why}`);
  }
  await putInPlace(temporary, join(cache, name));
  await removeOthers(cache, name);
  return database;
}

/** Another process may have built the same database meanwhile: then that one is as good. */
async function putInPlace(temporary: string, folder: string): Promise<void> {
  try {
    await rename(temporary, folder);
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(join(folder, DATABASE_FILE))) throw cause;
  }
}

/** Caches of earlier graphs are of no use any more; one that is being built by another process is left alone. */
async function removeOthers(cache: string, keep: string): Promise<void> {
  for (const entry of await readdir(cache)) {
    if (entry !== keep && !entry.startsWith('building-'))
      await rm(join(cache, entry), { recursive: true, force: true });
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex').slice(0, 16);
}

/** Has a child process perform the task; kills it when time is over. */
function perform(task: Task, timeoutMs: number): Promise<Answer | 'timeout'> {
  // From source the child needs tsx, in the package it is compiled.
  const fromSource = import.meta.url.endsWith('.ts');
  const worker = fileURLToPath(new URL(`./embedded-worker.${fromSource ? 'ts' : 'js'}`, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = fork(worker, {
      execArgv: fromSource ? ['--import', import.meta.resolve('tsx')] : [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let complaints = '';
    let settled = false;
    const settle = (answer: Answer | 'timeout'): void => {
      settled = true;
      clearTimeout(timer);
      resolve(answer);
    };
    const timer = setTimeout(() => {
      settle('timeout');
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stderr?.on('data', (data: Buffer) => {
      complaints = `${complaints}${data.toString()}`.slice(-2_000);
    });
    child.once('message', (answer: Answer) => settle(answer));
    child.once('error', (cause) => {
      clearTimeout(timer);
      reject(externalError('query-engine', 'The process of the query engine could not be started.', { cause }));
    });
    child.once('exit', (code, signal) => {
      if (settled) return;
      clearTimeout(timer);
      reject(
        externalError('query-engine', `The query engine ended (${signal ?? code}) without an answer: ${complaints}`, {
          context: { task: task.kind },
        }),
      );
    });
    child.send(task);
  });
}
