import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleEntities, ArticleEntity } from '../../../src/core/entity.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from '../../../src/languages/es/analyzer.ts';
import { findPredications } from '../../../src/languages/es/predications/index.ts';
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
  return resolveMentions({ article, sentences }, findPredications({ article, sentences }), knowledge);
}

/** The words by which an entity is called without its name. */
function descriptionsOf(entities: ArticleEntities, name: string): string[] {
  const entity = entities.entities.find((known: ArticleEntity) => known.names.includes(name));
  return (entity?.mentions ?? []).filter(({ kind }) => kind === 'description').map(({ text }) => text);
}

describe('a description beside a name', () => {
  it("tells the country by an adjective behind the field of a post, where the post is a state's", () => {
    const country = (text: string) => resolve(text).entities.find(({ type }) => type === 'Country')?.name;
    expect(country('El ministro del Interior francés, Luc Robledo, llegó tarde.')).toBe('Francia');
    expect(country('El secretario de Estado estadounidense, Paul Robledo, llegó tarde.')).toBe('Estados Unidos');
    expect(country('El secretario de un banco suizo, Luca Robledo, llegó tarde.')).toBeUndefined();
  });

  it('is of a person behind a word of address, though a city is called so', () => {
    const entity = resolve('La exposición gustó a doña Sofía.').entities.find(({ name }) => name === 'Sofía');
    expect(entity?.type).toBe('Person');
    const city = resolve('La exposición viajó a Sofía.').entities.find(({ name }) => name === 'Sofía');
    expect(city?.type).toBe('Place');
  });

  it('is a mention whatever its noun, over complements and a second apposition', () => {
    const entities = resolve('La jefa de la misión, la paraguaya Rosalba Cáceres Ortiz, elogió la jornada.');
    expect(descriptionsOf(entities, 'Rosalba Cáceres Ortiz')).toContain('La jefa de la misión');
  });

  it('needs no comma', () => {
    const entities = resolve('El topógrafo Anselmo Quirós criticó ayer al alcalde de Lugo.');
    expect(descriptionsOf(entities, 'Anselmo Quirós')).toContain('El topógrafo');
  });

  it.each([
    ['La entonces ministra criticó la ley.', 'La entonces ministra'],
    ['La ex ministra criticó la ley.', 'La ex ministra'],
  ])('is definite whatever stands behind its article: %s', (later, called) => {
    const entities = resolve(`La exministra Rosalba Cáceres Ortiz, ministra hasta 2020, votó ayer en contra. ${later}`);
    expect(descriptionsOf(entities, 'Rosalba Cáceres Ortiz')).toContain(called);
  });

  it.each([
    ['La abogada de Anselmo Quirós, Rosalba Cáceres Ortiz, apeló ayer.', 'La abogada'],
    ['La hermana de éste, Rosalba Cáceres Ortiz, apeló ayer.', 'La hermana'],
    ['La presidenta de la Federación Costera de Lugo (FCL), Rosalba Cáceres Ortiz, apeló ayer.', 'La presidenta'],
    ['La portavoz socialista en la comisión, Rosalba Cáceres Ortiz, apeló ayer.', 'La portavoz'],
    ['La candidata de Tierra Viva a la alcaldía, Rosalba Cáceres Ortiz, apeló ayer.', 'La candidata'],
  ])('stands before the comma behind others that it names: %s', (text, called) => {
    const described = descriptionsOf(resolve(text), 'Rosalba Cáceres Ortiz');
    expect(described.some((words) => words.startsWith(called))).toBe(true);
  });

  it('is not of whom the next clause is about', () => {
    const entities = resolve('Según el portavoz de Julián Robledo, Anselmo Quirós rompió ayer el acta.');
    expect(descriptionsOf(entities, 'Anselmo Quirós')).toEqual([]);
    const other = resolve('Según el alcalde, Rosalba Cáceres había roto ayer el acta.');
    expect(descriptionsOf(other, 'Rosalba Cáceres')).toEqual([]);
  });

  it('may be told what it is called behind a comma', () => {
    const entities = resolve(
      'La policía detuvo a diez personas en Lugo. El operativo, denominado Marea Brava, duró tres días.',
    );
    expect(entities.entities.find(({ name }) => name === 'Marea Brava')?.type).toBe('Event');
    expect(descriptionsOf(entities, 'Marea Brava').some((text) => text.includes('operativo'))).toBe(true);
  });

  it('of kin names nobody but who was called so', () => {
    const entities = resolve(
      'Julián Robledo venció ayer a Anselmo Quirós en Lugo. Robledo dedicó el triunfo a su abuelo, enfermo desde abril.',
    );
    expect([...descriptionsOf(entities, 'Anselmo Quirós'), ...descriptionsOf(entities, 'Julián Robledo')]).toEqual([]);
  });

  it('stands before a bare noun that tells of what kind it is', () => {
    const entities = resolve(
      'El fabricante noruego de baterías Fjordcell compró ayer la planta. Fjordcell despidió a diez.',
    );
    const called = descriptionsOf(entities, 'Fjordcell');
    expect(called.some((text) => text.startsWith('El fabricante noruego de baterías'))).toBe(true);
  });

  it('may follow the name', () => {
    const entities = resolve('Anselmo Quirós, hombre de confianza del alcalde, dimitió el lunes.');
    expect(descriptionsOf(entities, 'Anselmo Quirós').some((text) => text.startsWith('hombre'))).toBe(true);
  });

  it('is not the noun that the apposed phrase depends on', () => {
    const entities = resolve('El juez ordenó la entrega del cabecilla, Tomás Arce Molina, a Portugal.');
    const called = descriptionsOf(entities, 'Tomás Arce Molina');
    expect(called).toContain('cabecilla');
    expect(called.some((text) => text.includes('entrega'))).toBe(false);
  });

  it('is no plural before a list of places, and may be one of the name of islands', () => {
    const listed = resolve('Los hospitales de Teruel, Huesca y Soria cerraron ayer por las nieves.');
    expect(descriptionsOf(listed, 'Huesca')).toEqual([]);
    const islands = resolve('El buque llegó ayer a las islas Malvinas con víveres.');
    expect(islands.entities.some(({ names }) => names.includes('islas Malvinas') || names.includes('Malvinas'))).toBe(
      true,
    );
  });

  it('is not the relative of whom it names', () => {
    const entities = resolve('El hermano del topógrafo Anselmo Quirós dimitió el lunes.');
    expect(descriptionsOf(entities, 'Anselmo Quirós').some((text) => text.includes('hermano'))).toBe(false);
  });

  it('names a company by what it makes', () => {
    const entities = resolve('La naviera Costamar Atlántica despidió a treinta marineros en Vigo.');
    expect(descriptionsOf(entities, 'Costamar Atlántica').some((text) => text.includes('naviera'))).toBe(true);
  });
});

