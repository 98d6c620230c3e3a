import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { proposeAttributive } from '../../../../src/extractors/frames/attributive/index.ts';
import { postContent } from '../../../../src/extractors/frames/attributive/post-content.ts';
import { demonymLookup } from '../../../../src/extractors/frames/demonyms.ts';
import { viewSentences } from '../../../../src/extractors/frames/view.ts';
import { loadKnowledge } from '../../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../../src/languages/es/predications/index.ts';
import { resolveMentions } from '../../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../../core/article-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** What the rules propose for a text, `RELATION subject -> object` and with the post in brackets; no implied bodies. */
function propose(text: string): Set<string> {
  const article = readArticle(text);
  const analysis = { article, sentences: analyzer.analyzeText(text) };
  const predications = findPredications(analysis);
  const entities = resolveMentions(analysis, predications, knowledge);
  const views = viewSentences(analysis, entities, demonymLookup(knowledge));
  const nameOf = (index: number): string => entities.entities[index]?.name ?? '?';
  const told = new Set<string>();
  for (const index of views.keys())
    for (const candidate of proposeAttributive(views, index, entities, knowledge)) {
      const { relation, subject, object, trigger, rule } = candidate;
      if (rule.includes('.implied.')) continue;
      const statement = `${relation.name} ${nameOf(subject.entity)} -> ${nameOf(object.entity)}`;
      told.add(statement);
      const view = views[index];
      const post = view === undefined || trigger < 0 ? null : postContent(view, trigger, object, text);
      if (post !== null) told.add(`${statement} [${post}]`);
      if (relation.symmetric) told.add(`${relation.name} ${nameOf(object.entity)} -> ${nameOf(subject.entity)}`);
    }
  return told;
}

const cases = readFileSync(new URL('cases.txt', import.meta.url), 'utf8')
  .split(/\n\s*\n/)
  .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('# ')))
  .filter((lines) => lines.length > 0);

describe('attributive rules', () => {
  it.each(cases.map((lines) => [lines[0] ?? '', lines.slice(1)] as const))('%s', (sentence, expected) => {
    expect(expected.length).toBeGreaterThan(0);
    const told = propose(sentence);
    for (const line of expected) {
      const [, denied, statement] = /^==> (- )?(.+)$/.exec(line) ?? [];
      expect(statement, line).toBeDefined();
      expect([...told].includes(statement ?? ''), `${line}; proposed: ${[...told].join('; ')}`).toBe(
        denied === undefined,
      );
    }
  });
});
