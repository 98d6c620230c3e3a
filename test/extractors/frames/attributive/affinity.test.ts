import { describe, expect, it } from 'vitest';
import type { ArticleEntities, EntityType } from '../../../../src/core/entity.ts';
import { affineBodies } from '../../../../src/extractors/frames/attributive/affinity.ts';
import { entityOf } from '../../../core/entity-of.ts';

const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Country']);

function entitiesOf(...named: readonly (readonly [EntityType, string])[]): ArticleEntities {
  const entities = named.map(([type, name], index) => entityOf(index, type, name));
  return { entities, entitiesAt: () => [] };
}

describe('affineBodies', () => {
  it('finds the university for a rector and the ministry for a minister', () => {
    const entities = entitiesOf(
      ['Organization', 'Banco del Norte'],
      ['Organization', 'Universidad de Tarma'],
      ['Organization', 'Ministerio de Pesca'],
    );
    expect(affineBodies(entities, 'rector', BODIES).map(({ entity }) => entity)).toEqual([1]);
    expect(affineBodies(entities, 'ministro', BODIES).map(({ entity }) => entity)).toEqual([2]);
  });

  it('finds the government for a minister and a regional one for its councillors, in Galician too', () => {
    const entities = entitiesOf(['Organization', 'Gobierno central'], ['Organization', 'Xunta de Galicia']);
    expect(affineBodies(entities, 'ministro', BODIES).map(({ entity }) => entity)).toEqual([0]);
    expect(affineBodies(entities, 'conselleiro', BODIES).map(({ entity }) => entity)).toEqual([1]);
  });

  it('finds none for a post that any body may have, and none that is no organisation', () => {
    const entities = entitiesOf(['Organization', 'Banco del Norte'], ['Place', 'Universidad de Tarma']);
    expect(affineBodies(entities, 'director', BODIES)).toEqual([]);
    expect(affineBodies(entities, 'rector', BODIES)).toEqual([]);
  });
});