describe('a description that takes up', () => {
  it('names the person of its gender and post', () => {
    const entities = resolve(
      'La ministra de Pesca, Elvira Montes Rojo, se reunió con el armador Julio Seara. La ministra prometió ayudas.',
    );
    expect(descriptionsOf(entities, 'Elvira Montes Rojo')).toContain('La ministra');
    expect(descriptionsOf(entities, 'Julio Seara')).not.toContain('La ministra');
  });

  it('names the body of its kind', () => {
    const entities = resolve(
      'La empresa Costamar Atlántica despidió a treinta marineros. El Partido Liberal lo lamentó. La compañía defendió la medida.',
    );
    expect(descriptionsOf(entities, 'Costamar Atlántica')).toContain('La compañía');
  });

  it('names nobody where it has no article', () => {
    const entities = resolve('Elvira Montes Rojo habló en Cádiz. Faltan ministras en el Gabinete.');
    expect(descriptionsOf(entities, 'Elvira Montes Rojo')).toEqual([]);
  });

  it('is no time', () => {
    const entities = resolve('Lo reveló este martes Elvira Montes Rojo ante la prensa.');
    expect(descriptionsOf(entities, 'Elvira Montes Rojo')).toEqual([]);
  });
});

describe('a description of the other gender', () => {
  it('names nobody of the wrong one, however near', () => {
    const entities = resolve(
      'La presidenta de Honduras, Lucía Mejía, destituyó al ministro Omar Paz. El exministro negó las acusaciones.',
    );
    expect(descriptionsOf(entities, 'Lucía Mejía')).not.toContain('El exministro');
  });

  it('yields where its noun has one gender for all', () => {
    const entities = resolve('Un coche atropelló a Omar Paz en Lugo. La víctima, Omar Paz, murió ayer.');
    expect(descriptionsOf(entities, 'Omar Paz')).toContain('La víctima');
  });
});

