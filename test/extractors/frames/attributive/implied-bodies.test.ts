import { beforeAll, describe, expect, it } from 'vitest';
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

/** The bodies in which a person may hold a post that does not say its body. */
function impliedFor(text: string, person: string): string[] {
  const article = readArticle(text);
  const analysis = { article, sentences: analyzer.analyzeText(text) };
  const predications = findPredications(analysis);
  const entities = resolveMentions(analysis, predications, knowledge);
  const views = viewSentences(analysis, entities, demonymLookup(knowledge));
  const found = [...views.keys()]
    .flatMap((index) => proposeAttributive(views, index, entities, knowledge))
    .filter(({ rule }) => rule.startsWith('holds-position.implied.'))
    .filter(({ subject }) => entities.entities[subject.entity]?.name === person)
    .map(({ object }) => entities.entities[object.entity]?.name ?? '?');
  return [...new Set(found)].sort();
}

describe('posts that do not say their body', () => {
  it('may be a country’s in the feminine too', () => {
    expect(impliedFor('Bulgaria votó ayer. La presidenta, Vesela Karova, habló.', 'Vesela Karova')).toContain(
      'Bulgaria',
    );
  });

  it('may be of any of the countries named, not of the last alone', () => {
    const bodies = impliedFor(
      'Noruega subió las cuotas. Islandia y Dinamarca protestaron. El ministro de Pesca, Lars Dahl, habló.',
      'Lars Dahl',
    );
    expect(bodies).toEqual(expect.arrayContaining(['Dinamarca', 'Islandia', 'Noruega']));
  });

  it('are those of a capital only where its country is not named', () => {
    const told = 'Las obras empezaron ayer en Lisboa. El ministro de Pesca, Rui Lopes, habló.';
    expect(impliedFor(told, 'Rui Lopes')).toContain('Lisboa');
    expect(impliedFor(`El Gobierno de Portugal protestó. ${told}`, 'Rui Lopes')).not.toContain('Lisboa');
  });

  it('are no country’s for a manager', () => {
    const bodies = impliedFor('Noruega subió las cuotas. La gerente, Kari Berg, habló.', 'Kari Berg');
    expect(bodies).not.toContain('Noruega');
  });

  it('are none for a calling', () => {
    const told = 'La Audiencia de Burgos se reunió ayer. Habló';
    expect(impliedFor(`${told} el empresario Rui Lopes.`, 'Rui Lopes')).toEqual([]);
    expect(impliedFor(`${told} el director Rui Lopes.`, 'Rui Lopes')).not.toEqual([]);
  });
});
