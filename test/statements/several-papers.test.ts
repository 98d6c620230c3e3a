import { beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '../../src/core/statement.ts';
import {
  buildWorld,
  extractArticle,
  loadToolkit,
  narrowArticleDates,
  type Toolkit,
  type World,
} from '../../src/pipeline.ts';
import { readArticle } from '../core/article-of.ts';

let toolkit: Toolkit;
beforeAll(async () => {
  toolkit = await loadToolkit();
});

/** What made-up papers tell of one story, each text an article of its own. */
function tell(texts: readonly string[]): World {
  const extractions = texts.map((text, at) => extractArticle(readArticle(text, `${at}.txt`), toolkit, () => {}));
  return buildWorld(narrowArticleDates(extractions, toolkit));
}

function told({ statements, entities }: World, relation: string, subject?: string): readonly Statement[] {
  const ids = entities.filter(({ names }) => subject === undefined || names.includes(subject)).map(({ id }) => id);
  return statements.filter((one) => one.relation === relation && ids.includes(one.subject));
}

const articlesOf = ({ evidence }: Statement): number => new Set(evidence.map(({ article }) => article)).size;

const WIRE =
  'La candidata del Partido Liberación, Lucía Barrantes, ganó este domingo las elecciones presidenciales de Costa Rica con el 52 % de los votos, según el Tribunal Supremo de Elecciones. El presidente de Panamá, Ernesto Villalaz, felicitó a Barrantes por su victoria.';

describe('one story in several papers', () => {
  it('of an election is one event and one edge, and the copies of an agency are one source', () => {
    const world = tell([
      `El Faro del Sur\n12 de octubre de 2025\n\n${WIRE} Barrantes habló ante miles de personas en San José.`,
      `San José, 12 de octubre de 2025 (EFE).- ${WIRE}`,
      'La Hora Central\n13 de octubre de 2025\n\nLucía Barrantes derrotó ayer a Héctor Quesada en las elecciones presidenciales de Costa Rica.',
    ]);
    expect(world.entities.filter(({ type, name }) => type === 'Event' && name.startsWith('elecciones'))).toHaveLength(
      1,
    );
    const won = told(world, 'WON', 'Lucía Barrantes');
    expect(won).toHaveLength(1);
    expect(won[0]).toMatchObject({ date: '2025-10-12', quantity: 52, independentSources: 1 });
    expect(articlesOf(won[0]!)).toBe(2);
    expect(told(world, 'DEFEATED', 'Lucía Barrantes').map(({ date }) => date)).toEqual(['2025-10-12']);
  });

  it('of a purchase keeps what was announced, denied and done apart, and links what contradicts', () => {
    const acquired = told(
      tell([
        '3 de febrero de 2025\n\nEl banco Meridiano anunció este lunes que comprará la aseguradora Seguros Atlas por 1.200 millones de euros.',
        '20 de febrero de 2025\n\nEl banco Meridiano no ha comprado Seguros Atlas, según la Bolsa de Madrid.',
        '1 de julio de 2025\n\nEl banco Meridiano compró el lunes Seguros Atlas por 1.350 millones de euros.',
      ]),
      'ACQUIRED',
    );
    const by = new Map(acquired.map((one) => [one.factuality, one] as const));
    expect([...by.keys()].sort()).toEqual(['asserted', 'denied', 'planned']);
    // The day of announcing or denying is none of buying.
    expect(acquired.map(({ date }) => date).sort()).toEqual(['2025-06-30', null, null].sort());
    const [announced, denied, done] = [by.get('planned')!, by.get('denied')!, by.get('asserted')!];
    expect([...announced.conflictsWith].sort()).toEqual([denied.id, done.id].sort());
    // What was bought in June had not been bought in February.
    expect(denied.conflictsWith).toEqual([announced.id]);
  });

  it('of an attack keeps the tolls of each claimant side by side, and dates an undated report by a dated one', () => {
    const world = tell([
      '5 de abril de 2025\n\nAl menos 20 soldados malienses murieron el viernes en Gao, según la ONU. Una cifra que duplica los 9 muertos que había dado el Ejército de Malí.',
      '21 de mayo de 2025\n\n"Francia agradece su mediación", dijo el presidente francés, Luc Delmas. El ministro de Exteriores argelino, Karim Ziani, se reunió el lunes con el embajador francés, Hugo Lefort. El rehén está libre y con buena salud, según los médicos que lo han visto en el hospital militar de la capital.',
      'El ministro de Exteriores de Argelia, Karim Ziani, se reunió el lunes en Argel con el embajador de Francia, Hugo Lefort. El rehén está libre y con buena salud, según los médicos que lo han visto en el hospital militar de la capital.',
    ]);
    const losses = told(world, 'SUFFERED_LOSSES');
    expect(losses.map(({ quantity }) => quantity).sort()).toEqual([20, 9]);
    for (const { conflictsWith, attributedTo } of losses) {
      expect(conflictsWith).toHaveLength(1);
      expect(attributedTo).toHaveLength(1);
    }
    const met = told(world, 'MET');
    expect(met).toHaveLength(1);
    expect(met[0]).toMatchObject({ date: '2025-05-19', dateInferred: true });
    expect(articlesOf(met[0]!)).toBe(2);
  });

  it('of a trial charges whom the court condemned, criticises nobody, and calls no acquittal a charge', () => {
    const world = tell([
      '10 de junio de 2025\n\nLa Fiscalía de Valencia acusó este martes al exalcalde de Villanueva, Tomás Roldán, de malversar 300.000 euros. La juez Carmen Sotelo procesó a Roldán y a la empresaria Pilar Enguita.',
      '20 de noviembre de 2025\n\nLa Audiencia Provincial de Valencia condenó este jueves a Tomás Roldán a cuatro años de cárcel por malversación. El tribunal absolvió a la empresaria Pilar Enguita.',
    ]);
    const charged = told(world, 'CHARGED').map(({ date }) => date);
    expect(charged.sort()).toEqual(['2025-06-10', '2025-06-10', '2025-11-20']);
    expect(told(world, 'CRITICIZED')).toEqual([]);
    expect(told(world, 'ACCUSED').map(({ date, factuality }) => [date, factuality])).toEqual([
      ['2025-06-10', 'asserted'],
    ]);
  });

  it('of a strike is one event of that week, and another of another month', () => {
    const strike = (day: string) => `${day}\n\nEl sindicato Unión Obrera convocó la huelga de Gijón, dijo la empresa.`;
    const count = (texts: readonly string[]) => tell(texts).entities.filter(({ type }) => type === 'Event').length;
    expect(count([strike('5 de marzo de 2025'), strike('6 de marzo de 2025')])).toBe(1);
    expect(count([strike('5 de marzo de 2025'), strike('6 de mayo de 2025')])).toBe(2);
  });
});
