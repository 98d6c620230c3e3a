import { describe, expect, it } from 'vitest';
import { organizationKind } from '../../../src/resolve/coreference/organization-kinds.ts';

describe('organizationKind', () => {
  it('gives nouns for the same kind of body the same kind', () => {
    expect(organizationKind('firma')).toBe(organizationKind('empresa'));
    expect(organizationKind('firma')).not.toBe(organizationKind('partido'));
  });

  it('keeps public bodies and missions abroad apart from firms', () => {
    expect(organizationKind('organismo')).toBe(organizationKind('institucion'));
    expect(organizationKind('legacion')).toBe(organizationKind('embajada'));
    expect(organizationKind('organismo')).not.toBe(organizationKind('empresa'));
  });

  it('gives none to nouns of all kinds', () => {
    expect(organizationKind('organizacion')).toBeNull();
  });
});
