// Builds the Spanish lexicon and learns the lemmatiser:
//   npx tsx scripts/train/lexicon/train.ts TREEBANK_FOLDER LEXICON_FOLDER OUT_FILE
// Prints the lemma accuracy on gold tags of ancora-test-a, which it never learns from.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  applyEdit,
  editOf,
  encodeFrontCoded,
  inflectionKey,
  keepsForm,
  LONGEST_SUFFIX,
  lemmaByRules,
  readLemmatizer,
} from '../../../src/nlp/lemmatizer.ts';
import { writeModelFile } from '../../../src/nlp/model-file.ts';
import { readTreebank } from '../linear/examples.ts';

const [treebank, lexicon, out] = process.argv.slice(2);
if (treebank === undefined || lexicon === undefined || out === undefined)
  throw new Error('train.ts TREEBANK LEXICON OUT');

// People's lemmas count ten times those of the silver text, whose lemmatiser is wrong on about one word in a hundred.
const GOLD_WEIGHT = 10;
const sources = [
  ...['ancora-dev.conllu', 'cess-ud.conllu'].map((name) => [name, GOLD_WEIGHT] as const),
  ['silver.conllu.gz', 1] as const,
];

const verbForms = new Map<string, number>();
const nominals = new Set<string>();
const forms = gunzipSync(readFileSync(join(lexicon, 'es_forms_hunspell.tsv.gz')))
  .toString('utf8')
  .split('\n');
for (const line of forms) {
  const [, lemma] = line.split('\t');
  if (lemma === undefined || lemma === '' || !/^[\p{Ll}-]+$/u.test(lemma)) continue;
  if (/[aeií]r$/u.test(lemma)) verbForms.set(lemma, (verbForms.get(lemma) ?? 0) + 1);
  nominals.add(lemma);
}
// A noun in -ar or -er has few forms, a verb at least thirty.
const verbs = new Set([...verbForms].filter(([, forms]) => forms >= 20).map(([lemma]) => lemma));
for (const verb of verbs) nominals.delete(verb);

// Verb forms that do not follow from stem and ending (`refuerce`, `mantuve`, `vendrás`); an ending is regular that at
// least a tenth of the verbs of its conjugation have.
const endings = new Map<string, number>();
const conjugation = (verb: string): string => verb.slice(-2).replace('í', 'i');
const endingKey = (form: string, lemma: string): string => `${conjugation(lemma)} ${form.slice(lemma.length - 2)}`;
const sizes = new Map<string, number>();
for (const verb of verbs) sizes.set(conjugation(verb), (sizes.get(conjugation(verb)) ?? 0) + 1);
for (const line of forms) {
  const [form, lemma] = line.split('\t');
  if (form === undefined || lemma === undefined || !verbs.has(lemma) || !form.startsWith(lemma.slice(0, -2))) continue;
  endings.set(endingKey(form, lemma), (endings.get(endingKey(form, lemma)) ?? 0) + 1);
}
const irregular = new Map<string, string>();
for (const line of forms) {
  const [form, lemma] = line.split('\t');
  if (form === undefined || lemma === undefined || !verbs.has(lemma)) continue;
  const regular = (endings.get(endingKey(form, lemma)) ?? 0) >= 0.1 * sizes.get(conjugation(lemma))!;
  if (form.startsWith(lemma.slice(0, -2)) && regular) continue;
  if (!/^\p{Ll}+$/u.test(form)) continue;
  const before = irregular.get(form);
  // Of two infinitives the shorter one is mostly the commoner verb.
  if (before === undefined || applyEdit(form, before).length > lemma.length) irregular.set(form, editOf(form, lemma));
}

