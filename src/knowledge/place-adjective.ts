/** What adjectives of places end in, folded, after the name's stem: `navarro`, `andaluz`, `malagueño`, `parisino`, `cordobés`. */
const ENDING = /(?:[eo]?no|ina?o?|ense|es|esa|eno|ena|ano|ana|uz|uza|an|ana|ro|ra|tano|tana|i)s?(?:es)?$/;
const FEWEST_SHARED = 4;
/** Letters at the end of a name that its adjective may change: `Marbella`, `marbellí`; `Málaga`, `malagueña`. */
const MOST_CHANGED = 3;

/** Whether a folded word ends as adjectives of places do. */
export function isPlaceAdjective(word: string): boolean {
  return word.length > FEWEST_SHARED && ENDING.test(word);
}

/** Whether a folded adjective of a place is formed from a folded name of one word: `malagueña` from `Málaga`. */
export function isFormedFrom(adjective: string, name: string): boolean {
  let shared = 0;
  while (shared < name.length && name[shared] === adjective[shared]) shared += 1;
  return shared >= Math.max(FEWEST_SHARED, name.length - MOST_CHANGED) && adjective !== name;
}
