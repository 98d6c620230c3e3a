import { beforeAll, describe, expect, it } from 'vitest';
import { type Around, LEAD, seenFrom } from '../../../src/extractors/frames/voices-around.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { readQuotes } from '../../../src/languages/es/quotations.ts';
import { findVoices } from '../../../src/languages/es/voices.ts';
import { articleOf } from '../../core/article-of.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

const HEAD = 'Una riada deja dos muertos en Salto';
const DECK = 'El alcalde visita el puente';
const TEXT = 'Dos personas murieron ayer en Salto, según informó la Fiscalía. La ministra prometió ayuda.';

/** How the voices of an article look from the first word of its sentence `from`: `gap word`, and whether it is over it. */
function seen(head: readonly string[], from: number): string[] {
  const text = [...head, TEXT].join('\n');
  const segments = [...head, TEXT].map((part, at) => ({
    kind: part === TEXT ? ('lead' as const) : at === 0 ? ('headline' as const) : ('subheading' as const),
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  }));
  const analysis = analyzer.analyze(articleOf('case.txt', text, { publishedAt: null, segments }));
  const predications = findPredications(analysis);
  const bySentence = analysis.sentences.map(({ index }) => predications.filter(({ sentence }) => sentence === index));
  const around: Around = {
    analysis,
    voices: findVoices(analysis, bySentence).map((here) => here.map((voice) => ({ voice, entities: [] }))),
    quoted: readQuotes(analysis.sentences),
    paragraphs: analysis.sentences.map(({ index }) => index),
    lead: analysis.sentences.findIndex(({ segment }) => segment === 'lead'),
    seen: new Map(),
  };
  const words = (place: number): string => around.voices[place]?.map(({ voice }) => voice.word).join('+') ?? '';
  return [...new Set(seenFrom(from, 0, around).map(({ gap, sentence }) => `${gap} ${words(sentence)}`))];
}

describe('the voices around a word', () => {
  it('are for a headline those of the lead, wherever that stands', () => {
    expect(seen([HEAD], 0)).toEqual([`${LEAD} informar`, `${LEAD + 1} prometer`]);
    expect(seen([HEAD, DECK], 0)).toEqual([`${LEAD} informar`, `${LEAD + 1} prometer`]);
  });
  it('are in the text those of its sentences before and after alone', () => {
    expect(seen([HEAD, DECK], 2)).toEqual(['0 informar', '-1 prometer']);
    expect(seen([HEAD, DECK], 3)).toEqual(['0 prometer', '1 informar']);
  });
});