const counts = new Map<string, Map<string, number>>();
const add = (key: string, lemma: string, weight: number): void => {
  const row = counts.get(key) ?? new Map<string, number>();
  row.set(lemma, (row.get(lemma) ?? 0) + weight);
  counts.set(key, row);
};
// How names are written in running text, for headlines in capitals.
const casings = new Map<string, { other: number; names: Map<string, number> }>();
const countCase = (form: string, isName: boolean): void => {
  const lower = form.toLowerCase();
  const row = casings.get(lower) ?? { other: 0, names: new Map<string, number>() };
  if (isName) row.names.set(form, (row.names.get(form) ?? 0) + 1);
  else row.other += 1;
  casings.set(lower, row);
};
const goldKeys = new Set<string>();
const wordCounts = new Map<string, number>();
for (const [name, weight] of sources) {
  for (const { words } of readTreebank(join(treebank, name))) {
    for (const { form, lemma, upos, feats } of words) {
      if (/^\p{Lu}[\p{L}\p{M}-]+$/u.test(form) || upos !== 'PROPN') countCase(form, upos === 'PROPN');
      if (lemma === '_' || keepsForm(form, upos) || /\s/.test(form) || !/\p{L}/u.test(form)) continue;
      const lower = form.toLowerCase();
      const key = inflectionKey(upos, feats);
      if (weight === GOLD_WEIGHT && /^[\p{Ll}]+$/u.test(lemma)) {
        if (upos === 'VERB' || upos === 'AUX') {
          if (/[aeií]r$/u.test(lemma)) verbs.add(lemma);
        } else if (!/^\p{Lu}/u.test(form) || upos !== 'NOUN') nominals.add(lemma);
      }
      if (weight === GOLD_WEIGHT) goldKeys.add(`${lower} ${key}`);
      wordCounts.set(`${lower} ${key}`, (wordCounts.get(`${lower} ${key}`) ?? 0) + weight);
      add(`${lower} ${key}`, lemma, weight);
    }
  }
}
const isLemma = (lemma: string, upos: string): boolean =>
  upos === 'VERB' || upos === 'AUX' ? verbs.has(lemma) : nominals.has(lemma);
const top = (row: ReadonlyMap<string, number>): string =>
  [...row].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];

// Types, not tokens, teach the edits: a rare form inflects like its fellows, a frequent one has its own line.
const ruleCounts = new Map<string, Map<string, number>>();
for (const [query, row] of counts) {
  const [lower = '', key = ''] = query.split(' ');
  const lemma = top(row);
  if (lemma.toLowerCase() !== lemma) continue;
  if (!goldKeys.has(query) && !isLemma(lemma, key.split('.')[0]!)) continue;
  const edit = editOf(lower, lemma);
  for (let k = 0; k <= Math.min(LONGEST_SUFFIX, lower.length); k += 1) {
    const rule = `${key} ${lower.slice(lower.length - k)}`;
    const edits = ruleCounts.get(rule) ?? new Map<string, number>();
    edits.set(edit, (edits.get(edit) ?? 0) + 1);
    ruleCounts.set(rule, edits);
  }
}
const rules = new Map<string, readonly string[]>();
for (const [rule, edits] of ruleCounts) {
  const ranked = [...edits].filter(([, n]) => n >= 2).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (ranked.length > 0)
    rules.set(
      rule,
      ranked.slice(0, 6).map(([edit]) => edit),
    );
}
// A rule that says what the next shorter ending says is left out.
for (const rule of [...rules.keys()].sort((a, b) => b.length - a.length)) {
  const space = rule.indexOf(' ');
  if (space === rule.length - 1) continue;
  const shorter = rules.get(`${rule.slice(0, space)} ${rule.slice(space + 2)}`);
  if (shorter?.slice(0, 6).join(' ').startsWith(rules.get(rule)!.join(' '))) rules.delete(rule);
}

const cased: string[] = [];
for (const { other, names } of casings.values()) {
  const count = [...names.values()].reduce((a, b) => a + b, 0);
  if (count >= 3 && count > 2 * other) cased.push(top(names));
}

