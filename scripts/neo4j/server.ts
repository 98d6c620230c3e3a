import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainNeo4j } from './obtain.ts';

/** A server that can be reached; `home` is null for one that runs elsewhere. */
export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly home: string | null;
  /** Stops cleanly and removes the data. */
  stop(): Promise<void>;
  /** Kills the process at once (SIGKILL), keeping the data. */
  kill(): Promise<void>;
  /** Starts again on the same port and data after `kill`. */
  restart(): Promise<void>;
  /** Processor time of the running process so far (Linux). */
  processorSeconds(): number;
  /** Runs the admin tool on the stopped server's data. */
  admin(...args: readonly string[]): void;
}

/** A start takes 8–16 s, and minutes where the machine is busy with much else. */
const START_LIMIT_MS = 300_000;

const PASSWORD = 'trama-test-password';
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].map(
  (module) => `--add-opens=${module}=ALL-UNNAMED`,
);

/** The server of `NEO4J_URI` (with `NEO4J_USER`, `NEO4J_PASSWORD`), or else one of our own on a free local port. */
export async function useNeo4j(say: (line: string) => void = () => undefined): Promise<Neo4jServer> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  if (NEO4J_URI === undefined) return startNeo4j(say);
  const refuse = (): never => {
    throw new Error('The server of NEO4J_URI is not ours to stop and start');
  };
  return {
    uri: NEO4J_URI,
    user: NEO4J_USER ?? 'neo4j',
    password: NEO4J_PASSWORD ?? '',
    home: null,
    stop: async () => undefined,
    kill: async () => refuse(),
    restart: async () => refuse(),
    admin: refuse,
    processorSeconds: refuse,
  };
}

/** Starts Neo4j in a temporary home; ends it when this process ends, however it ends short of SIGKILL. */
export async function startNeo4j(say: (line: string) => void = () => undefined): Promise<Neo4jServer> {
  const lib = obtainNeo4j(say);
  const home = mkdtempSync(join(tmpdir(), 'trama-neo4j-'));
  const port = await findFreePort();
  for (const folder of ['conf', 'data', 'logs', 'import']) mkdirSync(join(home, folder));
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(port));
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const classPath = ['-cp', `${lib}/*`];
  const admin = (...args: readonly string[]): void => {
    const run = spawnSync('java', [...OPENED, ...classPath, 'org.neo4j.cli.AdminTool', ...args], {
      env: environment,
      cwd: join(home, 'import'),
      encoding: 'utf8',
    });
    if (run.status !== 0)
      throw new Error(`neo4j-admin ${args.join(' ')}: ${`${run.stdout}${run.stderr}`.slice(-2_000)}`);
  };
  admin('dbms', 'set-initial-password', PASSWORD);

  let child: ChildProcess | undefined;
  const killNow = (): void => {
    child?.kill('SIGKILL');
  };
  process.on('exit', killNow);
  const start = async (): Promise<void> => {
    const memory = ['-Xms512m', '-Xmx512m', '-XX:+UseSerialGC', '-Dlog4j2.disable.jmx=true'];
    const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`];
    const started = spawn('java', [...memory, ...OPENED, ...classPath, ...main, '--console-mode'], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = join(home, 'logs', 'console.log');
    writeFileSync(log, '');
    started.stdout.on('data', (data: Buffer) => appendFileSync(log, data));
    started.stderr.on('data', (data: Buffer) => appendFileSync(log, data));
    child = started;
    const end = Date.now() + START_LIMIT_MS;
    while (!(await answersBolt(port))) {
      if (started.exitCode !== null || Date.now() > end) {
        killNow();
        throw new Error(`Neo4j did not start: ${readFileSync(log, 'utf8').slice(-1_000)}`);
      }
      await delay(250);
    }
  };
  const signal = async (name: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(name);
    const forced = setTimeout(() => running.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(forced);
  };
  await start();
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password: PASSWORD,
    home,
    kill: () => signal('SIGKILL'),
    restart: start,
    admin,
    processorSeconds: () => processorSeconds(child?.pid),
    stop: async () => {
      await signal('SIGTERM');
      process.off('exit', killNow);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function settings(port: number): string {
  return `server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=128m
server.directories.import=import
db.tx_log.preallocate=false
db.shutdown_transaction_end_timeout=0s
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=2s
`;
}

function processorSeconds(pid: number | undefined): number {
  if (pid === undefined) throw new Error('The server does not run');
  // After the name in brackets, user and system time are the 12th and 13th words, in hundredths of a second.
  const words = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  return (Number(words[11]) + Number(words[12])) / 100;
}

/** Whether a Bolt handshake is answered: the port alone opens earlier. */
function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2_000, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
    socket.once('data', (data) => finish(data.length >= 4));
    // Magic number, then four proposals of versions: 5.4 down to 5.0, and 4.4.
    socket.write(Buffer.from('6060b017000404050000040400000000' + '00000000', 'hex'));
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port')),
      );
    });
  });
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
