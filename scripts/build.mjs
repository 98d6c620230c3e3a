// Builds dist/ (library, command line, viewer), only if a source changed since the last build.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './setup/install.mjs';
import { root, run } from './setup/run.mjs';

const stampFile = join(root, 'dist', '.stamp');

/** A hash over names, sizes and times of every source: quick, and any edit changes it. */
function sourceStamp() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(join(root, path));
    if (stat.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) visit(join(path, name));
    } else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const path of ['src', 'package-lock.json', 'tsconfig.json', '.tsconfig.build.json']) visit(path);
  return hash.digest('hex');
}

/** Builds what is out of date; quiet where nothing is. */
export function build() {
  installPackages();
  const stamp = sourceStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Building dist/ …');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.tsconfig.build.json']);
  if (existsSync(join(root, 'src', 'viewer', 'vite.config.ts'))) {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    run(process.execPath, [vite, 'build', '--config', 'src/viewer/vite.config.ts', '--logLevel', 'warn']);
  }
  for (const file of copiedFiles('src')) {
    const target = join(root, 'dist', file.slice('src/'.length));
    mkdirSync(join(target, '..'), { recursive: true });
    cpSync(join(root, file), target);
  }
  writeFileSync(stampFile, stamp);
}

/** Compiled kernels lie beside the code that loads them; tsc leaves them out. */
function copiedFiles(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'src/viewer' ? [] : copiedFiles(path);
    return entry.name.endsWith('.wasm') ? [path] : [];
  });
}

if (process.argv[1] === join(root, 'scripts', 'build.mjs')) build();
