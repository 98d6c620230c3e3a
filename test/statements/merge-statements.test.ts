import { describe, expect, it } from 'vitest';
import type { ArticleExtraction } from '../../src/core/extraction.ts';
import { articleId } from '../../src/core/ids.ts';
import type { ArticleStatement } from '../../src/core/statement.ts';
import { resolveEntities } from '../../src/resolve/entities/resolve-entities.ts';
import { mergeStatements } from '../../src/statements/merge-statements.ts';
import { articleOf } from '../core/article-of.ts';
import { entityOf } from '../core/entity-of.ts';

const met: ArticleStatement = {
  relation: 'MET',
  subject: 0,
  object: 1,
  factuality: 'asserted',
  date: '2024-03-01',
  place: null,
  content: null,
  quantity: null,
  unit: null,
  quantityQualifier: null,
  attributedTo: [],
  confidence: 0.8,
  rule: 'test',
  evidence: [{ start: 0, end: 3, quote: 'Ana' }],
};

function extractionOf(
  file: string,
  names: readonly [string, string],
  change: Partial<ArticleStatement> = {},
): ArticleExtraction {
  const words = `${file} `.repeat(12);
  return {
    article: articleOf(file, `Ana ${words}`),
    entities: names.map((name, at) => entityOf(at, 'Person', name)),
    statements: [{ ...met, ...change }],
  };
}

function merge(extractions: readonly ArticleExtraction[]) {
  const { idsByArticle } = resolveEntities(extractions);
  return mergeStatements(extractions, idsByArticle, { symmetric: new Set(['MET']) });
}

