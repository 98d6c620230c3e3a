import { expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { readArticles } from '../../src/ingest/read-articles.ts';

it('reads every sample article of graph-data: dated, in Spanish, marked as written for this project', async () => {
  const diagnostics: Diagnostic[] = [];
  const articles: Article[] = [];
  for await (const article of readArticles(['graph-data/articles'], { report: (it) => diagnostics.push(it) }))
    articles.push(article);
  expect(articles.length).toBeGreaterThanOrEqual(12);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  for (const { file, language, text, publishedAt } of articles) {
    expect(language, file).toBe('es');
    expect(text, file).toContain('Texto escrito para el proyecto Trama');
    if (!file.includes('retrospectiva')) expect(publishedAt, file).toMatch(/^202[45]-\d{2}-\d{2}$/);
  }
  expect(articles.find(({ file }) => file.includes('retrospectiva'))?.publishedAt).toBeNull();
});
