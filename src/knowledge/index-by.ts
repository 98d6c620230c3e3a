import { normalizeName, withoutArticle } from './normalize-name.ts';

/** Computes a value when first asked for. */
export function lazy<T>(compute: () => T): () => T {
  let known: { value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Lists records under the folded keys of their names, with and without a leading article. */
export function indexBy<T>(records: readonly T[], namesOf: (record: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const record of records) {
    const keys = new Set(namesOf(record).map(normalizeName));
    for (const key of [...keys]) keys.add(withoutArticle(key));
    for (const key of keys) {
      const known = index.get(key);
      if (known) known.push(record);
      else index.set(key, [record]);
    }
  }
  return index;
}
