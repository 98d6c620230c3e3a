import type { Sentence } from '../../core/annotation.ts';
import type { Draft } from './draft.ts';
import type { FoundName } from './find-names.ts';
import { isAcronymOf, isShortFor, nameWords } from './same-name.ts';
import { isAcronym } from './words.ts';

/** Two names that the text sets beside each other as names of one. */
export interface Alias {
  /** The name that stands first. */
  readonly of: FoundName;
  readonly name: FoundName;
  /** Whether what the two have been taken for allows them to be one. */
  readonly holds: (of: Draft, name: Draft) => boolean;
}

const QUOTE = /^["«»“”‘’']$/;
const CALLED = /^(?:alias|apodad[oa]|llamad[oa]|conocid[oa])$/;

/**
 * Finds the names that stand as other names of one just before: `Agencia Norte de Obras (Agenobra)`, `Norsa (Norte
 * Seguros Asociados)`, `Junta Mayor (JM), o Juntilla`, `Julián Robledo, alias "Lobo"`.
 */
export function findAliases(sentences: readonly Sentence[], found: readonly FoundName[]): Alias[] {
  const ending = new Map<string, FoundName[]>();
  for (const name of found) {
    const key = `${name.sentence} ${name.to}`;
    const others = ending.get(key);
    if (others) others.push(name);
    else ending.set(key, [name]);
  }
  for (const names of ending.values()) names.sort((a, b) => a.from - b.from);
  return found.flatMap((name): Alias[] => {
    const tokens = sentences[name.sentence]?.tokens;
    if (!tokens) return [];
    const formAt = (at: number) => tokens[at]?.form ?? '';
    const allEndingAt = (at: number) => ending.get(`${name.sentence} ${at}`) ?? [];
    const endingAt = (at: number): FoundName | undefined => allEndingAt(at)[0];
    const quoted = QUOTE.test(formAt(name.from - 1));
    const start = quoted ? name.from - 1 : name.from;
    const end = QUOTE.test(formAt(name.to)) ? name.to + 1 : name.to;
    if (formAt(start - 1) === '(') {
      const before = allEndingAt(QUOTE.test(formAt(start - 2)) ? start - 2 : start - 1);
      // `el Consejo de la Oficina de Marcas (OM)`: of all names that end here, the one whose initials it has
      const of = before.find(({ text }) => isAcronymOf(name.text, text)) ?? before[0];
      return of && /^[),;]$/.test(formAt(end)) ? [{ of, name, holds: isOneInBrackets }] : [];
    }
    if (formAt(start - 1) === 'o' && formAt(start - 2) === ',') {
      const of = endingAt(start - 2) ?? endingAt(start - 3);
      return of ? [{ of, name, holds: isSameKind }] : [];
    }
    let at = start;
    if (formAt(at - 1) === 'como') at -= 1;
    const called = CALLED.test(formAt(at - 1));
    if (called) at -= 1;
    if (!called && !quoted) return [];
    const of = endingAt(formAt(at - 1) === ',' ? at - 1 : at);
    return of ? [{ of, name, holds: isNickname }] : [];
  });
}

/** In brackets stands the short form of a name or its long one; two long ones must be of one kind. */
function isOneInBrackets(of: Draft, name: Draft): boolean {
  if (of.type === 'Person' || of.type === 'Country' || name.type === 'Person' || name.type === 'Country') return false;
  const acronym = isAcronym(name.name);
  if (acronym && !isAcronym(of.name)) return true;
  if (isShortFor(name.name, of.name) || isShortFor(of.name, name.name)) return true;
  return isSameKind(of, name) && !acronym && nameWords(of.name).length > 1 && nameWords(name.name).length > 1;
}

function isSameKind(of: Draft, name: Draft): boolean {
  return of.type === name.type && of.type !== 'Place' && of.type !== 'Country' && of.type !== 'Person';
}

function isNickname(of: Draft, name: Draft): boolean {
  return of.type === 'Person' && name.link === null && nameWords(name.name).length < 3;
}
