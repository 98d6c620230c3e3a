// Installs what the tests need (packages, Chromium, Java and Maven for Neo4j), builds, checks, and runs every test.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { ensureChromium, ensureProgram, installPackages } from './setup/install.mjs';
import { exitCodeOf, root } from './setup/run.mjs';

installPackages();
const chromium = ensureChromium();
if (existsSync(join(root, 'scripts', 'neo4j'))) {
  ensureProgram(['java'], ['openjdk-17-jre-headless'], 'tests against Neo4j');
  ensureProgram(['mvn'], ['maven'], 'obtaining Neo4j from Maven Central');
}
build();
const checked = check();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const env = { ...process.env, ...(chromium ? { CHROMIUM: chromium } : {}) };
const tested = exitCodeOf(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { env });
process.exitCode = checked ? tested : 1;
