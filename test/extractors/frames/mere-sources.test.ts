import { describe, expect, it } from 'vitest';
import { sourcePhrases } from '../../../src/extractors/frames/mere-sources.ts';
import { analysisOf } from '../../languages/es/case-trees.ts';

const FIN = 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin';

/** The words of each phrase that only says who told it. */
function phrasesOf(tree: string): string[] {
  const sentence = analysisOf([tree]).sentences[0]!;
  const phrases = sourcePhrases({ sentence, parties: [], children: sentence.tokens.map(() => []), depth: [] });
  return phrases.map(({ from, to }) =>
    sentence.tokens
      .slice(from, to)
      .map(({ form }) => form)
      .join(' '),
  );
}

describe('sourcePhrases', () => {
  it('finds who stands behind a figure', () => {
    expect(
      phrasesOf(
        `La/el/DET/2/det guerra/guerra/NOUN/3/nsubj causó/causar/VERB/0/root/${FIN} muertos/muerto/NOUN/3/obj según/según/ADP/6/case estimaciones/estimación/NOUN/3/obl de/de/ADP/9/case la/el/DET/9/det Cruz/Cruz/PROPN/6/nmod ././PUNCT/3/punct/`,
      ),
    ).toEqual(['estimaciones de la Cruz']);
  });
  it('finds who is said to judge it', () => {
    expect(
      phrasesOf(
        `A/a/ADP/2/case juicio/juicio/NOUN/8/obl de/de/ADP/5/case el/el/DET/5/det fiscal/fiscal/NOUN/2/nmod ,/,/PUNCT/2/punct Ana/Ana/PROPN/8/nsubj mintió/mentir/VERB/0/root/${FIN}`,
      ),
    ).toEqual(['el fiscal']);
    expect(
      phrasesOf(
        `A/a/ADP/5/case juicio/juicio/NOUN/1/fixed de/de/ADP/1/fixed el/el/DET/5/det fiscal/fiscal/NOUN/8/obl ,/,/PUNCT/5/punct Ana/Ana/PROPN/8/nsubj mintió/mentir/VERB/0/root/${FIN}`,
      ),
    ).toEqual(['el fiscal ,']);
  });
  it('leaves a clause of its own', () => {
    expect(
      phrasesOf(
        `Ana/Ana/PROPN/2/nsubj llegó/llegar/VERB/0/root/${FIN} según/según/SCONJ/4/mark dijo/decir/VERB/2/advcl/${FIN} Luis/Luis/PROPN/4/nsubj`,
      ),
    ).toEqual([]);
  });
});
