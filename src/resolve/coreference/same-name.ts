import { normalizeName } from '../../knowledge/index.ts';
import { bodyWord } from './body-words.ts';

/** Folds what transliteration varies, so that `Shevchenko` and `Chevchenko`, `Yusuf` and `Iusuf` agree. */
export function soundKey(word: string): string {
  return normalizeName(word)
    .replace(/sch|sh|ch|tch/g, 's')
    .replace(/ph/g, 'f')
    .replace(/kh|gh|j/g, 'h')
    .replace(/[yi]+/g, 'i')
    .replace(/w|ou/g, 'u')
    .replace(/c|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}

/** Remembers what was made of the names met lately: every name of an article is compared with every other of it. */
function forNames<T>(make: (name: string) => T): (name: string) => T {
  const recent = new Map<string, T>();
  return (name) => {
    const known = recent.get(name);
    if (known !== undefined) return known;
    const made = make(name);
    if (recent.size > 1000) recent.clear();
    recent.set(name, made);
    return made;
  };
}

const SMALL = /^(?:de|del|la|las|los|el|y|e)$/;

/** The words of a name, folded, small ones aside. */
export const nameWords = forNames((name): readonly string[] =>
  normalizeName(name)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.test(word)),
);

const soundKeys = forNames((name): readonly string[] => nameWords(name).map(soundKey));

/**
 * Whether a person's short name is part of a fuller one: all its words are, allowing for transliteration and for the
 * order of family and given name.
 */
export function isPartOfName(short: string, full: string): boolean {
  const parts = soundKeys(short);
  const whole = soundKeys(full);
  if (parts.length === 0 || parts.length > whole.length) return false;
  return parts.every((part) => whole.includes(part));
}

/**
 * Whether a short name of an institution abridges a fuller one: its words open it, or all but the common noun that heads
 * it (`Politécnica de Cartagena` for `Universidad Politécnica de Cartagena`; `Seguridad Nuclear` is not its council).
 */
export function abridges(short: string, full: string): boolean {
  const part = nameWords(short);
  const whole = nameWords(full);
  if (part.length === 0 || part.length >= whole.length) return false;
  if (part.every((word, at) => word === whole[at])) return true;
  const words = normalizeName(full).split(' ');
  return part.length > 1 && words.slice(1).join(' ') === normalizeName(short);
}

/**
 * Whether a name of one word is the last of a longer name's capitalised words: `Vetusta` of `Atlético Vetusta`, but no
 * complement, which names another thing (`Lugo` of `Ayuntamiento de Lugo`).
 */
export function endsName(word: string, full: string): boolean {
  const words = full.split(' ');
  return words.length > 1 && words.at(-1) === word && words.slice(-2).every((one) => /^\p{Lu}\p{Ll}+$/u.test(one));
}

const CLUB_LETTERS = /^(?:AD|BM|CA|CB|CD|CDE|CF|CN|CP|CR|CV|FC|FS|SAD|SD|UD|UE)$/;

/**
 * Whether a name of one word is the town or word of a longer name that letters or words of clubs open or close: `CD Robledo`, `Robledo
 * CF`, `Racing de Robledo`.
 */
export function isClubOf(word: string, full: string): boolean {
  if (!full.includes(word)) return false;
  const words = full.split(' ');
  if (words.length === 2) {
    const [first = '', last = ''] = words;
    return (first === word && CLUB_LETTERS.test(last)) || (last === word && CLUB_LETTERS.test(first));
  }
  const [first = '', small, last] = words;
  return words.length === 3 && small === 'de' && last === word && bodyWord(normalizeName(first)) === 'club';
}

/**
 * Whether an acronym is made of the initials of a name, small words aside; letters may be left out at the end. A body called by a
 * day has its number (`M12`, `M-12-O`: `Movimiento 12 de Octubre`).
 */
export function isAcronymOf(acronym: string, name: string): boolean {
  const day = /^(\p{Lu})-?(\d+)(?:-?(\p{Lu}))?$/u.exec(acronym);
  if (day) {
    const [, first, number, month] = day;
    const [opening, count, last] = nameWords(name);
    const isMonth = month === undefined || last?.[0] === month.toLowerCase();
    return opening?.[0] === first?.toLowerCase() && count === number && isMonth;
  }
  const letters = normalizeName(acronym).replace(/[^a-z]/g, '');
  if (letters.length < 2) return false;
  const initials = nameWords(name)
    .map((word) => word[0] ?? '')
    .join('');
  const own = ownLetters(name);
  return (
    (letters.length > 2 && letters === own) ||
    initials === letters ||
    (letters.length > 2 && initials.startsWith(letters)) ||
    (initials.length > 2 && letters.startsWith(initials)) ||
    (initials.length > 1 && letters === doubled(initials))
  );
}

/** The initials of a name with the letters of what is two words in one (`TVR`) or an acronym itself (`PNR andaluz`: `PNR-A`). */
function ownLetters(name: string): string {
  return name
    .split(' ')
    .filter((word) => !SMALL.test(word))
    .map((word) => {
      if (/^\p{Lu}{2,}$/u.test(word)) return normalizeName(word);
      return /^televisi/i.test(word) ? 'tv' : normalizeName(word).slice(0, 1);
    })
    .join('');
}

/** `CC OO`: acronyms of plurals have each letter twice. */
function doubled(initials: string): string {
  return [...initials].map((letter) => letter + letter).join('');
}

/**
 * Whether a word is put together of the beginnings of a longer name's words, or of their letters in order (`Agenobra`,
 * `Agencia Norte de Obras`): close enough where the two stand beside each other.
 */
export function isShortFor(word: string, name: string): boolean {
  const letters = normalizeName(word).replace(/[^a-z]/g, '');
  const words = nameWords(name);
  if (letters.length < 2 || words.length < 2 || words[0]?.[0] !== letters[0]) return false;
  const whole = words.join('');
  if (letters.length * 2 > whole.length) return false;
  let at = 0;
  for (const letter of whole) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** Whether two long words are one misprinted: one letter changed, left out or added (`Majkovic`, `Maljkovic`). */
export function isMisprintOf(word: string, other: string): boolean {
  const [short, long] = [normalizeName(word), normalizeName(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length < 6 || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = long.slice(same + 1);
  return rest === short.slice(same) || rest === short.slice(same + 1);
}
