import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../src/relations/index.ts';

const src = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** The rooms of the house in the order data flows; rooms of one row may import one another only where listed below. */
const rows: readonly (readonly string[])[] = [
  ['core'],
  ['ingest', 'nlp'],
  ['knowledge', 'languages', 'relations'],
  ['resolve', 'extractors'],
  ['statements'],
  ['graph'],
  ['exporters', 'query'],
  ['pipeline.ts'],
  ['index.ts'],
  ['cli'],
];

const neighbours = new Set([
  'languages>knowledge',
  'relations>languages',
  'relations>knowledge',
  'extractors>resolve',
  'query>exporters',
]);

function rowOf(room: string): number {
  return rows.findIndex((row) => row.includes(room));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => join(dirname(file), match[1] ?? ''));
}

function roomOf(path: string): string {
  return relative(src, path).split(/[\\/]/)[0] ?? '';
}

function violationsIn(file: string): string[] {
  const from = roomOf(file);
  return importsOf(file).flatMap((target) => {
    const to = roomOf(target);
    if (from === to || to === '..') return [];
    // The viewer is an application of its own: it reads what an exporter wrote, so it may share types and formats.
    if (from === 'viewer') return ['core', 'exporters', 'graph', 'relations'].includes(to) ? [] : [`${file} → ${to}`];
    const allowed = rowOf(to) < rowOf(from) || neighbours.has(`${from}>${to}`);
    return rowOf(to) >= 0 && rowOf(from) >= 0 && allowed ? [] : [`${relative(src, file)} → ${relative(src, target)}`];
  });
}

describe('the direction of imports', () => {
  it('follows the flow of data from core to the command line', () => {
    expect(sourceFiles(src).flatMap(violationsIn)).toEqual([]);
  });

  it('is noticed where a file breaks it', () => {
    expect(rowOf('core')).toBeLessThan(rowOf('nlp'));
    expect(rowOf('graph')).toBeLessThan(rowOf('exporters'));
    expect(sourceFiles(src).length).toBeGreaterThan(10);
  });
});

describe('what is peculiar to a relation', () => {
  const quoted = new RegExp(`['"](?:${RELATIONS.map(({ name }) => name).join('|')})['"]`);
  const naming = (file: string): boolean => quoted.test(readFileSync(file, 'utf8'));

  it('is declared in its file: no other one asks for it by name', () => {
    const others = sourceFiles(src).filter((file) => roomOf(file) !== 'relations' && roomOf(file) !== 'viewer');
    expect(others.filter(naming).map((file) => relative(src, file))).toEqual([]);
  });

  it('is noticed where a file names one', () => {
    expect(sourceFiles(join(src, 'relations')).filter(naming)).toHaveLength(RELATIONS.length);
  });
});
