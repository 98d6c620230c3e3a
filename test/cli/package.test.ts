import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, samples, temporaryFolder } from './trama.ts';

it('packs into a tarball that installs elsewhere and builds a graph', { timeout: 240_000 }, () => {
  const dir = temporaryFolder();
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  npm(['pack', '--ignore-scripts', '--pack-destination', dir], root);
  const tarball = readdirSync(dir).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(dir, 'package.json'), '{ "private": true }');
  npm(['install', '--prefer-offline', `./${tarball}`], dir);
  const trama = join(dir, 'node_modules', '.bin', 'trama');
  const summary: { articles: number; statements: number } = JSON.parse(
    execFileSync(trama, ['build', samples, '--out', join(dir, 'graph'), '--json'], { cwd: dir, encoding: 'utf8' }),
  );
  expect(summary.articles).toBeGreaterThanOrEqual(12);
  expect(summary.statements).toBeGreaterThan(0);
  const library = "import('trama').then((api) => console.log(typeof api.buildWorld))";
  expect(execFileSync(process.execPath, ['-e', library], { cwd: dir, encoding: 'utf8' }).trim()).toBe('function');
});
