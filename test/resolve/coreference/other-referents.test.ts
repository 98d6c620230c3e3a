import { describe, expect, it } from 'vitest';
import { entitiesOf, mentionsOf } from './told-entities.ts';

describe('a description', () => {
  it('of a king takes up no president', () => {
    const entities = entitiesOf('El rey recibió ayer en su palacio al presidente de Perú, Julio Cárdenas.');
    expect(mentionsOf(entities, 'Julio Cárdenas')).not.toContain('El rey');
  });

  it('of a president still takes up who is called so', () => {
    const entities = entitiesOf('Llegó el presidente de Perú, Julio Cárdenas. El presidente habló de comercio.');
    expect(mentionsOf(entities, 'Julio Cárdenas')).toContain('El presidente');
  });

  it('of an agreement takes up none about something else', () => {
    const text = 'Chile y Perú firmaron un tratado de comercio. Brasil ratificó el tratado de defensa con Francia.';
    expect(mentionsOf(entitiesOf(text), 'tratado de comercio').join(' ')).not.toContain('defensa');
  });

  it('of an agreement takes up the one about the same', () => {
    const text = 'Chile y Perú firmaron un tratado de comercio. Perú ratificó ayer el tratado de comercio.';
    expect(mentionsOf(entitiesOf(text), 'tratado de comercio')).toContain('el tratado de comercio');
  });

  it('of a place stands before its name', () => {
    const text = 'El barco cruzó ayer el mar Rojo. La calle San Martín estuvo cortada.';
    const entities = entitiesOf(text);
    expect(mentionsOf(entities, 'Rojo')).toContain('el mar Rojo');
    expect(mentionsOf(entities, 'San Martín', 'name')).toContain('calle San Martín');
  });

  it('by a post of two words is one mention', () => {
    const entities = entitiesOf('El consejero delegado de Norsa, Ramón Iturbe, explicó el plan.');
    expect(mentionsOf(entities, 'Ramón Iturbe')).toContain('El consejero delegado de Norsa');
  });
});

describe('a name', () => {
  it('of a body has whose it is before it', () => {
    const text = 'Ana Ruiz dirige el museo. La canadiense Northpoint Mining compró ayer la mina.';
    const entities = entitiesOf(text);
    expect(mentionsOf(entities, 'Northpoint Mining').join()).toContain('La canadiense');
    expect(mentionsOf(entities, 'Ana Ruiz').join()).not.toContain('canadiense');
  });

  it('of a seat of government is a place behind a noun for another', () => {
    const typeOf = (text: string) => entitiesOf(text).entities.map(({ type }) => type);
    expect(typeOf('Ganaron ayer en el estadio Los Pinos por dos goles.')).toContain('Place');
    expect(typeOf('Desde hace meses lo sabe Los Pinos.')).toContain('Country');
  });

  it('of a city before the first sentence is the place where the article was written', () => {
    const { entities } = entitiesOf('OVIEDO. El Zalba perdió ayer la final de Liga ante el Murgui por dos goles.');
    expect(entities.find(({ name }) => name === 'OVIEDO')?.type).toBe('Place');
  });
});

describe('a sum', () => {
  it('is no group of people', () => {
    const { entities } = entitiesOf('La empresa Norsa facturó 2.100 millones el año pasado.');
    expect(entities.filter(({ type }) => type === 'Group')).toEqual([]);
  });
});

describe('an event held in another place', () => {
  const events = (text: string) => entitiesOf(text).entities.filter(({ type }) => type === 'Event');

  it('is another event', () => {
    const [first, second] = events(
      'La cumbre extraordinaria de la UE en Viena terminó ayer. La cumbre de marzo en Lisboa tratará del empleo.',
    );
    expect(first?.mentions).toHaveLength(1);
    expect(second?.names).toContain('cumbre de marzo en Lisboa');
  });

  it('is the same where one place may lie in the other', () => {
    const found = events('La cumbre de la UE en Lisboa terminó ayer. La cumbre en Portugal trató del empleo.');
    expect(found).toHaveLength(1);
  });
});

describe('elections called by their adjective', () => {
  it('are an event', () => {
    const { entities } = entitiesOf('Luis Robledo fue segundo en las presidenciales de 2024.');
    expect(entities.find(({ names }) => names.includes('presidenciales de 2024'))?.type).toBe('Event');
  });

  it('are those named before', () => {
    const entities = entitiesOf('Hubo elecciones municipales en Lugo. Lucía Sáenz ganó las municipales de Lugo.');
    expect(mentionsOf(entities, 'elecciones municipales').join()).toContain('las municipales');
  });
});

describe('a contest called by its distance', () => {
  it('is an event with its style', () => {
    const { entities } = entitiesOf('La keniana Vera Solís ganó el oro en 400 metros vallas en los Juegos de Robledo.');
    expect(entities.find(({ name }) => name === '400 metros vallas')?.type).toBe('Event');
  });
});

describe('a prize', () => {
  const namesOf = (text: string) => entitiesOf(text).entities.map(({ type, name }) => `${type} ${name}`);

  it('is one event with its noun and its field', () => {
    expect(namesOf('Le dieron el premio Robledo de Narrativa. El premio Robledo se falla en Lima.')).toEqual([
      'Event premio Robledo de Narrativa',
      'Place Lima',
    ]);
    expect(namesOf('Recibió el premio Príncipe de Asturias de la Concordia en 1996.')).toEqual([
      'Event premio Príncipe de Asturias de la Concordia',
    ]);
  });

  it('is not who won it', () => {
    const found = namesOf('Habló el premio Nobel de la Paz Marta Robledo en Lima.');
    expect(found).toEqual(expect.arrayContaining(['Event premio Nobel de la Paz', 'Person Marta Robledo']));
    expect(namesOf('Llegó el Nobel de Medicina Tomás Robledo.')).toContain('Person Tomás Robledo');
  });
});

describe('the seats of one country', () => {
  it('are several places', () => {
    const namesOf = (text: string) => entitiesOf(text).entities.map(({ name }) => name);
    expect(namesOf('Hubo lluvias en Tel Aviv y en Jerusalén.')).toEqual(['Tel Aviv', 'Jerusalén']);
    expect(namesOf('Viajó de Sucre a La Paz. En La Paz llovía y en Sucre nevaba.')).toEqual(['Sucre', 'La Paz']);
  });

  it('are one place however it is written', () => {
    const { entities } = entitiesOf('Hubo lluvias en Ámsterdam. Nevó después en Amsterdam.');
    expect(entities.map(({ name }) => name)).toEqual(['Ámsterdam']);
  });
});
