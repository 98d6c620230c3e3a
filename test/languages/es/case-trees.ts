import type { Analysis, Sentence, Token, Upos } from '../../../src/core/annotation.ts';
import { articleOf } from '../../core/article-of.ts';

const UPOS: readonly Upos[] = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
]; // biome-ignore format: a row

/** An analysis of sentences written as `form/lemma/UPOS/head/relation[/features]`, heads from 1, 0 for the root. */
export function analysisOf(lines: readonly string[], publishedAt: string | null = null): Analysis {
  let text = '';
  const sentences: Sentence[] = lines.map((line, index) => {
    const start = text.length;
    const tokens: Token[] = line
      .trim()
      .split(/\s+/)
      .map((word, at) => {
        const [form = '', lemma = '', tag = 'X', head = '0', deprel = 'dep', feats = ''] = word.split('/');
        if (at > 0) text += ' ';
        const from = text.length;
        text += form;
        const upos = UPOS.find((known) => known === tag) ?? 'X';
        return { start: from, end: text.length, index: at, form, lemma, upos, feats, head: Number(head) - 1, deprel };
      });
    const end = text.length;
    text += '\n';
    return { index, start, end, segment: 'body', tokens, names: [] };
  });
  const segments = [{ start: 0, end: text.length, kind: 'body' as const }];
  const article = articleOf('case.txt', text, { publishedAt, segments });
  return { article, sentences };
}
