import { describe, expect, it } from 'vitest';
import { bodiesOfPeople } from '../../../src/languages/es/people-of-bodies.ts';
import { organizationKind } from '../../../src/resolve/coreference/organization-kinds.ts';

describe('bodiesOfPeople', () => {
  it('tells the kinds of body by the noun of their people', () => {
    expect(bodiesOfPeople('magistrados')).toEqual(['court']);
    expect(bodiesOfPeople('afiliados')).toEqual(['party', 'union']);
    expect(bodiesOfPeople('vecinos')).toEqual([]);
  });

  it.each([
    ['magistrados', 'tribunal'],
    ['senadores', 'senado'],
    ['agentes', 'policia'],
    ['futbolistas', 'equipo'],
    ['redactores', 'diario'],
  ])('calls the body of %s as a %s is called', (people, body) => {
    expect(bodiesOfPeople(people)).toContain(organizationKind(body));
  });
});
