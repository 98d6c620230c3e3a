import { describe, expect, it } from 'vitest';
import type { ArticleExtraction } from '../../../src/core/extraction.ts';
import { articleId } from '../../../src/core/ids.ts';
import type { ArticleStatement } from '../../../src/core/statement.ts';
import { parseGold } from '../../../src/extractors/evaluation/gold.ts';
import { measure, renderScores } from '../../../src/extractors/evaluation/report.ts';
import { scoreArticle } from '../../../src/extractors/evaluation/score.ts';
import { entityOf } from '../../core/entity-of.ts';

const TEXT = 'El presidente Luis Mora recibió a Ana Ruiz en Quito.';

function statement(relation: string, subject: number, object: number, quote = TEXT): ArticleStatement {
  return {
    relation, subject, object, factuality: 'asserted', date: '2025-03-04', place: null, content: null, quantity: null,
    unit: null, quantityQualifier: null, attributedTo: [], confidence: 0.5, rule: 'test.rule',
    evidence: [{ start: 0, end: TEXT.length, quote }],
  }; // biome-ignore format: a row
}

function extraction(statements: readonly ArticleStatement[]): ArticleExtraction {
  return {
    article: {
      id: articleId('t'), file: 't.txt', title: null, publishedAt: '2025-03-04', publishedAtSource: 'text',
      language: 'es', publisher: null, url: null, text: TEXT, contentHash: '', segments: [],
    }, // biome-ignore format: a row
    entities: [entityOf(0, 'Person', 'Luis Mora'), entityOf(1, 'Person', 'Ana Ruiz'), entityOf(2, 'Place', 'Quito')],
    statements,
  };
}

const gold = parseGold(
  JSON.stringify({
    publishedAt: '2025-03-04',
    entities: [
      { id: 'mora', type: 'Person', names: ['Luis Mora', 'el presidente Luis Mora'] },
      { id: 'ruiz', type: 'Person', names: ['Ana Ruiz'] },
      { id: 'quito', type: 'Place', names: ['Quito'] },
    ],
    statements: [
      { relation: 'MET', subject: 'mora', object: 'ruiz', factuality: 'asserted', date: '2025-03' },
      { relation: 'VISITED', subject: 'ruiz', object: 'quito', optional: true },
    ],
  }),
  'test.gold.json',
);

describe('scoreArticle', () => {
  it('takes a symmetric statement in either order', () => {
    expect(scoreArticle(gold, extraction([statement('MET', 1, 0)])).triple).toEqual({ right: 1, given: 1, gold: 1 });
  });

  it('counts the pair but not the triple of a wrong relation', () => {
    const score = scoreArticle(gold, extraction([statement('ACCUSED', 0, 1)]));
    expect(score.triple.right).toBe(0);
    expect(score.pair.right).toBe(1);
  });

  it('neither rewards nor punishes what is optional or told twice', () => {
    const score = scoreArticle(
      gold,
      extraction([statement('VISITED', 1, 2), statement('MET', 0, 1), statement('MET', 1, 0)]),
    );
    expect(score.triple).toEqual({ right: 1, given: 1, gold: 1 });
  });

  it('reports a quote that is not in the text', () => {
    expect(scoreArticle(gold, extraction([statement('MET', 0, 1, 'otra cosa')])).badQuotes).toBe(1);
  });

  it('accepts a date more precise than the gold', () => {
    expect(scoreArticle(gold, extraction([statement('MET', 0, 1)])).date).toEqual({ right: 1, of: 1 });
  });
});

describe('renderScores', () => {
  it('sums over articles before dividing', () => {
    expect(
      measure([
        { right: 1, given: 1, gold: 1 },
        { right: 0, given: 1, gold: 1 },
      ]).f1,
    ).toBe(0.5);
    expect(renderScores([scoreArticle(gold, extraction([]))], 0)).toContain('1 articles');
  });
});

describe('parseGold', () => {
  it('refuses what is not a gold file', () => {
    expect(() => parseGold('{"entities": 1}', 'x.gold.json')).toThrow(expect.objectContaining({ code: 'gold-format' }));
  });
});
