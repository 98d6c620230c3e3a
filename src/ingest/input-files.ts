import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { Report } from '../core/diagnostic.ts';
import { leftOut, messageOf, notice } from './problem.ts';

/** The name that stands for standard input. */
export const STDIN = '-';

/**
 * Lists the files that inputs name: files, folders (all files below, hidden ones left out), globs, `-`.
 *
 * In the order of the inputs, the files of one folder or glob by code point; each file once. What cannot be found is
 * reported. Paths keep the form in which they were given, with `/` between names.
 */
export async function findInputFiles(inputs: readonly string[], report: Report): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const input of inputs) {
    for (const file of await findFilesOf(input, report)) files.add(file);
  }
  return [...files];
}

async function findFilesOf(input: string, report: Report): Promise<readonly string[]> {
  if (input === STDIN) return [STDIN];
  try {
    const about = await stat(input);
    if (!about.isDirectory()) return [toSlashes(input)];
    const files = await findFilesBelow(trimSlash(toSlashes(input)), new Set(), report);
    if (files.length === 0) {
      report(notice('warning', 'input-no-files', input, `The folder ${input} has no files. Is it the right one?`));
    }
    return files;
  } catch (error) {
    if (/[*?[\]{}]/.test(input)) return findFilesByGlob(input, report);
    const message = `Cannot find ${input} (${messageOf(error)}). Check the path; globs need quotes in some shells.`;
    report(leftOut('input-not-found', input, message));
    return [];
  }
}

async function findFilesByGlob(pattern: string, report: Report): Promise<readonly string[]> {
  const files = await glob([toSlashes(pattern)], {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (files.length === 0) {
    report(leftOut('input-not-found', pattern, `No file matches ${pattern}. Check the pattern.`));
  }
  return files.map(toSlashes).filter(isWanted(report)).sort(compareCodePoints);
}

/** What a graph folder has and hardly another one. */
const GRAPH_SIGNS = ['explanations.jsonl', 'graph.json', 'statements.jsonl'];
/** What is written into a graph folder: read as articles, a graph would be built of itself the second time. */
const GRAPH_FILES: ReadonlySet<string> = new Set([
  ...GRAPH_SIGNS,
  'articles.jsonl',
  'entities.jsonl',
  'graph.gexf',
  'report.json',
  'viewer',
]);

/** Walks a folder; `seen` holds the real paths of the folders above, so that a circle of links ends. */
async function findFilesBelow(folder: string, seen: ReadonlySet<string>, report: Report): Promise<string[]> {
  const files: string[] = [];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return [];
    const above = new Set([...seen, real]);
    const names = await readdir(folder);
    const isGraph = GRAPH_SIGNS.every((name) => names.includes(name));
    for (const name of names.sort(compareCodePoints)) {
      if (name.startsWith('.') || (isGraph && GRAPH_FILES.has(name))) continue;
      const path = folder === '/' ? `/${name}` : `${folder}/${name}`;
      const about = await stat(path).catch(() => undefined);
      if (about === undefined) {
        report(leftOut('input-unreadable', path, `Cannot read ${path}: a broken link or no permission. Left out.`));
      } else if (about.isDirectory()) {
        for (const file of await findFilesBelow(path, above, report)) files.push(file);
      } else files.push(path);
    }
  } catch (error) {
    report(leftOut('input-unreadable', folder, `Cannot read the folder ${folder} (${messageOf(error)}). Left out.`));
  }
  return files.filter(isWanted(report));
}

/**
 * Passes over a collection's own documentation, which nobody means as an article; naming the file reads it. The user's
 * decisions are no article either, and their place is beside the articles.
 */
function isWanted(report: Report): (file: string) => boolean {
  return (file) => {
    if (basename(file) === 'trama.decisions.yaml') return false;
    if (!/^(readme|license|licence|notice)(\.(md|txt))?$/i.test(basename(file))) return true;
    report(
      notice('info', 'input-documentation', file, `${file} describes the folder; passed over. Name it to read it.`),
    );
    return false;
  };
}

function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function toSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function trimSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? trimSlash(path.slice(0, -1)) : path;
}
