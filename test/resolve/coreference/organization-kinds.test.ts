import { describe, expect, it } from 'vitest';
import { organizationKind } from '../../../src/resolve/coreference/organization-kinds.ts';

describe('organizationKind', () => {
  it('gives nouns for the same kind of body the same kind', () => {
    expect(organizationKind('firma')).toBe(organizationKind('empresa'));
    expect(organizationKind('firma')).not.toBe(organizationKind('partido'));
  });

  it('gives none to nouns of all kinds', () => {
    expect(organizationKind('organizacion')).toBeNull();
  });
});
