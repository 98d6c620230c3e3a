import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleEntities } from '../../../../src/core/entity.ts';
import { withSilentParties } from '../../../../src/extractors/frames/attributive/silent-parties.ts';
import { loadKnowledge } from '../../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../../src/languages/es/analyzer.ts';
import { entityOf } from '../../../core/entity-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** The words of a sentence that are taken for a place which the article names elsewhere. */
function wordsFor(place: string, text: string): string[] {
  const sentence = analyzer.analyzeText(text)[0]!;
  const entities: ArticleEntities = { entities: [entityOf(0, 'Place', place)], entitiesAt: () => [] };
  const view = { sentence, parties: [], children: [], depth: [] };
  return withSilentParties(view, entities, knowledge).parties.map(({ from }) => sentence.tokens[from]!.form);
}

describe('adjectives of places that the article names', () => {
  it('are known where they are like the name, its article left aside', () => {
    expect(wordsFor('Navarra', 'El presidente navarro protestó.')).toEqual(['navarro']);
    expect(wordsFor('La Rioja', 'Una bodega riojana protestó.')).toEqual(['riojana']);
  });

  it('are known where they are unlike it', () => {
    expect(wordsFor('Teruel', 'Una comarca turolense protestó.')).toEqual(['turolense']);
    expect(wordsFor('Euskadi', 'Una consejera vasca protestó.')).toEqual(['vasca']);
    expect(wordsFor('Cádiz', 'Los vecinos gaditanos protestaron.')).toEqual(['gaditanos']);
  });

  it('are not those of another place', () => {
    expect(wordsFor('Teruel', 'Una comarca oscense protestó.')).toEqual([]);
    expect(wordsFor('La Rioja', 'Una bodega navarra protestó.')).toEqual([]);
  });
});