const exceptions: string[] = [];
const byUpos = new Map<string, Map<string, number>>();
for (const [query, row] of counts) {
  const [lower = '', key = ''] = query.split(' ');
  const upos = key.split('.')[0]!;
  const merged = byUpos.get(`${lower} ${upos}`) ?? new Map<string, number>();
  for (const [lemma, n] of row) merged.set(lemma, (merged.get(lemma) ?? 0) + n);
  byUpos.set(`${lower} ${upos}`, merged);
}
const uposEdit = new Map<string, string>();
for (const [query, row] of byUpos) {
  const [lower = '', upos = ''] = query.split(' ');
  // Closed classes are listed whole; their feature sets vary and rules would only guess.
  if (!/^(?:DET|PRON|ADP|SCONJ|CCONJ|ADV|NUM|AUX|INTJ|PART)$/.test(upos)) continue;
  const total = [...row.values()].reduce((a, b) => a + b, 0);
  if (total >= 3) uposEdit.set(query, editOf(lower, top(row)));
}
for (const [query, edit] of uposEdit) exceptions.push(`${query}\t${edit}`);
for (const [query, row] of counts) {
  const [lower = '', key = ''] = query.split(' ');
  const upos = key.split('.')[0]!;
  const lemma = top(row);
  const guess = uposEdit.has(`${lower} ${upos}`)
    ? applyEdit(lower, uposEdit.get(`${lower} ${upos}`)!)
    : lemmaByRules(rules, isLemma, irregular, lower, upos, key);
  if (guess === lemma) continue;
  // Silver alone must have seen the word often and agree with the lexicon before it overrules a rule.
  if (!goldKeys.has(query) && (wordCounts.get(query)! < 4 || (!isLemma(lemma, upos) && isLemma(guess, upos)))) continue;
  exceptions.push(`${query}\t${editOf(lower, lemma)}`);
}
const file = {
  meta: {
    kind: 'lexicon',
    language: 'es',
    command: 'npx tsx scripts/train/lexicon/train.ts TREEBANK LEXICON OUT',
    sources: [
      'RLA-ES es_ES (hunspell-es 7.5.0), MPL-1.1',
      'UD_Spanish-AnCora dev, CC BY 4.0',
      'CESS-ESP, CC BY 4.0',
      'silver text, see linear model',
    ],
    counts: {
      verbs: verbs.size,
      irregular: irregular.size,
      cased: cased.length,
      nominals: nominals.size,
      exceptions: exceptions.length,
      rules: rules.size,
    },
  },
  sections: new Map<string, Uint8Array>([
    ['verbs', encodeFrontCoded([...verbs].sort())],
    ['nominals', encodeFrontCoded([...nominals].sort())],
    ['cased', encodeFrontCoded(cased.sort())],
    ['irregular', encodeFrontCoded([...irregular].map(([form, edit]) => `${form}\t${edit}`).sort())],
    ['exceptions', encodeFrontCoded(exceptions.sort())],
    ['rules', encodeFrontCoded([...rules].map(([rule, edits]) => `${rule}\t${edits.join(' ')}`).sort())],
  ]),
};
await writeModelFile(out, file);

const lemmatizer = readLemmatizer(file);
let right = 0;
let total = 0;
const wrong = new Map<string, number>();
for (const { words } of readTreebank(join(treebank, 'ancora-test-a.conllu'))) {
  for (const { form, lemma, upos, feats } of words) {
    total += 1;
    const guess = lemmatizer.lemmaOf(form, upos, feats);
    if (lemma === '_' || guess === lemma) right += 1;
    else wrong.set(`${form} ${upos} ${guess} (${lemma})`, (wrong.get(`${form} ${upos} ${guess} (${lemma})`) ?? 0) + 1);
  }
}
const accuracy = Number(((100 * right) / total).toFixed(2));
const metadata = { model: basename(out), ...file.meta, lemmasOnGoldTags: { 'ancora-test-a': accuracy } };
writeFileSync(out.replace(/\.bin\.br$/, '.json'), `${JSON.stringify(metadata, null, 2)}\n`);
console.log(metadata.counts, `lemmas on gold tags of ancora-test-a: ${accuracy}`);
if (process.argv.includes('--errors'))
  console.log(
    [...wrong]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 80)
      .map(([w, n]) => `${w} ×${n}`)
      .join('; '),
  );
