import { levelTroops, STATE_BODIES } from './generic-names.ts';
import { isRoman, plainName } from './name-key.ts';
import { CLUB_FORMS, KINDS, LEGAL_FORMS, ORDINAL_WORDS, PARTICLES, PLACE_KINDS } from './name-lists.ts';
import { originNamed, splitOrigins } from './origin-words.ts';

/** The words of a name that is no person's, numbers apart. */
export interface OtherName {
  readonly words: readonly string[];
  /** Ordinals, Roman numerals and figures as digits, in order, joined by blanks. */
  readonly numbers: string;
  /** Whose it is, where the name says so: sorted records such as `country:RU`. */
  readonly origins: readonly string[];
}

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

const parsed = new Map<string, OtherName>();
/** Names kept parsed; a full store is emptied, which costs time but changes nothing. */
const MOST_PARSED = 50_000;

/**
 * Takes apart the name of a place, organisation or thing; articles, legal forms and small-letter kinds are left out, and
 * whose a state's body or force is stands in `origins`.
 */
export function otherWordsOf(name: string): OtherName {
  const known = parsed.get(name);
  if (known) return known;
  const result = takeApart(name);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(name, result);
  return result;
}

function takeApart(name: string): OtherName {
  const record = originNamed(withoutAcronym(name));
  if (record !== undefined) return { words: [], numbers: '', origins: [record] };
  const { words: written, origins } = splitBody(coreName(name));
  let words = plainName(written)
    .replace(/(?<=\d) ?[ºª](?= |$)|(?<= )(?:n ?º|num|numero)(?= \d)/g, '')
    .replace(/(?<=^| )(\p{L}) (?=\d)/u, '$1')
    .replace(/(?<=^| )asuntos (?=exteriores$| )/, '')
    .replace(/^(acuerdo|tratado|pacto|convenio|protocolo)s(?= )/, '$1')
    .split(' ')
    .filter(Boolean);
  const legal = /(?: s a| s l| s a u)$/.exec(words.join(' '));
  if (legal && words.length > 2) words = words.slice(0, -legal[0].trim().split(' ').length);
  if (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words = words.slice(0, -1);
  if (words.length > 1 && CLUB_FORMS.has(words[0]!)) words = [...words.slice(1), words[0]!];
  if (words.length > 1 && PLACE_KINDS.has(words[0]!) && /^\p{Ll}/u.test(name)) words = words.slice(1);
  const content = [...levelTroops(name, words)].filter((word) => !PARTICLES.has(word));
  const numbers = content.map(numberOf).filter((value) => value !== '');
  return { words: content.filter((word) => numberOf(word) === ''), numbers: numbers.join(' '), origins };
}

/** The words of a body of state and whose it is; of any other name all words. */
function splitBody(name: string): { readonly words: string; readonly origins: readonly string[] } {
  const written = name.split(/\s+/).filter(Boolean);
  const head = plainName(/^(?:el|la|los|las)$/i.test(written[0] ?? '') ? (written[1] ?? '') : (written[0] ?? ''));
  if (!STATE_BODIES.has(head) && levelTroops(name, [head])[0] !== 'tropas') return { words: name, origins: [] };
  const { words, origins } = splitOrigins(written);
  return { words: words.join(' '), origins };
}

/** A name without the kind before it and the acronym in brackets behind it. */
export function coreName(name: string): string {
  return withoutKind(withoutAcronym(name));
}

/** `agencia estatal rusa TASS` → `TASS`, `Grupo Planeta` → `Planeta`: what is left is the name; never after `de`. */
function withoutKind(name: string): string {
  const tail = /^(\p{Ll}+)(?: [\p{Ll}]+)*? (\p{Lu}.*)$/u.exec(name.replace(/^Grupo (?=\p{Lu})/u, 'grupo '));
  if (!tail || !KINDS.has(plainName(tail[1]!))) return name;
  const before = name.slice(0, name.length - tail[2]!.length).trimEnd();
  return /(?: |^)(?:de|del|en|y|e|la|el|los|las|para|por|con)$/.test(before) ? name : tail[2]!;
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
  return /^\p{Lu}{2,8}$/u.test(letters) && /^(?:\p{Lu}{2,8}|(?:\p{Lu}{1,2}\.\s?)+)$/u.test(name)
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
  return [letters.join(''), ...(plurals ? [letters.map((one) => one + one).join('')] : [])];
}

/** `Fondo Monetario Internacional (FMI)` without what stands in brackets. */
function withoutAcronym(name: string): string {
  return name.replace(/\s*\(\p{Lu}{2,8}\)\s*$/u, '');
}
