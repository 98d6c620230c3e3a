// Writes GEXF files (given graphs, hostile names, 50,000/200,000) and has Gephi and networkx read them:
//   node scripts/check-gexf.mjs [--small] [FILE.gexf ...]
// Calls ../shared/checks/gexf/run.sh with STRICT=1; says so and ends well where that is not there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reader = join(root, '..', 'shared', 'checks', 'gexf', 'run.sh');

/** The exit code: 0 when both programs read every file in full and without a warning. */
export function checkGexf(files, isSmall) {
  if (!existsSync(reader)) {
    console.log(`GEXF is not checked with Gephi and networkx: ${reader} is not there`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'trama-gexf-'));
  try {
    const writer = join(root, 'scripts', 'bench', 'write-gexf.ts');
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const written = spawnSync(process.execPath, [tsx, writer, folder, ...(isSmall ? ['--small'] : [])], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (written.status !== 0) return written.status ?? 1;
    const all = [...files, ...written.stdout.split('\n').filter((line) => line !== '')];
    const run = spawnSync(reader, all, {
      env: { ...process.env, STRICT: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return run.status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  process.exitCode = checkGexf(
    words.filter((word) => word !== '--small'),
    words.includes('--small'),
  );
}
