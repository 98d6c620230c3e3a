import type { Party, SentenceView } from './view.ts';

/** The words between two tokens, the second exclusive, that name who told what the sentence says. */
export interface SourcePhrase {
  readonly from: number;
  readonly to: number;
}

const OPENING = /^(?:según|segun)$/i;
/** `de acuerdo con X`, `a juicio de X`, `en opinión de X`: the words before the last one. */
const LONGER: readonly (readonly string[])[] = [
  ['de', 'acuerdo', 'con'],
  ['a', 'juicio', 'de'],
  ['en', 'opinión', 'de'],
  ['en', 'palabras', 'de'],
];

const read = new WeakMap<SentenceView, readonly SourcePhrase[]>();

/** The phrases of a sentence that only say where it comes from: `según estimaciones de la ONU`, `a juicio del fiscal`. */
export function sourcePhrases(view: SentenceView): readonly SourcePhrase[] {
  let known = read.get(view);
  if (known === undefined) {
    known = findPhrases(view);
    read.set(view, known);
  }
  return known;
}

/**
 * Whether a party is only the source of what a word tells: it stands in such a phrase and the word does not. What the phrase
 * tells itself (`según la denuncia de X contra Y`) has its parties in it.
 */
export function isMereSource(
  phrases: readonly SourcePhrase[],
  { from: start, to: end }: Party,
  trigger: number,
): boolean {
  return phrases.some(({ from, to }) => start >= from && end <= to && (trigger < from || trigger >= to));
}

function findPhrases({ sentence: { tokens } }: SentenceView): readonly SourcePhrase[] {
  const found: SourcePhrase[] = [];
  for (const { form, index, head, deprel } of tokens) {
    const first = OPENING.test(form) ? index : startOfLonger(index, tokens);
    if (first === undefined) continue;
    const noun = deprel === 'fixed' ? (tokens[first]?.head ?? -1) : head;
    // `según dijo X`, `según se supo`: a clause of its own.
    const { upos } = tokens[noun] ?? { upos: 'X' };
    if (noun <= index || (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON')) continue;
    let to = index + 1;
    while (to < tokens.length && isBelow(to, noun) && !/^(?:VERB|AUX)$/.test(tokens[to]!.upos)) to += 1;
    found.push({ from: index + 1, to });
  }
  return found;

  function isBelow(at: number, top: number): boolean {
    for (let here = at, step = 0; here >= 0 && step < 12; step++) {
      if (here === top) return true;
      here = tokens[here]!.head;
    }
    return false;
  }
}

function startOfLonger(last: number, tokens: SentenceView['sentence']['tokens']): number | undefined {
  for (const words of LONGER) {
    const first = last - words.length + 1;
    if (words.every((word, i) => tokens[first + i]?.form.toLowerCase() === word)) return first;
  }
  return undefined;
}
