import { describe, expect, it } from 'vitest';
import type { ArticleExtraction } from '../../../src/core/extraction.ts';
import { DecisionBook, parseDecisions } from '../../../src/resolve/entities/decisions.ts';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import { articleOf } from '../../core/article-of.ts';
import { entityOf } from '../../core/entity-of.ts';

function extractionOf(file: string, names: readonly string[]): ArticleExtraction {
  const entities = names.map((name, index) => entityOf(index, 'Person', name));
  return { article: articleOf(file), entities, statements: [] };
}

const input = [extractionOf('a', ['Ana Arzubia', 'Iván Soto']), extractionOf('b', ['Arzubia', 'La Jefa'])];

function namesWith(yaml: string): readonly string[] {
  const book = new DecisionBook(parseDecisions(yaml, 'decisions.yaml'));
  return resolveEntities(input, book)
    .entities.map(({ name, type }) => `${name} ${type}`)
    .sort();
}

describe('the decisions a user keeps', () => {
  it('join what the rules keep apart and part what they join', () => {
    expect(namesWith('decisions:\n - same: [Ana Arzubia, La Jefa]')).toEqual([
      'Ana Arzubia Person',
      'Iván Soto Person',
    ]);
    expect(namesWith('decisions:\n - different: [Ana Arzubia, Arzubia]')).toContain('Arzubia Person');
  });

  it('part spellings of one name, which would have the same id', () => {
    const spelt = [extractionOf('a', ['Sergei Petrov']), extractionOf('b', ['Serguéi Petrov'])];
    const book = new DecisionBook(
      parseDecisions('decisions:\n - different: [Sergei Petrov, Serguéi Petrov]', 'd.yaml'),
    );
    expect(resolveEntities(spelt).entities).toHaveLength(1);
    expect(new Set(resolveEntities(spelt, book).entities.map(({ id }) => id)).size).toBe(2);
  });

  it('rename, retype and drop', () => {
    const yaml =
      'decisions:\n - {rename: La Jefa, to: Marta Gil}\n - {retype: Iván Soto, to: Organization}\n - {drop: Arzubia, note: no}';
    expect(namesWith(yaml)).toEqual(['Iván Soto Organization', 'Marta Gil Person']);
  });

  it('leave the same bytes once they are taken back', () => {
    const before = JSON.stringify(resolveEntities(input).entities);
    namesWith('decisions:\n - same: [Ana Arzubia, La Jefa]');
    expect(JSON.stringify(resolveEntities(input).entities)).toBe(before);
  });

  it('are reported where they apply to nothing', () => {
    const book = new DecisionBook(parseDecisions('decisions:\n - drop: Nadie', 'd.yaml'));
    resolveEntities(input, book);
    expect(book.unused().map(({ code }) => code)).toEqual(['decision-without-effect']);
  });

  it('are refused with the place of the mistake', () => {
    for (const yaml of ['decisions:\n - same: [A]', 'decisions: 3', '{', 'decisions:\n - {retype: A, to: Cosa}']) {
      expect(() => parseDecisions(yaml, 'd.yaml')).toThrow(expect.objectContaining({ code: 'decisions-invalid' }));
    }
  });

  it('are explained with their rule', () => {
    const book = new DecisionBook(parseDecisions('decisions:\n - same: [Ana Arzubia, La Jefa]', 'd.yaml'));
    const explanation = resolveEntities(input, book).explanations.find(({ name }) => name === 'Ana Arzubia');
    expect(explanation?.merged.map(({ name, rule }) => [name, rule])).toEqual([
      ['Ana Arzubia', null],
      ['Arzubia', 'part-of-name'],
      ['La Jefa', 'decided-same'],
    ]);
  });
});
