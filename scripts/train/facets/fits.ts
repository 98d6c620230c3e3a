/** Whether a date given is the gold's, by the rule of `eval/score.mjs`: a vaguer gold accepts what lies within it. */
export function dateFits(gold: string, given: string | null): boolean {
  if (given === null) return false;
  const [from = '', to = ''] = gold.split('/');
  return (
    given === gold ||
    (gold.length < 10 && given.startsWith(gold)) ||
    (gold.includes('/') && given >= from && given <= to)
  );
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}

/** Contents and units are labels: right where the words of one are mostly those of the other. */
export function wordsFit(gold: string, given: string): boolean {
  const [a, b] = [words(gold), words(given)];
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size) >= 0.5;
}
