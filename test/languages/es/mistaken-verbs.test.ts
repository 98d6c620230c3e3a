import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** The tag and the lemma of the first token of a form. */
function readingOf(text: string, form: string): string {
  const token = analyzer
    .analyzeText(text)
    .flatMap(({ tokens }) => tokens)
    .find((one) => one.form === form);
  return `${token?.upos} ${token?.lemma}`;
}

describe('a word of a verb’s form that is no noun of the lexicon', () => {
  it.each([
    ['El partido la tildó de oportunista.', 'tildó', 'VERB tildar'],
    ['Elvira Montes, vecina, increpó al director de la planta.', 'increpó', 'VERB increpar'],
    ['La misma resolución reprocha a la corporación la demora.', 'reprocha', 'VERB reprochar'],
  ])('%s', (text, form, reading) => {
    expect(readingOf(text, form)).toBe(reading);
  });

  it('stays a noun where nouns end so', () => {
    expect(readingOf('La patrulla volvió al puerto.', 'patrulla')).toBe('NOUN patrulla');
  });
});
