import { describe, expect, it } from 'vitest';
import { proposedBy } from './proposed.ts';

describe('where an event is held', () => {
  const errand = (text: string) => proposedBy('located-in.errand', text);

  it('is where somebody goes for it', () => {
    expect(errand('Luis Mora viajó ayer a Lima para asistir a la cumbre de ministros.')).toEqual([
      'cumbre de ministros -> Lima',
    ]);
    expect(errand('Rosa Vidal irá a Bogotá, invitada a la Feria del Libro.')).toEqual(['Feria del Libro -> Bogotá']);
  });

  it('is not where somebody goes to speak of it', () => {
    expect(errand('Luis Mora viajó ayer a Lima para criticar la cumbre de ministros.')).toEqual([]);
  });
});

describe('where a body has its branches', () => {
  const seat = (text: string) => proposedBy('located-in.seat.words', text);

  it('is each of several places', () => {
    expect(seat('La naviera Marola, con 17 oficinas en Vigo y Oporto, quebró.')).toEqual([
      'Marola -> Oporto',
      'Marola -> Vigo',
    ]);
  });

  it('is not the place that lies in another', () => {
    expect(seat('La naviera Marola, con oficinas en Vigo, Galicia, quebró.')).toEqual(['Marola -> Vigo']);
  });
});

describe('who stands for a party', () => {
  const ballot = (text: string) => proposedBy('member-of.ballot', text);

  it('is elected by it or on its list', () => {
    expect(ballot('Ana Ruiz se presenta a las elecciones por el Partido Verde.')).toEqual([
      'Ana Ruiz -> Partido Verde',
    ]);
    expect(ballot('Luis Mora habló. Fue concejal por el Partido Verde hasta 1995.')).toEqual([
      'Luis Mora -> Partido Verde',
    ]);
    expect(ballot('Luis Mora ganó en 2024 bajo las siglas del Partido Verde.')).toEqual(['Luis Mora -> Partido Verde']);
  });

  it('is not whom it did something to', () => {
    expect(ballot('El concejal Luis Mora, denunciado por el Partido Verde, dimitió.')).toEqual([]);
    expect(ballot('Luis Mora votó por el Partido Verde.')).toEqual([]);
  });
});

describe('a post left out behind its article', () => {
  const elliptic = (text: string) => proposedBy('holds-position.elliptic', text);

  it('is the one told before', () => {
    expect(elliptic('El alcalde de Lugo calló. El de Vigo, Luis Mora, protestó.')).toEqual(['Luis Mora -> Vigo']);
  });

  it('is none where no post was told', () => {
    expect(elliptic('El tren de Lugo llegó. El de Vigo, Luis Mora, no lo sabe.')).toEqual([]);
  });
});
