import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import { type ToldEntity, tell } from './told-articles.ts';

const person = (name: string, country: string | null = null): ToldEntity => ({ type: 'Person', name, country });
const body = (name: string): ToldEntity => ({ type: 'Organization', name });

/** How many persons two articles tell of. */
function persons(first: readonly ToldEntity[], second: readonly ToldEntity[]): number {
  const world = resolveEntities([tell('a', '', first), tell('b', '', second)]);
  return world.entities.filter(({ type }) => type === 'Person').length;
}

describe('names that many bear', () => {
  const shared = [body('Instituto Cartográfico'), body('Teatro Romea')];

  it('are joined across articles that have more in common, and not across others', () => {
    expect(persons([person('Ana Ortega'), ...shared], [person('Ortega'), ...shared])).toBe(1);
    expect(persons([person('Ana Ortega'), ...shared], [person('Ortega')])).toBe(2);
    expect(persons([person('Ortega')], [person('Ortega')])).toBe(2);
  });

  it('do not include rare surnames', () => {
    expect(persons([person('Ana Zubimendieta')], [person('Zubimendieta')])).toBe(1);
  });

  it('are never joined by the given name alone', () => {
    expect(persons([person('Héctor Zubimendieta'), ...shared], [person('Héctor'), ...shared])).toBe(2);
    expect(persons([person('Juan Carlos Zubimendieta'), ...shared], [person('Juan Carlos'), ...shared])).toBe(2);
  });

  it('keep a part of a name apart from a person of another country', () => {
    expect(persons([person('Ana Zubimendieta', 'PE')], [person('Zubimendieta', 'CL')])).toBe(2);
    expect(persons([person('Ana Zubimendieta', 'PE')], [person('Zubimendieta', 'PE')])).toBe(1);
  });
});

describe('acronyms', () => {
  it('are joined with a name whose initials they are only where the articles have more in common', () => {
    const long = body('Instituto Geológico del Norte');
    const count = (common: readonly ToldEntity[]): number =>
      resolveEntities([tell('a', '', [long, ...common]), tell('b', '', [body('IGN'), ...common])]).entities.length -
      common.length;
    expect(count([])).toBe(2);
    expect(count([body('Teatro Romea')])).toBe(1);
  });

  it('are no spellings of one another', () => {
    expect(resolveEntities([tell('a', '', [body('EE')]), tell('b', '', [body('EH')])]).entities).toHaveLength(2);
  });
});

describe('seats of one country', () => {
  it('are cities of their own', () => {
    const seat = (name: string): ToldEntity => ({
      type: 'Place',
      name,
      country: 'BO',
      link: { iso2: null, wikidata: null, geonames: 1, record: 'capital:BO' },
    });
    expect(resolveEntities([tell('a', '', [seat('Sucre')]), tell('b', '', [seat('La Paz')])]).entities).toHaveLength(2);
  });
});
