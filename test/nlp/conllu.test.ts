import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/core/annotation.ts';
import { formatConllu, parseConllu } from '../../src/nlp/conllu.ts';

const text = 'Ana fue al río.';
const word = { feats: '', head: 1, deprel: 'dep' } as const;
const sentence: Sentence = {
  start: 0,
  end: text.length,
  index: 0,
  segment: 'body',
  names: [{ from: 0, to: 1, nameClass: 'PER' }],
  tokens: [
    { ...word, start: 0, end: 3, index: 0, form: 'Ana', lemma: 'Ana', upos: 'PROPN', deprel: 'nsubj' },
    {
      ...word,
      start: 4,
      end: 7,
      index: 1,
      form: 'fue',
      lemma: 'ir',
      upos: 'VERB',
      feats: 'Mood=Ind',
      head: -1,
      deprel: 'root',
    },
    { ...word, start: 8, end: 10, index: 2, form: 'a', lemma: 'a', upos: 'ADP', multiword: 2 },
    { ...word, start: 8, end: 10, index: 3, form: 'el', lemma: 'el', upos: 'DET' },
    { ...word, start: 11, end: 14, index: 4, form: 'río', lemma: 'río', upos: 'NOUN' },
    { ...word, start: 14, end: 15, index: 5, form: '.', lemma: '.', upos: 'PUNCT' },
  ],
};

describe('CoNLL-U', () => {
  it('writes text, multiword lines, spacing and names', () => {
    const lines = formatConllu(text, sentence, ['sent_id = x']).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '# sent_id = x',
      '# text = Ana fue al río.',
      '1\tAna\tAna\tPROPN\t_\t_\t2\tnsubj\t_\tNER=B-PER',
    ]);
    expect(lines[4]).toBe('3-4\tal\t_\t_\t_\t_\t_\t_\t_\t_');
    expect(lines[7]).toBe('5\trío\trío\tNOUN\t_\t_\t2\tdep\t_\tSpaceAfter=No');
  });

  it('reads back what it writes', () => {
    const [read] = parseConllu(formatConllu(text, sentence, ['newdoc']));
    expect(read!.comments).toEqual(['newdoc', 'text = Ana fue al río.']);
    expect(read!.ranges).toEqual([{ form: 'al', from: 2, length: 2, misc: '_' }]);
    expect(read!.words.map(({ head }) => head - 1)).toEqual(sentence.tokens.map(({ head }) => head));
  });

  it('refuses a line with too few columns, saying which', () => {
    expect(() => parseConllu('1\ta\n')).toThrow(expect.objectContaining({ code: 'conllu-line', kind: 'input' }));
  });
});
