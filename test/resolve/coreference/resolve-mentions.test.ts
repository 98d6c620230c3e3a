import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleEntities, ArticleEntity, EntityType } from '../../../src/core/entity.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';
import { readArticle } from '../../core/article-of.ts';

const knowledge = loadKnowledge();
let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await loadSpanishAnalyzer();
});

function resolve(text: string): ArticleEntities {
  const sentences = analyzer.analyzeText(text);
  const article = readArticle(text);
  return resolveMentions({ article, sentences }, null, knowledge);
}

function find(entities: ArticleEntities, type: EntityType, name: RegExp): ArticleEntity | undefined {
  return entities.entities.find((entity) => entity.type === type && entity.names.some((known) => name.test(known)));
}

describe('resolveMentions', () => {
  it('reads a capital as the country where it acts and as a place where one goes', () => {
    const entities = resolve('Lima rechazó la propuesta de Bolivia. El ministro viajó después a Lima.');
    expect(find(entities, 'Country', /^Perú$/)?.mentions.some((mention) => mention.text === 'Lima')).toBe(true);
    expect(find(entities, 'Place', /^Lima$/)?.mentions).toHaveLength(1);
  });

  it('takes a government named with its country for the country', () => {
    const entities = resolve('El Gobierno chileno anunció ayer medidas. Chile pidió ayuda.');
    expect(find(entities, 'Country', /^Chile$/)?.names).toContain('Gobierno chileno');
    expect(find(entities, 'Organization', /Gobierno/)).toBeUndefined();
  });

  it('reads no capital in the surname of a person named in full, and no person in a body on record', () => {
    const entities = resolve(
      'El Congreso destituyó al fiscal Rodolfo Paz. La moción acusa a Paz de espiar a Greenpeace.',
    );
    expect(find(entities, 'Person', /^Rodolfo Paz$/)?.mentions.some(({ text }) => text === 'Paz')).toBe(true);
    expect(find(entities, 'Organization', /^Greenpeace$/)).toBeDefined();
    const other = resolve('Santiago Robledo viajó a Chile. En Santiago lo recibió la alcaldesa.');
    expect(find(other, 'Person', /^Santiago Robledo$/)?.mentions.map(({ text }) => text)).not.toContain('Santiago');
  });

  it('joins a shorter name of a person with the fuller one, and no given names alone', () => {
    const entities = resolve('Roque Villalba dimitió ayer. Roque Villalba Sáenz dirigía el banco desde 2010.');
    expect(find(entities, 'Person', /^Roque Villalba Sáenz$/)?.names).toContain('Roque Villalba');
    const other = resolve('Lo saludó Juan Carlos en Lima. Juan Carlos Villalba Sáenz dirigía el banco desde 2010.');
    expect(find(other, 'Person', /^Juan Carlos Villalba Sáenz$/)?.names).not.toContain('Juan Carlos');
  });

  it('calls a firm by the first word of its name or without its noun', () => {
    const entities = resolve('Norsa Energía perdió el contrato. El ministro reprochó a Norsa su silencio.');
    expect(find(entities, 'Organization', /^Norsa Energía$/)?.names).toContain('Norsa');
    const group = resolve('Grupo Ambar vendió el club. Ambar lo había comprado en 2009.');
    expect(find(group, 'Organization', /^Grupo Ambar$/)?.names).toContain('Ambar');
  });

  it('takes a family for a group and a site for a place, whatever they are called', () => {
    const entities = resolve('La familia Villalba vendió la finca. Cruzaron el puente Villalba de noche.');
    expect(find(entities, 'Group', /^familia Villalba$/)).toBeDefined();
    expect(find(entities, 'Place', /^puente Villalba$/)).toBeDefined();
  });

  it('takes what somebody governs for a place, though a body is called like it', () => {
    const entities = resolve(
      'El alcalde de Valdehita Julián Robledo dimitió ayer. Lo pidió la asociación Valdehita Limpia en una carta.',
    );
    expect(find(entities, 'Place', /^Valdehita$/)).toBeDefined();
    expect(find(entities, 'Organization', /^Valdehita Limpia$/)).toBeDefined();
    expect(find(entities, 'Person', /^Julián Robledo$/)).toBeDefined();
  });

  it('groups a surname with the full name, and the post beside it', () => {
    const entities = resolve(
      'La ministra de Sanidad, Carmen Olmedo Ruiz, se reunió con los médicos. Olmedo prometió más fondos.',
    );
    const person = find(entities, 'Person', /^Carmen Olmedo Ruiz$/);
    expect(person?.names).toContain('Olmedo');
    expect(person?.titles).toEqual(['ministra de Sanidad']);
    expect(person?.gender).toBe('Fem');
    expect(find(entities, 'Organization', /^Sanidad$/)).toBeUndefined();
  });

  it('joins an acronym in brackets to the name before it', () => {
    const entities = resolve('La Federación Nacional de Apicultores (FNA) protestó en Sevilla. La FNA exige ayudas.');
    const body = find(entities, 'Organization', /^Federación Nacional de Apicultores$/);
    expect(body?.mentions.filter((mention) => mention.text === 'FNA')).toHaveLength(2);
  });

  it('ties bodies and groups to the country of their demonym', () => {
    const entities = resolve('El Ejército peruano rescató a los soldados ecuatorianos cerca de la frontera.');
    expect(find(entities, 'Organization', /Ejército peruano/)?.country).toBe('PE');
    expect(find(entities, 'Group', /soldados ecuatorianos/)?.country).toBe('EC');
  });

  it('makes agreements and events of what is described', () => {
    const entities = resolve('Portugal y Marruecos firmaron el tratado de pesca durante la cumbre de Lisboa.');
    expect(find(entities, 'Agreement', /tratado de pesca/)).toBeDefined();
    expect(find(entities, 'Event', /cumbre de Lisboa/)).toBeDefined();
  });

  it('joins the short name of an event to that with the noun for its kind, and leaves a place of that name alone', () => {
    const event = find(
      resolve('Ganó la Copa Robledora en mayo. La Robledora se juega en junio.'),
      'Event',
      /^Copa Robledora$/,
    );
    expect(event?.names).toContain('Robledora');
    const entities = resolve('Ganó la Copa Argentina en mayo. El ministro viajó a Argentina.');
    expect(find(entities, 'Country', /^Argentina$/)).toBeDefined();
    expect(find(entities, 'Event', /^Copa Argentina$/)?.names).not.toContain('Argentina');
  });

  it.each([
    ['El Giro de Robledo termina hoy en Roma.', 'Giro de Robledo'],
    ['Se inauguró ayer el Festival de San Julián.', 'Festival de San Julián'],
    ['El huracán Marta dejó diez muertos. Marta avanza hacia Belice.', 'Marta'],
    ['La policía cerró la operación Centinela con diez detenidos.', 'Centinela'],
  ])('takes for an event what its noun says is one: %s', (text, name) => {
    expect(find(resolve(text), 'Event', new RegExp(`^${name}$`))).toBeDefined();
  });

  it('takes who won a prize for no event', () => {
    const entities = resolve('Habló el premio Nobel Marta Robledo con la prensa.');
    expect(find(entities, 'Event', /Marta/)).toBeUndefined();
  });

  it('takes the name of a capital behind a post for a person, and behind a preposition for the place', () => {
    expect(find(resolve('La reina Sofía inauguró ayer la muestra.'), 'Person', /^Sofía$/)).toBeDefined();
    expect(find(resolve('El ministro viajó ayer a Sofía.'), 'Place', /^Sofía$/)).toBeDefined();
  });

  it('calls a named event with its year too', () => {
    const entities = resolve('Nadó en los Juegos Olímpicos de 1992 y ganó la plata.');
    expect(find(entities, 'Event', /^Juegos Olímpicos$/)?.names).toContain('Juegos Olímpicos de 1992');
    expect(find(resolve('Nadó en los Juegos Olímpicos de casa.'), 'Event', /^Juegos Olímpicos de/)).toBeUndefined();
  });

  it('takes a district with its name for one place, and a beach near a town for another', () => {
    const places = resolve('Acampó en la comuna chilena de Iquique. Iquique celebra su fiesta.').entities;
    expect(places.filter(({ type, names }) => type === 'Place' && names.includes('Iquique'))).toHaveLength(1);
    expect(
      places.some(({ names }) => names.includes('Iquique') && names.includes('la comuna chilena de Iquique')),
    ).toBe(true);
    const beach = resolve('Acampó en una playa de Iquique. Iquique celebra su fiesta.').entities;
    expect(beach.some(({ names }) => names.includes('Iquique') && names.includes('una playa de Iquique'))).toBe(false);
  });

  it('keeps apart what ordinals tell apart', () => {
    const entities = resolve(
      'Los chilenos votarán en la primera vuelta de las elecciones de Chile el domingo. La segunda vuelta será en mayo.',
    );
    const mentions = entities.entities.map((entity) => entity.mentions.map(({ text }) => text).join(' '));
    expect(mentions.filter((texts) => texts.includes('primera vuelta') && texts.includes('segunda'))).toEqual([]);
  });

  it('gives a sovereign title with a capital to its bearer', () => {
    const entities = resolve('El rey Carlos Robledo inauguró la feria. El Rey se reunió después con la prensa.');
    expect(find(entities, 'Person', /^Carlos Robledo$/)?.mentions.map(({ text }) => text)).toContain('El Rey');
    expect(find(resolve('El Papa envió ayer un telegrama a los damnificados.'), 'Person', /^Papa$/)).toBeDefined();
  });

  it('makes a group of people who are counted, and not of leaders already named', () => {
    const entities = resolve(
      'La gendarmería detuvo a doce contrabandistas cerca de Arlanza. Los jueces citarán a ambos.',
    );
    expect(find(entities, 'Group', /^doce contrabandistas$/)?.name).toBe('doce contrabandistas');
  });

  it('makes a place of a capital that is only described', () => {
    const entities = resolve('La ministra noruega Ingrid Solberg viajó ayer a la capital paraguaya.');
    const capital = find(entities, 'Place', /^Asunción$/);
    expect(capital?.names).toContain('la capital paraguaya');
    expect(capital?.country).toBe('PY');
  });

  it('makes no capital of what is capital in another sense', () => {
    const entities = resolve('La empresa chilena amplió ayer su capital social en Arlanza.');
    expect(find(entities, 'Place', /Santiago/)).toBeUndefined();
  });

  it('finds the country that an adjective tells of a city', () => {
    const entities = resolve('El festival comenzó ayer en la ciudad eslovaca de Košice.');
    expect(find(entities, 'Country', /^eslovaca$/)?.country).toBe('SK');
  });

  it('gives both leaders for `ambos`', () => {
    const text =
      'El presidente Andrés Quiroga recibió a la presidenta Lucía Berenguer. Ambos mandatarios firmaron la paz.';
    const entities = resolve(text);
    const both = entities.entities.filter((entity) =>
      entity.mentions.some((mention) => mention.text === 'Ambos mandatarios'),
    );
    expect(both.map((entity) => entity.name).sort()).toEqual(['Andrés Quiroga', 'Lucía Berenguer']);
  });

  it('gives exact slices, and finds each mention again at its head', () => {
    const text = 'El Banco Central de Uruguay subió los tipos. Lo criticó Marta Iglesias, diputada de la oposición.';
    const entities = resolve(text);
    for (const entity of entities.entities) {
      for (const mention of entity.mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(entities.entitiesAt(mention.sentence, mention.head)).toContain(entity.index);
      }
    }
  });

  it('joins a nickname in quotes to the person before it', () => {
    const entities = resolve(
      'La policía detuvo ayer a Andrés Quiroga Lema, "Marianico", en Vigo. Marianico habló poco.',
    );
    expect(find(entities, 'Person', /^Andrés Quiroga Lema$/)?.names).toContain('Marianico');
    expect(entities.entities.filter(({ type }) => type === 'Person')).toHaveLength(1);
  });

  it('finds the country inside the name of a body, and the body whole', () => {
    const entities = resolve('El Banco Central de Uruguay subió ayer los tipos de interés.');
    expect(find(entities, 'Organization', /^Banco Central de Uruguay$/)).toBeDefined();
    expect(find(entities, 'Country', /^Uruguay$/)).toBeDefined();
  });

  it('ends a description before the clause of a participle', () => {
    const entities = resolve(
      'El Ejército peruano rescató a los soldados ecuatorianos capturados en marzo por la guerrilla.',
    );
    const soldiers = find(entities, 'Group', /soldados/);
    expect(soldiers?.mentions[0]?.text).toBe('los soldados ecuatorianos');
  });

  it('finds nothing in a text without names', () => {
    expect(resolve('Llovió mucho durante toda la noche.').entities).toEqual([]);
  });
});