describe('a description of another country', () => {
  it('names no body of whom the country is known', () => {
    const entities = resolve('El Ejército ruso bombardeó Járkov ayer. El ejército ucraniano derribó tres aviones.');
    expect(descriptionsOf(entities, 'Ejército ruso')).toEqual([]);
  });
});

describe('a place by its adjective', () => {
  it('is the one of the article from whose name it is formed', () => {
    const entities = resolve('El alcalde visitó Málaga y Ronda. La capital malagueña acogerá el congreso.');
    expect(descriptionsOf(entities, 'Málaga')).toContain('La capital malagueña');
    const region = resolve('Llovió ayer en Aragón y en Navarra. La comunidad aragonesa pidió agua.');
    expect(descriptionsOf(region, 'Aragón')).toContain('La comunidad aragonesa');
    const unlike = resolve('El alcalde visitó Teruel y Ronda. La ciudad turolense acogerá el congreso.');
    expect(descriptionsOf(unlike, 'Teruel')).toContain('La ciudad turolense');
  });

  it('is not a region where its capital is meant, nor one formed from no name', () => {
    const entities = resolve('El consejero recorrió Aragón ayer. La capital aragonesa acogerá el congreso.');
    expect(descriptionsOf(entities, 'Aragón')).not.toContain('La capital aragonesa');
    const other = resolve('El consejero recorrió Málaga ayer. La comunidad aragonesa pidió agua.');
    expect(descriptionsOf(other, 'Málaga')).not.toContain('La comunidad aragonesa');
  });
});

describe('an agreement described again', () => {
  it('is the only one of its noun where a word of its topic is said again', () => {
    const entities = resolve(
      'Chile y Perú firmaron un tratado de defensa mutua. El ministro elogió el tratado de defensa, que cumple diez años.',
    );
    expect(descriptionsOf(entities, 'tratado de defensa mutua')).toContain('el tratado de defensa');
  });

  it('is another one where its figure is another', () => {
    const later = resolve('El Congreso aprobó la ley de costas 12. El ministro elogió la ley de costas 15.');
    expect(descriptionsOf(later, 'ley de costas 12')).not.toContain('la ley de costas 15');
  });
});

describe('a name behind a comma', () => {
  it('is whom the outer of two nouns names', () => {
    const entities = resolve('La esposa del presidente del Senado, Elvira Montes, pidió calma.');
    expect(descriptionsOf(entities, 'Elvira Montes')).toContain('La esposa del presidente del Senado');
    expect(descriptionsOf(entities, 'Elvira Montes')).not.toContain('presidente del Senado');
  });

  it('is whom the inner names where only its gender fits', () => {
    const entities = resolve('La esposa del presidente del Senado, Julián Robledo, pidió calma.');
    expect(descriptionsOf(entities, 'Julián Robledo').join()).not.toContain('La esposa');
  });

  it('is not described by a noun without an article that follows another name', () => {
    const entities = resolve(
      'Elvira Montes, vicepresidenta del Banco Norte e hija del fundador, Julián Robledo, dimitió.',
    );
    expect(descriptionsOf(entities, 'Elvira Montes').join()).toContain('vicepresidenta');
    expect(descriptionsOf(entities, 'Julián Robledo').join()).not.toContain('vicepresidenta');
  });

  it('that ends a clause is not the subject’s', () => {
    const entities = resolve(
      'El canciller de Rusia, Iván Petrov, viajó a Cuba. Tras reunirse con Iván Petrov, el canciller cubano pidió respeto.',
    );
    expect(descriptionsOf(entities, 'Iván Petrov')).not.toContain('el canciller cubano');
  });
});
