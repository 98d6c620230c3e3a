import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { outerNounOf, toldGender } from '../../../src/languages/es/outer-noun.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function tokensOf(text: string) {
  return analyzer.analyzeText(text)[0]?.tokens ?? [];
}

describe('the noun that another hangs on', () => {
  it('stands before `de`, its adjectives between', () => {
    const tokens = tokensOf('La abogada defensora del alcalde habló.');
    const from = tokens.findIndex(({ form }) => form === 'alcalde');
    expect(outerNounOf(tokens, from)?.form).toBe('abogada');
    expect(outerNounOf(tokens, from - 1)?.form).toBe('abogada');
  });

  it('is none behind other words', () => {
    const tokens = tokensOf('La abogada habló con el alcalde.');
    expect(outerNounOf(tokens, tokens.length - 2)).toBeNull();
  });
});

describe('the gender of a noun', () => {
  it('is told by its article where the noun serves for both', () => {
    const tokens = tokensOf('La testigo habló con el artista.');
    expect(toldGender(tokens, tokens[1]!)).toBe('Fem');
    expect(toldGender(tokens, tokens.at(-2)!)).toBe('Masc');
  });
});
