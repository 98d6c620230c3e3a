/**
 * Folds a name to the key under which tables list it: lower case, without accents, dots and quotation marks, with
 * hyphens as spaces. `EE. UU.` and `EE.UU.` give `eeuu`, `Ñuñoa` gives `nunoa`.
 */
export function normalizeName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const key = fold(name);
  if (folded.size >= MAX_FOLDED) folded.clear();
  folded.set(name, key);
  return key;
}

/** News repeats its words: a memory of keys saves most of the folding. It is emptied when full. */
const folded = new Map<string, string>();
const MAX_FOLDED = 20_000;

function fold(name: string): string {
  if (/^[a-z]+$/.test(name)) return name;
  const key = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\.\s?(?=\p{L}\.|$)/gu, '')
    .replace(/['’"«»“”.]/g, '')
    .replace(/[-–—_/\s\u00a0]+/g, ' ')
    .trim();
  return key === 'ee uu' ? 'eeuu' : key;
}

/** The key without a leading article: `la haya` → `haya`. */
export function withoutArticle(key: string): string {
  return key.replace(/^(?:el|la|los|las) /, '');
}
