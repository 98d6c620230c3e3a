import { describe, expect, it } from 'vitest';
import { DecisionBook, parseDecisions } from '../../../src/resolve/entities/decisions.ts';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.ts';
import { country, type ToldEntity, tell } from './told-articles.ts';

const PARTIES = [country('Perú', 'PE'), country('Chile', 'CL'), country('Bolivia', 'BO')];

/** How many entities of a type the sentences, each an article of its own, tell of; names are those that stand in them. */
function count(type: 'Agreement' | 'Event', told: readonly (readonly [sentence: string, name: string])[]): number {
  return resolve(type, told).entities.filter((entity) => entity.type === type).length;
}

function resolve(
  type: 'Agreement' | 'Event',
  told: readonly (readonly [sentence: string, name: string])[],
  decisions = '',
) {
  const articles = told.map(([sentence, name], at) => {
    const entities: ToldEntity[] = [{ type, name }, ...PARTIES.filter((party) => sentence.includes(party.name))];
    return tell(`${at}.txt`, sentence, entities);
  });
  return resolveEntities(articles, new DecisionBook(parseDecisions(decisions, 'd.yaml')));
}

describe('agreements of several articles', () => {
  it('are one by parties and date, whatever they are called', () => {
    const told = [
      [
        'El tratado de asociación firmado por Perú y Chile el 3 de mayo de 2021 sigue en vigor.',
        'tratado de asociación',
      ],
      ['Recordó el acuerdo de cooperación entre Chile y Perú, suscrito en mayo de 2021.', 'acuerdo de cooperación'],
    ] as const;
    expect(count('Agreement', told)).toBe(1);
    const [joined] = resolve('Agreement', told).explanations.filter(({ merged }) => merged.length === 2);
    expect(joined?.merged.map(({ rule }) => rule)).toEqual([null, 'same-parties-and-date']);
  });

  it('are one where their names hold parties and date themselves', () => {
    const long = 'acuerdo de cooperación suscrito entre Lima y Chile en mayo de 2021';
    expect(
      count('Agreement', [
        ['El tratado de asociación firmado por Perú y Chile el 3 de mayo de 2021 sigue.', 'tratado de asociación'],
        [`Recordó el ${long}.`, long],
      ]),
    ).toBe(1);
  });

  it('are one by parties and topic where one is undated', () => {
    expect(
      count('Agreement', [
        ['El pacto de defensa mutua entre Perú y Chile fue firmado el 3 de mayo de 2021.', 'pacto de defensa mutua'],
        ['Citó el tratado de defensa entre Chile y Perú, que preocupa a todos.', 'tratado de defensa'],
      ]),
    ).toBe(1);
  });

  it('are two where years, parties, topics or figures differ', () => {
    const pact = ['El pacto de defensa entre Perú y Chile, firmado en 2021, sigue.', 'pacto de defensa'] as const;
    const others = [
      ['El pacto de defensa entre Perú y Chile, firmado en 1998, sigue.', 'pacto de defensa'],
      ['El pacto de defensa entre Perú y Bolivia, firmado en 2021, sigue.', 'pacto de defensa'],
      ['El acuerdo pesquero entre Perú y Chile, firmado en 2021, sigue.', 'acuerdo pesquero'],
    ] as const;
    for (const other of others) {
      const named = other[1].includes('pesquero')
        ? (['El acuerdo arancelario entre Perú y Chile, firmado en 2021, sigue.', 'acuerdo arancelario'] as const)
        : pact;
      expect(count('Agreement', [named, other]), other[0]).toBe(2);
    }
    expect(
      count('Agreement', [
        ['La resolución 242 fue aprobada.', 'resolución 242'],
        ['La resolución 338 fue aprobada.', 'resolución 338'],
      ]),
    ).toBe(2);
  });

  it('stay apart where only the noun agrees', () => {
    expect(
      count('Agreement', [
        ['El acuerdo es bueno.', 'acuerdo'],
        ['El acuerdo es malo.', 'acuerdo'],
      ]),
    ).toBe(2);
  });

  it('are not joined by a noun that may point back to either', () => {
    const text = 'El acuerdo pesquero irrita. Del convenio fiscal se habla menos. El pacto, dicen, caducó.';
    const told = tell('a', text, [
      { type: 'Agreement', name: 'acuerdo pesquero' },
      { type: 'Agreement', name: 'convenio fiscal' },
      { type: 'Agreement', name: 'pacto', names: ['El pacto', 'pacto'] },
    ]);
    expect(resolveEntities([told]).entities).toHaveLength(3);
    const one = {
      ...told,
      entities: told.entities.filter(({ index }) => index !== 1).map((entity, index) => ({ ...entity, index })),
    };
    expect(resolveEntities([one]).entities).toHaveLength(1);
  });

  it('are parted by the decision of the user', () => {
    const told = [
      [
        'El tratado de asociación firmado por Perú y Chile el 3 de mayo de 2021 sigue en vigor.',
        'tratado de asociación',
      ],
      ['Recordó el acuerdo de cooperación entre Chile y Perú, suscrito en mayo de 2021.', 'acuerdo de cooperación'],
    ] as const;
    const yaml = 'decisions:\n - different: [tratado de asociación, acuerdo de cooperación]';
    expect(resolve('Agreement', told, yaml).entities.filter(({ type }) => type === 'Agreement')).toHaveLength(2);
  });
});

