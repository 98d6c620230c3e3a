import { describe, expect, it } from 'vitest';
import { entitiesOf, mentionsOf } from './told-entities.ts';

describe('the counterpart of a country', () => {
  it('is whom the article gave a post there', () => {
    const entities = entitiesOf(
      'La presidenta de Chile, Lorena Vidal, viajó a Lima. El presidente de Perú, Marcos Peña, la recibió. Vidal y su homólogo peruano hablaron de pesca.',
    );
    expect(mentionsOf(entities, 'Marcos Peña')).toContain('su homólogo peruano');
  });

  it.each([
    'Los presidentes de Chile, Lorena Vidal, y de Perú, Marcos Peña, firmaron un acuerdo.',
    'Los cancilleres de Chile y Perú, Lorena Vidal y Marcos Peña, firmaron un acuerdo.',
  ])('is known where a post is told of several at once: %s', (opening) => {
    const entities = entitiesOf(`${opening} Vidal recibió a su homólogo peruano en Iquique.`);
    expect(mentionsOf(entities, 'Marcos Peña')).toContain('su homólogo peruano');
  });

  it('is nobody of another country', () => {
    const { entities } = entitiesOf(
      'La presidenta de Chile, Lorena Vidal, viajó a Lima. El presidente de Perú, Marcos Peña, la recibió. Vidal llamó antes a su homólogo boliviano.',
    );
    const called = entities.filter(({ mentions }) => mentions.some(({ text }) => text === 'su homólogo boliviano'));
    expect(called.map(({ name }) => name)).toEqual([]);
  });
});
