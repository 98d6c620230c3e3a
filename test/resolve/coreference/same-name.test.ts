import { describe, expect, it } from 'vitest';
import {
  abridges,
  endsName,
  isAcronymOf,
  isMisprintOf,
  isPartOfName,
} from '../../../src/resolve/coreference/same-name.ts';

describe('isPartOfName', () => {
  it.each([
    ['Olmedo', 'Carmen Olmedo Ruiz'],
    ['Olmedo Ruiz', 'Carmen Olmedo Ruiz'],
    ['Shevchuk', 'Yuri Shevchúk'],
    ['Yuri Shevchuk', 'Iuri Shevchuk'],
    ['Park Min-ho', 'Park Min Ho'],
  ])('takes %s for part of %s', (short, full) => {
    expect(isPartOfName(short, full)).toBe(true);
  });

  it.each([
    ['Ruiz Olmedo Gil', 'Carmen Olmedo Ruiz'],
    ['Marta Olmedo', 'Carmen Olmedo Ruiz'],
    ['Carmelo', 'Carmen Olmedo Ruiz'],
  ])('keeps %s apart from %s', (short, full) => {
    expect(isPartOfName(short, full)).toBe(false);
  });
});

describe('endsName', () => {
  it('asks for the last of several words, written alike', () => {
    expect(endsName('Vetusta', 'Atlético Vetusta')).toBe(true);
    expect(endsName('Atlético', 'Atlético Vetusta')).toBe(false);
    expect(endsName('Vetusta', 'Vetusta')).toBe(false);
    expect(endsName('Lugo', 'Ayuntamiento de Lugo')).toBe(false);
    expect(endsName('JM', 'Junta JM')).toBe(false);
  });
});

describe('abridges', () => {
  it('accepts the opening words of an institution, not its closing ones', () => {
    expect(abridges('Consejo de Seguridad', 'Consejo de Seguridad Nuclear')).toBe(true);
    expect(abridges('Seguridad Nuclear', 'Consejo de Seguridad Nuclear')).toBe(false);
    expect(abridges('Nuclear', 'Consejo de Seguridad Nuclear')).toBe(false);
  });

  it('lets the common noun that heads an institution be left out', () => {
    expect(abridges('Politécnica de Cartagena', 'Universidad Politécnica de Cartagena')).toBe(true);
    expect(abridges('Politécnica', 'Universidad Politécnica de Cartagena')).toBe(false);
  });
});

describe('isAcronymOf', () => {
  it('compares initials without small words', () => {
    expect(isAcronymOf('FNA', 'Federación Nacional de Apicultores')).toBe(true);
    expect(isAcronymOf('FNB', 'Federación Nacional de Apicultores')).toBe(false);
  });
});

describe('isMisprintOf', () => {
  it('allows one letter changed, left out or added in long words only', () => {
    expect(isMisprintOf('Berengur', 'Berenguer')).toBe(true);
    expect(isMisprintOf('Berenguel', 'Berenguer')).toBe(true);
    expect(isMisprintOf('Berengu', 'Berenguer')).toBe(false);
    expect(isMisprintOf('Ruiz', 'Rui')).toBe(false);
  });
});
