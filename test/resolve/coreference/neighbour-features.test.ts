import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { namedFeatures } from '../../../src/resolve/coreference/feature-tally.ts';
import type { FoundName } from '../../../src/resolve/coreference/find-names.ts';
import { fileNeighbours } from '../../../src/resolve/coreference/neighbour-features.ts';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

/** What the neighbours of one of the capitalised words of a sentence tell, all of them taken for bodies. */
function toldOf(text: string, form: string): string[] {
  const [sentence] = analyzer.analyzeText(text);
  if (!sentence) return [];
  const found = sentence.tokens
    .filter((token) => token.index > 0 && /^\p{Lu}/u.test(token.form))
    .map(
      ({ index, form: word }): FoundName => ({
        sentence: 0,
        from: index,
        to: index + 1,
        text: word,
        nameClass: 'ORG',
      }),
    );
  const neighbours = fileNeighbours(found, () => null);
  const name = found.find((known) => known.text === form);
  return name ? [...namedFeatures((sink) => neighbours(sink, name, sentence)).keys()] : [];
}

describe('fileNeighbours', () => {
  it('tells what stands in one list with a name, on both sides', () => {
    expect(toldOf('Ganaron ayer Norsa, Zeltel y Robledo.', 'Zeltel')).toContain('listed class ORG');
    expect(toldOf('Ganaron ayer Norsa, Zeltel y Robledo.', 'Robledo')).toContain('listed class ORG');
  });

  it('tells what is in brackets after a name, and of what the brackets are', () => {
    expect(toldOf('Marcó otra vez Robledo (Norsa) de cabeza.', 'Robledo')).toContain('brackets class ORG');
    expect(toldOf('Marcó otra vez Robledo (Norsa) de cabeza.', 'Norsa')).toContain('bracketed by class ORG');
  });

  it('tells nothing of names that other words part', () => {
    expect(toldOf('Ganó ayer Norsa contra Zeltel.', 'Zeltel')).toEqual([]);
  });
});
