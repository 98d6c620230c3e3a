import { describe, expect, it } from 'vitest';
import { parseConllu } from '../../src/nlp/conllu.ts';
import { trama } from './trama.ts';

describe('trama analyze', { timeout: 60_000 }, () => {
  it('reads standard input and writes CoNLL-U, blank lines ending paragraphs', () => {
    const { code, stdout } = trama(['analyze'], { input: 'La ministra llegó al puerto\n\nno quiso decirlo' });
    expect(code).toBe(0);
    const sentences = parseConllu(stdout);
    expect(sentences.map(({ comments }) => comments.at(-1))).toEqual([
      'text = La ministra llegó al puerto',
      'text = no quiso decirlo',
    ]);
    expect(sentences[0]!.comments).toContain('newdoc id = stdin');
    expect(sentences.map(({ ranges }) => ranges.map(({ form }) => form))).toEqual([['al'], ['decirlo']]);
  });

  it('writes one sentence a line as JSON', () => {
    const { stdout } = trama(['analyze', '-', '--format', 'json'], { input: 'Llegó ayer. Habló hoy.' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).tokens.length)).toEqual([3, 3]);
  });

  it('says nothing of empty input', () => {
    expect(trama(['analyze'], { input: '' })).toMatchObject({ code: 0, stdout: '' });
  });

  it('refuses an unknown format and an unreadable file by their codes', () => {
    expect(trama(['analyze', '--format', 'xml']).stderr).toContain('[analyze-format]');
    expect(trama(['analyze', 'no-such-file.txt']).stderr).toContain('[analyze-input]');
  });
});
