/**
 * Learns what names of the press are by where they stand and by their words, from the silver trees of the treebank folder, whose
 * 39,000 names another recogniser classed as persons, bodies or places (F1 78 to 86 by its own description).
 *
 *   npx tsx scripts/train/entities/train-press.ts [--report]
 *
 * `--report` first learns on four fifths of the names and tells how many of the others it classes as the recogniser did: 74 in 100
 * by their surroundings, 82 by their words. No article of the annotated sets is among the sentences.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ConlluSentence, parseConllu } from '../../../src/nlp/conllu.ts';
import { type DecisionModel, probabilitiesOf, tallyFor } from '../../../src/resolve/coreference/decision-model.ts';
import { type FeatureSink, namedFeatures } from '../../../src/resolve/coreference/feature-tally.ts';
import { surroundings, wording } from '../../../src/resolve/coreference/press-features.ts';
import type { TreeToken } from '../../../src/resolve/coreference/words.ts';
import { type Example, learn } from './logistic.ts';

const LABELS = ['PER', 'ORG', 'LOC'];
const SHARED = process.env.TRAMA_SHARED ?? '../shared';
/** Rarer features are mostly mistakes of the recogniser's, and many. */
const RAREST = 5;
/** A feature with no weight beyond this moves no decision and would only be read. */
const SLIGHT = 0.15;
const PENALTY = 1;

interface SeenName {
  readonly tokens: readonly TreeToken[];
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly label: string;
}

const MODELS: readonly (readonly [string, (sink: FeatureSink, name: SeenName) => void])[] = [
  ['press-surroundings.json', (sink, name) => surroundings(sink, name, name.from, name.to)],
  ['press-wording.json', (sink, { text }) => wording(sink, text)],
];

const names = parseConllu(gunzipSync(readFileSync(join(SHARED, 'treebank/silver.conllu.gz'))).toString('utf8')).flatMap(
  namesOf,
);
for (const [file, describe] of MODELS) {
  const examples = names.map(
    (name): Example => ({ features: namedFeatures((sink) => describe(sink, name)), label: name.label, weight: 1 }),
  );
  if (process.argv.includes('--report')) report(file, examples, describe);
  write(file, learnWithoutPeople(examples));
}

function namesOf({ words }: ConlluSentence): SeenName[] {
  const tokens = words.map(({ form, lemma, upos, deprel, head }, index): TreeToken => {
    return { index, form, lemma, upos, deprel, head: head - 1 };
  });
  return words.flatMap(({ misc }, from): SeenName[] => {
    const label = /NER=B-(\w+)/.exec(misc)?.[1] ?? '';
    if (!LABELS.includes(label) || !/^\p{Lu}/u.test(words[from]?.form ?? '')) return [];
    let to = from + 1;
    while (/NER=I-/.test(words[to]?.misc ?? '')) to += 1;
    const text = words.slice(from, to).map(({ form }) => form);
    return [{ tokens, from, to, text: text.join(' '), label }];
  });
}

function withoutRare(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return examples.map((example) => ({
    ...example,
    features: new Map([...example.features].filter(([feature]) => (counts.get(feature) ?? 0) >= RAREST)),
  }));
}

/**
 * Learns again without the words of people's names: the tables of given names and surnames know them, and who the press wrote of
 * says nothing of others.
 */
function learnWithoutPeople(examples: readonly Example[]): DecisionModel {
  const frequent = withoutRare(examples);
  const { weights } = learn(frequent, LABELS, PENALTY);
  const isOfPeople = (feature: string): boolean => {
    const [person = 0, ...others] = weights.get(feature) ?? [];
    return /^(?:first|last|word) /.test(feature) && person > Math.max(...others);
  };
  const rest = frequent.map((example) => ({
    ...example,
    features: new Map([...example.features].filter(([feature]) => !isOfPeople(feature))),
  }));
  return learn(rest, LABELS, PENALTY);
}

function report(file: string, examples: readonly Example[], describe: (typeof MODELS)[number][1]): void {
  const model = learn(withoutRare(examples.filter((_, at) => at % 5 !== 0)), LABELS, PENALTY);
  const unseen = names.filter((_, at) => at % 5 === 0);
  const right = unseen.filter((name) => {
    const tally = tallyFor(model);
    describe(tally, name);
    const shares = probabilitiesOf(tally);
    return LABELS[shares.indexOf(Math.max(...shares))] === name.label;
  });
  console.log(`${file}: ${((100 * right.length) / unseen.length).toFixed(1)} % of ${unseen.length} as the recogniser`);
}

function write(file: string, { labels, weights }: DecisionModel): void {
  const rows = [...weights]
    .filter(([feature, row]) => feature === 'bias' || row.some((weight) => Math.abs(weight) > SLIGHT))
    .map(([feature, row]) => `  ${JSON.stringify(feature)}: ${JSON.stringify(row)}`);
  writeFileSync(
    new URL(`../../../graph-data/models/es/${file}`, import.meta.url),
    `{\n "labels": ${JSON.stringify(labels)},\n "weights": {\n${rows.join(',\n')}\n }\n}\n`,
  );
  console.log(`${file}: ${rows.length} features`);
}
