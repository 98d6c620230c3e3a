// Trains the linear pipeline (perceptron tagger, arc-hybrid parser with dynamic oracle, labeller, names):
//   npx tsx scripts/train/linear/train.ts TREEBANK_FOLDER OUT_FILE
// One core, about ten minutes. Prints accuracy on gold tokens of ancora-test-a, which it never learns from.
import { join } from 'node:path';
import type { ConlluSentence } from '../../../src/nlp/conllu.ts';
import { linearAnnotator, parserWords, tagInfo } from '../../../src/nlp/linear/annotator.ts';
import { labelKey, learnLabels } from '../../../src/nlp/linear/labels.ts';
import { learnNames } from '../../../src/nlp/linear/names.ts';
import { learnTree } from '../../../src/nlp/linear/parser.ts';
import type { TagCandidates } from '../../../src/nlp/linear/tagger.ts';
import { allTags, learnTags, suffixKey, tagWords } from '../../../src/nlp/linear/tagger.ts';
import { LearningWeights } from '../../../src/nlp/linear/weights.ts';
import { wordFeatures } from '../../../src/nlp/linear/word-features.ts';
import { writeModelFile } from '../../../src/nlp/model-file.ts';
import { agreementOf, nameTagsOf, readTreebank, seededRandom, shuffle } from './examples.ts';

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error('train.ts TREEBANK_FOLDER OUT_FILE');
// Silver first, so that the human-made trees have the last word. One silver round less costs about a point of LAS.
const SILVER_ROUNDS = 3;
const GOLD_ROUNDS = 6;
const random = seededRandom(20261124);

const prepare = (sentence: ConlluSentence) => ({
  sentence,
  words: wordFeatures(sentence.words.map((word) => word.form)),
  tags: sentence.words.map((word) => (word.feats === '' ? word.upos : `${word.upos}|${word.feats}`)),
  heads: Int32Array.from(sentence.words, (word) => word.head - 1),
  names: nameTagsOf(sentence),
});
type Example = ReturnType<typeof prepare>;

const gold = ['ancora-dev.conllu', 'cess-ud.conllu'].flatMap((name) => readTreebank(join(folder, name))).map(prepare);
const silver = readTreebank(join(folder, 'silver.conllu.gz'))
  .filter((sentence) => agreementOf(sentence) >= 0.8)
  .map(prepare);
const test = readTreebank(join(folder, 'ancora-test-a.conllu')).map(prepare);
console.log(`${gold.length} gold, ${silver.length} silver, ${test.length} test sentences`);

// Tags that come into question: for forms seen often, and for endings.
const tagSet = [...new Set(gold.flatMap((example) => example.tags))].sort();
const tagIndex = new Map(tagSet.map((tag, i) => [tag, i]));
const byForm = new Map<number, Map<number, number>>();
const bySuffix = new Map<number, Map<number, number>>();
const count = (table: Map<number, Map<number, number>>, key: number, tag: number, weight: number): void => {
  const row = table.get(key) ?? new Map<number, number>();
  row.set(tag, (row.get(tag) ?? 0) + weight);
  table.set(key, row);
};
for (const [examples, weight] of [
  [gold, 2],
  [silver, 1],
] as const) {
  for (const { words, tags } of examples) {
    tags.forEach((tag, i) => {
      const index = tagIndex.get(tag);
      if (index === undefined) return;
      count(byForm, words.form[i]!, index, weight);
      for (let k = 1; k <= 4; k += 1)
        count(bySuffix, suffixKey(words.suffixes[i * 5 + k - 1]!, words.shape[i]!), index, weight);
    });
  }
}
const prune = (table: Map<number, Map<number, number>>, least: number, share: number): Map<number, Uint16Array> => {
  const lists = new Map<number, Uint16Array>();
  for (const [key, row] of table) {
    const total = [...row.values()].reduce((a, b) => a + b, 0);
    if (total < least) continue;
    const tags = [...row].filter(([, n]) => n >= total * share && n > (total > 200 ? 1 : 0)).map(([tag]) => tag);
    if (tags.length > 0 && tags.length < 100) lists.set(key, Uint16Array.from(tags.sort((a, b) => a - b)));
  }
  return lists;
};
const candidates: TagCandidates = {
  tags: tagSet,
  byForm: prune(byForm, 8, 0.0005),
  bySuffix: prune(bySuffix, 20, 0.002),
};
const indexes = (example: Example): Uint16Array => Uint16Array.from(example.tags, (tag) => tagIndex.get(tag) ?? 65535);
const round = <T>(label: string, examples: T[], learn: (example: T) => number): void => {
  const began = Date.now();
  let wrong = 0;
  for (const example of shuffle(examples, random)) wrong += learn(example);
  console.log(`${label}: ${wrong} wrong decisions, ${((Date.now() - began) / 1000).toFixed(0)} s`);
};

const tagger = new LearningWeights(21);
const learnExample = (example: Example): number => learnTags(candidates, tagger, example.words, indexes(example));
for (let i = 1; i <= SILVER_ROUNDS; i += 1) round(`tagger, silver ${i}`, silver, learnExample);
for (let i = 1; i <= GOLD_ROUNDS; i += 1) round(`tagger, gold ${i}`, gold, learnExample);
const taggerWeights = tagger.quantized();

