import { beforeAll, describe, expect, it } from 'vitest';
import { proposeAll } from '../../../../src/extractors/frames/candidates.ts';
import { demonymLookup } from '../../../../src/extractors/frames/demonyms.ts';
import { triggerLexicon } from '../../../../src/extractors/frames/triggers.ts';
import { viewSentences } from '../../../../src/extractors/frames/view.ts';
import { loadKnowledge } from '../../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../../src/languages/es/predications/index.ts';
import { RELATIONS } from '../../../../src/relations/index.ts';
import { resolveMentions } from '../../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../../core/article-of.ts';

const knowledge = loadKnowledge();
const lexicon = triggerLexicon(RELATIONS);
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** Who takes a post, and who leaves it, because another takes over. */
function successionsIn(text: string): string[] {
  const article = readArticle(text);
  const analysis = { article, sentences: analyzer.analyzeText(text) };
  const predications = findPredications(analysis);
  const entities = resolveMentions(analysis, predications, knowledge);
  const views = viewSentences(analysis, entities, demonymLookup(knowledge));
  return proposeAll(views, lexicon, predications, entities, knowledge)
    .filter(({ rule }) => rule.endsWith('.succession'))
    .map(({ relation, subject, object }) =>
      [relation.name, entities.entities[subject.entity]?.name, entities.entities[object.entity]?.name].join(' '),
    );
}

describe('who takes over', () => {
  it('has the post that the other is told to have, who leaves it', () => {
    const text = 'La rectora de la Universidad de Loja, Carmen Ruiz, dimitió el lunes. Será relevada por Luis Mora.';
    expect(successionsIn(text)).toEqual([
      'HOLDS_POSITION Luis Mora Universidad de Loja',
      'LEFT_POSITION Carmen Ruiz Universidad de Loja',
    ]);
  });

  it('had it before, where called a predecessor', () => {
    const text =
      'La rectora de la Universidad de Loja, Carmen Ruiz, habló el lunes. Su antecesora, Paola Duarte, calló.';
    expect(successionsIn(text)).toEqual(['HOLDS_POSITION Paola Duarte Universidad de Loja']);
  });

  it('has none where the other is told to have none', () => {
    expect(successionsIn('Carmen Ruiz llegó el lunes. Luis Mora la sustituirá el martes.')).toEqual([]);
  });
});
