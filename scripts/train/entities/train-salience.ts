/**
 * Trains the model that tells which described things (`la cumbre de Lisboa`, `los soldados`) are worth an entity.
 *
 *   npx tsx scripts/train/entities/train-salience.ts [FOLDER_WITH_GOLD]
 *
 * Every described thing of the annotated articles is an example; it is right where the gold lists it. Logistic
 * regression with L2, batch gradient descent from zero, so that the same data give the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildArticle } from '../../../src/ingest/build-article.ts';
import { EMPTY_HEAD } from '../../../src/ingest/source-document.ts';
import { loadKnowledge, normalizeName } from '../../../src/knowledge/index.ts';
import { loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';

const folder = process.argv[2] ?? '../shared/eval/train';
const target = new URL('../../../graph-data/models/es/entity-salience.json', import.meta.url).pathname;
const goldFile = z.object({ entities: z.array(z.object({ names: z.array(z.string()) })) });
const PENALTY = 0.5;
const ROUNDS = 400;

interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

const key = (name: string) => normalizeName(name).replace(/^(?:el|la|los|las|un|una|unos|unas|su|sus) /, '');

async function collect(): Promise<Example[]> {
  const analyzer = await loadSpanishAnalyzer();
  const knowledge = loadKnowledge();
  const examples: Example[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const gold = goldFile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const names = new Set(gold.entities.flatMap((entity) => entity.names.map(key)));
    const name = file.replace('.gold.json', '.txt');
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    const analysis = analyzer.analyze(buildArticle({ file: name, text, marks: [], head: EMPTY_HEAD }));
    const taken = new Set<string>();
    resolveMentions(analysis, null, knowledge, (thing) => {
      const right = thing.names.some((known) => names.has(key(known)));
      const again = taken.has(thing.names.join());
      taken.add(thing.names.join());
      if (!again) examples.push({ features: thing.features, right });
    });
  }
  return examples;
}

function train(examples: readonly Example[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [
    'bias',
    ...[...counts]
      .filter(([, count]) => count >= 3)
      .map(([feature]) => feature)
      .sort(),
  ];
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, right }) => ({
    right,
    at: [0, ...features.flatMap((feature) => index.get(feature) ?? [])],
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(names.length);
    for (const { at, right } of rows) {
      let sum = 0;
      for (const feature of at) sum += weights[feature] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      for (const feature of at) gradient[feature] = (gradient[feature] ?? 0) + error;
    }
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (gradient[at] ?? 0) + (at === 0 ? 0 : PENALTY * (weights[at] ?? 0));
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (0.3 * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))]));
}

const examples = await collect();
const weights = train(examples);
writeFileSync(target, `${JSON.stringify({ trainedOn: examples.length, weights }, null, 1)}\n`);
process.stderr.write(`${examples.length} examples, ${examples.filter((example) => example.right).length} right\n`);
