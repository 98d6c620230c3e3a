import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import { country, type ToldEntity, tell } from './told-articles.ts';

const person = (name: string, iso2: string | null = null): ToldEntity => ({ type: 'Person', name, country: iso2 });
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

/** A place as coreference links it: to the largest city of its name. */
const city = (name: string, record: string, iso2: string): ToldEntity => ({
  type: 'Place',
  name,
  country: iso2,
  link: { iso2: null, wikidata: null, geonames: 1, record },
});

describe('cities of one name', () => {
  const placesWith = (...others: readonly ToldEntity[]) =>
    resolveEntities([tell('a', '', [city('Valencia', 'city:3632308', 'VE'), ...others])]).entities.find(
      ({ type }) => type === 'Place',
    );

  it('are the one in the country the article names', () => {
    expect(placesWith(country('España', 'ES'))).toMatchObject({ country: 'ES' });
    expect(placesWith(country('Venezuela', 'VE'))).toMatchObject({ country: 'VE' });
  });

  it('stay open where the article names none of their countries, or two', () => {
    expect(placesWith()).toMatchObject({ country: null, link: null });
    expect(placesWith(country('España', 'ES'), country('Venezuela', 'VE'))).toMatchObject({ link: null });
  });

  it('are the one that dwarfs the others without a word more', () => {
    const [lima] = resolveEntities([tell('a', '', [city('Lima', 'capital:PE', 'PE')])]).entities;
    expect(lima).toMatchObject({ country: 'PE', link: { record: 'capital:PE' } });
  });

  it('are two where one country has two seats', () => {
    const of = (name: string) => [city(name, 'capital:BO', 'BO'), country('Bolivia', 'BO')];
    const world = resolveEntities([tell('a', '', of('Sucre')), tell('b', '', of('La Paz'))]);
    expect(world.entities.filter(({ type }) => type === 'Place')).toHaveLength(2);
  });
});
