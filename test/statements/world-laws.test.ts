import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleEntity } from '../../src/core/entity.ts';
import type { ArticleExtraction } from '../../src/core/extraction.ts';
import { articleId } from '../../src/core/ids.ts';
import { FACTUALITIES } from '../../src/core/statement.ts';
import { type Decision, DecisionBook } from '../../src/resolve/entities/decisions.ts';
import { resolveEntities } from '../../src/resolve/entities/resolve-entities.ts';
import { mergeStatements } from '../../src/statements/merge-statements.ts';

const RUN = { seed: 20261124, numRuns: 150 };
const NAMES = [
  'Ana Ruiz',
  'Ruiz',
  'A. Ruiz',
  'Marta Ruiz',
  'Ana Ruiz Soto',
  'Iván Petrov',
  'Ivan Petrof',
  'Petrov',
  'Felipe VI',
];
const DATES = [null, '2024', '2024-03', '2024-03-01', '2024-03-02', '2024-02-01/2024-03-15'];

const entity = fc.record({
  name: fc.constantFrom(...NAMES),
  type: fc.constantFrom<ArticleEntity['type']>('Person', 'Person', 'Organization'),
  country: fc.constantFrom(null, 'ES', 'UY'),
});

const statement = fc.record({
  subject: fc.nat(3),
  object: fc.nat(3),
  relation: fc.constantFrom('MET', 'SUFFERED_LOSSES'),
  factuality: fc.constantFrom(...FACTUALITIES),
  date: fc.constantFrom(...DATES),
  quantity: fc.constantFrom(null, 40, 70),
  unit: fc.constantFrom('baja', 'bajas'),
  confidence: fc.constantFrom(0.5, 0.8),
  start: fc.nat(9),
});

const world = fc.array(
  fc.record({
    entities: fc.array(entity, { minLength: 4, maxLength: 4 }),
    statements: fc.array(statement, { maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 5 },
);

type Drawn = typeof world extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function extractionOf({ entities, statements }: Drawn, at: number): ArticleExtraction {
  const text = `Artículo ${at} de prueba`;
  return {
    article: {
      id: articleId(at),
      file: `${at}.txt`,
      title: null,
      publishedAt: null,
      publishedAtSource: null,
      language: 'es',
      publisher: null,
      url: null,
      text,
      contentHash: text,
      segments: [],
    },
    entities: entities.map((one, index) => ({
      ...one,
      index,
      names: [one.name],
      mentions: [],
      link: null,
      partOf: null,
      titles: [],
      gender: null,
    })),
    statements: statements.map(({ start, unit, ...one }) => ({
      ...one,
      unit: one.quantity === null ? null : unit,
      place: null,
      content: null,
      quantityQualifier: null,
      attributedTo: [],
      rule: 'test',
      evidence: [{ start, end: 10, quote: text.slice(start, 10) }],
    })),
  };
}

function bytesOf(extractions: readonly ArticleExtraction[], decisions: readonly Decision[] = []): string {
  const { entities, idsByArticle, explanations } = resolveEntities(extractions, new DecisionBook(decisions));
  const statements = mergeStatements(extractions, idsByArticle, { symmetric: new Set(['MET']) });
  return JSON.stringify({ entities, explanations, statements });
}

describe('the world made of many articles', () => {
  it('has the same bytes for any order of the articles, and when made again', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (drawn, numbers) => {
        const extractions = drawn.map(extractionOf);
        const shuffled = extractions
          .map((one) => ({ one, rank: numbers.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        expect(bytesOf(shuffled)).toBe(bytesOf(extractions));
        expect(bytesOf(extractions)).toBe(bytesOf(extractions));
      }),
      RUN,
    );
  });

  it('has unique ids, and conflicts that name each other', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const extractions = drawn.map(extractionOf);
        const { entities, idsByArticle } = resolveEntities(extractions);
        const statements = mergeStatements(extractions, idsByArticle, { symmetric: new Set(['MET']) });
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        const byId = new Map(statements.map((one) => [one.id, one] as const));
        expect(byId.size).toBe(statements.length);
        for (const { id, conflictsWith } of statements)
          for (const other of conflictsWith) expect(byId.get(other)?.conflictsWith).toContain(id);
      }),
      RUN,
    );
  });

  it('honours decisions, and has its old bytes once they are undone', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const extractions = drawn.map(extractionOf);
        const before = bytesOf(extractions);
        const different: Decision = { different: ['Ana Ruiz', 'Ruiz'], type: 'Person' };
        const apart = resolveEntities(extractions, new DecisionBook([different])).entities;
        expect(apart.some(({ names }) => names.includes('Ana Ruiz') && names.includes('Ruiz'))).toBe(false);
        const same: Decision = { same: ['Felipe VI', 'Iván Petrov'], type: 'Person' };
        const joined = resolveEntities(extractions, new DecisionBook([same])).entities;
        const bearers = joined.filter(
          ({ type, names }) => type === 'Person' && (names.includes('Felipe VI') || names.includes('Iván Petrov')),
        );
        expect(bearers.length).toBeLessThanOrEqual(1);
        expect(bytesOf(extractions)).toBe(before);
      }),
      RUN,
    );
  });
});
