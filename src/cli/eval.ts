import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { inputError } from '../core/errors.ts';
import { parseGold } from '../extractors/evaluation/gold.ts';
import { renderScores } from '../extractors/evaluation/report.ts';
import { scoreArticle } from '../extractors/evaluation/score.ts';
import { readArticles } from '../ingest/read-articles.ts';
import { extractArticle, loadToolkit } from '../pipeline.ts';

/** Adds `trama eval GOLD_DIR`: extracts the articles of a folder and compares with the gold answers beside them. */
export function register(program: Command): void {
  program
    .command('eval')
    .description('extract a folder of annotated articles and print precision, recall and the rest')
    .argument('<gold>', 'folder with NAME.txt and NAME.gold.json')
    .option('--json', 'the scores of each article, one JSON object a line')
    .action(async (folder: string, options: { readonly json?: boolean }) => {
      if (!existsSync(folder))
        throw inputError('gold-folder', `eval: ${folder} does not exist; name a folder of gold files`);
      const names = readdirSync(folder)
        .filter((file) => file.endsWith('.gold.json'))
        .map((file) => file.slice(0, -'.gold.json'.length))
        .sort();
      if (names.length === 0) throw inputError('gold-folder', `eval: ${folder} holds no NAME.gold.json`);
      const toolkit = await loadToolkit();
      const scores = [];
      let absent = 0;
      for (const name of names) {
        const gold = parseGold(readFileSync(join(folder, `${name}.gold.json`), 'utf8'), `${name}.gold.json`);
        let found = false;
        for await (const article of readArticles([join(folder, `${name}.txt`)], { report: () => {} })) {
          const score = scoreArticle(
            gold,
            extractArticle(article, toolkit, () => {}),
          );
          if (options.json) process.stdout.write(`${JSON.stringify({ name, ...score })}\n`);
          scores.push(score);
          found = true;
        }
        if (!found) absent += 1;
      }
      if (!options.json) process.stdout.write(renderScores(scores, absent));
    });
}
