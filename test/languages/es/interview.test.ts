import { describe, expect, it } from 'vitest';
import { findInterview } from '../../../src/languages/es/interview.ts';

const HEAD = 'La alcaldesa recibe a este diario en su despacho.';

function answersOf(...lines: string[]): string[] {
  const text = [HEAD, ...lines].join('\n\n');
  return (findInterview(text)?.answers ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('findInterview', () => {
  it('takes every second turn for an answer, questions without a mark too', () => {
    const turns = [
      '—¿Habrá obras?',
      '—Sí, en mayo.',
      '—La oposición lo duda.',
      '—Que espere.',
      '—¿Y después?',
      '—Nada.',
    ];
    expect(answersOf(...turns)).toEqual(['—Sí, en mayo.', '—Que espere.', '—Nada.']);
  });
  it('begins anew after a paragraph between turns', () => {
    const turns = ['—¿Habrá obras?', '—Sí.', 'La portavoz lo negó después.', '—¿Y el puente?', '—Está pagado.'];
    expect(answersOf(...turns)).toEqual(['—Sí.', '—Está pagado.']);
  });
  it('reads turns marked with letters', () => {
    const turns = ['P. ¿Habrá obras?', 'R. Sí.', 'P. ¿Cuándo?', 'R. En mayo.'];
    expect(answersOf(...turns)).toEqual(['R. Sí.', 'R. En mayo.']);
  });
  it('reads marks written out or in bold', () => {
    const asked = ['**P.** ¿Habrá obras?', '**R.** Sí.', 'PREGUNTA. ¿Cuándo?', 'RESPUESTA. En mayo.'];
    expect(answersOf(...asked)).toEqual(['**R.** Sí.', 'RESPUESTA. En mayo.']);
    expect(answersOf('P ¿Habrá obras?', 'R Sí.', 'P ¿Cuándo?', 'R En mayo.')).toEqual([]);
  });
  it('finds none in a list with dashes, in a story with dialogue and in an explainer', () => {
    expect(answersOf('- Pan', '- Vino', '- Queso', '- Sal')).toEqual([]);
    expect(answersOf('—¿Quién va? —dijo el guarda.', '—Yo —dijo él.', '—¿Y tú? —dijo ella.', '—Nadie —dijo.')).toEqual(
      [],
    );
    expect(answersOf('¿Qué pasó?', 'Cayó el puente.', '¿Cuándo?', 'El lunes.')).toEqual([]);
  });
});
