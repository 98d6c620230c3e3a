import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { configError } from '../core/errors.ts';
import { serveViewer } from '../exporters/viewer-server.ts';

/** `trama view DIR`: serves the viewer of a built graph until interrupted. */
export function register(program: Command): void {
  program
    .command('view')
    .description('serve the viewer of a built graph on 127.0.0.1')
    .argument('<dir>', 'folder that `trama build` wrote')
    .option('-p, --port <number>', 'port; 0 takes any free one', '4173')
    .action(async (dir: string, options: { readonly port: string }) => {
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        throw configError('port-invalid', `Cannot serve on port ${options.port}: expected a number from 0 to 65535.`);
      }
      const root = join(dir, 'viewer');
      if (!existsSync(join(root, 'index.html'))) {
        throw configError(
          'viewer-missing',
          `Cannot view ${dir}: no viewer/index.html there. Run \`trama build\` first.`,
        );
      }
      const server = await serveViewer(root, port);
      const address = server.address();
      const at = typeof address === 'object' && address !== null ? address.port : port;
      process.stdout.write(`http://127.0.0.1:${at}/\n`);
    });
}
