import { describe, expect, it } from 'vitest';
import type { ArticleStatement } from '../../src/core/statement.ts';
import { resolveEntities } from '../../src/resolve/entities/resolve-entities.ts';
import { narrowDates } from '../../src/statements/narrow-dates.ts';
import { tell } from '../resolve/entities/told-articles.ts';

const QUOTE = 'Daremos a la región todo lo que haga falta y un poco más todavía, dijo.';
const people = [
  { type: 'Person', name: 'Ana Ruiz' },
  { type: 'Person', name: 'Iván Soto' },
] as const;

const met = (date: string | null): ArticleStatement => ({
  relation: 'MET',
  subject: 0,
  object: 1,
  factuality: 'asserted',
  date,
  place: null,
  content: null,
  quantity: null,
  unit: null,
  quantityQualifier: null,
  attributedTo: [],
  confidence: 0.8,
  rule: 'test',
  evidence: [{ start: 0, end: 8, quote: 'Ana Ruiz' }],
});

const dated = tell('dated', `Ana Ruiz vio a Iván Soto el martes. ${QUOTE}`, people, [met('2024-03-05')], {
  publishedAt: '2024-03-06',
  publishedAtSource: 'metadata',
});

/** Reads `el martes` as the Tuesday before the article appeared. */
function read(article: typeof dated.article) {
  const tuesday = new Date(`${article.publishedAt}T00:00:00Z`);
  while (tuesday.getUTCDay() !== 2) tuesday.setUTCDate(tuesday.getUTCDate() - 1);
  return tell(article.file, article.text, people, [met(tuesday.toISOString().slice(0, 10))], article);
}

function narrow(text: string, date: string | null = null) {
  const undated = tell('undated', text, people, [met(date)]);
  const all = [dated, undated];
  const { idsByArticle } = resolveEntities(all);
  return narrowDates(all, { idsByArticle, symmetric: new Set(['MET']) }, read)[1]!;
}

describe('dates of undated articles', () => {
  it('are narrowed by an event and a passage shared with a dated one, and marked', () => {
    const { article, statements } = narrow(`Reunión de Ana Ruiz e Iván Soto el martes. ${QUOTE}`);
    expect(article).toMatchObject({ publishedAt: '2024-03', publishedAtSource: 'other-articles' });
    expect(statements[0]).toMatchObject({ date: '2024-03-05', dateInferred: true });
  });

  it('stay unknown where the articles share no words: the same two may have met on many Tuesdays', () => {
    const { article, statements } = narrow('Reunión de Ana Ruiz e Iván Soto el martes.');
    expect(article.publishedAt).toBeNull();
    expect(statements[0]?.date).toBeNull();
  });

  it('are left where the article tells the day itself', () => {
    const { article, statements } = narrow(`Ana Ruiz e Iván Soto, el 5 de marzo de 2024. ${QUOTE}`, '2024-03-05');
    expect(article.publishedAt).toBeNull();
    expect(statements[0]).not.toHaveProperty('dateInferred');
  });
});
