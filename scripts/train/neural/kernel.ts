/** Compiles scripts/train/neural/assembly/neural.ts to graph-data/models/neural.wasm. Usage: npx tsx scripts/train/neural/kernel.ts */
import { execFileSync } from 'node:child_process';

execFileSync(
  process.execPath,
  [
    'node_modules/assemblyscript/bin/asc.js',
    'scripts/train/neural/assembly/neural.ts',
    ...['-o', 'graph-data/models/neural.wasm'],
    ...['-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert', '--initialMemory', '1'],
  ],
  { stdio: 'inherit' },
);
