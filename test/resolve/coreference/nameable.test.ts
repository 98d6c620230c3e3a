import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { nameableBy } from '../../../src/resolve/coreference/nameable.ts';
import { nounPhraseAt } from '../../../src/resolve/coreference/noun-phrase.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function read(text: string, word: string) {
  const sentence = analyzer.analyzeText(text)[0];
  const token = sentence?.tokens.find(({ form }) => form === word);
  if (!sentence || !token) throw new Error(`no ${word} in ${text}`);
  const phrase = nounPhraseAt(sentence, token, knowledge, () => null);
  return nameableBy(sentence, phrase, knowledge.role(word), knowledge);
}

describe('nameableBy', () => {
  it('lets nouns for people name a person, with the gender of their article', () => {
    expect(read('La cronista criticó la obra.', 'cronista')).toMatchObject({ types: ['Person'], gender: 'Fem' });
  });

  it('takes the gender of an article before that of a post, and none from nouns that show none', () => {
    expect(read('La juez ordenó el registro.', 'juez').gender).toBe('Fem');
    expect(read('El fiscal acusó a la concejal ayer.', 'concejal').gender).toBe('Fem');
    expect(read('El juez ordenó el registro.', 'juez').gender).toBe('Masc');
    expect(read('Su titular dimitió ayer.', 'titular').gender).toBeNull();
    expect(read('Su alcaldesa dimitió ayer.', 'alcaldesa').gender).toBe('Fem');
  });

  it('lets who was judged or comes from somewhere stand behind `al` and `del` too', () => {
    expect(read('La audiencia obliga al condenado a pagar.', 'condenado').types).toContain('Person');
    expect(read('La audiencia obliga a un condenado a pagar.', 'condenado').types).not.toContain('Organization');
  });

  it('lets an adjective in the place of a noun name somebody, but not one that orders', () => {
    expect(read('El madrileño llegó tarde a la cita.', 'madrileño').types).toContain('Person');
    expect(read('El primero llegó tarde a la cita.', 'primero').types).toEqual([]);
  });

  it('lets nouns for bodies name bodies of their kind', () => {
    const { types, kind } = read('La compañía cerró dos talleres.', 'compañía');
    expect(types).toContain('Organization');
    expect(types).not.toContain('Person');
    expect(kind).toBe('company');
  });

  it('lets participles and words for where people are from stand for people though they are read as nouns', () => {
    expect(read('Los rescatados llegaron al puerto.', 'rescatados').types).toContain('Group');
    expect(read('La donostiarra ganó la carrera.', 'donostiarra').types).toContain('Person');
    expect(read('La salida costó cara.', 'salida').types).not.toContain('Person');
    expect(read('Los rescatados del naufragio llegaron.', 'naufragio').types).not.toContain('Person');
  });

  it('lets bodies and countries be called like people, but no single person like many', () => {
    expect(read('Su mayor accionista vendió ayer.', 'accionista').types).toEqual(
      expect.arrayContaining(['Person', 'Organization']),
    );
    expect(read('Vende a su vecino el excedente.', 'vecino').types).toContain('Country');
    expect(read('La plantilla aceptó el pacto.', 'plantilla').types).not.toContain('Person');
    expect(read('La plantilla aceptó el pacto.', 'plantilla').types).toEqual(
      expect.arrayContaining(['Group', 'Organization']),
    );
    expect(read('La bibliotecaria aceptó el pacto.', 'bibliotecaria').types).not.toContain('Organization');
  });

  it('lets the defence in court be who leads it', () => {
    expect(read('La defensa pidió la absolución.', 'defensa').types).toContain('Person');
    expect(read('La empresa pidió la absolución.', 'empresa').types).not.toContain('Person');
  });

  it('lets no time name anything', () => {
    expect(read('El martes llegó tarde el tren.', 'martes')).toMatchObject({ types: [], unknown: false });
  });
});
