import type { EntityType } from '../../src/core/entity.ts';
import { statementId } from '../../src/core/ids.ts';
import type { Statement } from '../../src/core/statement.ts';
import { type SyntheticWorld, syntheticWorld } from '../graph/synthetic-world.ts';

/** A small world in which every recipe of the cookbook finds something. */
export function cookbookWorld(): SyntheticWorld {
  const world = syntheticWorld({ entities: 24, statements: 120, articles: 10, seed: 3 });
  const [base] = world.statements;
  const of = (type: EntityType, nth: number) => world.entities.filter((entity) => entity.type === type)[nth]!.id;
  let made = 0;
  const make = (change: Partial<Statement>): Statement => ({
    ...base!,
    id: statementId('cookbook', made++),
    factuality: 'asserted',
    date: '2025-11-05',
    place: null,
    content: null,
    quantity: null,
    unit: null,
    quantityQualifier: null,
    attributedTo: [],
    conflictsWith: [],
    ...change,
  });
  const low = make({
    relation: 'SENT',
    subject: of('Country', 0),
    object: of('Country', 1),
    quantity: 1_000,
    unit: 'soldados',
  });
  const high = make({
    relation: 'SENT',
    subject: of('Country', 0),
    object: of('Country', 1),
    quantity: 5_000,
    unit: 'soldados',
  });
  const statements = [
    ...world.statements,
    { ...low, conflictsWith: [high.id] },
    { ...high, conflictsWith: [low.id] },
    make({ relation: 'PLEDGED', subject: of('Country', 2), object: of('Person', 0), content: 'enviar zapadores' }),
    make({ relation: 'ACCUSED', subject: of('Country', 0), object: of('Organization', 0), content: 'robar datos' }),
    make({ relation: 'DENIED', subject: of('Organization', 0), object: of('Country', 0) }),
    make({ relation: 'MET', subject: of('Person', 0), object: of('Person', 1) }),
    make({ relation: 'MET', subject: of('Person', 1), object: of('Person', 2) }),
    make({ relation: 'SIGNED', subject: of('Person', 0), object: of('Agreement', 0) }),
    make({ relation: 'HOLDS_POSITION', subject: of('Person', 0), object: of('Organization', 0), content: 'ministro' }),
    make({ relation: 'VISITED', subject: of('Person', 1), object: of('Place', 0), factuality: 'planned' }),
    make({
      relation: 'ATTACKED',
      subject: of('Group', 0),
      object: of('Place', 0),
      factuality: 'alleged',
      attributedTo: [of('Person', 2)],
    }),
  ];
  return { ...world, statements };
}
