import { describe, expect, it } from 'vitest';
import { entitiesOf } from './told-entities.ts';

const namesOf = (text: string, name: string) =>
  entitiesOf(text).entities.find(({ names }) => names.includes(name))?.names ?? [];

describe('a body called by its office alone', () => {
  it('is the only one of the article that is such a body', () => {
    const parliament = namesOf('El Parlamento de Hungría aprobó la ley. La Cámara rechazó la enmienda.', 'Cámara');
    expect(parliament).toContain('Parlamento de Hungría');
    const ministry = namesOf(
      'El Ministerio chino de Asuntos Exteriores protestó ayer. La Cancillería criticó a Japón.',
      'Cancillería',
    );
    expect(ministry).toContain('Ministerio chino de Asuntos Exteriores');
  });

  it('is the Commission where a seat of the Union acts and the article names it', () => {
    expect(namesOf('La Comisión Europea multó a Polonia. Bruselas exige cambios.', 'Bruselas')).toContain(
      'Comisión Europea',
    );
  });

  it('stays by itself where it could be two, or the article names no such body', () => {
    const two = namesOf('El Congreso de los Diputados y el Senado discutieron. La Cámara calló.', 'Cámara');
    expect(two).not.toContain('Congreso de los Diputados');
    expect(namesOf('El Banco Mundial aplaudió. La Cancillería criticó a Japón.', 'Cancillería')).not.toContain(
      'Banco Mundial',
    );
  });
});
