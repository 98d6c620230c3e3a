import { describe, expect, it } from 'vitest';
import { entitiesOf, mentionsOf } from './told-entities.ts';

describe('the members of a party', () => {
  it('stand for the party that knowledge or its own name calls so', () => {
    const entities = entitiesOf(
      'El PSOE y el Partido Popular negociaron ayer. Los socialistas exigieron más gasto y los populares lo rechazaron.',
    );
    expect(mentionsOf(entities, 'PSOE')).toEqual(['Los socialistas']);
    expect(mentionsOf(entities, 'Partido Popular')).toEqual(['los populares']);
    const liberals = entitiesOf('El Frente Liberal de Arusa citó al Fondo Costero. Los liberales ganaron en mayo.');
    expect(mentionsOf(liberals, 'Frente Liberal de Arusa')).toEqual(['Los liberales']);
  });

  it('may be named before their party is', () => {
    const entities = entitiesOf(
      'Los laboristas derrotaron a los conservadores en Leeds. El Partido Conservador lo admitió.',
    );
    expect(mentionsOf(entities, 'Partido Conservador')).toEqual(['los conservadores']);
  });

  it('are no party where they are counted, or where two could be meant', () => {
    const counted = entitiesOf('El PSOE perdió la votación. Dos socialistas votaron en blanco.');
    expect(mentionsOf(counted, 'PSOE')).toEqual([]);
    const two = entitiesOf('La Unión Comunista se alió con el Frente Comunista. Los comunistas anunciaron protestas.');
    const both = [...mentionsOf(two, 'Unión Comunista'), ...mentionsOf(two, 'Frente Comunista')];
    expect(both.length).toBeLessThan(2);
  });

  it('are not those whom a party has in its name', () => {
    const entities = entitiesOf(
      'El Partido de los Trabajadores convocó el paro. Los trabajadores cerraron la fábrica.',
    );
    expect(mentionsOf(entities, 'Partido de los Trabajadores')).not.toContain('Los trabajadores');
  });
});

describe('peoples', () => {
  it('without article and joined stand for their countries', () => {
    const entities = entitiesOf(
      'Las conversaciones entre sirios e israelíes siguen. Siria pide el Golán. Israel calla.',
    );
    expect(mentionsOf(entities, 'Siria')).toEqual(['sirios']);
    expect(mentionsOf(entities, 'Israel')).toEqual(['israelíes']);
  });

  it('open a sentence too', () => {
    const entities = entitiesOf('Alemania firmó el pacto. Alemanes y británicos colocaron minas frente a la costa.');
    expect(mentionsOf(entities, 'Alemania')).toEqual(['Alemanes']);
    expect(mentionsOf(entities, 'Reino Unido')).toEqual(['británicos']);
  });

  it('are no countries as adjectives, counted, or where the article names neither', () => {
    const text =
      'Siria e Israel callan. Los soldados sirios e israelíes dispararon. Huyeron decenas de sirios e israelíes.';
    expect(mentionsOf(entitiesOf(text), 'Siria')).toEqual([]);
    const neither = entitiesOf('Las bodas entre noruegos y suecos son frecuentes en Londres.');
    expect(neither.entities.some(({ name }) => name === 'Noruega' || name === 'Suecia')).toBe(false);
  });
});

describe('one of a people', () => {
  it('is the only person of that country and gender', () => {
    const entities = entitiesOf(
      'El ciclista italiano Marco Bellini derrotó al suizo Alex Zuri. El italiano lidera la general.',
    );
    expect(mentionsOf(entities, 'Marco Bellini')).toContain('El italiano');
    expect(mentionsOf(entities, 'Alex Zuri')).not.toContain('El italiano');
  });

  it('is meant behind `al` and `del` too', () => {
    const entities = entitiesOf(
      'El noruego Olav Berdal ganó ayer en Lugo. La federación sancionó al noruego, que insultó al árbitro.',
    );
    expect(mentionsOf(entities, 'Olav Berdal')).toContain('noruego');
  });

  it('is nobody where there are two, none of the gender, or a language is meant', () => {
    const two = entitiesOf('El italiano Marco Bellini habló con el italiano Ugo Neri en Berna. El italiano calló.');
    expect([...mentionsOf(two, 'Marco Bellini'), ...mentionsOf(two, 'Ugo Neri')]).toHaveLength(2);
    const woman = entitiesOf('La ciclista italiana Rosa Bellini ganó la etapa en Berna. El italiano ganó ayer.');
    expect(mentionsOf(woman, 'Rosa Bellini')).not.toContain('El italiano');
    const language = entitiesOf('El ciclista italiano Marco Bellini ganó la etapa. Su mujer domina el italiano.');
    expect(mentionsOf(language, 'Marco Bellini')).not.toContain('el italiano');
  });
});

describe('a country by its adjective', () => {
  it('is meant by a noun for countries', () => {
    const entities = entitiesOf('Turquía acusó a Grecia. El país heleno envió aviones. El presidente del país calló.');
    expect(mentionsOf(entities, 'Grecia')).toContain('El país heleno');
  });

  it('is not meant where there are several or none of the adjective', () => {
    const entities = entitiesOf('Turquía acusó a Grecia. Un país francófono envió aviones.');
    expect(entities.entities.some(({ name }) => name === 'Francia')).toBe(false);
  });
});
