/** Enough for the forms of a long run; emptied when full. */
const MAX_KNOWN = 60_000;
/** Longer than any word: addresses hardly come again. */
const LONGEST = 40;

/**
 * Gives one and the same string for equal ones. All that is remembered of words lies in tables by form: a string fresh from
 * the text is hashed there first and then compared letter by letter, one seen before is the very key. What is kept is a
 * copy: a stretch of a text would keep the whole text in memory, and letters that lie there as 16 bits each (one quotation
 * mark does it) are folded at a quarter of the speed.
 */
export function oneStringEach(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST) return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MAX_KNOWN) known.clear();
    const copy = copyOf(text);
    known.set(copy, copy);
    return copy;
  };
}

function copyOf(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at += 1) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}
