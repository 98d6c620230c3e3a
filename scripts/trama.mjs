// The command line in a checkout: builds first where something changed, then runs dist/cli/main.js.
import { join } from 'node:path';
import { build } from './build.mjs';
import { exitCodeOf, root } from './setup/run.mjs';

build();
// npm runs scripts in the top folder; paths on the command line mean the folder the user stands in.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exitCode = exitCodeOf(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...process.argv.slice(2)], {
  cwd,
});
