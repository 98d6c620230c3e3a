import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGraphFolder } from '../../src/exporters/graph-folder.ts';
import { samples, temporaryFolder, trama } from './trama.ts';

const good = `El presidente de Uruguay visita Lima

Montevideo, 3 mar 2024 (Agencia).- El presidente de Uruguay, Ramiro Otero, se reunió el viernes en Lima con la ministra de Salud de Perú, Elena Quispe, y prometió enviar 2.000 vacunas a Perú.
`;

function filesOf(dir: string, prefix = ''): string[] {
  return readdirSync(dir)
    .sort()
    .flatMap((name) =>
      statSync(join(dir, name)).isDirectory() ? filesOf(join(dir, name), `${prefix}${name}/`) : [`${prefix}${name}`],
    );
}

describe('trama build', { timeout: 120_000 }, () => {
  it('writes the same bytes twice, and every quote is the exact slice of its article', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    expect(trama(['build', samples, '--out', first]).code).toBe(0);
    expect(trama(['build', samples, '--out', second]).code).toBe(0);
    const files = filesOf(first);
    expect(files).toEqual(filesOf(second));
    for (const file of files) {
      expect(readFileSync(join(first, file)).equals(readFileSync(join(second, file))), file).toBe(true);
    }
    const { articles, entities, statements } = await readGraphFolder(first);
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect(statements.length).toBeGreaterThan(40);
    for (const { evidence } of statements) {
      for (const { article, start, end, quote } of evidence) expect(texts.get(article)?.slice(start, end)).toBe(quote);
    }
    for (const { mentions } of entities) {
      for (const { article, start, end, text } of mentions) expect(texts.get(article)?.slice(start, end)).toBe(text);
    }
    const ids = new Set(entities.map(({ id }) => id));
    for (const { subject, object } of statements) expect(ids.has(subject) && ids.has(object)).toBe(true);
  });

  it('builds the good articles of a folder and names each bad file, with an exit code that says so', async () => {
    const [input, out] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(input, 'good.txt'), good);
    writeFileSync(join(input, 'latin.txt'), Buffer.from(good.replace('2.000', '3.000'), 'latin1'));
    writeFileSync(join(input, 'empty.txt'), '');
    writeFileSync(join(input, 'picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    writeFileSync(join(input, 'huge.txt'), Buffer.alloc(50 * 1024 * 1024, 'a '));
    writeFileSync(
      join(input, 'page.html'),
      `<html lang="es"><head><title>Lima <script>alert(1)</script></title></head><body><article><h1>Lima recibe</h1><p>${good.repeat(2)}</p></article></body></html>`,
    );
    const outcome = trama(['build', input, '--out', out, '--json']);
    expect(outcome.code).toBe(3);
    const { articles } = await readGraphFolder(out);
    expect(articles.map(({ file }) => file.split('/').at(-1)).sort()).toEqual(['good.txt', 'latin.txt', 'page.html']);
    expect(articles.find(({ file }) => file.endsWith('latin.txt'))?.text).toContain('reunió');
    const report: { diagnostics: { file: string; severity: string }[] } = JSON.parse(
      readFileSync(join(out, 'report.json'), 'utf8'),
    );
    const failed = report.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ file }) => file.split('/').at(-1));
    expect(failed.sort()).toEqual(['empty.txt', 'huge.txt', 'picture.txt']);
    for (const name of failed) expect(outcome.stderr).toContain(name);
  });

  it('writes nothing where no article could be read', () => {
    const [input, out] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(input, 'empty.txt'), '');
    expect(trama(['build', input, '--out', out]).code).toBe(4);
    expect(readdirSync(out)).toEqual([]);
  });

  it('reads standard input and shows an entity with its quotes', () => {
    const out = temporaryFolder();
    expect(trama(['build', '-', '--out', out], { input: good }).code).toBe(0);
    const card = trama(['show', 'Ramiro Otero', out]);
    expect(card.stdout).toContain('Elena Quispe');
    expect(card.stdout).toContain('«');
    expect(trama(['show', 'Nadie de Nada', out]).code).toBe(2);
  });
});
