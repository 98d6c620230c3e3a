import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadKnowledge, normalizeName } from '../../src/knowledge/index.ts';

const knowledge = loadKnowledge();

function knownCodes(): ReadonlySet<string> {
  const file = new URL('../../graph-data/knowledge/countries.json', import.meta.url);
  const rows = z.array(z.object({ id: z.string() })).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Set(rows.map(({ id }) => id));
}

describe('normalizeName', () => {
  it('folds case, accents, dots and hyphens', () => {
    expect(normalizeName('EE. UU.')).toBe('eeuu');
    expect(normalizeName('EE.UU.')).toBe('eeuu');
    expect(normalizeName('Ñuñoa')).toBe('nunoa');
    expect(normalizeName('Guinea-Bisáu')).toBe('guinea bisau');
  });
});

describe('loadKnowledge', () => {
  it('finds countries by name, official name and acronym, with or without accents and articles', () => {
    for (const name of ['Japón', 'japon', 'el Japón']) expect(knowledge.countriesByName(name)[0]?.iso2).toBe('JP');
    expect(knowledge.countriesByName('EEUU')[0]?.iso2).toBe('US');
    expect(knowledge.countriesByName('Atlántida')).toEqual([]);
  });

  it('tells number and gender of demonyms, and keeps ambiguous ones open', () => {
    expect(knowledge.countriesByDemonym('peruanas')).toMatchObject([{ gender: 'Fem', plural: true }]);
    expect(
      knowledge
        .countriesByDemonym('coreanos')
        .map((match) => match.country.iso2)
        .sort(),
    ).toEqual(['KP', 'KR']);
  });

  it('knows the seats that stand for governments, and capitals among them', () => {
    expect(knowledge.metonyms('la Casa Blanca')[0]).toMatchObject({ capital: false, country: { iso2: 'US' } });
    expect(knowledge.metonyms('Lima')[0]).toMatchObject({ capital: true, country: { iso2: 'PE' } });
  });

  it('knows adjectives unlike the name they stand for, in any form', () => {
    for (const form of ['gaditano', 'gaditana', 'gaditanos', 'Gaditanas'])
      expect(knowledge.namesByAdjective(form)).toEqual({ type: 'Place', names: ['cadiz'] });
    expect(knowledge.namesByAdjective('turolenses')?.names).toEqual(['teruel']);
    expect(knowledge.namesByAdjective('comunitaria')).toEqual({ type: 'Organization', names: ['union europea', 'ue'] });
    for (const form of ['leonés', 'leonesa', 'leoneses', 'leonesas'])
      expect(knowledge.namesByAdjective(form)?.names).toEqual(['leon']);
    for (const form of ['andaluces', 'catalana', 'catalanes', 'balear', 'baleares', 'vascas'])
      expect(knowledge.namesByAdjective(form)?.type).toBe('Place');
    expect(knowledge.namesByAdjective('navarro')).toBeNull();
    expect(knowledge.namesByAdjective('leona')).toBeNull();
  });

  it('tells which region is governed from a town of another name', () => {
    expect(knowledge.regionGovernedFrom('Mérida')).toBe('extremeno');
    expect(knowledge.regionGovernedFrom('Lugo')).toBeNull();
  });

  it('finds organisations by name and acronym', () => {
    expect(knowledge.organizationsByName('ONU')[0]?.id).toBe('un');
    expect(knowledge.organizationsByName('Naciones Unidas')[0]?.id).toBe('un');
  });

  it('gives cities of one name in several countries, the largest first', () => {
    const cities = knowledge.citiesByName('cordoba');
    expect(new Set(cities.map((city) => city.iso2)).size).toBeGreaterThan(1);
    const sizes = cities.map((city) => city.population);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('knows regions and waters as places', () => {
    expect(knowledge.isKnownPlace('Andalucía')).toBe(true);
    expect(knowledge.isKnownPlace('mar Negro')).toBe(true);
  });

  it('reads words for members in any form, with the usual name first', () => {
    expect(knowledge.memberWord('socialistas')?.names[0]).toBe('psoe');
    expect(knowledge.memberWord('conservadora')?.names[0]).toBe('partido conservador');
    expect(knowledge.memberWord('verdes')?.names).toContain('verdes');
    expect(knowledge.memberWord('aliancistas')).toMatchObject({ names: [] });
    expect(knowledge.memberWord('mesa')).toBeNull();
    expect(knowledge.memberWord('neogaullista')?.names[0]).toBe('rpr');
    expect(knowledge.memberWord('neoliberales')?.names).toEqual([]);
  });

  it('tells countries by where and what they are, in either gender', () => {
    expect(knowledge.countriesByRegion('andina').has('PE')).toBe(true);
    expect(knowledge.countriesByRegion('caribeño').has('CU')).toBe(true);
    expect(knowledge.countriesByRegion('isla').has('CY')).toBe(true);
    expect(knowledge.countriesByRegion('isla').has('GR')).toBe(false);
    expect(knowledge.countriesByRegion('peruano').size).toBe(0);
  });

  it('names only countries of the table in regions of the world', () => {
    const file = new URL('../../graph-data/knowledge/world-regions.json', import.meta.url);
    const table = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
    const codes = Object.values(table).flatMap((list) => list.split(' '));
    const known = knownCodes();
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  it('calls the European Union by its number of members', () => {
    expect(knowledge.organizationsByName('los Quince')[0]?.id).toBe('eu');
    expect(knowledge.organizationsByName('los Doce')).toEqual([]);
  });

  it('knows given names with gender, and surnames', () => {
    expect(knowledge.givenName('Lucía')).toBe('Fem');
    expect(knowledge.givenName('Andrés')).toBe('Masc');
    expect(knowledge.givenName('Mesa de')).toBeNull();
    expect(knowledge.isSurname('Gutiérrez')).toBe(true);
  });

  it('reads roles in all forms', () => {
    expect(knowledge.role('presidenta')).toMatchObject({ lemma: 'presidente', gender: 'Fem', plural: false });
    expect(knowledge.role('presidenta')?.ofState).toBe(true);
    expect(knowledge.role('alcalde')?.ofState).toBe(false);
    expect(knowledge.role('ministros')).toMatchObject({ plural: true });
    expect(knowledge.role('exconcejala')).toMatchObject({ lemma: 'exconcejal', gender: 'Fem' });
  });

  it('lists what a noun may head', () => {
    expect(knowledge.headClasses('tratado')).toEqual(['Agreement']);
    expect(knowledge.headClasses('congreso')).toEqual(['Organization', 'Event']);
  });

  it('knows nouns that name people in any number, and who was one', () => {
    for (const noun of ['topógrafos', 'juez', 'jueces', 'inspectoras', 'exalumnos'])
      expect(knowledge.isPersonNoun(noun), noun).toBe(true);
    for (const noun of ['ministras', 'secretaria', 'palestinas', 'políticos', 'críticos'])
      expect(knowledge.isPersonNoun(noun), noun).toBe(true);
    for (const noun of ['barcos', 'cabeza', 'reunión', 'bajas', 'pérdidas', 'carreras', 'políticas', 'crítica'])
      expect(knowledge.isPersonNoun(noun), noun).toBe(false);
  });

  it('takes ships, buildings and remains for no people, and who speaks for a body not for the body', () => {
    for (const noun of ['barcos', 'hospitales', 'escuelas', 'filas', 'restos'])
      expect(knowledge.headClasses(noun), noun).not.toContain('Group');
    expect(knowledge.headClasses('escuelas')).toContain('Organization');
    expect(knowledge.headClasses('portavoz')).not.toContain('Organization');
    expect(knowledge.headClasses('soldados')).toEqual(['Group']);
  });

  it('ships no metonym that names who governs', () => {
    expect(knowledge.metonyms('régimen de Kim')).toEqual([]);
    expect(knowledge.metonyms('Mar-a-Lago')).toEqual([]);
    expect(knowledge.metonyms('Casa Rosada').map(({ country }) => country.id)).toEqual(['AR']);
  });
});
