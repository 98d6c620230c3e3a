import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { type ReadOptions, readArticles } from '../../src/ingest/read-articles.ts';

const GOOD = 'Valverde estrena puente\n\n5 de junio de 2025\n\nLa alcaldesa inauguró el puente con los vecinos.\n';
let folder = '';

async function read(
  inputs: readonly string[],
  options: Partial<ReadOptions> = {},
): Promise<{ articles: Article[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const articles: Article[] = [];
  const all = { report: (diagnostic: Diagnostic) => diagnostics.push(diagnostic), ...options };
  for await (const article of readArticles(inputs, all)) articles.push(article);
  return { articles, diagnostics };
}

async function* streamOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trama-ingest-'));
  await mkdir(join(folder, 'sub', 'deep'), { recursive: true });
  const write = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);
  await write('b.txt', GOOD);
  await write('a.txt', `\uFEFF${GOOD.replaceAll('\n', '\r\n')}`);
  await write('sub/deep/z.txt', GOOD);
  await write('.hidden.txt', GOOD);
  await write('README.md', '# About');
  await write('empty.txt', '');
  await write('blank.txt', ' \n\t\n');
  await write('image.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
  await write('large.txt', 'a b '.repeat(300_000));
  await write('latin.txt', Buffer.from('El señor Muñoz viajó a Perú con la ministra.', 'latin1'));
  await write(
    'title.html',
    `<title>Hola <script>alert(1)</script></title><p>${'La alcaldesa inauguró el puente. '.repeat(9)}</p>`,
  );
  await write('data.bin', 'x');
  await write('lines.jsonl', '{"text":"Uno viajó a Quito."}\n\nno json\n{"text":"Dos viajó a Lima."}\n');
  await symlink(folder, join(folder, 'sub', 'loop'));
  await symlink(join(folder, 'nowhere'), join(folder, 'broken.txt'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('readArticles', () => {
  it('reads a folder with every kind of trouble: one diagnostic each, the good articles in order', async () => {
    const { articles, diagnostics } = await read([folder], { maxBytes: 1_000_000 });
    const names = articles.map(({ file }) => file.slice(folder.length + 1));
    expect(names).toEqual([
      'a.txt',
      'b.txt',
      'latin.txt',
      'lines.jsonl#1',
      'lines.jsonl#4',
      'sub/deep/z.txt',
      'title.html',
    ]);
    const codes = diagnostics.map(({ code, file }) => `${(file ?? '').slice(folder.length + 1)} ${code}`).sort();
    expect(codes).toEqual([
      'README.md input-documentation',
      'blank.txt input-empty',
      'broken.txt input-unreadable',
      'data.bin input-unknown-format',
      'empty.txt input-empty',
      'image.txt input-binary',
      'large.txt input-too-large',
      'latin.txt encoding-converted',
      'lines.jsonl#3 json-broken',
      'title.html html-script-in-title',
    ]);
  });

  it('keeps plain text as decoded: line endings stay, the byte-order mark goes', async () => {
    const { articles } = await read([join(folder, 'a.txt')]);
    expect(articles[0]?.text).toBe(GOOD.replaceAll('\n', '\r\n'));
    expect(articles[0]?.publishedAt).toBe('2025-06-05');
  });

  it('reads each file once, in the order of the inputs', async () => {
    const { articles } = await read([join(folder, 'b.txt'), join(folder, '[ab].txt')]);
    expect(articles.map(({ file }) => file)).toEqual([join(folder, 'b.txt'), join(folder, 'a.txt')]);
  });

  it('keeps the id of a corrected article and changes its hash', async () => {
    const path = join(folder, 'sub', 'corrected.txt');
    await writeFile(path, GOOD);
    const before = (await read([path])).articles[0];
    expect((await read([path])).articles[0]).toEqual(before);
    await writeFile(path, GOOD.replace('puente', 'túnel'));
    const after = (await read([path])).articles[0];
    await rm(path);
    expect(after?.id).toBe(before?.id);
    expect(after?.contentHash).not.toBe(before?.contentHash);
  });

  it('reads standard input of any format', async () => {
    const lines = await read(['-'], {
      stdin: streamOf('{"text":"Uno viajó', ' a Quito."}\n{"text":"Dos viajó a Lima."}'),
    });
    expect(lines.articles.map(({ file }) => file)).toEqual(['-#1', '-#2']);
    const plain = await read(['-'], { stdin: streamOf(GOOD) });
    expect(plain.articles[0]).toMatchObject({ file: '-', text: GOOD });
    expect((await read(['-'])).diagnostics.map(({ code }) => code)).toEqual(['input-no-stdin']);
  });

  it('reports what is not there', async () => {
    const { diagnostics } = await read([join(folder, 'nada.txt'), join(folder, '*.nada')]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['input-not-found', 'input-not-found']);
  });

  it('reports a line that is too long and goes on', async () => {
    const path = join(folder, 'sub', 'long.jsonl');
    await writeFile(path, `{"text":"${'a'.repeat(5_000)}"}\n{"text":"Dos viajó a Lima."}\n`);
    const { articles, diagnostics } = await read([path], { maxBytes: 1_000 });
    await rm(path);
    expect(articles.map(({ file }) => file)).toEqual([`${path}#2`]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['input-too-large']);
  });

  it.each(['x.txt', 'x.md', 'x.html', 'x.json', 'x.jsonl', 'x.xml'])(
    'never throws on any bytes in %s and never loses a file in silence',
    async (name) => {
      const path = join(folder, 'sub', name);
      const hostile = fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary' }).map((text) => Uint8Array.from(Buffer.from(text))),
        fc
          .array(
            fc.constantFrom(
              '<p>',
              '</p>',
              '<title>',
              '<script>',
              '<!--',
              '<rss><channel><item>',
              '<![CDATA[',
              '{"text":"',
              '"}',
              '\n',
              '---\n',
              '# ',
              '](',
              '&#x0;',
              'Texto de la alcaldesa',
              '\uD800',
            ),
          )
          .map((parts) => Uint8Array.from(Buffer.from(parts.join('')))),
      );
      await fc.assert(
        fc.asyncProperty(hostile, async (bytes) => {
          await writeFile(path, bytes);
          const { articles, diagnostics } = await read([path]);
          expect(articles.length + diagnostics.length).toBeGreaterThan(0);
          for (const { text, segments } of articles)
            for (const { start, end } of segments) expect(text.slice(start, end).trim()).not.toBe('');
        }),
        { seed: 20250605, numRuns: 150 },
      );
      await rm(path);
    },
  );
});
