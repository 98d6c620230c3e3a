/**
 * Spelling keys of names: names that transliteration, accents or hyphens spell differently get the same key.
 *
 * Cyrillic, Arabic and Korean names reach Spanish papers through English, French and the Spanish rules at once
 * (Sergei, Serguéi, Sergey). The folds below undo the differences those conventions make; they are applied to every
 * name alike, so an ordinary Spanish name only loses accents and doubled letters.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/gu(?=[ei])/g, 'g'],
  [/(?:tsch|tch|sch|ch|sh)/g, 'x'],
  [/(?:kh|j)/g, 'h'],
  [/zh/g, 'y'],
  [/ph/g, 'f'],
  [/(?:ck|q(?:u)?|c(?=[aourlnt]|$))/g, 'k'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/[yi]+/g, 'i'],
  [/(?<=[^x])h(?=[^aeiou]|$)/g, ''],
  [/(.)\1+/g, '$1'],
];

/** What transliterations of Russian, Arabic and Chinese differ in besides: vowels that are not written or are weak. */
const LOOSE_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/gu(?=[ei])/g, 'g'],
  [/ks/g, 'x'],
  [/iyeh$/, 'iya'],
  [/(?<=^.)yi(?=v$)/, 'ie'],
  [/enka$/, 'enko'],
  [/(?<=[aeiou])[iy]ad$/, 'yad'],
  [/(?<=[aeiou])jad$/, 'yad'],
  [/tsetung$/, 'zedong'],
  [/^dmi/, 'dimi'],
  [/ksandr$/, 'xander'],
  [/jist/, 'jst'],
  [/(?<=.)(?:ski|skii|skiy|sky|skyi)$/, 'ski'],
  [/(?<=..)(?:ov|ev|iv|iov|iev|yov|yev|off|eff)(?=a?$)/, 'ov'],
  [/^(?:ye|ie|je)/, 'e'],
  [/^(?:yu|iu)/, 'u'],
  [/(?:[dg]dh|dh|dd)/g, 'd'],
  [/^(?:q|kh|gh|g|k)(?=ad)/, 'k'],
  [/[gk]h/g, 'h'],
  [/sh|ch|tch/g, 'x'],
  [/zh|yi|dj|j|kh/g, 'h'],
  [/[ckq]+u?(?=[eiaourln]|$)/g, 'k'],
  [/w/g, 'u'],
  [/ee|ey|ei|[iy]e|i[eo]|[eiy]+/g, 'i'],
  [/oo|ou|[ou]+/g, 'u'],
  [/h(?![aeiou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Letters and endings that Spanish words do not have. */
const FOREIGN =
  /k|w|kh|gh|dh|zh|sh|tz|tse|dj|zb|dz|[oe]v(?:a?)$|ski$|sky$|q(?!u[ei])|[iy]{2}|aa|ee|oo|ou|mm|ff|ss|dd|bb|[ao]h$|^y[ae]|^ie|^iu|tch|jr|j$|^al[- ]/;

const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi|xvii|xviii|xix|xx|xxi{0,3}|xxiv|xxv)$/;

/** Whether a plain word is a Roman numeral up to 25. */
export function isRoman(word: string): boolean {
  return ROMAN.test(word);
}

/** A name in small letters without accents, hyphens and apostrophes, one blank between words; ñ stays. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(?<!n)\p{M}|(?<=n)(?!\u0303)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[-‐‑–'’`´.·]/gu, ' ')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a name, folded so that spellings of one name agree. */
export function spellingKey(name: string): readonly string[] {
  return plainName(name).split(' ').filter(Boolean).map(foldWord);
}

/** What is known of a plain word; names repeat their words, and folding one takes twenty replacements. */
interface KnownWord {
  readonly folded: string;
  readonly loose: string;
  readonly foreign: boolean;
}

const words = new Map<string, KnownWord>();
/** Words kept; a full store is emptied, which costs time but changes nothing. */
const MOST_KEPT = 100_000;

function knownWord(word: string): KnownWord {
  const known = words.get(word);
  if (known) return known;
  const isFixed = /\d/.test(word) || isRoman(word);
  const fold = (folds: typeof FOLDS): string =>
    folds.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), word);
  const made: KnownWord = {
    folded: isFixed ? word : fold(FOLDS),
    loose: isFixed ? word : fold(LOOSE_FOLDS),
    foreign: FOREIGN.test(word),
  };
  if (words.size >= MOST_KEPT) words.clear();
  words.set(word, made);
  return made;
}

/** A plain word, folded so that its spellings agree. */
export function foldWord(word: string): string {
  return knownWord(word).folded;
}

/** A plain word folded further, for blocking and for words of which one has a foreign spelling. */
export function foldLoosely(word: string): string {
  return knownWord(word).loose;
}

/** Whether any of the plain words looks transliterated. */
export function looksForeign(plain: readonly string[]): boolean {
  return plain.some((word) => knownWord(word).foreign);
}

/**
 * Whether two plain words are spellings of one. The loose folds only count in names that look foreign, so that Spanish
 * names one vowel apart stay two (`Pereira`, `Parera`), and never across the ending of the feminine.
 */
export function isSameWord(a: string, b: string, foreign = looksForeign([a, b])): boolean {
  if (a === b || foldWord(a) === foldWord(b)) return true;
  if (!foreign || a.length < 3 || b.length < 3) return false;
  return isFeminine(a) === isFeminine(b) && foldLoosely(a) === foldLoosely(b);
}

function isFeminine(word: string): boolean {
  return /(?:a|ah|iyeh)$/.test(word) && !/enka$/.test(word);
}
