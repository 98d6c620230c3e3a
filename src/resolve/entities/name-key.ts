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

/** A name in small letters without accents, hyphens and apostrophes, one blank between words; ñ stays. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(?<!n)\p{M}|(?<=n)(?!\u0303)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-‐‑–'’`´.·]/gu, ' ')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a name, folded so that spellings of one name agree. */
export function spellingKey(name: string): readonly string[] {
  return plainName(name).split(' ').filter(Boolean).map(foldWord);
}

function foldWord(word: string): string {
  if (/\d/.test(word)) return word;
  let folded = word;
  for (const [pattern, replacement] of FOLDS) folded = folded.replace(pattern, replacement);
  return folded;
}
