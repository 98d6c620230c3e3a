/**
 * Articles of 400 words a second from text to statements on one core, stage by stage, warm. No other program gives
 * statements from Spanish offline; `analysis.ts` sets the analysis, the larger part of the time, beside spaCy's.
 *
 *     npm run build && taskset -c 1 npx tsx scripts/bench/extraction.ts [FOLDER [ROUNDS]]
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/article.ts';

/** What users run is the built code: a loader that keeps function names costs a fifth. */
async function built<T>(path: string): Promise<T> {
  return (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as T;
}

const { allocateYoung } = await built<typeof import('../../src/cli/young-allocation.ts')>('cli/young-allocation.js');
const { extractStatements } = await built<typeof import('../../src/extractors/frames/extract-statements.ts')>(
  'extractors/frames/extract-statements.js',
);
const { readArticles } = await built<typeof import('../../src/ingest/read-articles.ts')>('ingest/read-articles.js');
const { findPredications } = await built<typeof import('../../src/languages/es/predications/index.ts')>(
  'languages/es/predications/index.js',
);
const { loadToolkit } = await built<typeof import('../../src/pipeline.ts')>('pipeline.js');
const { resolveMentions } =
  await built<typeof import('../../src/resolve/coreference/index.ts')>('resolve/coreference/index.js');

const [folder = '../shared/eval/dev', rounds = '5'] = process.argv.slice(2);
const WORDS = 400;

// As `trama` itself does.
allocateYoung();
const { analyzer, knowledge } = await loadToolkit();
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(folder, name));
const articles: Article[] = [];
for await (const article of readArticles(files, { report: () => {} })) articles.push(article);
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

let spent = new Map<string, number>();
function timed<T>(stage: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  spent.set(stage, (spent.get(stage) ?? 0) + (user + system) / 1000);
  return result;
}

let best: ReadonlyMap<string, number> = new Map();
const sumOf = (times: ReadonlyMap<string, number>): number => [...times.values()].reduce((a, b) => a + b, 0);
for (let round = 0; round <= Number(rounds); round++) {
  spent = new Map();
  for (const article of articles) {
    const analysis = timed('analysis', () => analyzer.analyze(article));
    const predications = timed('predications', () => findPredications(analysis));
    const entities = timed('mentions and coreference', () => resolveMentions(analysis, predications, knowledge));
    timed('statements', () => extractStatements(analysis, predications, entities, knowledge));
  }
  // The first round warms up; of the others the best is what the code needs, the rest is the machine's.
  if (round > 0 && (best.size === 0 || sumOf(spent) < sumOf(best))) best = spent;
}
const perArticle = (ms: number): number => (ms / words) * WORDS;
for (const [stage, ms] of best)
  console.log(`${stage.padEnd(26)} ${perArticle(ms).toFixed(2)} ms an article of ${WORDS} words`);
console.log(`${'all'.padEnd(26)} ${(1000 / perArticle(sumOf(best))).toFixed(1)} articles a second of processor time`);
