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
    ['Gobierno de la República Democrática del Congo', 'CD'],
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

  it.each([
    'Conservas Robledo',
    'Robledo Films',
    'Sala de lo Mercantil',
    'Sala Segunda',
    'Canal 44',
    'Izquierda Unida',
  ])('takes for a body what the words of firms and chambers or the table show to be one: %s', (name) => {
    expect(readName(name, knowledge)?.type).toBe('Organization');
  });

  it('takes no hall for a chamber and no person for a firm', () => {
    expect(readName('Sala Robledo', knowledge)?.type).not.toBe('Organization');
    expect(readName('Eva Robledo', knowledge)?.type).toBe('Person');
  });

  it('links no body of which only the name is kept', () => {
    expect(readName('Izquierda Unida', knowledge)?.link).toBeNull();
    expect(readName('Human Rights Watch', knowledge)?.link).not.toBeNull();
  });
});
