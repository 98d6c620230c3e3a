import { describe, expect, it } from 'vitest';
import { entitiesOf } from './told-entities.ts';

/** What the entity of a name is called in the text. */
const callsOf = (text: string, name: string): string[] =>
  entitiesOf(text).entities.flatMap((entity) =>
    entity.name === name ? entity.mentions.map((mention) => mention.text) : [],
  );

describe('a country called by part of its name', () => {
  it('is the half of a land of which the article names both', () => {
    const both = 'Corea del Norte lanzó un misil. Corea del Sur protestó. El Norte y el Sur negocian.';
    expect(callsOf(both, 'Corea del Norte')).toContain('Norte');
    expect(callsOf(both, 'Corea del Sur')).toContain('Sur');
    const one = 'Corea del Norte lanzó un misil. El Norte y el Sur negocian.';
    expect(callsOf(one, 'Corea del Norte')).not.toContain('Norte');
  });

  it('is the republic that the article names whole', () => {
    const whole = 'La República Democrática del Congo pidió ayuda. Congo denunció a Ruanda.';
    expect(callsOf(whole, 'República Democrática del Congo')).toContain('Congo');
    const both = 'La República Democrática del Congo y la República del Congo pidieron ayuda. Congo denunció a Ruanda.';
    expect(callsOf(both, 'República Democrática del Congo')).not.toContain('Congo');
  });

  it('is the republic named whole by an adjective of two', () => {
    const whole = 'La República Democrática del Congo pidió ayuda. El Gobierno congoleño denunció a Ruanda.';
    expect(callsOf(whole, 'República Democrática del Congo').some((call) => call.includes('congoleño'))).toBe(true);
    expect(callsOf(whole, 'República del Congo')).toEqual([]);
    const both = `La República del Congo pidió ayuda. ${whole}`;
    expect(callsOf(both, 'República del Congo')).not.toEqual([]);
  });

  it('is no person called so', () => {
    const text = 'Trinidad y Tobago cerró la frontera. Lo contó la enfermera Trinidad Robledo. Trinidad no sabe nada.';
    expect(callsOf(text, 'Trinidad y Tobago')).not.toContain('Trinidad');
  });
});

describe('given names alone', () => {
  it('are those of a king who is called so', () => {
    expect(callsOf('El rey Luis Felipe II habló. Luis Felipe viajó a Perú.', 'Luis Felipe II')).toContain(
      'Luis Felipe',
    );
    const two = 'El rey Luis Felipe II saludó al rey Luis Felipe IV. Luis Felipe viajó a Perú.';
    expect(callsOf(two, 'Luis Felipe II')).not.toContain('Luis Felipe');
    expect(callsOf(two, 'Luis Felipe IV')).not.toContain('Luis Felipe');
  });
});
