import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleEntity } from '../../src/core/entity.ts';
import type { ArticleExtraction } from '../../src/core/extraction.ts';
import { type ArticleStatement, FACTUALITIES } from '../../src/core/statement.ts';
import { type Decision, DecisionBook } from '../../src/resolve/entities/decisions.ts';
import { plainName } from '../../src/resolve/entities/name-key.ts';
import { resolveEntities } from '../../src/resolve/entities/resolve-entities.ts';
import { mergeStatements } from '../../src/statements/merge-statements.ts';
import { tell } from '../resolve/entities/told-articles.ts';

const RUN = { seed: 20261124, numRuns: 120 };
const NAMES = [
  'Ana Ruiz',
  'Ruiz',
  'A. Ruiz',
  'Marta Ruiz',
  'Ana Ruiz Soto',
  'Iván Petrov',
  'Ivan Petrof',
  'Sergei Petrov',
  'Serguéi Petrov',
  'Petrov',
  'Felipe VI',
  'Perú',
  'Ministerio de Defensa',
  'Ministerio de Defensa peruano',
  'el tratado',
  'tratado de defensa',
  'acuerdo de cooperación',
  'guerra en Chile',
  'cumbre entre Perú y Chile',
  'soldados chilenos',
  'tropas chilenas',
  'rebeldes',
  'Lima',
];
const TYPES = ['Person', 'Person', 'Organization', 'Agreement', 'Agreement', 'Event', 'Group', 'Place'] as const;
const DATES = [null, null, '2024', '2024-03', '2024-03-01', '2024-03-02', '2024-02-01/2024-03-15'];
const TAILS = [
  ' firmado entre Perú y Chile el 3 de mayo de 2021',
  ' suscrito por Perú y Chile en mayo de 2021',
  ' con Chile de 1998',
  '',
];

const entity = fc.record({
  name: fc.constantFrom(...NAMES),
  type: fc.constantFrom<ArticleEntity['type']>(...TYPES),
  country: fc.constantFrom(null, 'ES', 'UY', 'PE'),
  tail: fc.constantFrom(...TAILS),
});

const statement = fc.record({
  subject: fc.nat(3),
  object: fc.nat(3),
  place: fc.constantFrom(null, 0, 3),
  attributedTo: fc.subarray([0, 1, 2, 3], { maxLength: 2 }),
  relation: fc.constantFrom('MET', 'SUFFERED_LOSSES', 'KILLED', 'SIGNED'),
  factuality: fc.constantFrom(...FACTUALITIES),
  date: fc.constantFrom(...DATES),
  quantity: fc.constantFrom(null, 40, 42, 70),
  quantityQualifier: fc.constantFrom(null, 'about' as const, 'more-than' as const),
  unit: fc.constantFrom('baja', 'bajas', 'heridos', 'soldados'),
  confidence: fc.constantFrom(0.5, 0.8),
  start: fc.nat(9),
});

const world = fc.array(
  fc.record({
    publishedAt: fc.constantFrom(null, '2024-03-02', '2024-03'),
    publisher: fc.constantFrom(null, 'El Diario'),
    copied: fc.boolean(),
    entities: fc.array(entity, { minLength: 4, maxLength: 5 }),
    statements: fc.array(statement, { maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 6 },
);

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ same: fc.subarray([...NAMES], { minLength: 2, maxLength: 3 }) }),
  fc.record({ different: fc.subarray([...NAMES], { minLength: 2, maxLength: 3 }) }),
  fc.record({ rename: fc.constantFrom(...NAMES), to: fc.constantFrom('Otro Nombre', ...NAMES) }),
  fc.record({ retype: fc.constantFrom(...NAMES), to: fc.constantFrom<ArticleEntity['type']>(...TYPES) }),
  fc.record({ drop: fc.constantFrom(...NAMES) }),
);

type Drawn = typeof world extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function extractionOf({ publishedAt, publisher, copied, entities, statements }: Drawn, at: number): ArticleExtraction {
  const opening = copied ? 'El mismo texto de siempre, palabra por palabra. ' : `Artículo ${at} de prueba. `;
  const text = entities.reduce((told, { name, tail }) => `${told}${name}${tail}. `, opening);
  const drawn = statements.map(
    ({ start, unit, quantity, ...one }): ArticleStatement => ({
      ...one,
      quantity,
      unit: quantity === null ? null : unit,
      content: null,
      rule: 'test',
      evidence: [{ start, end: 10, quote: text.slice(start, 10) }],
    }),
  );
  return tell(
    `${at}.txt`,
    text,
    entities.map(({ name, type, country }) => ({ name, type, country })),
    drawn,
    { publishedAt, publisher },
  );
}

