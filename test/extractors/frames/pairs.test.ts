import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/extractors/frames/candidates.ts';
import { readPairs } from '../../../src/extractors/frames/pairs.ts';
import type { Party } from '../../../src/extractors/frames/view.ts';
import { namesOf } from '../../../src/nlp/feature-weights.ts';
import { findRelation } from '../../../src/relations/index.ts';

function party(entity: number): Party {
  const place = { head: entity, from: entity, to: entity + 1, site: entity };
  return { entity, type: 'Person', kind: 'name', country: null, ...place };
}

function candidate(relation: string, subject: number, object: number, sentence = 0, trigger = 3): Candidate {
  return {
    relation: findRelation(relation)!,
    frame: null,
    rule: 'made-up',
    sentence,
    trigger,
    subject: party(subject),
    object: party(object),
    describe: () => {},
    traits: () => [],
  };
}

describe('what an article says of a pair', () => {
  it('is one reading for both orders of a symmetric relation, the likeliest telling first', () => {
    const pairs = readPairs(
      [
        { candidate: candidate('MET', 1, 0, 0), logOdds: 0.2 },
        { candidate: candidate('MET', 0, 1, 4), logOdds: 1.4 },
      ],
      [],
    );
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ relation: 'MET', subject: 0, object: 1 });
    expect(pairs[0]!.tellings.map(({ candidate: { sentence } }) => sentence)).toEqual([4, 0]);
  });

  it('keeps the directions of other relations apart, and each knows of the other', () => {
    const pairs = readPairs(
      [
        { candidate: candidate('ACCUSED', 0, 1), logOdds: 2 },
        { candidate: candidate('ACCUSED', 1, 0), logOdds: -1 },
      ],
      [],
    );
    expect(pairs).toHaveLength(2);
    const [straight, turned] = pairs.map((pair) => namesOf(pair).filter((name) => name.includes('turned')));
    expect(straight).not.toEqual(turned);
  });

  it('leaves out what is next to impossible', () => {
    expect(readPairs([{ candidate: candidate('MET', 0, 1), logOdds: -6 }], [])).toEqual([]);
  });

  it('counts a better pair at the same word as a rival', () => {
    const rivals = (logOdds: number): string[] => {
      const [pair] = readPairs(
        [
          { candidate: candidate('THANKED', 0, 1), logOdds: 0 },
          { candidate: candidate('THANKED', 0, 2), logOdds },
        ],
        [],
      );
      return namesOf(pair!).filter((name) => name.startsWith('THANKED&rank='));
    };
    expect(rivals(2)).toEqual(['THANKED&rank=1']);
    expect(rivals(-2)).toEqual(['THANKED&rank=0']);
  });
});
