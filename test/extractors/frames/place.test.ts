import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/extractors/frames/place.ts';
import type { Party, SentenceView } from '../../../src/extractors/frames/view.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
import { findRelation } from '../../../src/relations/index.ts';
import { analysisOf } from '../../languages/es/case-trees.ts';

const FIN = 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin';
const PLACE = 9;

/** The place of the predicate at `trigger`, one place being named at token `at`. */
function placeIn(line: string, trigger: number, at: number, relation: string): number | null {
  const analysis = analysisOf([line]);
  const sentence = analysis.sentences[0]!;
  const children: number[][] = sentence.tokens.map(() => []);
  for (const { head, index } of sentence.tokens) children[head]?.push(index);
  const party: Party = {
    entity: PLACE,
    type: 'Place',
    kind: 'name',
    head: at,
    from: at,
    to: at + 1,
    site: at,
    country: null,
  };
  const view: SentenceView = { sentence, parties: [party], children, depth: sentence.tokens.map(() => 0) };
  const own = findPredications(analysis).find(({ head }) => head === trigger);
  return placeOf(findRelation(relation)!, view, trigger, 1, 2, own);
}

describe('placeOf', () => {
  const met = `Ana/Ana/PROPN/2/nsubj recibió/recibir/VERB/0/root/${FIN} a/a/ADP/4/case Luis/Luis/PROPN/2/obj en/en/ADP/6/case Lugo/Lugo/PROPN/2/obl`;
  it('gives the place named with `en` under the verb', () => {
    expect(placeIn(met, 1, 5, 'MET')).toBe(PLACE);
  });
  it('gives none where the relation is about the place itself', () => {
    expect(placeIn(met, 1, 5, 'VISITED')).toBeNull();
  });
  it('gives none for a place of another word', () => {
    expect(
      placeIn(
        `Ana/Ana/PROPN/2/nsubj recibió/recibir/VERB/0/root/${FIN} a/a/ADP/5/case el/el/DET/5/det alcalde/alcalde/NOUN/2/obj de/de/ADP/7/case Lugo/Lugo/PROPN/5/nmod`,
        1,
        6,
        'MET',
      ),
    ).toBeNull();
  });
});
