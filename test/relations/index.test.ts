import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../src/core/entity.ts';
import { findRelation, RELATIONS } from '../../src/relations/index.ts';

describe('relations', () => {
  it('are 38, each found by its name', () => {
    expect(RELATIONS).toHaveLength(38);
    for (const relation of RELATIONS) expect(findRelation(relation.name)).toBe(relation);
  });

  it('have frame ids that are unique and begin with the name of the relation', () => {
    const ids = RELATIONS.flatMap((relation) => relation.frames.map((frame) => [relation.name, frame.id] as const));
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
    for (const [name, id] of ids) expect(id.startsWith(`${name.toLowerCase().replaceAll('_', '-')}.`)).toBe(true);
  });

  it('allow the same types on both sides where they are symmetric', () => {
    for (const { symmetric, endpoints } of RELATIONS)
      if (symmetric) expect(endpoints.subject).toEqual(endpoints.object);
  });

  it('name known types, an example and a near miss', () => {
    for (const { endpoints, example, nearMiss } of RELATIONS) {
      for (const type of [...endpoints.subject, ...endpoints.object]) expect(ENTITY_TYPES).toContain(type);
      expect(example).not.toBe(nearMiss);
      expect(example.length * nearMiss.length).toBeGreaterThan(0);
    }
  });

  it('have one set of fields in one order, and so have their frames', () => {
    const fieldsOf = (told: object): string => Object.keys(told).join(' ');
    expect(new Set(RELATIONS.map(fieldsOf)).size).toBe(1);
    expect(new Set(RELATIONS.flatMap(({ frames }) => frames.map(fieldsOf))).size).toBe(1);
  });
});
