import type { NameClass, NameSpan, Upos } from '../../core/annotation.ts';
import type { Annotation, Annotator } from '../annotator.ts';
import { FEATURES, fillRows, type WordFeatures, wordFeatures } from './features.ts';
import { loadKernel } from './kernel.ts';
import { parseModelFile } from './model-file.ts';
import { createNameDecoder } from './names.ts';
import { createNetwork, MAX_WORDS } from './network.ts';
import { bestTree } from './tree.ts';

const UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');
const isUpos = (tag: string): tag is Upos => UPOS.includes(tag);
const isNameClass = (name: string): name is NameClass => ['PER', 'ORG', 'LOC', 'MISC'].includes(name);

/** Forms whose features are kept; a running text repeats most of its words. */
const CACHE_SIZE = 60_000;

/** The case class of words in small letters only. */
const SMALL_LETTERS = 1;

/**
 * Taken from the score of PROPN for words in small letters: they are 0.07 % PROPN in the gold trees, but 13 % of *gobierno*
 * is in the silver ones, whose tagger knew it best with a capital.
 */
const SMALL_LETTER_PENALTY = 3;

const KERNEL = new URL('../../../graph-data/models/neural.wasm', import.meta.url);

function largest(scores: Float32Array, from: number, count: number): number {
  let best = 0;
  let top = scores[from] ?? 0;
  for (let k = 1; k < count; k += 1) {
    const score = scores[from + k] ?? 0;
    if (score <= top) continue;
    top = score;
    best = k;
  }
  return best;
}

/**
 * A tagger, parser and name recogniser with the given weights. Instances hold about 15 MB and are not shared between
 * threads; the same forms always give the same annotation.
 *
 * @param bytes the uncompressed model file that scripts/train/neural/export.py writes
 * @param kernelPath the compiled scripts/train/neural/assembly/neural.ts
 */
export function loadNeuralModel(bytes: Uint8Array, kernelPath: string | URL = KERNEL): Annotator {
  const file = parseModelFile(bytes);
  const { header } = file;
  const network = createNetwork(file, loadKernel(kernelPath));
  const gazetteer = file.tensor('gazetteer').bytes.slice();
  const cache = new Map<string, WordFeatures>();
  const rows = new Int32Array(MAX_WORDS * FEATURES);
  const tags = header.tags.map((tag): Upos => (isUpos(tag) ? tag : 'X'));
  const properNoun = header.tags.indexOf('PROPN');
  const ranges = header.tags.map((tag) => {
    const from = header.bundles.findIndex(([t]) => t === tag);
    return { from, to: header.bundles.findLastIndex(([t]) => t === tag) + 1 };
  });
  const decodeNames = createNameDecoder(
    header.names.map((name) => {
      const cls = name.slice(2);
      return isNameClass(cls) ? { begins: name.startsWith('B'), nameClass: cls } : null;
    }),
  );
  const rootLabel = header.labels.indexOf('root');

  const featuresOf = (form: string): WordFeatures => {
    const known = cache.get(form);
    if (known !== undefined) return known;
    if (cache.size >= CACHE_SIZE) cache.clear();
    const made = wordFeatures(form, gazetteer);
    cache.set(form, made);
    return made;
  };

  const annotateChunk = (forms: readonly string[]): Annotation => {
    const n = forms.length;
    const words = forms.map(featuresOf);
    fillRows(words, rows);
    const scores = network(rows, n);
    const upos: Upos[] = [];
    const feats: string[] = [];
    for (let t = 0; t < n; t += 1) {
      if (properNoun >= 0 && words[t]?.case === SMALL_LETTERS) {
        const at = t * scores.tagStride + properNoun;
        scores.tags[at] = (scores.tags[at] ?? 0) - SMALL_LETTER_PENALTY;
      }
      const tag = largest(scores.tags, t * scores.tagStride, tags.length);
      const { from, to } = ranges[tag] ?? { from: 0, to: 1 };
      if (to - from > 1) scores.scoreBundles(t, from, to);
      const bundle = to - from > 1 ? from + largest(scores.bundles, from, to - from) : from;
      upos.push(tags[tag] ?? 'X');
      feats.push(header.bundles[bundle]?.[1] ?? '');
    }
    const columns = bestTree(scores.arcs, n, scores.arcStride);
    const labels = scores.labels(columns);
    const heads: number[] = [];
    const deprels: string[] = [];
    for (let t = 0; t < n; t += 1) {
      const head = (columns[t] ?? 0) - 1;
      const at = t * scores.labelStride;
      if (head >= 0) labels[at + rootLabel] = Number.NEGATIVE_INFINITY;
      heads.push(head);
      deprels.push(head < 0 ? 'root' : (header.labels[largest(labels, at, header.labels.length)] ?? 'dep'));
    }
    return {
      upos,
      feats,
      head: heads,
      deprel: deprels,
      names: decodeNames(scores.names, n, scores.nameStride),
    };
  };

  return {
    annotate(forms) {
      if (forms.length === 0) return { upos: [], feats: [], head: [], deprel: [], names: [] };
      if (forms.length <= MAX_WORDS) return annotateChunk(forms);
      return joinChunks(forms, annotateChunk);
    },
  };
}

/** Sentences past MAX_WORDS (lists, tables, broken text) are analysed in runs whose roots hang from the first root. */
function joinChunks(forms: readonly string[], annotateChunk: (forms: readonly string[]) => Annotation): Annotation {
  const upos: Upos[] = [];
  const feats: string[] = [];
  const heads: number[] = [];
  const deprels: string[] = [];
  const names: NameSpan[] = [];
  let first = -1;
  for (let from = 0; from < forms.length; from += MAX_WORDS) {
    const part = annotateChunk(forms.slice(from, from + MAX_WORDS));
    const partHeads = Array.from(part.head);
    partHeads.forEach((head, t) => {
      heads.push(head >= 0 ? head + from : first);
      deprels.push(head >= 0 || first < 0 ? (part.deprel[t] ?? 'dep') : 'parataxis');
    });
    if (first < 0) first = partHeads.indexOf(-1);
    upos.push(...part.upos);
    feats.push(...part.feats);
    names.push(...part.names.map((name) => ({ ...name, from: name.from + from, to: name.to + from })));
  }
  return { upos, feats, head: heads, deprel: deprels, names };
}
