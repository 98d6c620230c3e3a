import { describe, expect, it } from 'vitest';
import type { Factuality } from '../../../src/core/statement.ts';
import { possibleDates } from '../../../src/extractors/frames/possible-dates.ts';
import type { DateOrigin, DateProposal } from '../../../src/languages/es/temporal/index.ts';
import { RELATIONS } from '../../../src/relations/index.ts';

const TODAY = '2025-06-18';
const SUBJECT = {
  entity: 0,
  type: 'Person',
  kind: 'name',
  head: 0,
  from: 0,
  to: 1,
  site: 0,
  country: null,
} as const;

function proposal(value: string, origin: DateOrigin, kind: string | null = null): DateProposal {
  return { value, origin, kind, describe: () => {} };
}

function possible(
  name: string,
  factuality: Factuality,
  tense: 'past' | 'none' | 'future',
  proposals: readonly DateProposal[],
): string[] {
  const relation = RELATIONS.find((one) => one.name === name);
  if (relation === undefined) throw new Error(`no relation ${name}`);
  return possibleDates(proposals, { relation, subject: SUBJECT }, factuality, tense, TODAY).map(({ value }) => value);
}

describe('dates that a telling can have', () => {
  it('lets a demand told in a clause of what shall be bear the day of making it', () => {
    const today = [proposal(TODAY, 'publication')];
    expect(possible('REQUESTED', 'planned', 'none', today)).toEqual([TODAY]);
    expect(possible('VISITED', 'planned', 'none', today)).toEqual([]);
  });

  it('gives a deed that is done no day still to come', () => {
    const ahead = [proposal('2025-06-29', 'narrative'), proposal('2025-06-29', 'sentence', 'beside-clause')];
    expect(possible('THANKED', 'asserted', 'past', ahead)).toEqual([]);
    expect(possible('MET', 'asserted', 'future', ahead)).toEqual(['2025-06-29', '2025-06-29']);
    expect(possible('PLEDGED', 'asserted', 'past', ahead)).toEqual(['2025-06-29', '2025-06-29']);
  });

  it('lets a plan lie behind only where the day stands on its own word', () => {
    const behind = [proposal('2025-06-02', 'sentence', 'self'), proposal('2025-06-03', 'sentence', 'below-noun')];
    expect(possible('ATTACKED', 'planned', 'none', behind)).toEqual(['2025-06-02']);
  });
});
