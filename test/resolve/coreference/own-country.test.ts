import { describe, expect, it } from 'vitest';
import { entitiesOf, mentionsOf } from './told-entities.ts';

describe('nuestro país', () => {
  it('is the country of who is named behind the quotation', () => {
    const entities = entitiesOf(
      '"Nuestro país no aceptará amenazas", dijo el canciller de Venezuela, Andrés Mora, en respuesta a Estados Unidos.',
    );
    expect(mentionsOf(entities, 'Venezuela')).toContain('Nuestro país');
    expect(mentionsOf(entities, 'Estados Unidos')).not.toContain('Nuestro país');
  });

  it('is that of who was named last where nobody is named behind', () => {
    const entities = entitiesOf(
      'El presidente de Irán, Hasan Rostami, criticó a Israel. "Nuestra nación es fuerte", añadió.',
    );
    expect(mentionsOf(entities, 'Irán')).toContain('Nuestra nación');
  });

  it('is nobody outside a quotation, or where no country of the speaker is known', () => {
    const told = entitiesOf(
      'El canciller de Venezuela, Andrés Mora, llegó ayer. Nuestro país lo recibió con frialdad.',
    );
    expect(mentionsOf(told, 'Venezuela')).not.toContain('Nuestro país');
    const unknown = entitiesOf('Venezuela calló. "Nuestro país es fuerte", dijo Elvira Montes Rojo.');
    expect(mentionsOf(unknown, 'Venezuela')).not.toContain('Nuestro país');
  });

  it('is that of the person named before where it is theirs', () => {
    const entities = entitiesOf(
      'Perú promete barcos. La canciller de Noruega, Elvira Montes Rojo, anunció ayer que su país enviará ayuda.',
    );
    expect(mentionsOf(entities, 'Noruega')).toContain('su país');
  });
});
