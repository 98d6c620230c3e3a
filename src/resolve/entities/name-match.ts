import { foldLoosely, isSameWord, looksForeign, plainName } from './name-key.ts';
import { SECOND_GIVEN_NAMES } from './name-lists.ts';
import { acronymOf, initialsOf, type OtherName, otherWordsOf } from './other-name.ts';
import { type PersonName, parsePersonName } from './person-name.ts';
import { knowledge } from './shipped-knowledge.ts';

/** Whether two names can be of one bearer, and the rule that says so or speaks against it. */
export interface NameVerdict {
  readonly same: boolean;
  readonly rule:
    | 'same-spelling'
    | 'spelling-variant'
    | 'part-of-name'
    | 'initials'
    | 'acronym'
    | 'ordinal-differs'
    | 'generation-differs'
    | 'number-differs'
    | 'given-name-differs'
    | 'surname-differs'
    | 'country-differs'
    | 'words-differ';
}

const yes = (rule: NameVerdict['rule']): NameVerdict => ({ same: true, rule });
const no = (rule: NameVerdict['rule']): NameVerdict => ({ same: false, rule });

/**
 * Compares two names of persons. A surname alone is part of a full name, and so are two surnames; two full names agree
 * when the given names do (or one is the initial or the familiar form of the other) and the surnames of the shorter
 * stand in the longer in order; a second surname may be missing, not differ. A given name more or less makes another
 * person (`Luis Pérez`, `José Luis Pérez`), and so do ordinals and `hijo`.
 */
export function comparePersonNames(a: string, b: string): NameVerdict {
  if (plainName(a) === plainName(b)) return yes('same-spelling');
  const [left, right] = [parsePersonName(a), parsePersonName(b)];
  if (left.ordinal !== right.ordinal) return no('ordinal-differs');
  if (left.generation !== right.generation) return no('generation-differs');
  if (isSameSequence(left.words, right.words, left.foreign || right.foreign)) return yes('spelling-variant');
  const [short, long] = left.words.length <= right.words.length ? [left, right] : [right, left];
  if (short.words.length === 0) return no('words-differ');
  if (isTurned(short, long)) return yes('spelling-variant');
  return short.words.length === 1 ? compareSingle(short, long) : compareFull(short, long);
}

function compareSingle(short: PersonName, long: PersonName): NameVerdict {
  // A pope or a king under his given name is not the person who has it for a first name.
  if (short.regnal || (long.regnal && long.ordinal === '')) return no('surname-differs');
  const word = short.words[0]!;
  const at = long.words.findLastIndex((one) => (word.length > 3 ? isSameWord(one, word) : one === word));
  if (at < 0) return no('words-differ');
  // Any Raúl may be meant by `Raúl`; where the family name stands first (`Kim Jong-un`), it is no given name.
  const onlyGiven = at === 0 && !long.hyphenated && ['Masc', 'Fem'].includes(knowledge.givenName(word) ?? '');
  return onlyGiven ? no('surname-differs') : yes('part-of-name');
}

function compareFull({ words: short, hyphenated, joined }: PersonName, { words: long }: PersonName): NameVerdict {
  const skipped = skippedWords(short, long);
  const initials = [...short, ...long].some((word) => word.length === 1);
  if (skipped === undefined) {
    if (initials && short[0]![0] !== long[0]![0]) return no('given-name-differs');
    return isSameWord(short[0]!, long[0]!) ? no('surname-differs') : no('given-name-differs');
  }
  const bothInitials = short[1]!.length === 1 || (short.length > 2 && long[1]!.length === 1);
  if (bothInitials && short[1]![0] !== long[1]![0]) return no('given-name-differs');
  if (isAgreeing(short[0]!, long[0]!, looksForeign(short) || looksForeign(long))) {
    const otherGivenName = skipped.some((word, at) => SECOND_GIVEN_NAMES.has(word) && long.indexOf(word) === at + 1);
    if (otherGivenName) return no('given-name-differs');
    // `Juan Carlos` is many: two given names tell no surname.
    if (short.length === 2 && SECOND_GIVEN_NAMES.has(short[1]!)) return no('surname-differs');
    return yes(initials ? 'initials' : 'part-of-name');
  }
  // Without the given name: two surnames, or the given name of a hyphenated one.
  const onlySurnames = joined || (!SECOND_GIVEN_NAMES.has(short[0]!) && short[0]!.length > 1);
  const last = long.slice(-short.length);
  return onlySurnames && (hyphenated || isSameSequence(last, short)) ? yes('part-of-name') : no('given-name-differs');
}

