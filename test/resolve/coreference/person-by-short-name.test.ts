import { describe, expect, it } from 'vitest';
import { entitiesOf } from './told-entities.ts';

const typeOf = (text: string, name: string) =>
  entitiesOf(text).entities.find(({ names }) => names.includes(name))?.type;

describe('an unknown full name', () => {
  it('is a person where its surname alone is told of as one, and both are one', () => {
    const text = 'Ganó Kazuo Quirondo. Quirondo dijo que viajará a Lima.';
    expect(typeOf(text, 'Kazuo Quirondo')).toBe('Person');
    expect(entitiesOf(text).entities.filter(({ names }) => names.includes('Quirondo'))).toHaveLength(1);
    expect(typeOf('Ganó Kazuo Quirondo.', 'Kazuo Quirondo')).not.toBe('Person');
  });

  it('stays a body where the short name is told of as one, and with a word of bodies', () => {
    expect(
      typeOf('El contrato con Pico Quirondo se firmó ayer. Quirondo facturó 30 millones de euros.', 'Pico Quirondo'),
    ).toBe('Organization');
    expect(typeOf('Ganó el Grupo Quirondo. Quirondo dijo que viajará a Lima.', 'Grupo Quirondo')).toBe('Organization');
  });
});
