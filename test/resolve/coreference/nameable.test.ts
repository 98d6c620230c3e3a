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

  it('lets no time name anything', () => {
    expect(read('El martes llegó tarde el tren.', 'martes')).toMatchObject({ types: [], unknown: false });
  });
});
