// Types, lint and format in one command; it never rewrites a file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodeOf, root } from './setup/run.mjs';

const tool = (...path) => join(root, 'node_modules', ...path);
const checks = [
  ['types', [tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json']],
  ['types of what drives a browser', [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.tsconfig.browser.json']],
  [
    'types of the viewer',
    [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'src/viewer/tsconfig.json'],
    'src/viewer/tsconfig.json',
  ],
  ['lint and format', [tool('@biomejs', 'biome', 'bin', 'biome'), 'check']],
];

/** Runs every check and tells whether all passed. */
export function check() {
  const failed = checks
    .filter(([, , needs]) => !needs || existsSync(join(root, needs)))
    .filter(([, args]) => exitCodeOf(process.execPath, args) !== 0);
  for (const [name] of failed) console.error(`Failed: ${name}`);
  return failed.length === 0;
}

if (process.argv[1] === join(root, 'scripts', 'check.mjs')) process.exitCode = check() ? 0 : 1;
