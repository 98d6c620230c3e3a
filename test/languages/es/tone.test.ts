import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { toneBehind } from '../../../src/languages/es/tone.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function toneOf(text: string, verb: string): string | null {
  const [sentence] = analyzer.analyzeText(text);
  const at = sentence?.tokens.find(({ form }) => form === verb);
  if (sentence === undefined || at === undefined) throw new Error(`no ${verb} in «${text}»`);
  return toneBehind(sentence, at.index);
}

describe('how words behind a predicate judge', () => {
  it('is bad or good by what they say of anything', () => {
    expect(toneOf('La senadora tildó el pacto de disparate.', 'tildó')).toBe('bad');
    expect(toneOf('La alcaldesa lo encontró prematuro.', 'encontró')).toBe('bad');
    expect(toneOf('El ministro calificó la firma de hito histórico.', 'calificó')).toBe('good');
  });

  it('is turned by a negation right before', () => {
    expect(toneOf('El fiscal vio la prueba nada convincente.', 'vio')).toBe('bad');
  });

  it('is none where nothing judges, or both ways', () => {
    expect(toneOf('La alcaldesa definió la plaza como un triángulo.', 'definió')).toBeNull();
    expect(toneOf('La alcaldesa lo llamó necesario pero absurdo.', 'llamó')).toBeNull();
  });
});
