/**
 * Measures the shipped weights on gold tokens and notes the figures in graph-data/models/es/neural.json.
 * Usage: npx tsx scripts/train/neural/measure.ts TREEBANK
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { parseConllu } from '../../../src/nlp/conllu.ts';
import { loadNeuralModel } from '../../../src/nlp/neural/model.ts';

const [treebank] = process.argv.slice(2);
if (treebank === undefined) throw new Error('Usage: measure.ts TREEBANK');
const models = new URL('../../../graph-data/models/es/', import.meta.url);
const began = performance.now();
const model = loadNeuralModel(brotliDecompressSync(readFileSync(new URL('neural.bin.br', models))));
const loadMs = Math.round(performance.now() - began);

const plain = (relation: string): string => relation.split(':')[0] ?? '';
const figures: Record<string, Record<string, number>> = {};
for (const name of ['ancora-test-a', 'gsd-test']) {
  const sentences = parseConllu(readFileSync(join(treebank, `${name}.conllu`), 'utf8'));
  const right = { upos: 0, feats: 0, uas: 0, las: 0, lasWithSubtypes: 0 };
  let words = 0;
  let ms = 0;
  for (const sentence of sentences) {
    const start = performance.now();
    const found = model.annotate(sentence.words.map((word) => word.form));
    ms += performance.now() - start;
    sentence.words.forEach((word, i) => {
      words += 1;
      if (word.upos === found.upos[i]) right.upos += 1;
      if (word.feats === found.feats[i]) right.feats += 1;
      if (word.head - 1 !== found.head[i]) return;
      right.uas += 1;
      if (plain(word.deprel) === plain(found.deprel[i] ?? '')) right.las += 1;
      if (word.deprel === found.deprel[i]) right.lasWithSubtypes += 1;
    });
  }
  const shares = Object.entries(right).map(([key, count]) => [key, Math.round((10000 * count) / words) / 100]);
  figures[name] = { words, ...Object.fromEntries(shares) };
  console.log(`${name}: ${Math.round((1000 * words) / ms)} words a second`);
}
console.log({ loadMs, ...figures });
const path = new URL('neural.json', models);
const meta = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')));
writeFileSync(path, `${JSON.stringify({ ...meta, figuresOnGoldTokens: figures }, null, 2)}\n`);