/** ISO codes of the countries the bearers of two names are tied to, null where unknown. */
type Countries = readonly [string | null, string | null];

/**
 * Compares two names of anything but a person: all words and numbers must agree, in any spelling, or one is the other's
 * acronym; and whose it is, said in the name or known of its bearer.
 */
export function compareOtherNames(a: string, b: string, countries: Countries = [null, null]): NameVerdict {
  if (plainName(a) === plainName(b)) return yes('same-spelling');
  // Letters of an acronym are no spelling: `EE`, `EH`.
  if (/^\p{Lu}{2,4}$/u.test(a) && /^\p{Lu}{2,4}$/u.test(b)) return no('words-differ');
  const [left, right] = [otherWordsOf(a), otherWordsOf(b)];
  if (left.numbers !== right.numbers) return no('number-differs');
  const named = left.words.length > 0 || left.numbers !== '' || left.origins.length > 0;
  if (named && isSameSequence(left.words, right.words))
    return isSameOrigin(left, right, countries) ? yes('spelling-variant') : no('country-differs');
  const [leftAcronym, rightAcronym] = [acronymOf(a), acronymOf(b)];
  if (leftAcronym !== '' && leftAcronym === rightAcronym) return yes('spelling-variant');
  if (leftAcronym !== '' && initialsOf(b).includes(leftAcronym)) return yes('acronym');
  if (rightAcronym !== '' && initialsOf(a).includes(rightAcronym)) return yes('acronym');
  return no('words-differ');
}

/** `Ministerio de Defensa`, of which the text says that it is Russia's, is the `Ministerio de Defensa ruso`. */
function isSameOrigin({ origins: a }: OtherName, { origins: b }: OtherName, [left, right]: Countries): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  if (a.length > 0 && b.length > 0) return false;
  const [said, known] = a.length > 0 ? [a, right] : [b, left];
  return said.length === 1 && known !== null && said[0] === `country:${known}`;
}

function isSameSequence(
  a: readonly string[],
  b: readonly string[],
  foreign = looksForeign(a) || looksForeign(b),
): boolean {
  if (a.length === b.length && a.every((word, at) => isSameWord(word, b[at]!, foreign))) return true;
  // Initials would run into the words beside them.
  if ([...a, ...b].some((word) => word.length === 1)) return false;
  return isSameWord(a.join(''), b.join(''), foreign);
}

/** `Ki-moon Ban`, `Abe Shinzo`: family name first and last; only where a hyphen or foreign letters show the custom. */
function isTurned({ words: a, hyphenated }: PersonName, { words: b, hyphenated: other }: PersonName): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const custom = hyphenated || other || [...a, ...b].some((word) => /sh|k|rh|ng$/.test(word));
  return (
    custom &&
    [
      [...b.slice(1), b[0]!],
      [b.at(-1)!, ...b.slice(0, -1)],
    ].some((turned) => isSameSequence(a, turned))
  );
}

/** The words of `long` left over when `short` is found in it in order; undefined where it is not. */
function skippedWords(short: readonly string[], long: readonly string[]): readonly string[] | undefined {
  const foreign = looksForeign(short) || looksForeign(long);
  let at = 0;
  const skipped = long.filter((word) => {
    if (at >= short.length || !isAgreeing(short[at]!, word, foreign)) return true;
    at++;
    return false;
  });
  return at === short.length ? skipped : undefined;
}

/** The same word in any spelling, or one the initial of the other. */
function isAgreeing(a: string, b: string, foreign: boolean): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return foreign ? isSameWord(a, b, true) : isSameWord(a, b);
}

/** Words under which a person is filed and looked up; any two names that agree share one of the second kind. */
export function personKeys(name: string): { readonly filed: readonly string[]; readonly sought: readonly string[] } {
  const { words } = parsePersonName(name);
  const keys = words.filter((word) => word.length > 1).map(foldLoosely);
  const joined = foldLoosely(words.join(''));
  return { filed: [...keys, joined], sought: [...(keys.length > 1 ? keys.slice(1) : keys), joined] };
}

/** Keys under which anything but a person is filed and looked up. */
export function otherKeys(name: string): readonly string[] {
  const { words, numbers, origins } = otherWordsOf(name);
  const whole = words.length > 0 || numbers !== '' ? '' : origins.join(' ');
  return [`${words.map(foldLoosely).join('')} ${numbers}${whole}`, ...initialsOf(name), acronymOf(name)].filter(
    Boolean,
  );
}
