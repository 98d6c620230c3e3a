import { expect, it } from 'vitest';
import type { ArticleEntities, EntityType, Mention } from '../../../src/core/entity.ts';
import { withoutTollsTwice } from '../../../src/extractors/frames/tolls-told-twice.ts';
import { entityOf } from '../../core/entity-of.ts';

const CHAD = { iso2: 'TD', wikidata: null, geonames: null, record: 'country:TD' };

function party(index: number, type: EntityType, country: string | null) {
  return entityOf(index, type, `x${index}`, { country, link: type === 'Country' ? CHAD : null });
}

const entities: ArticleEntities = {
  entities: [party(0, 'Country', 'TD'), party(1, 'Group', 'TD'), party(2, 'Group', 'SD'), party(3, 'Event', null)],
  entitiesAt: () => [],
};

function toll(
  subject: number,
  quantity: number | null = 300,
  start = 0,
  relation = 'SUFFERED_LOSSES',
  confidence = 0.5,
) {
  return { relation, subject, object: 3, quantity, confidence, evidence: [{ start, end: start + 80 }] };
}

function subjectsOf(statements: readonly ReturnType<typeof toll>[]): number[] {
  return withoutTollsTwice(statements, entities).map(({ subject }) => subject);
}

it('leaves a toll told of troops and of their country to the troops', () => {
  expect(subjectsOf([toll(0), toll(1)])).toEqual([1]);
});

it('keeps the toll of a country beside that of troops of another', () => {
  expect(subjectsOf([toll(0), toll(2)])).toEqual([0, 2]);
});

it('keeps another figure, none, or what another sentence tells', () => {
  expect(subjectsOf([toll(0, 200), toll(1)])).toEqual([0, 1]);
  expect(subjectsOf([toll(0, null), toll(1, null)])).toEqual([0, 1]);
  expect(subjectsOf([toll(0, 300, 90), toll(1)])).toEqual([0, 1]);
});

it('keeps what troops and their country both did', () => {
  expect(subjectsOf([toll(0, 300, 0, 'SENT'), toll(1, 300, 0, 'SENT')])).toEqual([0, 1]);
});

it('leaves a toll told in an event and at the place it is named after to the event', () => {
  const place = entityOf(4, 'Place', 'Darfur');
  const war = entityOf(5, 'Event', 'guerra de Darfur', { partOf: 4 });
  const told = [4, 5].map((object) => ({ ...toll(1), object }));
  const kept = withoutTollsTwice(told, { ...entities, entities: [...entities.entities, place, war] });
  expect(kept.map(({ object }) => object)).toEqual([5]);
  const elsewhere = { ...war, partOf: null };
  const both = withoutTollsTwice(told, { ...entities, entities: [...entities.entities, place, elsewhere] });
  expect(both.map(({ object }) => object)).toEqual([4, 5]);
});

it('leaves one figure told at a place and in a war to the likelier of both', () => {
  const told = [
    { ...toll(1), object: 4, confidence: 0.4 },
    { ...toll(1), object: 5, confidence: 0.6 },
    { ...toll(1, 90), object: 4, confidence: 0.4 },
  ];
  expect(withoutTollsTwice(told, entities).map(({ object, quantity }) => `${object} ${quantity}`)).toEqual([
    '5 300',
    '4 90',
  ]);
});

it('leaves one figure to the likeliest victim, and to several who are as likely', () => {
  expect(subjectsOf([toll(0, 300, 0, 'SUFFERED_LOSSES', 0.4), toll(2, 300, 0, 'SUFFERED_LOSSES', 0.7)])).toEqual([2]);
  expect(subjectsOf([toll(0, 300, 0, 'SUFFERED_LOSSES', 0.65), toll(2, 300, 0, 'SUFFERED_LOSSES', 0.7)])).toEqual([
    0, 2,
  ]);
});

it('keeps the more exact of two tellings though the other is likelier', () => {
  expect(subjectsOf([toll(0, 300, 0, 'SUFFERED_LOSSES', 0.9), toll(1, 300, 0, 'SUFFERED_LOSSES', 0.5)])).toEqual([1]);
});

it('leaves a toll to who is named beside an event, not in its name alone', () => {
  const mention = (start: number, end: number): Mention => ({
    kind: 'name',
    text: 'x',
    start,
    end,
    sentence: 0,
    head: 0,
    from: 0,
    to: 1,
  });
  const warring = entityOf(0, 'Country', 'Chad', { mentions: [mention(50, 54)] });
  const war = entityOf(3, 'Event', 'guerra de Chad', { mentions: [mention(40, 54)] });
  const lead = (mentions: readonly Mention[]) => [
    warring,
    entityOf(1, 'Country', 'Sudán', { mentions }),
    entityOf(2, 'Group', 'x2', {}),
    war,
  ];
  const told = [toll(0, 300, 0, 'SUFFERED_LOSSES', 0.7), toll(1, 300, 0, 'SUFFERED_LOSSES', 0.6)];
  const left = (mentions: readonly Mention[]) =>
    withoutTollsTwice(told, { entities: lead(mentions), entitiesAt: () => [] }).map(({ subject }) => subject);
  expect(left([mention(3, 8)])).toEqual([1]);
  expect(left([mention(45, 50)])).toEqual([0, 1]);
});
