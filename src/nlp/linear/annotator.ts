import type { NameClass, NameSpan, Upos } from '../../core/annotation.ts';
import type { Annotation, Annotator } from '../annotator.ts';
import type { ModelFile } from '../model-file.ts';
import { sectionOf } from '../model-file.ts';
import type { LabelCandidates } from './labels.ts';
import { labelTree } from './labels.ts';
import { NAME_TAGS, tagNames } from './names.ts';
import type { ParserWords } from './parser.ts';
import { parseHeads } from './parser.ts';
import type { TagCandidates } from './tagger.ts';
import { allTags, tagWords } from './tagger.ts';
import { hashString } from './weights.ts';
import type { WordFeatures } from './word-features.ts';
import { wordFeatures } from './word-features.ts';

/** UPOS in the order of their small numbers; ADP is 2. */
export const UPOS: readonly Upos[] = [
  'X', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ',
  'SYM', 'VERB',
]; // biome-ignore format: a table

/** What a tag string `NOUN|Gender=Masc` means, worked out once. */
export interface TagInfo {
  readonly upos: number;
  readonly feats: string;
  readonly hash: number;
}

export function tagInfo(tag: string): TagInfo {
  const bar = tag.indexOf('|');
  const upos = UPOS.indexOf((bar < 0 ? tag : tag.slice(0, bar)) as Upos);
  return { upos: Math.max(0, upos), feats: bar < 0 ? '' : tag.slice(bar + 1), hash: hashString(tag) };
}

export function parserWords(words: WordFeatures, tags: Uint16Array, infos: readonly TagInfo[]): ParserWords {
  return {
    length: words.length,
    form: words.form,
    upos: Int32Array.from(tags, (tag) => infos[tag]!.upos),
    tag: Int32Array.from(tags, (tag) => infos[tag]!.hash),
  };
}

/** Turns name tags into ranges. */
export function nameSpans(tags: ArrayLike<number>): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tags.length; i += 1) {
    const tag = tags[i]!;
    if (tag === 0 || tag > 8) continue;
    let to = i + 1;
    const inside = tag % 2 === 0 ? tag : tag + 1;
    while (to < tags.length && tags[to] === inside) to += 1;
    spans.push({ from: i, to, nameClass: NAME_TAGS[inside]!.slice(2) as NameClass });
    i = to - 1;
  }
  return spans;
}

/** Reads rows of `key, count, values…` into a map. */
export function readLists(bytes: Uint8Array): Map<number, Uint16Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lists = new Map<number, Uint16Array>();
  for (let at = 0; at < bytes.length; ) {
    const key = view.getInt32(at, true);
    const list = new Uint16Array(bytes[at + 4]!);
    for (let i = 0; i < list.length; i += 1) list[i] = view.getUint16(at + 5 + 2 * i, true);
    lists.set(key, list);
    at += 5 + 2 * list.length;
  }
  return lists;
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The linear pipeline: perceptron tags, greedy arc-hybrid trees, labels, names; see the files beside for the papers. */
export function linearAnnotator(file: ModelFile): Annotator {
  const { tags, labels } = file.meta as { readonly tags: readonly string[]; readonly labels: readonly string[] };
  const infos = tags.map(tagInfo);
  const candidates: TagCandidates = {
    tags,
    byForm: readLists(sectionOf(file, 'tags-by-form')),
    bySuffix: readLists(sectionOf(file, 'tags-by-suffix')),
  };
  const labelModel: LabelCandidates = { labels, byTags: readLists(sectionOf(file, 'labels-by-tags')) };
  const tagger = { ...candidates, weights: signed(sectionOf(file, 'tagger')) };
  const parser = signed(sectionOf(file, 'parser'));
  const labeller = signed(sectionOf(file, 'labeller'));
  const names = signed(sectionOf(file, 'names'));
  const all = allTags(labels.length);
  return {
    annotate(forms): Annotation {
      const words = wordFeatures(forms);
      const tagged = tagWords(tagger, words);
      const parsed = parserWords(words, tagged, infos);
      const head = parseHeads(parser, parsed);
      const relations = labelTree(labelModel, labeller, parsed, head, all);
      return {
        upos: Array.from(tagged, (tag) => UPOS[infos[tag]!.upos]!),
        feats: Array.from(tagged, (tag) => infos[tag]!.feats),
        head,
        deprel: Array.from(relations, (label, i) => (head[i] === -1 ? 'root' : labels[label]!)),
        names: nameSpans(tagNames(names, words, parsed.upos)),
      };
    },
  };
}
