import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { numeralPhraseAt } from '../../../src/resolve/coreference/numeral-phrase.ts';
import { textOf } from '../../../src/resolve/coreference/words.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function phrasesIn(text: string): readonly string[] {
  const [sentence] = analyzer.analyzeText(text);
  if (!sentence) throw new Error(`no sentence in “${text}”`);
  return sentence.tokens.flatMap((token) => {
    const phrase = numeralPhraseAt(sentence, token, () => null);
    return phrase ? [textOf(text, sentence, phrase.from, phrase.to)] : [];
  });
}

describe('numeralPhraseAt', () => {
  it.each([
    ['La guardia rescató a dos de ellas junto al faro.', 'dos de ellas'],
    ['Llegaron ayer 31 de los evacuados.', '31 de los evacuados'],
    ['El temporal hirió a tres de sus marineros.', 'tres de sus marineros'],
    ['Detuvieron a un vecino y a otros doce en el puerto.', 'otros doce'],
  ])('finds the number that stands for people: %s', (text, phrase) => {
    expect(phrasesIn(text)).toContain(phrase);
  });

  it.each(['Nació el 7 de octubre de 1961.', 'Contrataron a otros doce marineros.', 'Ganó por tres a uno.'])(
    'finds none in a date, before a noun or in a result: %s',
    (text) => {
      expect(phrasesIn(text)).toEqual([]);
    },
  );
});