describe('events of several articles', () => {
  it('are one war where they are waged in the same country', () => {
    expect(
      count('Event', [
        ['La guerra en Bolivia sigue.', 'guerra en Bolivia'],
        ['La invasión chilena de Bolivia sigue.', 'invasión chilena de Bolivia'],
        ['La guerra de Chile contra Bolivia sigue.', 'guerra de Chile contra Bolivia'],
      ]),
    ).toBe(1);
    expect(
      count('Event', [
        ['La guerra en Bolivia sigue.', 'guerra en Bolivia'],
        ['La guerra en Perú sigue.', 'guerra en Perú'],
        ['La guerra comercial con Bolivia sigue.', 'guerra comercial con Bolivia'],
      ]),
    ).toBe(3);
  });

  it('are one meeting on one day, and two on two days or where no day is told', () => {
    const on = (day: string) =>
      [`La cumbre entre Perú y Chile celebrada ${day} fue larga.`, 'cumbre entre Perú y Chile'] as const;
    expect(count('Event', [on('el 3 de mayo de 2021'), on('el 3 de mayo de 2021')])).toBe(1);
    expect(count('Event', [on('el 3 de mayo de 2021'), on('el 9 de mayo de 2021')])).toBe(2);
    expect(count('Event', [on('ayer'), on('ayer')])).toBe(2);
  });
});

describe('descriptions and bodies that every country has', () => {
  it('are told apart by article where nothing else tells them apart', () => {
    const articles = ['a', 'b'].map((file) =>
      tell(file, 'Los rebeldes huyeron.', [{ type: 'Group', name: 'rebeldes' }]),
    );
    expect(resolveEntities(articles).entities).toHaveLength(2);
  });

  it('are those of the country the article speaks of most', () => {
    const ministry: ToldEntity = { type: 'Organization', name: 'Ministerio de Defensa' };
    const of = (file: string, state: ToldEntity) =>
      tell(file, `${state.name} habló. El Ministerio de Defensa calló.`, [ministry, state]);
    const [peru, chile] = PARTIES;
    const named = tell('c', 'El Ministerio de Defensa peruano calló.', [
      { ...ministry, name: 'Ministerio de Defensa peruano', country: 'PE' },
    ]);
    const world = resolveEntities([of('a', peru!), of('b', chile!), named]);
    expect(world.entities.filter(({ type }) => type === 'Organization')).toHaveLength(2);
  });
});
