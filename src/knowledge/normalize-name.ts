/**
 * Folds a name to the key under which tables list it: lower case, without accents, dots and quotation marks, with
 * hyphens as spaces. `EE. UU.` and `EE.UU.` give `eeuu`, `Ñuñoa` gives `nunoa`.
 */
export function normalizeName(name: string): string {
  const folded = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\.\s?(?=\p{L}\.|$)/gu, '')
    .replace(/['’"«»“”.]/g, '')
    .replace(/[-–—_/\s\u00a0]+/g, ' ')
    .trim();
  return folded === 'ee uu' ? 'eeuu' : folded;
}

/** The key without a leading article: `la haya` → `haya`. */
export function withoutArticle(key: string): string {
  return key.replace(/^(?:el|la|los|las) /, '');
}
