import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factualityOf } from '../../../src/languages/es/factuality.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { verbOfParticiple } from '../../../src/languages/es/predications/participles.ts';
import { analysisOf } from './case-trees.ts';

interface Case {
  readonly name: string;
  readonly trees: readonly string[];
  readonly expected: readonly string[];
}

function readCases(file: URL): Case[] {
  return readFileSync(file, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.trim().split('\n');
      const arrow = lines.indexOf('==>');
      return { name, trees: lines.slice(0, arrow), expected: lines.slice(arrow + 1).filter((line) => line !== '') };
    });
}

describe('findPredications levels what the case file says', () => {
  for (const { name, trees, expected } of readCases(new URL('./cases/predications.txt', import.meta.url))) {
    it(name, () => {
      const analysis = analysisOf(trees);
      const predications = findPredications(analysis);
      const told = predications.map((predication) => ({
        lemma: predication.lemma,
        says: [
          ...predication.arguments.map(
            (argument) => `${argument.role}=${analysis.sentences[argument.sentence]?.tokens[argument.head]?.form}`,
          ),
          `~${predication.polarity}`,
          `~${predication.modality}`,
          `~${factualityOf(predication, predications, analysis).factuality}`,
        ],
      }));
      for (const line of expected) {
        const negative = line.startsWith('! ');
        const [lemma, ...parts] = line.replace(/^! /, '').split(' ');
        const found = told.some((one) => one.lemma === lemma && parts.every((part) => one.says.includes(part)));
        expect(found, `${line}\n${JSON.stringify(told, null, 1)}`).toBe(!negative);
      }
    });
  }
});

describe('findPredications', () => {
  it('carries the subject of the sentence before to a verb without one', () => {
    const analysis = analysisOf([
      'La/el/DET/2/det rectora/rector/NOUN/3/nsubj/Number=Sing llegó/llegar/VERB/0/root/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin',
      'Visitó/visitar/VERB/0/root/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin el/el/DET/3/det museo/museo/NOUN/1/obj',
    ]);
    const visit = findPredications(analysis).find((predication) => predication.lemma === 'visitar');
    expect(visit?.arguments).toContainEqual(
      expect.objectContaining({ role: 'agent', sentence: 0, head: 1, origin: 'dropped-subject' }),
    );
  });

  it('does not carry a singular subject to a plural verb', () => {
    const analysis = analysisOf([
      'La/el/DET/2/det rectora/rector/NOUN/3/nsubj/Number=Sing llegó/llegar/VERB/0/root/Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin',
      'Visitaron/visitar/VERB/0/root/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin el/el/DET/3/det museo/museo/NOUN/1/obj',
    ]);
    const visit = findPredications(analysis).find((predication) => predication.lemma === 'visitar');
    expect(visit?.arguments.some((argument) => argument.role === 'agent')).toBe(false);
  });

  it('keeps every head, link and span inside the article, whatever the tree', () => {
    const word = fc.constantFrom(
      'firmó/firmar/VERB',
      'reunión/reunión/NOUN',
      'que/que/PRON',
      'de/de/ADP',
      'Ana/Ana/PROPN',
      'dicho/decir/VERB',
    );
    const relation = fc.constantFrom(
      'nsubj',
      'obj',
      'acl',
      'conj',
      'ccomp',
      'xcomp',
      'nmod',
      'case',
      'advcl',
      'appos',
      'cop',
    );
    const sentence = fc.array(fc.tuple(word, fc.nat(11), relation), { minLength: 1, maxLength: 12 }).map((words) =>
      words
        .map(([form, head, label], at) => {
          const above = at === 0 ? 0 : (head % at) + 1;
          return `${form}/${above}/${at === 0 ? 'root' : label}/VerbForm=Fin`;
        })
        .join(' '),
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (trees) => {
        const analysis = analysisOf(trees);
        const predications = findPredications(analysis);
        predications.forEach((predication, index) => {
          expect(predication.index).toBe(index);
          expect(predication.span.end).toBeLessThanOrEqual(analysis.article.text.length);
          expect(predication.embeddedIn ?? 0).toBeLessThan(predications.length);
          for (const argument of predication.arguments) {
            expect(analysis.sentences[argument.sentence]?.tokens[argument.head]).toBeDefined();
            expect(argument.span.start).toBeLessThan(argument.span.end);
          }
        });
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });
});

describe('verbOfParticiple', () => {
  it.each([
    ['firmados', 'firmar'],
    ['suscrita', 'suscribir'],
    ['destruidas', 'destruir'],
  ])('gives %s its verb', (form, verb) => {
    expect(verbOfParticiple(form)).toBe(verb);
    expect(verbOfParticiple(form)).toBe(verb);
  });

  it('takes no adjective for a participle, nor one that reads like a property of all objects', () => {
    for (const form of ['grandes', 'rusa', 'constructora', 'constructoras'])
      expect(verbOfParticiple(form)).toBeUndefined();
  });
});
