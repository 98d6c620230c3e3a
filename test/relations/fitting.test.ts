import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { demonymLookup } from '../../src/extractors/frames/demonyms.ts';
import { viewSentences } from '../../src/extractors/frames/view.ts';
import { buildArticle } from '../../src/ingest/build-article.ts';
import { EMPTY_HEAD } from '../../src/ingest/source-document.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../src/languages/es/analyzer.ts';
import { factualityOf } from '../../src/languages/es/factuality.ts';
import { findPredications } from '../../src/languages/es/predications/index.ts';
import { RELATIONS } from '../../src/relations/index.ts';
import { resolveMentions } from '../../src/resolve/coreference/index.ts';
import { findFittings, framesByLemma } from './fitting.ts';

const CASES = new URL('./cases/', import.meta.url);
const knowledge = loadKnowledge();
const table = framesByLemma(RELATIONS);
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

interface Case {
  readonly text: string;
  readonly expected: readonly string[];
}

function readCases(file: string): Case[] {
  return readFileSync(new URL(file, CASES), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const arrow = lines.findIndex((line) => line.startsWith('==>'));
      const text = lines.slice(0, arrow).join('\n');
      return { text, expected: lines.slice(arrow + 1) };
    });
}

/** The statements of one relation that its frames fit exactly, as `RELATION | subject | object | factuality`. */
function fitted(text: string, relation: string): string[] {
  const article = buildArticle({ file: 'made-up.txt', text, marks: [], head: EMPTY_HEAD });
  const analysis = { article, sentences: analyzer.analyzeText(text) };
  const predications = findPredications(analysis);
  const entities = resolveMentions(analysis, predications, knowledge);
  const views = viewSentences(analysis, entities, demonymLookup(knowledge));
  const lines = findFittings(views, predications, table)
    .filter((fitting) => fitting.relation.name === relation)
    .map(({ relation: { symmetric }, subject, object, predication }) => {
      const [from, to] = symmetric && subject > object ? [object, subject] : [subject, object];
      const { factuality } = factualityOf(predication, predications, analysis);
      return `${relation} | ${nameOf(entities, from)} | ${nameOf(entities, to)} | ${factuality}`;
    });
  return [...new Set(lines)].sort();
}

function nameOf(entities: ReturnType<typeof resolveMentions>, index: number): string {
  return (entities.entities[index]?.name ?? '?').replace(/^(?:el|la|los|las) /i, '');
}

for (const file of readdirSync(CASES).sort()) {
  const relation = file.replace('.txt', '').replaceAll('-', '_').toUpperCase();
  describe(`frames of ${relation}`, () => {
    for (const { text, expected } of readCases(file)) {
      it(`${expected.length === 0 ? 'leave' : 'fit'}: ${text}`, () => {
        expect(fitted(text, relation)).toEqual([...expected].sort());
      });
    }
  });
}
