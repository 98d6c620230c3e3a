// What a fresh machine lacks, installed with a word before: packages from the npm registry, programs from Debian.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodeOf, findProgram, root, run } from './run.mjs';

const stampFile = join(root, 'node_modules', '.trama-installed');

/** Installs the packages of package-lock.json, unless this very lock file was installed already. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return;
  console.error('Installing the packages of package-lock.json into node_modules (npm ci) …');
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  writeFileSync(stampFile, lock);
}

/**
 * Makes sure that a program is there, with apt where that is possible.
 *
 * @returns the path of the program, or undefined where it is missing and cannot be installed (which is said)
 */
export function ensureProgram(names, packages, purpose) {
  const found = findProgram(...names);
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !findProgram('apt-get')) {
    console.error(
      `${names[0]} is missing (needed for ${purpose}). Install it, on Debian: sudo apt-get install ${packages.join(' ')}`,
    );
    return undefined;
  }
  console.error(`Installing ${packages.join(', ')} with apt-get (needed for ${purpose}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  exitCodeOf('apt-get', ['update', '-qq'], quiet);
  exitCodeOf('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  return findProgram(...names);
}

/** The browser of the tests and of the picture script: CHROMIUM, or Chromium or Chrome on the PATH, or installed. */
export function ensureChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return ensureProgram(['chromium', 'chromium-browser', 'google-chrome'], ['chromium'], 'tests of the viewer');
}
