import { plainName, spellingKey } from './name-key.ts';

/** Whether two names can be of one bearer, and the rule that says so or speaks against it. */
export interface NameVerdict {
  readonly same: boolean;
  readonly rule:
    | 'same-spelling'
    | 'spelling-variant'
    | 'part-of-name'
    | 'initials'
    | 'ordinal-differs'
    | 'number-differs'
    | 'given-name-differs'
    | 'surname-differs'
    | 'words-differ';
}

const PARTICLES = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'y',
  'e',
  'al',
  'el',
  'bin',
  'ben',
  'van',
  'von',
  'da',
  'do',
  'dos',
]);
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi|xvii|xviii|xix|xx|xxi{0,3}|xxiv)$/;

const yes = (rule: NameVerdict['rule']): NameVerdict => ({ same: true, rule });
const no = (rule: NameVerdict['rule']): NameVerdict => ({ same: false, rule });

/**
 * Compares two names of persons. A surname alone is part of a full name; two full names agree when the given names do
 * (or one is the initial of the other) and the first surname does; a second surname may be missing, not differ.
 */
export function comparePersonNames(a: string, b: string): NameVerdict {
  if (plainName(a) === plainName(b)) return yes('same-spelling');
  if (ordinalOf(a) !== ordinalOf(b)) return no('ordinal-differs');
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.join(' ') === right.join(' ') || left.join('') === right.join('')) return yes('spelling-variant');
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 0) return no('words-differ');
  if (short.length === 1)
    return long.slice(1).includes(short[0]!) || long[0] === short[0] ? yes('part-of-name') : no('words-differ');
  if (isSubsequence(short, long)) return short[0] === long[0] ? yes('part-of-name') : no('given-name-differs');
  if (short[0]!.length === 1 || long[0]!.length === 1) {
    const initialAgrees = short[0]![0] === long[0]![0];
    return initialAgrees && short[1] === long[1] ? yes('initials') : no('given-name-differs');
  }
  return short[0] === long[0] ? no('surname-differs') : no('given-name-differs');
}

/** Compares two names of anything but a person: all words must agree, in any spelling, articles aside. */
export function compareOtherNames(a: string, b: string): NameVerdict {
  if (plainName(a) === plainName(b)) return yes('same-spelling');
  if (numbersOf(a) !== numbersOf(b)) return no('number-differs');
  const left = wordsOf(a).join(' ');
  return left === wordsOf(b).join(' ') && left !== '' ? yes('spelling-variant') : no('words-differ');
}

function wordsOf(name: string): readonly string[] {
  return spellingKey(name).filter((word) => !PARTICLES.has(word));
}

function ordinalOf(name: string): string {
  return (
    plainName(name)
      .split(' ')
      .slice(1)
      .find((word) => ROMAN.test(word)) ?? ''
  );
}

function numbersOf(name: string): string {
  return plainName(name)
    .split(' ')
    .filter((word) => /\d/.test(word) || ROMAN.test(word))
    .join(' ');
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
