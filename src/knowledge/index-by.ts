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
const MAX_REMEMBERED = 16_384;

/** A look-up by a word or name; null where it gives nothing. */
type LookUp<T> = (word: string) => T;

/**
 * Gives what makes a look-up remember its answers: an article asks for the same word again and again, and one question
 * after the other (is it a post, a people, a person?). So all look-ups number words alike, and each has its answers by
 * number: tables of words are large, and to find a word in another one each time is to wait for the memory. They are
 * emptied when full.
 */
export function remembering(): <T extends NonNullable<unknown> | null>(lookUp: LookUp<T>) => LookUp<T> {
  const numbers = new Map<string, number>();
  const forget: (() => void)[] = [];
  let last = '';
  let lastNumber = -1;
  const numberOf = (word: string): number => {
    if (lastNumber >= 0 && word === last) return lastNumber;
    let number = numbers.get(word);
    if (number === undefined) {
      if (numbers.size >= MAX_REMEMBERED) {
        numbers.clear();
        for (const empty of forget) empty();
      }
      number = numbers.size;
      numbers.set(word, number);
    }
    last = word;
    lastNumber = number;
    return number;
  };
  return <T extends NonNullable<unknown> | null>(lookUp: LookUp<T>): LookUp<T> => {
    const answers = new Array<T | undefined>(MAX_REMEMBERED);
    forget.push(() => answers.fill(undefined));
    return (word) => {
      const known = answers[numberOf(word)];
      if (known !== undefined) return known;
      const answer = lookUp(word);
      answers[numberOf(word)] = answer;
      return answer;
    };
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
