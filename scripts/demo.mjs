// Builds the graph of the sample articles and serves its viewer on 127.0.0.1.
import { join } from 'node:path';
import { build } from './build.mjs';
import { exitCodeOf, root, run } from './setup/run.mjs';

build();
const trama = join(root, 'dist', 'cli', 'main.js');
const out = join(root, '.cache', 'demo');
run(process.execPath, [trama, 'build', join('graph-data', 'articles'), '--out', out]);
process.exitCode = exitCodeOf(process.execPath, [trama, 'view', out, ...process.argv.slice(2)]);
