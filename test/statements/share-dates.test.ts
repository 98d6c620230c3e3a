import { expect, it } from 'vitest';
import type { EntityId } from '../../src/core/ids.ts';
import type { Factuality } from '../../src/core/statement.ts';
import { shareDates } from '../../src/statements/share-dates.ts';

function told(date: string | null, relation = 'SIGNED', factuality: Factuality = 'asserted', object = 'treaty') {
  return { object: object as EntityId, date, statement: { relation, factuality } };
}

function datesOf(tellings: ReturnType<typeof told>[]): (string | null)[] {
  return shareDates(tellings).map(({ date }) => date);
}

it('dates every signing of one agreement by the most precise telling', () => {
  expect(datesOf([told(null), told('2021-05'), told('2021-05-03')])).toEqual([
    '2021-05-03',
    '2021-05-03',
    '2021-05-03',
  ]);
});

it('leaves signings as they are where two dates exclude each other', () => {
  expect(datesOf([told(null), told('2021-05-03'), told('2022-01-10')])).toEqual([null, '2021-05-03', '2022-01-10']);
});

it('lends nothing to a planned signing, another agreement or another relation', () => {
  const others = [told(null, 'SIGNED', 'planned'), told(null, 'SIGNED', 'asserted', 'pact'), told(null, 'MET')];
  expect(datesOf([told('2021-05-03'), ...others])).toEqual(['2021-05-03', null, null, null]);
});
