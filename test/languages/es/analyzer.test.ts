import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sentence } from '../../../src/core/annotation.ts';
import type { Analyzer } from '../../../src/languages/es/analyzer.ts';
import { loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

const lemmas = (text: string): string =>
  analyzer
    .analyzeText(text)
    .flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma))
    .join(' ');
const tags = (text: string): string =>
  analyzer
    .analyzeText(text)
    .flatMap(({ tokens }) => tokens.map(({ upos }) => upos))
    .join(' ');
const names = (text: string): string[] =>
  analyzer
    .analyzeText(text)
    .flatMap(({ tokens, names }) =>
      names.map(({ from, to, nameClass }) => `${nameClass} ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`),
    );

function expectSound(text: string, sentences: readonly Sentence[]): void {
  let at = 0;
  for (const { tokens, names } of sentences) {
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    tokens.forEach((token, i) => {
      expect(token.index).toBe(i);
      expect(token.head).not.toBe(i);
      expect(token.head).toBeLessThan(tokens.length);
      expect(token.head === -1).toBe(token.deprel === 'root');
      if (token.start >= at) expect(text.slice(at, token.start).trim()).toBe('');
      at = Math.max(at, token.end);
    });
    for (const { from, to } of names) expect(from >= 0 && from < to && to <= tokens.length).toBe(true);
  }
  expect(text.slice(at).trim()).toBe('');
}

describe('the Spanish analyser', () => {
  it('finds lemmas by tag, with irregular stems', () => {
    expect(lemmas('Los ministros mantuvieron reuniones y no quisieron decírselo.')).toBe(
      'el ministro mantener reunión y no querer decir él él .',
    );
  });

  it('parses who did what to whom', () => {
    const [sentence] = analyzer.analyzeText('El presidente firmó el acuerdo con Francia.');
    const at = (form: string) => sentence!.tokens.find((token) => token.form === form)!;
    expect(at('firmó').deprel).toBe('root');
    expect([at('presidente').deprel, at('acuerdo').deprel]).toEqual(['nsubj', 'obj']);
    expect(at('Francia').upos).toBe('PROPN');
  });

  it('recognises people, organisations and places', () => {
    expect(names('La ministra Carmen Ruiz habló en Bogotá ante la Organización de Estados Americanos.')).toEqual([
      'PER Carmen Ruiz',
      'LOC Bogotá',
      'ORG Organización de Estados Americanos',
    ]);
  });

  it('reads capitals as words, not as names or acronyms', () => {
    const text = 'LOS MINISTROS APRUEBAN UNA LEY CONTRA LA CORRUPCIÓN EN FRANCIA';
    expect(tags(text)).toBe('DET NOUN VERB DET NOUN ADP DET NOUN ADP PROPN');
    expect(lemmas(text)).toBe('el ministro aprobar uno ley contra el corrupción en Francia');
  });

  it.each([
    'Nueva cumbre, viejos recelos',
    '—¿Vendrás? —preguntó ella—. No lo sé…',
    '“We need peace”, dijo en inglés; «ya veremos» 🙂 #paz @ejemplo',
    'El 18 de junio de 2024 llegaron 12 millones de dosis y mil zapadores.',
    'Kim Yong-hyun y Al-Masri viajaron a EE.UU. en un B-52.',
    '', '   \n\n ', '.', '¿', '\u0000', '¡¡¡!!!', 'ﬀ\u0301\u200d', '👩‍👩‍👧‍👦🇪🇸', 'x'.repeat(5000), 'a '.repeat(600), '('.repeat(700),
  ])('gives sound trees for %j', (text) => {
    expectSound(text, analyzer.analyzeText(text));
  }); // biome-ignore format: a list

  it('ends a sentence after an acronym that looks like an abbreviation, and not after one', () => {
    const count = (text: string) => analyzer.analyzeText(text).length;
    expect(count('El ministro acusó al PP. El alcalde lo negó.')).toBe(2);
    expect(count('Ganó el Real Norte CF. El portero salvó un gol.')).toBe(2);
    expect(count('Véase pp. 3 y 4 del informe.')).toBe(1);
    expect(count('LLEGÓ EL SR. PÉREZ AYER')).toBe(1);
  });

  it('gives the same analysis each time', () => {
    const text = 'El portavoz negó ayer que su país hubiera enviado tropas.';
    expect(analyzer.analyzeText(text)).toEqual(analyzer.analyzeText(text));
  });

  it('never crashes and tiles any text', () => {
    const piece = fc.constantFrom(
      'el',
      'Ana',
      ' ',
      '. ',
      '\n',
      '\n\n',
      '«',
      '—',
      'dárselo',
      'AL',
      '10.000',
      '¿',
      '"',
      '😀',
      'á',
      '-',
      'Sr.',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => expectSound(value, analyzer.analyzeText(value))),
      { seed: 7, numRuns: 300 },
    );
  });
});
