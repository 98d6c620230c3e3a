import { describe, expect, it } from 'vitest';
import { entitiesOf, mentionsOf } from './told-entities.ts';

describe('a described thing', () => {
  it('is the body of which a noun names the whole', () => {
    const entities = entitiesOf(
      'El Frente Azul atacó ayer Monteluz. Los rebeldes del Frente Azul tomaron la comisaría.',
    );
    expect(mentionsOf(entities, 'Frente Azul').some((text) => text.startsWith('Los rebeldes'))).toBe(true);
  });

  it('is not the body whose agents it names', () => {
    const entities = entitiesOf(
      'La Policía Nacional registró ayer Monteluz. Los agentes de la Policía Nacional detuvieron a dos hombres.',
    );
    expect(mentionsOf(entities, 'Policía Nacional')).toEqual([]);
  });

  it('is the one of the same noun and the same owner', () => {
    const entities = entitiesOf(
      'Ana Robledo saludó a unos 300 militantes del Partido Liberal en Lugo. Los militantes del Partido Liberal aplaudieron a Robledo.',
    );
    const groups = entities.entities.filter(({ type }) => type === 'Group').map(({ mentions }) => mentions.length);
    expect(groups).toEqual([2]);
  });

  it('is another where its owner is another', () => {
    const entities = entitiesOf(
      'Ana Robledo saludó a unos 300 militantes del Partido Liberal en Lugo. Los militantes del Partido Comunista silbaron a Robledo.',
    );
    expect(Math.max(...entities.entities.filter(({ type }) => type === 'Group').map((e) => e.mentions.length))).toBe(1);
  });

  it('is called by the noun of its name behind an ordinal', () => {
    const entities = entitiesOf(
      'El segundo Congreso de Apicultores se abrió ayer en Lugo. En el congreso participan 300 expertos.',
    );
    expect(mentionsOf(entities, 'segundo Congreso de Apicultores')).toEqual(['el congreso']);
  });

  it('is called later by the noun of those whom it gathers', () => {
    const entities = entitiesOf(
      'Un grupo de pescadores gallegos ocupó ayer el puerto de Lugo. Los pescadores exigieron ayudas al ministro.',
    );
    const [group] = entities.entities.filter(({ type }) => type === 'Group');
    expect(group?.mentions.map(({ text }) => text)).toContain('Los pescadores');
  });
});
