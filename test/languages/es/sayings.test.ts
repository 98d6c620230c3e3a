import { describe, expect, it } from 'vitest';
import { holdersOf, sayingsIn } from '../../../src/languages/es/sayings.ts';
import { analysisOf } from './case-trees.ts';

const FIN = 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin';

/** The words that `word` of a sentence is told by. */
function holders(line: string, word: string): string[] {
  const sentence = analysisOf([line]).sentences[0]!;
  const at = sentence.tokens.findIndex(({ form }) => form === word);
  return holdersOf(sentence, at).map((head) => sentence.tokens[head]!.form);
}

describe('what somebody says as a noun', () => {
  it('has in its clause what its holder proposes, even where the parser hangs that on another verb', () => {
    for (const [head, deprel] of [
      [2, 'acl'],
      [10, 'advcl'],
    ] as const)
      expect(
        holders(
          `La/el/DET/2/det propuesta/propuesta/NOUN/10/nsubj de/de/ADP/4/case Rivas/Rivas/PROPN/2/nmod de/de/ADP/6/mark reunir/reunir/VERB/${head}/${deprel} a/a/ADP/8/case Vidal/Vidal/PROPN/6/obj no/no/ADV/10/advmod gustó/gustar/VERB/0/root/${FIN}`,
          'reunir',
        ),
      ).toEqual(['Rivas']);
  });
  it('has nothing of the sentence around it, nor where nobody holds it', () => {
    const line = `La/el/DET/2/det propuesta/propuesta/NOUN/5/nsubj de/de/ADP/4/case Rivas/Rivas/PROPN/2/nmod reunió/reunir/VERB/0/root/${FIN} a/a/ADP/7/case todos/todo/PRON/5/obj`;
    expect(holders(line, 'reunió')).toEqual([]);
    expect(
      sayingsIn(
        analysisOf([
          `La/el/DET/2/det propuesta/propuesta/NOUN/5/nsubj de/de/ADP/4/mark reunir/reunir/VERB/2/acl gustó/gustar/VERB/0/root/${FIN}`,
        ]).sentences[0]!,
      ),
    ).toEqual([]);
  });
});
