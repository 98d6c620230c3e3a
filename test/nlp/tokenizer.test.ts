import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanishTokenization } from '../../src/languages/es/tokenization.ts';
import { splitSentences } from '../../src/nlp/sentence-splitter.ts';
import { tokenize } from '../../src/nlp/tokenizer.ts';

const verbs = new Set('reunir dar hacer decir oír mirar ver poner petar firmar tunar'.split(' '));
const rules = spanishTokenization({
  isInfinitive: (form) => verbs.has(form),
  isNominalLemma: (form) => ['pétalo', 'parte', 'suerte', 'túnel'].includes(form),
});
const words = (text: string): string[] => tokenize(text, rules).map(({ start, end }) => text.slice(start, end));
const split = (form: string): readonly string[] | null => tokenize(form, rules)[0]!.words;
const sentences = (text: string): string[] =>
  splitSentences(text, rules).map(({ start, end }) => text.slice(start, end));

describe('tokens of the press', () => {
  it.each([
    ['Costó 10.000 euros, un 2,5% más.', 'Costó|10.000|euros|,|un|2,5%|más|.'],
    ['Llegó un B-52 a EE.UU. ayer.', 'Llegó|un|B-52|a|EE.UU.|ayer|.'],
    ['«No», dijo —sin dudar—.', '«|No|»|,|dijo|—|sin|dudar|—|.'],
    [
      'Escriba a redaccion@diario.example o a https://diario.example/a?b=1.',
      'Escriba|a|redaccion@diario.example|o|a|https://diario.example/a?b=1|.',
    ],
    ['Ganó 3-1 a las 10:30 😀👍🏽!', 'Ganó|3-1|a|las|10:30|😀|👍🏽|!'],
    ['El Sr. Pérez y J. L. Gómez…', 'El|Sr.|Pérez|y|J.|L.|Gómez|…'],
    ['Un cierre.Luego nada', 'Un|cierre|.|Luego|nada'],
    ['O’Brien-Smith, d’Ampezzo y AC/DC', 'O’Brien-Smith|,|d’Ampezzo|y|AC/DC'],
  ])('tokenises %s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });

  it.each([
    ['al', ['a', 'el']],
    ['Del', ['De', 'el']],
    ['reunirse', ['reunir', 'se']],
    ['dárselo', ['dar', 'se', 'lo']],
    ['haciéndolo', ['haciendo', 'lo']],
    ['dígame', ['diga', 'me']],
    ['oírse', ['oír', 'se']],
    ['HACERLO', ['HACER', 'LO']],
  ])('splits %s as UD does', (form, expected) => {
    expect(split(form)).toEqual(expected);
  });

  it.each(['pétalo', 'túneles', 'parte', 'suerte', 'líderes', 'Carlos', 'árboles', 'película', 'Marte'])(
    'leaves %s whole',
    (form) => {
      expect(split(form)).toBeNull();
    },
  );

  it('leaves the article in a name whole but not at the start of a sentence', () => {
    expect(tokenize('vio Al Ahram', rules)[1]!.words).toBeNull();
    expect(tokenize('Al Gobierno', rules)[0]!.words).toEqual(['A', 'el']);
  });
});

describe('sentences of the press', () => {
  it.each([
    ['El Sr. Pérez llegó. Habló poco.', 2],
    ['¿Vendrá? No se sabe. «Quizá.» Eso dijo.', 4],
    ['Vive en EE.UU. desde 1990, etc. Nadie lo sabe.', 2],
    ['«¿Por qué?», preguntó. —Hola —dijo.', 2],
    ['Esperó... y se fue.', 1],
    ['Dijo: "No hay acuerdo".Luego se fue.', 2],
    ['EL EQUIPO GANA LA FINAL EN CASA El equipo ganó ayer.', 2],
    ['Un titular sin verbo\nEl ministro viajó ayer.', 2],
    ['una línea larga que el editor ha partido por la mitad de la\nfrase sin que acabe.', 1],
    [
      'una línea larga que el editor ha partido justo antes de la palabra\nFrancia sin que por ello acabe la frase ni nada.',
      1,
    ],
    ['sin punto\n\nsin mayúscula', 2],
  ])('splits %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe('any text', () => {
  it('is tiled by its tokens, in order, and never crashes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
        (text) => {
          let at = 0;
          for (const { tokens } of splitSentences(text, rules)) {
            for (const { start, end } of tokens) {
              expect(text.slice(at, start).trim()).toBe('');
              expect(end).toBeGreaterThan(start);
              expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
              at = end;
            }
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });
});
