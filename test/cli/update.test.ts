import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGraphFolder } from '../../src/exporters/graph-folder.ts';
import { temporaryFolder, trama } from './trama.ts';

const visit = `El presidente de Uruguay visita Lima

Montevideo, 3 mar 2024 (Agencia).- El presidente de Uruguay, Ramiro Otero, se reunió el viernes en Lima con la ministra de Salud de Perú, Elena Quispe, y prometió enviar 2.000 vacunas a Perú.
`;
const other = `El alcalde de Quito recibe al embajador

Quito, 5 abr 2024 (Agencia).- El alcalde de Quito, Andrés Lucero, se reunió el jueves con el embajador de Chile, Pablo Tapia.
`;

interface Diff {
  readonly articles: { readonly added: string[]; readonly removed: string[]; readonly changed: string[] };
  readonly statements: { readonly added: string[]; readonly removed: string[]; readonly changed: string[] };
}

describe('building again', { timeout: 120_000 }, () => {
  it('into a folder below the articles reads neither the graph nor the decisions as articles', () => {
    const input = temporaryFolder();
    writeFileSync(join(input, 'a.txt'), visit);
    writeFileSync(join(input, 'trama.decisions.yaml'), '- rename: Elena Quispe\n  to: Elena Quispe Rojas\n');
    const decisions = ['--decisions', join(input, 'trama.decisions.yaml')];
    const first = trama(['build', input, '--out', join(input, 'graph'), ...decisions]);
    const second = trama(['build', input, '--out', join(input, 'graph'), ...decisions]);
    for (const { code, stdout, stderr } of [first, second]) {
      expect(code).toBe(0);
      expect(stdout).toContain('1 articles');
      expect(stderr).toBe('');
    }
    expect(second.stdout).not.toContain('since the last build');
    const explained = trama(['explain', 'elena quispe', join(input, 'graph')]);
    expect(explained.stdout).toContain('Elena Quispe Rojas');
    expect(explained.stdout).toContain('a.txt');
    const near = trama(['explain', 'Ote', join(input, 'graph')]);
    expect(near.code).toBe(2);
    expect(near.stderr).toContain('Did you mean "Ramiro Otero"?');
  });

  it('replaces a corrected article, drops a withdrawn one, says what changed, and ends where a fresh build does', async () => {
    const [input, out, fresh] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    const [first, second, diffFile] = [join(input, 'a.txt'), join(input, 'b.txt'), join(fresh, 'diff.json')];
    writeFileSync(first, visit);
    writeFileSync(second, other);
    expect(trama(['build', input, '--out', out]).code).toBe(0);
    const same = trama(['build', input, '--out', out]);
    expect(same.stdout).not.toContain('since the last build');

    writeFileSync(first, visit.replace('2.000', '9.000'));
    const corrected = trama(['build', input, '--out', out, '--diff', diffFile]);
    expect(corrected.stdout).toContain(`~ ${first}`);
    const diff: Diff = JSON.parse(readFileSync(diffFile, 'utf8'));
    expect(diff.articles).toEqual({ added: [], removed: [], changed: [first] });
    const after = await readGraphFolder(out);
    expect(after.articles.find(({ file }) => file === first)?.text).toContain('9.000');
    expect(JSON.stringify(after.statements)).not.toContain('2.000');

    rmSync(second);
    const withdrawn = trama(['build', input, '--out', out, '--diff', diffFile]);
    expect(withdrawn.stdout).toContain(`- ${second}`);
    const gone: Diff = JSON.parse(readFileSync(diffFile, 'utf8'));
    expect(gone.articles.removed).toEqual([second]);
    expect(readFileSync(join(out, 'entities.jsonl'), 'utf8')).not.toContain('Lucero');

    expect(trama(['build', input, '--out', join(fresh, 'graph'), '--no-cache']).code).toBe(0);
    for (const file of ['entities.jsonl', 'statements.jsonl', 'explanations.jsonl', 'graph.gexf'])
      expect(readFileSync(join(out, file)).equals(readFileSync(join(fresh, 'graph', file))), file).toBe(true);
  });

  it('tells of the first build, and of one over a folder it cannot read, that all is new', () => {
    const [input, out] = [temporaryFolder(), temporaryFolder()];
    const [file, diffFile] = [join(input, 'a.txt'), join(out, 'diff.json')];
    writeFileSync(file, visit);
    const build = () => trama(['build', file, '--out', join(out, 'graph'), '--diff', diffFile, '--json']);
    const readDiff = (): Diff => JSON.parse(readFileSync(diffFile, 'utf8'));
    const ids = (of: 'entities' | 'statements'): string[] =>
      readFileSync(join(out, 'graph', `${of}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id)
        .sort();
    const first = build();
    expect(first.stderr).toBe('');
    const all = { added: ids('statements'), removed: [], changed: [] };
    expect(all.added.length).toBeGreaterThan(0);
    expect(readDiff()).toEqual({
      articles: { added: [file], removed: [], changed: [] },
      entities: { added: ids('entities'), removed: [], changed: [] },
      statements: all,
    });
    expect(JSON.parse(first.stdout).diff.statements).toEqual({ added: all.added.length, removed: 0, changed: 0 });

    build();
    expect(readDiff().statements).toEqual({ added: [], removed: [], changed: [] });

    writeFileSync(join(out, 'graph', 'entities.jsonl'), 'damaged\n');
    const again = build();
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('last-build-unreadable');
    expect(readDiff().statements).toEqual(all);
  });

  it('honours the decisions file, explains the merge, and has the old bytes when the file is gone', () => {
    const [input, out] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(input, 'a.txt'), visit);
    const decisions = join(input, 'd.yaml');
    writeFileSync(decisions, 'decisions:\n - {rename: Elena Quispe, to: Elena Quispe Soto}\n - {drop: Nadie}\n');
    const files = ['entities.jsonl', 'statements.jsonl', 'graph.json'];
    const bytes = () => files.map((file) => readFileSync(join(out, file), 'utf8')).join('\n');
    const build = (...options: string[]) => trama(['build', join(input, 'a.txt'), '--out', out, ...options]);
    expect(build().code).toBe(0);
    const before = bytes();
    expect(build('--decisions', decisions).stderr).toContain('decision-without-effect');
    expect(trama(['explain', 'Elena Quispe Soto', out]).stdout).toContain('Elena Quispe');
    expect(build().code).toBe(0);
    expect(bytes()).toBe(before);
  });
});
