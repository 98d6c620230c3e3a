import { readdir, readFile } from 'node:fs/promises';
import { hashText } from '../core/ids.ts';

/** A hash over code, models and tables: what was extracted by another version is not reused. */
export async function toolVersion(): Promise<string> {
  const parts: unknown[] = [await readFile(new URL('../../package.json', import.meta.url), 'utf8')];
  // In a checkout the build leaves a hash over all sources; the installed package has its version number.
  parts.push(await readFile(new URL('../.stamp', import.meta.url), 'utf8').catch(() => null));
  for (const folder of ['models/es', 'knowledge']) {
    const url = new URL(`../../graph-data/${folder}/`, import.meta.url);
    for (const name of (await readdir(url)).sort())
      parts.push([name, hashText(await readFile(new URL(name, url), 'latin1'))]);
  }
  return hashText(JSON.stringify(parts));
}
