import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = join(HERE, '..', '..', '.cache', 'neo4j');

/**
 * The folder of the jars of Neo4j Community, fetched from Maven Central once (123 MB) and kept in `.cache/neo4j`. Where
 * Java or Maven is missing and this runs as root on Debian, installs them with apt.
 *
 * @throws Error that says what is missing; tests report it as the reason why they are skipped.
 */
export function obtainNeo4j(say: (line: string) => void = () => undefined): string {
  const pom = readFileSync(join(HERE, 'pom.xml'), 'utf8');
  const version = createHash('sha256').update(pom).digest('hex').slice(0, 12);
  const lib = join(CACHE, `lib-${version}`);
  if (existsSync(lib)) {
    requireProgram('java', say);
    return lib;
  }
  requireProgram('java', say);
  requireProgram('mvn', say);
  const work = join(CACHE, `fetching-${process.pid}`);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'pom.xml'), pom);
  say('Fetching Neo4j Community 5.26 from Maven Central (123 MB, once)');
  const fetched = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
      '-DincludeScope=runtime',
      '-DoutputDirectory=lib',
    ],
    { cwd: work, encoding: 'utf8', timeout: 600_000 },
  );
  try {
    if (fetched.status !== 0) {
      throw new Error(`Maven could not fetch Neo4j: ${`${fetched.stdout}${fetched.stderr}`.slice(-400)}`);
    }
    // Another process may have been faster: its folder is as good.
    if (!existsSync(lib)) renameSync(join(work, 'lib'), lib);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return lib;
}

const PACKAGES = { java: 'openjdk-17-jre-headless', mvn: 'maven' } as const;

function requireProgram(program: keyof typeof PACKAGES, say: (line: string) => void): void {
  if (runs(program)) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Error(`${program} is missing; install ${PACKAGES[program]} (Java 17 or later)`);
  }
  say(`Installing ${PACKAGES[program]} with apt-get`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', PACKAGES[program]], {
      stdio: 'ignore',
      env: environment,
    });
  } catch (cause) {
    throw new Error(`${PACKAGES[program]} could not be installed with apt-get`, { cause });
  }
}

function runs(program: string): boolean {
  return spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0;
}
