import type { MemberWord } from './types.ts';

/** Endings of words for the members of something, as the names of parties have them. */
const MEMBER_ENDING = /(?:ista|crata|dor|al|ano|ico|ero|ol)(?:e?s)?$|(?:ana|ica|era)s?$/;

/**
 * Reads a folded word as one for the members of an organisation; null where it cannot be one.
 *
 * @param names What organisations are called whose members a folded masculine singular names.
 */
export function readMemberWord(key: string, names: ReadonlyMap<string, readonly string[]>): MemberWord | null {
  if (key.length < 3) return null;
  const singulars = [key, key.replace(/s$/, ''), key.replace(/es$/, '')];
  const bases = [...new Set(singulars.flatMap((base) => [base, base.replace(/a$/, 'o'), base.replace(/ora$/, 'or')]))];
  // `neogaullista` is who carries the party on.
  const known = bases.map((base) => names.get(base) ?? namesOfNew(base, names)).find((list) => list !== undefined);
  return known === undefined && !MEMBER_ENDING.test(key) ? null : { bases, names: known ?? [] };
}

/** Words that `neo` turns into a current rather than into the party's members: `neoliberal`, `neoconservador`. */
const CURRENT = /^(?:liberal|conservador|socialista|comunista|nacionalista|radical|demócrata)$/;

function namesOfNew(base: string, names: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  if (!base.startsWith('neo') || CURRENT.test(base.slice(3))) return undefined;
  return names.get(base.slice(3));
}

/** Names in which a word for the members stands: `Partido Socialista`, `Unión Liberal`. */
const UNION = /^(?:partido|union|movimiento|frente|coalicion|izquierda|grupo)\b/;

/** Whether each word of a folded name may be what its members are called. */
export function isNameOfUnion(name: string): boolean {
  return UNION.test(name);
}
