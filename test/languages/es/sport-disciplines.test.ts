import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { endOfDiscipline } from '../../../src/languages/es/sport-disciplines.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function disciplines(text: string): string[] {
  const { tokens } = analyzer.analyzeText(text)[0]!;
  return tokens.flatMap(({ index }) => {
    const end = endOfDiscipline(tokens, index);
    return end === null
      ? []
      : [
          tokens
            .slice(index - 1, end)
            .map(({ form }) => form)
            .join(' '),
        ];
  });
}

describe('a contest called by its distance', () => {
  it('has its style behind it', () => {
    expect(disciplines('Vera Solís ganó los 400 metros vallas.')).toEqual(['400 metros vallas']);
    expect(disciplines('Luis Mora logró la plata en 200 libres.')).toEqual(['200 libres']);
  });

  it('needs none where laurels are told', () => {
    expect(disciplines('Ana Ruiz logró el bronce en 100 metros.')).toEqual(['100 metros']);
  });

  it('is not how far or high something is', () => {
    expect(disciplines('El coche se detuvo a 400 metros libres de nieve.')).toEqual([]);
    expect(disciplines('La torre de 100 metros se cayó.')).toEqual([]);
  });
});
