import type { NameSpan, Sentence } from '../core/annotation.ts';
import { inputError } from '../core/errors.ts';

/** One word line of CoNLL-U; `head` counts from 1, 0 is the root. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/** A range line `13-14 al`; `from` is the position of the first word, from 0. */
export interface ConlluRange {
  readonly form: string;
  readonly from: number;
  readonly length: number;
  readonly misc: string;
}

export interface ConlluSentence {
  /** Lines that begin with `#`, without it. */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly ranges: readonly ConlluRange[];
}

/** Reads CoNLL-U; empty nodes and enhanced dependencies are left out. Throws an input error on a malformed line. */
export function parseConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let words: ConlluWord[] = [];
  let ranges: ConlluRange[] = [];
  const lines = text.split('\n');
  for (let number = 0; number <= lines.length; number += 1) {
    const line = (lines[number] ?? '').replace(/\r$/, '');
    if (line === '') {
      if (words.length > 0) sentences.push({ comments, words, ranges });
      if (words.length > 0 || number === lines.length) [comments, words, ranges] = [[], [], []];
      continue;
    }
    if (line.startsWith('#')) {
      comments.push(line.slice(1).trim());
      continue;
    }
    const columns = line.split('\t');
    const [id = '', form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = ''] = columns;
    const misc = columns[9];
    if (misc === undefined) {
      throw inputError('conllu-line', `reading CoNLL-U: line ${number + 1} has ${columns.length} columns, expected 10`);
    }
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      const [from = 0, to = 0] = id.split('-').map(Number);
      ranges.push({ form, from: from - 1, length: to - from + 1, misc });
    } else {
      words.push({ form, lemma, upos, xpos, feats: feats === '_' ? '' : feats, head: Number(head), deprel, misc });
    }
  }
  return sentences;
}

/** Writes one analysed sentence of `text` with its comments; ends with the blank line that CoNLL-U asks for. */
export function formatConllu(text: string, sentence: Sentence, comments: readonly string[]): string {
  const lines = comments.map((comment) => `# ${comment}`);
  lines.push(`# text = ${text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`);
  const tags = nameTags(sentence.names, sentence.tokens.length);
  let surfaceEnd = 0;
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i]!;
    const length = token.multiword ?? 1;
    const isLast = i + length >= sentence.tokens.length;
    const space = isLast || /\s/.test(text[token.end] ?? ' ') ? '' : 'SpaceAfter=No';
    if (length > 1) {
      const surface = text.slice(token.start, token.end);
      lines.push(`${i + 1}-${i + length}\t${surface}\t_\t_\t_\t_\t_\t_\t_\t${space || '_'}`);
      surfaceEnd = i + length;
    }
    const misc = [tags[i] ?? '', i < surfaceEnd ? '' : space].filter((item) => item !== '').join('|') || '_';
    lines.push(
      `${i + 1}\t${token.form}\t${token.lemma}\t${token.upos}\t_\t${token.feats || '_'}\t${token.head + 1}\t${token.deprel}\t_\t${misc}`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}

function nameTags(names: readonly NameSpan[], length: number): string[] {
  const tags = new Array<string>(length).fill('');
  for (const name of names) {
    for (let i = name.from; i < name.to; i += 1) tags[i] = `NER=${i === name.from ? 'B' : 'I'}-${name.nameClass}`;
  }
  return tags;
}