// The parser learns on tags as they are predicted for text the tagger knows: slightly too good, but gold tags are worse.
const infos = tagSet.map(tagInfo);
const asParsed = (example: Example) => {
  const tags = tagWords({ ...candidates, weights: taggerWeights }, example.words);
  return { ...example, parsed: parserWords(example.words, tags, infos) };
};
type Parsed = ReturnType<typeof asParsed>;
const goldParsed = gold.map(asParsed);
const silverParsed = silver.map(asParsed);
const maskOf = (example: Example): Uint8Array =>
  Uint8Array.from(example.sentence.words, (word) => (word.misc.includes('Agree=No') ? 1 : 0));

const parser = new LearningWeights(23);
const explore = (): boolean => random() < 0.9;
const learnHeads = (example: Parsed): number =>
  learnTree(parser, example.parsed, example.heads, maskOf(example), explore);
for (let i = 1; i <= SILVER_ROUNDS; i += 1) round(`parser, silver ${i}`, silverParsed, learnHeads);
for (let i = 1; i <= GOLD_ROUNDS; i += 1) round(`parser, gold ${i}`, goldParsed, learnHeads);

const labelSet = [...new Set(gold.flatMap((example) => example.sentence.words.map((word) => word.deprel)))].sort();
const labelIndex = new Map(labelSet.map((label, i) => [label, i]));
const byTags = new Map<number, Map<number, number>>();
const labelsOf = (example: Example): Uint16Array =>
  Uint16Array.from(example.sentence.words, (word) => labelIndex.get(word.deprel) ?? 65535);
for (const example of goldParsed)
  labelsOf(example).forEach((label, i) => {
    count(byTags, labelKey(example.parsed, example.heads, i), label, 1);
  });
const labelModel = { labels: labelSet, byTags: prune(byTags, 5, 0.0005) };
const labeller = new LearningWeights(21);
const all = allTags(labelSet.length);
const learnRelations = (example: Parsed): number =>
  learnLabels(labelModel, labeller, example.parsed, example.heads, labelsOf(example), maskOf(example), all);
for (let i = 1; i <= SILVER_ROUNDS; i += 1) round(`labels, silver ${i}`, silverParsed, learnRelations);
for (let i = 1; i <= GOLD_ROUNDS; i += 1) round(`labels, gold ${i}`, goldParsed, learnRelations);

const names = new LearningWeights(22);
const learnSpans = (example: Parsed): number => learnNames(names, example.words, example.parsed.upos, example.names);
for (let i = 1; i <= SILVER_ROUNDS; i += 1) round(`names, silver ${i}`, silverParsed, learnSpans);
for (let i = 1; i <= GOLD_ROUNDS; i += 1) round(`names, gold ${i}`, goldParsed, learnSpans);

const writeLists = (lists: ReadonlyMap<number, Uint16Array>): Uint8Array => {
  const parts = [...lists]
    .sort(([a], [b]) => a - b)
    .map(([key, list]) => {
      const bytes = Buffer.alloc(5 + 2 * list.length);
      bytes.writeInt32LE(key, 0);
      bytes[4] = list.length;
      list.forEach((value, i) => {
        bytes.writeUInt16LE(value, 5 + 2 * i);
      });
      return bytes;
    });
  return Buffer.concat(parts);
};
const bytesOf = (weights: LearningWeights): Uint8Array => new Uint8Array(weights.quantized().buffer);
const file = {
  meta: {
    kind: 'linear',
    language: 'es',
    tags: tagSet,
    labels: labelSet,
    command: 'npx tsx scripts/train/linear/train.ts',
    sources: [
      'UD_Spanish-AnCora dev, CC BY 4.0',
      'CESS-ESP converted to UD, CC BY 4.0',
      'silver: WMT news tests, Spanish Fake News Corpus (CC BY 4.0), TICO-19 (CC0), Tatoeba (CC BY 2.0 FR)',
    ],
  },
  sections: new Map<string, Uint8Array>([
    ['tags-by-form', writeLists(candidates.byForm)],
    ['tags-by-suffix', writeLists(candidates.bySuffix)],
    ['labels-by-tags', writeLists(labelModel.byTags)],
    ['tagger', new Uint8Array(taggerWeights.buffer)],
    ['parser', bytesOf(parser)],
    ['labeller', bytesOf(labeller)],
    ['names', bytesOf(names)],
  ]),
};
await writeModelFile(out, file);

const annotator = linearAnnotator(file);
const right = { upos: 0, feats: 0, head: 0, relation: 0 };
let total = 0;
const began = Date.now();
for (const { sentence } of test) {
  const made = annotator.annotate(sentence.words.map((word) => word.form));
  sentence.words.forEach((word, i) => {
    total += 1;
    if (made.upos[i] === word.upos) right.upos += 1;
    if (made.feats[i] === word.feats) right.feats += 1;
    if (made.head[i] !== word.head - 1) return;
    right.head += 1;
    if (made.deprel[i]!.split(':')[0] === word.deprel.split(':')[0]) right.relation += 1;
  });
}
console.log(`${Math.round(total / ((Date.now() - began) / 1000))} words/s`);
for (const [name, n] of Object.entries(right)) console.log(`${name} ${((100 * n) / total).toFixed(2)}`);
