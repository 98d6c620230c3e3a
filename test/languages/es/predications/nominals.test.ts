import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../../src/languages/es/predications/index.ts';
import { readArticle } from '../../../core/article-of.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** The roles of what is told at a word, `role=word …`. */
function rolesAt(text: string, word: string): string[] {
  const sentences = analyzer.analyzeText(text);
  const wordAt = (sentence: number, token: number) => sentences[sentence]?.tokens[token]?.form ?? '?';
  return findPredications({ article: readArticle(text), sentences })
    .filter(({ sentence, head }) => wordAt(sentence, head) === word)
    .flatMap(({ arguments: args }) => args.map(({ role, sentence, head }) => `${role}=${wordAt(sentence, head)}`));
}

describe('nouns of sentences and fines', () => {
  it('undergo nothing by how much they are', () => {
    const roles = rolesAt('La empresa pagará una multa de tres millones impuesta por la Audiencia.', 'multa');
    expect(roles).not.toContain('patient=millones');
  });

  it('are of whom a court sentenced where a person is named', () => {
    expect(rolesAt('El tribunal anuló la condena de Julián Robledo.', 'condena')).toContain('patient=Julián');
    expect(rolesAt('La condena de Noruega al golpe sorprendió.', 'condena')).toContain('agent=Noruega');
  });
});

describe('a participle', () => {
  it('is told of the noun that it agrees with', () => {
    expect(rolesAt('La empresa pagará una multa de tres millones impuesta por la Audiencia.', 'impuesta')).toEqual([
      'agent=Audiencia',
      'patient=multa',
    ]);
  });
});

describe('who bought', () => {
  it('bought from whom stands behind `a`', () => {
    expect(rolesAt('El club fue adquirido en mayo por Norcasa al empresario Julián Robledo.', 'adquirido')).toEqual(
      expect.arrayContaining(['patient=club', 'agent=Norcasa', 'recipient=empresario']),
    );
  });
});
