import { describe, expect, it } from 'vitest';
import { isAcronymOf } from '../../../src/resolve/coreference/same-name.ts';
import { entitiesOf } from './told-entities.ts';

/** Whether one entity of the text has both names. */
function areOne(text: string, one: string, other: string): boolean {
  return entitiesOf(text).entities.some(({ mentions }) =>
    [one, other].every((name) => mentions.some((mention) => mention.text === name)),
  );
}

describe('a body called by part of its name', () => {
  it.each([
    ['Pico Alto Holdings compró la mina. Pico Alto pagó 30 millones.', 'Pico Alto Holdings', 'Pico Alto'],
    ['Supermercados Lobera abrió tres tiendas. Lobera ganó 500 euros.', 'Supermercados Lobera', 'Lobera'],
    ['El Ministerio de Hacienda lo publicó. Hacienda espera más.', 'Ministerio de Hacienda', 'Hacienda'],
    ['Atlético Nacional ganó el domingo. Nacional perdió ayer.', 'Atlético Nacional', 'Nacional'],
    ['El CD Quirondo venció por 2-0. El portero del Quirondo paró un penalti.', 'CD Quirondo', 'Quirondo'],
    ['El Racing de Mirasol venció por 2-0. El Mirasol es colista.', 'Racing de Mirasol', 'Mirasol'],
    ['El Movimiento 12 de Octubre tomó la ciudad. El M12 avanzó.', 'Movimiento 12 de Octubre', 'M12'],
    ['Comisiones Obreras convocó un paro. CCOO reunió a miles.', 'Comisiones Obreras', 'CCOO'],
    ['La Armada de India zarpó. Salió la Armada india.', 'Armada de India', 'Armada india'],
    [
      'La Audiencia Provincial de Lugo lo condenó. La Audiencia de Lugo calló.',
      'Audiencia Provincial de Lugo',
      'Audiencia de Lugo',
    ],
    [
      'El Congreso Nacional de Honduras lo aprobó. El Congreso hondureño calló.',
      'Congreso Nacional de Honduras',
      'Congreso hondureño',
    ],
    ['El Senado lo aprobó. La Cámara Alta calló.', 'Senado', 'Cámara Alta'],
    [
      'El Congreso peruano lo aprobó. El Congreso de la República calló.',
      'Congreso peruano',
      'Congreso de la República',
    ],
    ['La Comisión Europea lo aprobó. El Ejecutivo comunitario calló.', 'Comisión Europea', 'Ejecutivo comunitario'],
  ])('is one: %s', (text, one, other) => {
    expect(areOne(text, one, other)).toBe(true);
  });

  it.each([
    ['El Banco Nacional prestó dinero. Nacional perdió ayer.', 'Banco Nacional', 'Nacional'],
    ['El Ministerio de Salud pagó. La Secretaría de Salud calló. Salud espera más.', 'Ministerio de Salud', 'Salud'],
    ['Supermercados Lobera abrió. Ana Lobera es su dueña. Lobera calló.', 'Supermercados Lobera', 'Lobera'],
    ['El CD Quirondo y el Quirondo CF jugaron. El portero del Quirondo paró.', 'CD Quirondo', 'Quirondo'],
    ['El Movimiento 12 de Octubre tomó la ciudad. El M19 avanzó.', 'Movimiento 12 de Octubre', 'M19'],
    [
      'La Audiencia Provincial de Lugo lo condenó. La Audiencia de Orense calló.',
      'Audiencia Provincial de Lugo',
      'Audiencia de Orense',
    ],
    [
      'El Congreso de los Diputados votó. El Congreso Nacional calló.',
      'Congreso de los Diputados',
      'Congreso Nacional',
    ],
    ['Podemos se reunió con el PP. El PP lo negó.', 'Podemos', 'PP'],
    ['La Armada de India zarpó. Salió la Armada china.', 'Armada de India', 'Armada china'],
  ])('stays apart from another: %s', (text, one, other) => {
    expect(areOne(text, one, other)).toBe(false);
  });
});

describe('an acronym', () => {
  it('has the letters of plurals twice, and two for television', () => {
    expect(isAcronymOf('CCOO', 'Comisiones Obreras')).toBe(true);
    expect(isAcronymOf('TVR', 'Televisión Robleda')).toBe(true);
    expect(isAcronymOf('PNR-A', 'PNR andaluz')).toBe(true);
  });

  it('has the number of the day that a body is called by', () => {
    expect(isAcronymOf('M12', 'Movimiento 12 de Octubre')).toBe(true);
    expect(isAcronymOf('M-12-O', 'Movimiento 12 de Octubre')).toBe(true);
    expect(isAcronymOf('M-12-A', 'Movimiento 12 de Octubre')).toBe(false);
    expect(isAcronymOf('M12', 'Movimiento 19 de Octubre')).toBe(false);
  });

  it('has no letter more', () => {
    expect(isAcronymOf('PP', 'Podemos')).toBe(false);
    expect(isAcronymOf('PSA', 'Partido Socialista')).toBe(false);
    expect(isAcronymOf('PNV', 'Parlamento vasco')).toBe(false);
  });
});

describe('a surname that several bear', () => {
  it('is that of whom the article named first', () => {
    const text = 'El juez citó a Elena Quispe. Acudió con Marcos Quispe Huanca. Quispe calló.';
    expect(areOne(text, 'Elena Quispe', 'Quispe')).toBe(true);
    expect(areOne(text, 'Marcos Quispe Huanca', 'Quispe')).toBe(false);
  });
});
