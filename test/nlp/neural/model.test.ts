import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNeuralModel } from '../../../src/nlp/neural/model.ts';
import { distanceBucket, MAX_WORDS } from '../../../src/nlp/neural/network.ts';

const weights = new URL('../../../graph-data/models/es/neural.bin.br', import.meta.url);
const model = loadNeuralModel(brotliDecompressSync(readFileSync(weights)));
const analyse = (text: string) => model.annotate(text.split(' '));

describe('the neural model of Spanish', () => {
  it('parses a plain transitive sentence', () => {
    const { upos, head, deprel } = analyse('El gobierno anunció ayer la reforma .');
    expect(upos).toEqual(['DET', 'NOUN', 'VERB', 'ADV', 'DET', 'NOUN', 'PUNCT']);
    expect(Array.from(head)).toEqual([1, 2, -1, 2, 5, 2, 2]);
    expect(deprel.slice(0, 3)).toEqual(['det', 'nsubj', 'root']);
    expect(deprel[5]).toBe('obj');
  });

  it('gives features with number, gender and tense', () => {
    const { feats } = analyse('Las ministras viajaron a Lisboa .');
    expect(feats[1]).toBe('Gender=Fem|Number=Plur');
    expect(feats[2]).toContain('Tense=Past');
  });

  it('finds a person, an organisation and a place', () => {
    const { names } = analyse('El abogado Julián Ortega dijo a la agencia Efe en Lisboa que apelará .');
    expect(names).toContainEqual({ from: 2, to: 4, nameClass: 'PER' });
    expect(names).toContainEqual({ from: 8, to: 9, nameClass: 'ORG' });
    expect(names).toContainEqual({ from: 10, to: 11, nameClass: 'LOC' });
  });

  it('reads quotation marks and dashes that the treebank lacks as punctuation', () => {
    const { upos } = analyse('— “ No iremos ” , dijo « el portavoz » – ayer …');
    expect([0, 1, 4, 5, 7, 10, 11, 13].map((i) => upos[i])).toEqual(Array(8).fill('PUNCT'));
  });

  it('says the same of a sentence whatever was analysed before it', () => {
    const before = analyse('Los vecinos piden más médicos .');
    analyse('Otra frase , mucho más larga y con más palabras , que deja restos en la memoria .');
    expect(analyse('Los vecinos piden más médicos .')).toEqual(before);
  });

  it('gives one root and as many entries as words for any input', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 0, maxLength: 12 }), { minLength: 1, maxLength: 40 }),
        (forms) => {
          const { upos, feats, head, deprel, names } = model.annotate(forms);
          expect([upos.length, feats.length, head.length, deprel.length]).toEqual(Array(4).fill(forms.length));
          expect(Array.from(head).filter((h) => h === -1)).toHaveLength(1);
          for (const name of names) expect(name.from < name.to && name.to <= forms.length).toBe(true);
        },
      ),
      { seed: 11, numRuns: 150 },
    );
  });

  it('parses sentences longer than it can hold at once into one tree', () => {
    const forms = Array.from({ length: 2 * MAX_WORDS + 30 }, (_, i) =>
      i % 3 === 0 ? 'casas' : i % 3 === 1 ? 'y' : 'Lima',
    );
    const { head, deprel } = model.annotate(forms);
    expect(head.length).toBe(forms.length);
    expect(Array.from(head).filter((h) => h === -1)).toHaveLength(1);
    expect(deprel.filter((r) => r === 'root')).toHaveLength(1);
  });

  it('gives nothing for no words', () => {
    expect(model.annotate([]).upos).toEqual([]);
  });
});

describe('distanceBucket', () => {
  it('keeps direction and the eight nearest places apart', () => {
    expect([0, -1, -8, -9, -31, 1, 8, 12, 13, 31].map(distanceBucket)).toEqual([0, 1, 8, 9, 12, 13, 20, 21, 22, 24]);
  });
});