describe('merging what several articles tell', () => {
  it('makes one statement of one meeting told from either side, with all evidence', () => {
    const merged = merge([
      extractionOf('a', ['Ana Ruiz', 'Iván Soto']),
      extractionOf('b', ['Iván Soto', 'Ana Ruiz'], { date: null }),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.evidence).toHaveLength(2);
    expect(merged[0]?.independentSources).toBe(2);
    expect(merged[0]?.confidence).toBeCloseTo(0.96);
  });

  it('keeps meetings on two dates apart, without conflict', () => {
    const merged = merge([
      extractionOf('a', ['Ana Ruiz', 'Iván Soto']),
      extractionOf('b', ['Ana Ruiz', 'Iván Soto'], { date: '2024-05-01' }),
    ]);
    expect(merged.map(({ conflictsWith }) => conflictsWith)).toEqual([[], []]);
  });

  it('lets differing figures and denials stand side by side, each naming the other', () => {
    const figures = merge([
      extractionOf('a', ['Ana Ruiz', 'Iván Soto'], { relation: 'SENT', quantity: 600, unit: 'cajas' }),
      extractionOf('b', ['Ana Ruiz', 'Iván Soto'], { relation: 'SENT', quantity: 900, unit: 'cajas' }),
    ]);
    expect(figures.map(({ conflictsWith }) => conflictsWith)).toEqual([[figures[1]?.id], [figures[0]?.id]]);
    const denial = merge([
      extractionOf('a', ['Ana Ruiz', 'Iván Soto']),
      extractionOf('b', ['Ana Ruiz', 'Iván Soto'], { factuality: 'denied' }),
    ]);
    expect(denial.every(({ conflictsWith }) => conflictsWith.length === 1)).toBe(true);
  });

  it('counts a copied text once', () => {
    const first = extractionOf('a', ['Ana Ruiz', 'Iván Soto']);
    const copy = { ...first, article: { ...first.article, id: articleId('copy') } };
    expect(merge([first, copy])[0]?.independentSources).toBe(1);
  });

  it('gives the same bytes for any order of the articles', () => {
    const all = [
      extractionOf('a', ['Ana Ruiz', 'Iván Soto']),
      extractionOf('b', ['Ruiz', 'Iván Soto'], { date: null }),
      extractionOf('c', ['Ana Ruiz', 'Ivan Soto'], { factuality: 'denied' }),
      extractionOf('d', ['Marta Ruiz', 'Soto'], { date: '2024-03-02' }),
    ];
    const orders = [all, [...all].reverse(), [all[2]!, all[0]!, all[3]!, all[1]!]];
    const outcomes = orders.map((order) => JSON.stringify([resolveEntities(order).entities, merge(order)]));
    expect(new Set(outcomes).size).toBe(1);
  });

  it('takes the more precise of compatible dates, and keeps an undated telling apart where two events fit', () => {
    const people = ['Ana Ruiz', 'Iván Soto'] as const;
    const merged = merge([extractionOf('a', people), extractionOf('b', people, { date: '2024-03' })]);
    expect(merged.map(({ date, dateInferred }) => [date, dateInferred])).toEqual([['2024-03-01', true]]);
    const three = merge([
      extractionOf('a', people),
      extractionOf('b', people, { date: '2024-05-01' }),
      extractionOf('c', people, { date: null }),
    ]);
    expect(three.map(({ date }) => date).sort()).toEqual(['2024-03-01', '2024-05-01', null]);
  });

  it('does not lend the day of a plan to an undated report', () => {
    const people = ['Ana Ruiz', 'Iván Soto'] as const;
    const merged = merge([
      extractionOf('a', people, { factuality: 'planned' }),
      extractionOf('b', people, { date: null }),
    ]);
    expect(merged.find(({ factuality }) => factuality === 'asserted')?.date).toBeNull();
  });

  it('links tolls of one country across the names of its troops, and only other figures of one unit', () => {
    const tollOf = (file: string, name: string, quantity: number, unit: string): ArticleExtraction => {
      const told = extractionOf(file, [name, 'Valle Alto'], {
        relation: 'SUFFERED_LOSSES',
        quantity,
        unit,
        date: null,
      });
      return { ...told, entities: told.entities.map((one) => (one.index === 0 ? { ...one, country: 'UY' } : one)) };
    };
    const merged = merge([
      tollOf('a', 'Batallón Norte', 40, 'muertos'),
      tollOf('b', 'Batallón Sur', 70, 'fallecidos'),
      tollOf('c', 'Batallón Este', 90, 'tanques'),
    ]);
    const conflicting = merged.filter(({ conflictsWith }) => conflictsWith.length > 0);
    expect(conflicting.map(({ quantity }) => quantity).sort()).toEqual([40, 70]);
  });

  it('counts articles signed by one agency once', () => {
    const people = ['Ana Ruiz', 'Iván Soto'] as const;
    const signed = (file: string): ArticleExtraction => {
      const told = extractionOf(file, people);
      return { ...told, article: { ...told.article, text: `Lima, 3 mar (EFE). ${told.article.text}` } };
    };
    expect(merge([signed('a'), signed('b'), extractionOf('c', people)])[0]?.independentSources).toBe(2);
  });

  it('keeps two meetings of one day in two countries apart, with ids of their own', () => {
    const people = ['Ana Ruiz', 'Iván Soto'] as const;
    const at = (file: string, name: string, country: string): ArticleExtraction => {
      const told = extractionOf(file, people, { place: 2 });
      return { ...told, entities: [...told.entities, { ...entityOf(2, 'Person', name), type: 'Place', country }] };
    };
    const merged = merge([at('a', 'Lima', 'PE'), at('b', 'Quito', 'EC'), at('c', 'Lima', 'PE')]);
    expect(merged.map(({ evidence }) => evidence.length).sort()).toEqual([1, 2]);
    expect(new Set(merged.map(({ id }) => id)).size).toBe(2);
  });

  it('takes an undated telling for the event its own article reports, not for one it recalls', () => {
    const people = ['Ana Ruiz', 'Iván Soto'] as const;
    const news = extractionOf('a', people, { date: '2024-05-01' });
    const merged = merge([
      {
        ...news,
        article: { ...news.article, publishedAt: '2024-05-02' },
        statements: [
          { ...met, date: '2024-05-01' },
          { ...met, date: '2024-03-01', evidence: [{ start: 4, end: 7, quote: 'a a' }] },
          { ...met, date: null, evidence: [{ start: 8, end: 11, quote: 'a a' }] },
        ],
      },
    ]);
    expect(merged.map(({ date, evidence }) => [date, evidence.length]).sort()).toEqual([
      ['2024-03-01', 1],
      ['2024-05-01', 2],
    ]);
  });

  it('counts articles that cite one agency for what they tell once', () => {
    const people = ['Ana Ruiz', 'Iván Soto'] as const;
    const link = { iso2: null, wikidata: null, geonames: null, record: 'org:efe' };
    const citing = (file: string): ArticleExtraction => {
      const told = extractionOf(file, people, { attributedTo: [2] });
      return { ...told, entities: [...told.entities, { ...entityOf(2, 'Person', 'EFE'), type: 'Organization', link }] };
    };
    expect(merge([citing('a'), citing('b')])[0]?.independentSources).toBe(1);
  });

  it('compares tolls with losses and the dead, hedged figures as ranges, and never the wounded', () => {
    const tollOf = (file: string, change: Partial<ArticleStatement>): ArticleExtraction => {
      const told = extractionOf(file, ['Batallón Norte', 'Valle Alto'], {
        relation: 'SUFFERED_LOSSES',
        date: null,
        ...change,
      });
      return { ...told, entities: told.entities.map((one) => (one.index === 0 ? { ...one, country: 'UY' } : one)) };
    };
    const merged = merge([
      tollOf('a', { quantity: 600, unit: 'muertos' }),
      tollOf('b', { quantity: 2000, unit: 'soldados', quantityQualifier: 'about' }),
      tollOf('c', { quantity: 2100, unit: 'bajas' }),
      tollOf('d', { quantity: 900, unit: 'heridos' }),
    ]);
    const counts = merged.map(({ quantity, conflictsWith }) => [quantity, conflictsWith.length]);
    expect(counts.sort((a, b) => a[0]! - b[0]!)).toEqual([
      [600, 2],
      [900, 0],
      [2000, 1],
      [2100, 1],
    ]);
  });
});
