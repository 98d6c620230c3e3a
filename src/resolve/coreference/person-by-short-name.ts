import type { EntityType } from '../../core/entity.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { bodyWord } from './body-words.ts';
import type { NameGroup } from './draft-for-name.ts';

/** How likely each type of a name is. */
export type Types = (type: EntityType | 'none') => number;

/**
 * Whether what a name of two or three words is taken for and what its first or last ones are elsewhere in the article speak
 * together for a person: `Liv Robledo`, of whom `Robledo dijo` is told.
 */
export function isPersonByShortName(
  { text, reading, type }: NameGroup,
  types: Types,
  groups: ReadonlyMap<string, NameGroup>,
  typesFor: (group: NameGroup) => Types,
  knowledge: Knowledge,
): boolean {
  const words = text.split(' ');
  if (type === 'Person' || type === null || words.length < 2 || words.length > 3) return false;
  if (reading !== null && reading.type !== 'Person') return false;
  if (!words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && isNoBodyWord(word, knowledge))) return false;
  const parts = [words.slice(1), words.slice(2), words.slice(0, -1)].filter((part) => part.length > 0);
  return parts.some((part) => {
    const short = groups.get(normalizeName(part.join(' ')));
    if (!short || (short.reading !== null && short.reading.strength >= 0.9)) return false;
    const other = typesFor(short);
    return types('Person') * other('Person') > types(type) * other(type);
  });
}

function isNoBodyWord(word: string, knowledge: Knowledge): boolean {
  return bodyWord(normalizeName(word)) === null && knowledge.headClasses(word).length === 0;
}
