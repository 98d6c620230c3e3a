import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { shippedEntityModels } from '../../../src/resolve/coreference/index.ts';
import { actsAsGovernment, seatFeatures } from '../../../src/resolve/coreference/metonymy.ts';
import { headOf } from '../../../src/resolve/coreference/words.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function acts(text: string, capital: string): boolean {
  const sentence = analyzer
    .analyzeText(text)
    .find(({ tokens }) => tokens.some(({ form }) => form === capital.split(' ')[0]));
  if (!sentence) throw new Error(`no ${capital} in: ${text}`);
  const words = capital.split(' ');
  const from = sentence.tokens.findIndex(({ form }) => form === words[0]);
  const to = from + words.length;
  const features = seatFeatures(sentence, from, to, headOf(sentence, from, to), true, knowledge);
  return actsAsGovernment(shippedEntityModels().seats, features);
}

describe('a capital', () => {
  it.each([
    ['Oslo rechazó ayer la propuesta de Dinamarca.', 'Oslo'],
    ['La oposición quiere aislar a Oslo.', 'Oslo'],
    ['El ministro reprochó a Oslo su silencio.', 'Oslo'],
    ['Las relaciones entre Oslo y Copenhague empeoran.', 'Copenhague'],
  ])('stands for its government where it acts or is acted upon: %s', (text, capital) => {
    expect(acts(text, capital)).toBe(true);
  });

  it.each([
    ['La ministra viajó ayer a Oslo con tres diputados.', 'Oslo'],
    ['Los manifestantes cortaron dos calles en Oslo.', 'Oslo'],
    ['El alcalde de Oslo inauguró un parque.', 'Oslo'],
    ['Si no viaja a Oslo, no habrá acuerdo.', 'Oslo'],
  ])('is the place where one goes there or something happens there: %s', (text, capital) => {
    expect(acts(text, capital)).toBe(false);
  });
});
