import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ConlluSentence } from '../../../src/nlp/conllu.ts';
import { parseConllu } from '../../../src/nlp/conllu.ts';
import { NAME_TAGS } from '../../../src/nlp/linear/names.ts';

/** Sentences of a treebank file, plain or gzipped. */
export function readTreebank(path: string): ConlluSentence[] {
  const raw = readFileSync(path);
  return parseConllu((path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8'));
}

const TAGS: readonly string[] = NAME_TAGS;
const CLASSES: Readonly<Record<string, string>> = { p: 'PER', o: 'ORG', l: 'LOC', a: 'MISC' };

/** Name tags from XPOS and `MWE=` (AnCora) or `NER=` (silver); 255 where the class of a name is unknown. */
export function nameTagsOf(sentence: ConlluSentence): Uint8Array {
  const { words } = sentence;
  const tags = new Uint8Array(words.length);
  words.forEach((word, i) => {
    const silver = /(?:^|\|)NER=([BI]-\w+)/.exec(word.misc);
    if (silver) tags[i] = silver[1]!.endsWith('MISC') ? 255 : Math.max(0, TAGS.indexOf(silver[1] ?? ''));
    if (!word.xpos.startsWith('np0000')) return;
    const length = /(?:^|\|)MWE=([^|]+)/.exec(word.misc)?.[1]?.split('_').length ?? 1;
    const nameClass = CLASSES[word.xpos[6] ?? ''];
    const begin = nameClass === undefined ? 255 : TAGS.indexOf(`B-${nameClass}`);
    for (let k = i; k < Math.min(words.length, i + length); k += 1)
      tags[k] = begin === 255 ? 255 : k === i ? begin : begin + 1;
  });
  return tags;
}

/** The share of words both parsers of the silver text agree on, 1 for text that people annotated. */
export function agreementOf(sentence: ConlluSentence): number {
  const line = sentence.comments.find((comment) => comment.startsWith('agree = '));
  return line === undefined ? 1 : Number(line.slice(8));
}

/** Shuffles in place by a fixed seed (mulberry32). */
export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}

export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
