import { beforeAll, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { hedgeNear, hedgeOfNoun } from '../../../src/languages/es/hedges.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** What both readings make of a word of a sentence. */
function around(text: string, form: string) {
  const sentence = analyzer.analyzeText(text)[0]!;
  const at = sentence.tokens.findIndex((token) => token.form === form);
  return [hedgeNear(sentence, at)?.factuality, hedgeOfNoun(sentence, at)];
}

it('finds the adjective that keeps a noun at a distance', () => {
  expect(around('El presunto líder de la banda huyó.', 'líder')).toEqual(['alleged', 'alleged']);
  expect(around('La eventual presidenta de la junta calló.', 'presidenta')).toEqual(['hypothetical', 'hypothetical']);
});

it('knows that who is to hold a post holds none yet', () => {
  expect(around('El futuro ministro llegó ayer.', 'ministro')[1]).toBe('planned');
  expect(around('La presidenta electa llegó ayer.', 'presidenta')).toEqual([undefined, 'planned']);
});

it('leaves nouns whose neighbours alone are kept at a distance', () => {
  expect(around('El líder de la presunta banda huyó.', 'líder')).toEqual([undefined, undefined]);
  expect(around('El ministro habló del futuro acuerdo.', 'ministro')).toEqual([undefined, undefined]);
});

it('holds what failed for no event, but for a state that was', () => {
  expect(around('El frustrado ataque causó miedo.', 'ataque')[0]).toBe('denied');
  expect(around('El frustrado candidato calló.', 'candidato')[1]).toBeUndefined();
});