function bytesOf(extractions: readonly ArticleExtraction[], decisions: readonly Decision[] = []): string {
  const { entities, idsByArticle, explanations } = resolveEntities(extractions, new DecisionBook(decisions));
  const statements = mergeStatements(extractions, idsByArticle, { symmetric: new Set(['MET']) });
  return JSON.stringify({ entities, explanations, statements });
}

describe('the world made of many articles', () => {
  it('has the same bytes for any order of the articles, and when made again, whatever was decided', () => {
    fc.assert(
      fc.property(
        world,
        fc.array(decision, { maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        (drawn, decisions, numbers) => {
          const extractions = drawn.map(extractionOf);
          const shuffled = extractions
            .map((one) => ({ one, rank: numbers.next().value ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ one }) => one);
          expect(bytesOf(shuffled, decisions)).toBe(bytesOf(extractions, decisions));
          expect(bytesOf(extractions, decisions)).toBe(bytesOf(extractions, decisions));
        },
      ),
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

  it('has its old bytes once decisions are undone, and every entity and telling somewhere before', () => {
    fc.assert(
      fc.property(world, fc.array(decision, { minLength: 1, maxLength: 3 }), (drawn, decisions) => {
        const extractions = drawn.map(extractionOf);
        const before = bytesOf(extractions);
        bytesOf(extractions, decisions);
        expect(bytesOf(extractions)).toBe(before);
        const { entities, idsByArticle } = resolveEntities(extractions);
        const ids = new Set<string | null>(entities.map(({ id }) => id));
        for (const given of idsByArticle.values()) for (const id of given) expect(ids.has(id)).toBe(true);
        const mentions = extractions.flatMap((one) => one.entities.flatMap((part) => part.mentions));
        expect(entities.flatMap((one) => one.mentions)).toHaveLength(mentions.length);
      }),
      RUN,
    );
  });

  it('never joins what the user holds to be different, and always what he holds to be the same', () => {
    const pair = fc.subarray([...NAMES], { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(world, pair, (drawn, [a, b]) => {
        const extractions = drawn.map(extractionOf);
        const bearersOf = (name: string, decisions: readonly Decision[]): ReadonlySet<string> => {
          const { idsByArticle } = resolveEntities(extractions, new DecisionBook(decisions));
          return new Set(
            extractions.flatMap(({ article, entities }) =>
              entities.flatMap((one) =>
                plainName(one.name) === plainName(name)
                  ? [`${one.type} ${idsByArticle.get(article.id)![one.index]}`]
                  : [],
              ),
            ),
          );
        };
        const apart: Decision[] = [{ different: [a!, b!] }];
        for (const id of bearersOf(a!, apart)) expect(bearersOf(b!, apart).has(id)).toBe(false);
        const joined: Decision[] = [{ same: [a!, b!], type: 'Person' }];
        const persons = [...bearersOf(a!, joined), ...bearersOf(b!, joined)].filter((id) => id.startsWith('Person'));
        const both = [a!, b!].every((name) => [...bearersOf(name, joined)].some((id) => id.startsWith('Person')));
        if (both) expect(new Set(persons).size).toBe(1);
      }),
      RUN,
    );
  });

  it('honours decisions', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const extractions = drawn.map(extractionOf);
        const different: Decision = { different: ['Ana Ruiz', 'Ruiz'], type: 'Person' };
        const apart = resolveEntities(extractions, new DecisionBook([different])).entities;
        expect(apart.some(({ names }) => names.includes('Ana Ruiz') && names.includes('Ruiz'))).toBe(false);
        const same: Decision = { same: ['Felipe VI', 'Iván Petrov'], type: 'Person' };
        const joined = resolveEntities(extractions, new DecisionBook([same])).entities;
        const bearers = joined.filter(
          ({ type, names }) => type === 'Person' && (names.includes('Felipe VI') || names.includes('Iván Petrov')),
        );
        expect(bearers.length).toBeLessThanOrEqual(1);
      }),
      RUN,
    );
  });
});
