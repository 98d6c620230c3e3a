import { beforeAll } from 'vitest';
import { proposeAttributive } from '../../../../src/extractors/frames/attributive/index.ts';
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

/** What a rule proposes of a text, weighed or not: `Vera Solís -> Partido Verde`, each once, in order. */
export function proposedBy(rule: string, text: string): readonly string[] {
  const analysis = { article: readArticle(text), sentences: analyzer.analyzeText(text) };
  const entities = resolveMentions(analysis, findPredications(analysis), knowledge);
  const views = viewSentences(analysis, entities, demonymLookup(knowledge));
  const nameOf = (entity: number): string => entities.entities[entity]?.name ?? '?';
  const found = [...views.keys()]
    .flatMap((index) => proposeAttributive(views, index, entities, knowledge))
    .filter((candidate) => candidate.rule === rule)
    .map(({ subject, object }) => `${nameOf(subject.entity)} -> ${nameOf(object.entity)}`);
  return [...new Set(found)].sort();
}
