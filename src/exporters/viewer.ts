import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configError } from '../core/errors.ts';
import { type ViewerDataOptions, type ViewerInput, viewerDataFiles } from './viewer-data.ts';
import { dataScript } from './viewer-script.ts';

export interface WriteViewerOptions extends ViewerDataOptions {
  /** Folder with the built viewer; by default `dist/viewer` of this package. */
  readonly appDir?: string;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The folder of the built viewer, next to the compiled code or, in a checkout, in `dist/`. */
async function findApp(): Promise<string> {
  const candidates = ['../viewer/', '../../dist/viewer/', '../../../dist/viewer/'];
  for (const candidate of candidates) {
    const dir = fileURLToPath(new URL(candidate, import.meta.url));
    // `viewer.js` tells the built folder from the sources, which also have an `index.html`.
    if (await isFile(join(dir, 'viewer.js'))) return dir;
  }
  throw configError(
    'viewer-not-built',
    'Cannot write the viewer: its built files are missing. Expected dist/viewer/viewer.js; run `npm run build`.',
  );
}

/**
 * Writes the viewer as a static folder that opens from disk and from any web server.
 *
 * Throws `viewer-not-built` where the application's own files are missing.
 */
export async function writeViewer(input: ViewerInput, outDir: string, options: WriteViewerOptions = {}): Promise<void> {
  const appDir = options.appDir ?? (await findApp());
  const dataDir = join(outDir, 'data');
  await mkdir(dataDir, { recursive: true });
  await cp(appDir, outDir, { recursive: true });
  for (const { name, value } of viewerDataFiles(input, options)) {
    await writeFile(join(dataDir, `${name}.js`), dataScript(name, value));
  }
}
