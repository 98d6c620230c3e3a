import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { standsForEvent } from '../../../src/languages/es/noun-left-out.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function standing(text: string): string[] {
  const { tokens } = analyzer.analyzeText(text)[0]!;
  return tokens.filter(({ index }) => standsForEvent(tokens, index)).map(({ form }) => form);
}

describe('an adjective that stands for an event', () => {
  it('is one of elections behind its article', () => {
    expect(standing('Lucía Sáenz ganó las municipales de octubre.')).toEqual(['municipales']);
    expect(standing('Perdió en las últimas generales y en las autonómicas.')).toEqual(['generales', 'autonómicas']);
  });

  it('is a friendly match', () => {
    expect(standing('Chile jugará un amistoso contra Perú.')).toEqual(['amistoso']);
  });

  it('is none beside its noun, in a list of others or of men', () => {
    expect(standing('Lucía Sáenz ganó las elecciones municipales.')).toEqual([]);
    expect(standing('Protestaron las empresas privadas y las municipales.')).toEqual([]);
    expect(standing('Los generales firmaron un acuerdo amistoso.')).toEqual([]);
  });
});
