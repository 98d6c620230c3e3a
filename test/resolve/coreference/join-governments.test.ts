import { describe, expect, it } from 'vitest';
import { entitiesOf } from './told-entities.ts';

const bodiesOf = (text: string) => entitiesOf(text).entities.filter(({ type }) => type === 'Organization');
const isApart = (text: string) => bodiesOf(text).some(({ names }) => names.includes('Gobierno'));

describe('a government without its country', () => {
  it('is that of the only country whose government the article names', () => {
    expect(isApart('El Gobierno de Rumanía pidió ayuda. El Gobierno anunció recortes y el Ejecutivo calló.')).toBe(
      false,
    );
    expect(isApart('El Gobierno rumano pidió ayuda a Francia. El Gobierno anunció recortes.')).toBe(false);
    expect(isApart('El gobierno de Rumanía pidió ayuda a Francia. El Gobierno anunció recortes.')).toBe(false);
  });

  it('stays by itself where the article names no government, or those of two countries', () => {
    expect(isApart('Rumanía pidió ayuda. El alcalde criticó al Gobierno ayer.')).toBe(true);
    expect(isApart('El Gobierno de Rumanía y el Gobierno francés negocian. El alcalde criticó al Gobierno.')).toBe(
      true,
    );
  });

  it('stays by itself where a central or regional one is told from others', () => {
    expect(isApart('El Gobierno francés cedió. El Gobierno central calló. El alcalde criticó al Gobierno.')).toBe(true);
    expect(isApart('El Gobierno francés cedió. El Gobierno de Murcia calló. El alcalde criticó al Gobierno.')).toBe(
      true,
    );
  });

  it("is one region's by its name, its adjective and its seat, or called regional where only one is named", () => {
    const count = (text: string) => bodiesOf(text).filter(({ name }) => /Gobierno|Ejecutivo/.test(name)).length;
    expect(count('El alcalde citó al Gobierno asturiano. Dijo que el Ejecutivo de Asturias no pagará.')).toBe(1);
    expect(count('El alcalde citó al Gobierno vasco. Dijo que el Ejecutivo de Vitoria no pagará.')).toBe(1);
    expect(count('El alcalde citó al Gobierno vasco. Dijo que el Ejecutivo autonómico no pagará.')).toBe(1);
    expect(count('El alcalde citó al Gobierno vasco. Dijo que el Gobierno navarro no pagará.')).toBe(2);
  });

  it('is one with the name that a region of Spain gives its own', () => {
    const isOne = (text: string, name: string) =>
      bodiesOf(text).some(
        ({ names }) => names.length > 1 && names.includes(name) && names.some((one) => /^[JX]unta/.test(one)),
      );
    const gallego = 'El alcalde citó a la Xunta de Galicia. Dijo que el Gobierno gallego no pagará.';
    expect(isOne(gallego, 'Gobierno gallego')).toBe(true);
    expect(isOne(gallego.replace('gallego', 'autonómico'), 'Gobierno autonómico')).toBe(true);
    expect(isOne(gallego.replace('gallego', 'andaluz'), 'Gobierno andaluz')).toBe(false);
    expect(isOne(gallego.replace('gallego', 'central'), 'Gobierno central')).toBe(false);
  });

  it('is one body by both of its names', () => {
    const bodies = bodiesOf('El alcalde criticó al Gobierno. Dijo que el Ejecutivo no pagará las obras.');
    expect(bodies.filter(({ names }) => names.includes('Gobierno') || names.includes('Ejecutivo'))).toHaveLength(1);
  });
});

describe('a government that acts as a country', () => {
  const isOneWith = (country: string, text: string) =>
    entitiesOf(text).entities.some(
      ({ name, mentions }) => name === country && mentions.some((mention) => mention.text === 'Gobierno'),
    );

  it('is that of the country named first, by its name or its adjective', () => {
    expect(isOneWith('Perú', 'Perú avisó a Francia. El Gobierno envió tropas a la frontera con Ecuador.')).toBe(true);
    expect(isOneWith('Perú', 'El Ejército peruano llegó a Perú. Gobierno y Francia firmaron el acuerdo.')).toBe(true);
  });

  it('stays a body where it is taken for one', () => {
    expect(
      isOneWith('Perú', 'Perú citó a Francia. El Gobierno y la Junta de Lugo aprobaron ayer el presupuesto.'),
    ).toBe(false);
  });
});
