// npx tsx scripts/train/relations/evaluate.ts [dev|train|own] [--gold-entities] [--half] [--verbose]: the product's figures
import { parseGold } from '../../../src/extractors/evaluation/gold.ts';
import { renderScores } from '../../../src/extractors/evaluation/report.ts';
import { scoreArticle } from '../../../src/extractors/evaluation/score.ts';
import { extractStatements } from '../../../src/extractors/frames/extract-statements.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { readPipeline } from './pipeline.ts';

const set = (['train', 'own'] as const).find((name) => process.argv.includes(name)) ?? 'dev';
const knowledge = loadKnowledge();
const items = (await readPipeline(set)).filter(
  (item) => !process.argv.includes('--half') || Number(item.name.slice(1)) <= 12,
);
const started = performance.now();
const scores = items.map(({ gold, name, analysis, predications, entities }) => {
  const statements = extractStatements(analysis, predications, entities, knowledge);
  const extraction = { article: analysis.article, entities: entities.entities, statements };
  return { name, extraction, score: scoreArticle(parseGold(JSON.stringify(gold), name), extraction) };
});
const ms = performance.now() - started;
console.log(
  renderScores(
    scores.map(({ score }) => score),
    0,
  ),
);
console.log(`${(ms / items.length).toFixed(1)} ms an article`);
if (process.argv.includes('--verbose'))
  for (const { name, extraction, score } of scores) {
    console.log(`== ${name}`);
    for (const m of score.missed)
      console.log(`  missed ${String(m.relation)}: ${String(m.subject)} -> ${String(m.object)}`);
    for (const w of score.wrong)
      console.log(
        `  wrong ${w.relation}: ${extraction.entities[w.subject]?.name} -> ${extraction.entities[w.object]?.name} [${w.rule} ${w.confidence}] ${w.evidence[0]?.quote.slice(0, 140)}`,
      );
  }
