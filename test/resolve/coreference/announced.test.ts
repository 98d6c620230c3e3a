import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleEntities } from '../../../src/core/entity.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../core/article-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function resolve(text: string): ArticleEntities {
  return resolveMentions(analyzer.analyze(readArticle(text)), null, knowledge);
}

/** How often the article mentions each thing of a type. */
function mentionsOf(entities: ArticleEntities, type: string): number[] {
  return entities.entities.filter((entity) => entity.type === type).map(({ mentions }) => mentions.length);
}

describe('what a headline announces', () => {
  it('is what the lead introduces anew by the same noun', () => {
    const entities = resolve(
      'Perú y Bolivia firman un acuerdo contra la sequía\n\nPerú y Bolivia firmaron ayer en Puno un acuerdo de cooperación para repartir el agua del lago. El acuerdo prevé dos presas.',
    );
    expect(mentionsOf(entities, 'Agreement')).toEqual([3]);
  });

  it('is another where a figure tells them apart', () => {
    const entities = resolve(
      'La policía detiene a 17 mineros en Oruro\n\nLa policía boliviana detuvo el lunes en Oruro a 23 mineros tras una protesta.',
    );
    expect(Math.max(...mentionsOf(entities, 'Group'))).toBe(1);
  });

  it('may be people counted alike under another noun', () => {
    const entities = resolve(
      'La policía detiene a 17 mineros en Oruro\n\nLa policía boliviana detuvo el lunes en Oruro a 17 trabajadores de la mina tras una protesta.',
    );
    expect(mentionsOf(entities, 'Group')).toEqual([2]);
  });
});

describe('what the article lists once', () => {
  it('is meant again by the same definite words, wherever they stand', () => {
    const entities = resolve(
      'El Congreso aprobó la ley de aguas de Navarra el martes. Los agricultores leyeron la ley de aguas de Navarra con calma.',
    );
    expect(mentionsOf(entities, 'Agreement')).toEqual([2]);
  });
});
