import { isRoman, plainName } from './name-key.ts';
import { LEGAL_FORMS, ORDINAL_WORDS, PARTICLES, PLACE_KINDS } from './name-lists.ts';

/** The words of a name that is no person's, numbers apart. */
export interface OtherName {
  readonly words: readonly string[];
  /** Ordinals, Roman numerals and figures as digits, in order, joined by blanks. */
  readonly numbers: string;
}

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

/** Takes apart the name of a place, organisation or thing; articles, legal forms and small-letter kinds are left out. */
export function otherWordsOf(name: string): OtherName {
  let words = plainName(withoutAcronym(name))
    .replace(/(?<=\d) ?[ºª](?= |$)|(?<= )n ?º(?= )/g, '')
    .replace(/(?<=^| )(\p{L}) (?=\d)/u, '$1')
    .split(' ')
    .filter(Boolean);
  const legal = /(?: s a| s l| s a u)$/.exec(words.join(' '));
  if (legal && words.length > 2) words = words.slice(0, -legal[0].trim().split(' ').length);
  if (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words = words.slice(0, -1);
  if (words.length > 1 && PLACE_KINDS.has(words[0]!) && /^\p{Ll}/u.test(name)) words = words.slice(1);
  const content = words.filter((word) => !PARTICLES.has(word));
  const numbers = content.map(numberOf).filter((value) => value !== '');
  return { words: content.filter((word) => numberOf(word) === ''), numbers: numbers.join(' ') };
}

function numberOf(word: string): string {
  const digits = /\d+/.exec(word)?.[0];
  if (digits !== undefined) return word;
  const ordinal = ORDINAL_WORDS.get(word);
  if (ordinal !== undefined) return ordinal;
  return isRoman(word) ? String(romanValue(word)) : '';
}

function romanValue(word: string): number {
  const values = [...word].map((letter) => ROMAN_VALUES.get(letter)!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The letters of an acronym (`ONU`, `O.N.U.`, `EE. UU.`) in small letters; empty where the name is none. */
export function acronymOf(name: string): string {
  const letters = name.replace(/[.\s]/g, '');
  return /^\p{Lu}{3,8}$/u.test(letters) && /^(?:\p{Lu}{3,8}|(?:\p{Lu}{1,2}\.\s?)+)$/u.test(name)
    ? letters.toLowerCase()
    : '';
}

/** The acronyms a name of several words can have: its initials, doubled for plurals (`Estados Unidos`: `eeuu`). */
export function initialsOf(name: string): readonly string[] {
  const words = plainName(withoutAcronym(name))
    .split(' ')
    .filter((word) => word !== '' && !PARTICLES.has(word));
  if (words.length < 2) return [];
  const letters = words.map((word) => word[0]!);
  const plurals = words.length === 2 && words.every((word) => word.endsWith('s'));
  return [
    ...(words.length > 2 ? [letters.join('')] : []),
    ...(plurals ? [letters.map((one) => one + one).join('')] : []),
  ];
}

/** `Fondo Monetario Internacional (FMI)` without what stands in brackets. */
function withoutAcronym(name: string): string {
  return name.replace(/\s*\(\p{Lu}{2,8}\)\s*$/u, '');
}
