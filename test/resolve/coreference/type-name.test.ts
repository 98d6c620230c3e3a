import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { readName } from '../../../src/resolve/coreference/type-name.ts';

const knowledge = loadKnowledge();

describe('readName', () => {
  it.each([
    ['República Popular Democrática de Corea del Norte', 'KP'],
    ['DPRK', 'KP'],
    ['República de Montenegro', 'ME'],
    ['República Democrática del Congo', 'CD'],
    ['República de Corea', 'KR'],
  ])('takes an official name of a state, an extended one and an acronym for the state: %s', (name, iso2) => {
    expect(readName(name, knowledge)).toMatchObject({ type: 'Country', country: iso2 });
  });

  it('takes a capital for the seat of its government where a territory has its name too', () => {
    expect(readName('Abu Dabi', knowledge)).toMatchObject({ type: 'Place', seat: { iso2: 'AE' } });
    expect(readName('Escocia', knowledge)?.seat).toBeNull();
  });

  it('takes no state for what only begins like its official name', () => {
    expect(readName('República de Weimar', knowledge)?.type).not.toBe('Country');
    expect(readName('Federación de Fútbol de Chile', knowledge)?.type).not.toBe('Country');
  });
});
