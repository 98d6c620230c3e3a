import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/exporters/write-atomically.ts';

describe('writeAtomically', () => {
  it('writes all pieces and leaves no temporary file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trama-write-'));
    await writeAtomically(join(folder, 'new', 'a.txt'), ['ñ', 'o', '😀']);
    expect(await readFile(join(folder, 'new', 'a.txt'), 'utf8')).toBe('ño😀');
    expect(await readdir(join(folder, 'new'))).toEqual(['a.txt']);
  });

  it('leaves the old file alone when the pieces fail half way', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trama-write-'));
    const path = join(folder, 'a.txt');
    await writeFile(path, 'old');
    function* failing(): Generator<string> {
      yield 'new';
      throw new RangeError('half way');
    }
    await expect(writeAtomically(path, failing())).rejects.toThrow(RangeError);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('names the path when the disk refuses', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trama-write-'));
    await writeFile(join(folder, 'file'), '');
    await expect(writeAtomically(join(folder, 'file', 'a.txt'), ['x'])).rejects.toMatchObject({
      code: 'file-not-written',
    });
  });
});
