import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/ingest/language.ts';
import { findSegments } from '../../src/ingest/segments.ts';

function detect(text: string): string | null {
  return detectLanguage(text, findSegments(text));
}

describe('language', () => {
  it.each([
    ['es', 'La ministra viajó el lunes a Quito, donde se reunió con su homólogo y firmó un convenio de pesca.'],
    [
      'pt',
      'A ministra viajou na segunda-feira para Quito, onde se reuniu com o seu homólogo e assinou um acordo de pesca.',
    ],
    [
      'ca',
      'La ministra va viatjar dilluns a Quito, on es va reunir amb el seu homòleg i va signar un conveni de pesca.',
    ],
    ['en', 'The minister travelled to Quito on Monday, where she met her counterpart and signed a fishing agreement.'],
  ])('recognises %s', (language, text) => {
    expect(detect(text)).toBe(language);
  });

  it('is not swayed by an embedded post in English', () => {
    const post =
      'The minister travelled to Quito, where she met her counterpart and signed an agreement. It was a great day for both of our countries and for all the fishermen.';
    expect(
      detect(`La ministra viajó el lunes a Quito, donde firmó un convenio.\n${post}\n— A B (@ab) June 5, 2025`),
    ).toBe('es');
  });

  it.each(['Hola', 'Moscú', 'Lo niega', '12.345', ''])('does not guess on %j', (text) => {
    expect(detect(text)).toBeNull();
  });

  it('never takes a short Spanish sentence for another language', () => {
    const sentences = [
      'Lima lo niega todo',
      'El juez absolvió a Puig',
      'Ana viajó a Roma',
      'Gana el no en Chile',
      'La UE sanciona a Perú',
    ];
    expect(sentences.map(detect).filter((language) => language !== null && language !== 'es')).toEqual([]);
  });
});
