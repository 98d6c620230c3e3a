/**
 * Measures how resolving entities and merging statements grow with the number of entities, beside comparing all pairs:
 *
 *   npx tsx scripts/bench/resolution.ts [LARGEST]
 *
 * Articles of ten entities and five statements tell of a made world of persons, bodies and agreements under full names,
 * surnames, initials and acronyms, popular ones more often (Zipf). All pairs are compared on the smallest sizes only.
 */
import type { ArticleEntity } from '../../src/core/entity.ts';
import type { ArticleExtraction } from '../../src/core/extraction.ts';
import { articleId } from '../../src/core/ids.ts';
import { seededRandom } from '../../src/graph/seeded-random.ts';
import { comparePersonNames } from '../../src/resolve/entities/name-match.ts';
import { resolveEntities } from '../../src/resolve/entities/resolve-entities.ts';
import { mergeStatements } from '../../src/statements/merge-statements.ts';

const largest = Number(process.argv[2] ?? 100_000);
const random = seededRandom(1);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const GIVEN = 'Ana Luis Marta Iván Elena Pablo Nuria Diego Irene Raúl Sofía Hugo Clara Mario Julia Bruno'.split(' ');
const SYLLABLES = 'ba de ci lo mu ra ne ti go pu sa ke vi mo zu la re ni do fu cha lle'.split(' ');
const BODIES = ['Instituto', 'Fundación', 'Asociación', 'Universidad', 'Empresa'];

const word = (length: number): string => {
  const text = Array.from({ length }, () => pick(SYLLABLES)).join('');
  return text[0]!.toUpperCase() + text.slice(1);
};

interface Made {
  readonly type: ArticleEntity['type'];
  readonly forms: readonly string[];
}

function makeEntity(): Made {
  const kind = random();
  if (kind < 0.6) {
    const [given, first, second] = [pick(GIVEN), word(3), word(3)];
    const full = `${given} ${first} ${second}`;
    return { type: 'Person', forms: [full, `${given} ${first}`, first, `${given[0]}. ${first}`] };
  }
  if (kind < 0.9) return { type: 'Organization', forms: [`${pick(BODIES)} ${word(2)} ${word(3)}`] };
  return { type: 'Agreement', forms: [`acuerdo ${word(2).toLowerCase()} de ${word(3)}`, 'el acuerdo'] };
}

function makeArticles(entities: number): readonly ArticleExtraction[] {
  const world = Array.from({ length: Math.ceil(entities / 4) }, makeEntity);
  return Array.from({ length: Math.ceil(entities / 10) }, (_, at): ArticleExtraction => {
    const text = Array.from({ length: 40 }, () => word(2)).join(' ');
    const parts = Array.from({ length: 10 }, (__, index): ArticleEntity => {
      const { type, forms } = world[Math.floor(world.length * random() ** 3)]!;
      const rest = { mentions: [], link: null, country: null, partOf: null, titles: [], gender: null };
      const name = pick(forms);
      return { index, type, name, names: [name], ...rest };
    });
    const statements = Array.from({ length: 5 }, () => ({
      relation: 'MET',
      subject: Math.floor(random() * 10),
      object: Math.floor(random() * 10),
      factuality: 'asserted' as const,
      date: random() < 0.5 ? null : `2024-03-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      place: null,
      content: null,
      quantity: random() < 0.2 ? Math.ceil(random() * 9) : null,
      unit: 'cajas',
      quantityQualifier: null,
      attributedTo: [],
      confidence: 0.8,
      rule: 'bench',
      evidence: [{ start: 0, end: 4, quote: text.slice(0, 4) }],
    }));
    const file = `${at}.txt`;
    const head = {
      title: null,
      publishedAt: null,
      publishedAtSource: null,
      language: 'es',
      publisher: null,
      url: null,
    };
    return {
      article: { id: articleId(file), file, ...head, text, contentHash: '', segments: [] },
      entities: parts,
      statements,
    };
  });
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

resolveEntities(makeArticles(2_000));
console.log('entities\tresolve ms\tµs an entity\tmerge ms\tin the graph\tall pairs ms');
for (let size = largest / 8; size <= largest; size *= 2) {
  const articles = makeArticles(size);
  const resolved = timed(() => resolveEntities(articles));
  const merged = timed(() => mergeStatements(articles, resolved.value.idsByArticle, { symmetric: new Set(['MET']) }));
  const names = articles.flatMap(({ entities }) => entities.map(({ name }) => name)).slice(0, 1_000);
  // Every pair of a sample, scaled to all pairs: the full product would take hours.
  const pairs = timed(() => {
    let same = 0;
    for (let a = 0; a < names.length; a++)
      for (let b = 0; b < a; b++) if (comparePersonNames(names[a]!, names[b]!).same) same++;
    return same;
  });
  const scaled = pairs.ms * (size / names.length) ** 2;
  const columns = [resolved.ms, (resolved.ms * 1000) / size, merged.ms, resolved.value.entities.length, scaled];
  console.log([size, ...columns.map((value) => Math.round(value))].join('\t'));
}
