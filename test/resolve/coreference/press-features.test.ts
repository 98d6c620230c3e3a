import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { NamedFeatures } from '../../../src/resolve/coreference/feature-tally.ts';
import { surroundings, wording } from '../../../src/resolve/coreference/press-features.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** What is told of the place of a name of one word in a sentence. */
function toldOf(text: string, name: string): readonly string[] {
  const [sentence] = analyzer.analyzeText(text);
  if (!sentence) throw new Error('no sentence');
  const at = sentence.tokens.findIndex(({ form }) => form === name);
  const sink = new NamedFeatures();
  surroundings(sink, sentence, at, at + 1);
  return [...sink.counts.keys()];
}

describe('surroundings', () => {
  it('tells the noun that a name stands behind, over an adjective', () => {
    expect(toldOf('El lunes cerró la empresa sueca Norsa.', 'Norsa')).toContain('noun beside empresa');
    expect(toldOf('Protestaron los vecinos de Norsa.', 'Norsa')).toContain('noun de vecino');
  });

  it('tells nothing of a noun that another word parts from the name', () => {
    expect(toldOf('La empresa que fundó Norsa cerró.', 'Norsa').filter((told) => told.startsWith('noun '))).toEqual([]);
  });

  it('tells what a name is subject of, and of doing what to what', () => {
    const told = toldOf('Norsa fabrica motores en Burgos.', 'Norsa');
    expect(told).toContain('under nsubj none fabricar');
    expect(told).toContain('does to motor');
  });
});

describe('wording', () => {
  function wordsOf(text: string): readonly string[] {
    const sink = new NamedFeatures();
    wording(sink, text);
    return [...sink.counts.keys()];
  }

  it('tells the words of long names and the endings of short ones', () => {
    expect(wordsOf('Robledo Resources')).toContain('last resources');
    expect(wordsOf('Norsa')).toContain('letters rsa');
    expect(wordsOf('Norsa')).not.toContain('last norsa');
  });

  it('tells letters, figures and signs apart', () => {
    expect(wordsOf('NRS')).toContain('acronym 3');
    expect(wordsOf('Robledo & Hijos')).toContain('sign');
    expect(wordsOf('Robledo')).not.toContain('sign');
  });
});
