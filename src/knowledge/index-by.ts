import { normalizeName, withoutArticle } from './normalize-name.ts';

/** Computes a value when first asked for. */
export function lazy<T>(compute: () => T): () => T {
  let known: { value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Enough for the words and names of some dozens of articles. */
const MAX_REMEMBERED = 10_000;

/** Remembers what a look-up gave: an article asks for the same word again and again. The memory is emptied when full. */
export function remember<T extends NonNullable<unknown> | null>(lookUp: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = lookUp(word);
    if (answers.size >= MAX_REMEMBERED) answers.clear();
    answers.set(word, answer);
    return answer;
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
