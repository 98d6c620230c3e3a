import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../../src/resolve/entities/name-key.ts';
import { compareOtherNames, comparePersonNames } from '../../../src/resolve/entities/name-match.ts';

const samePersons: readonly (readonly [string, string])[] = [
  ['Serguéi Ivanov', 'Sergey Ivanov'],
  ['Serguéi Ivanov', 'Sergei Ivánov'],
  ['Mijaíl Gorbachov', 'Mikhail Gorbachov'],
  ['José María Aznar', 'Aznar'],
  ['Felipe González Márquez', 'Felipe González'],
  ['Lee Jae-yong', 'Lee Jae Yong'],
  ['J. Pérez', 'Juan Pérez'],
];

const differentPersons: readonly (readonly [string, string])[] = [
  ['Felipe VI', 'Felipe VII'],
  ['Juan Pérez Soto', 'Juan Pérez Ruiz'],
  ['Ana Pérez', 'Juan Pérez'],
  ['George Bush', 'Barbara Bush'],
  ['Carlos Ruiz', 'Carlos Soto'],
  ['Juan Carlos I', 'Juan Carlos II'],
];

describe('names of persons', () => {
  it.each(samePersons)('%s and %s may be one person', (a, b) => {
    expect(comparePersonNames(a, b).same).toBe(true);
    expect(comparePersonNames(b, a).same).toBe(true);
  });

  it.each(differentPersons)('%s and %s are two', (a, b) => {
    expect(comparePersonNames(a, b).same).toBe(false);
    expect(comparePersonNames(b, a).same).toBe(false);
  });

  it('keep ñ apart from n', () => {
    expect(spellingKey('Peña')).not.toEqual(spellingKey('Pena'));
  });
});

describe('other names', () => {
  it('agree in any spelling, articles aside', () => {
    expect(compareOtherNames('el Consejo de Estado', 'Consejo de Estado').same).toBe(true);
    expect(compareOtherNames('Zaporiyia', 'Zaporiyía').same).toBe(true);
  });

  it('differ where a suffix or a number does', () => {
    expect(compareOtherNames('Sudán', 'Sudán del Sur').same).toBe(false);
    expect(compareOtherNames('Brigada 47', 'Brigada 48').same).toBe(false);
  });
});
