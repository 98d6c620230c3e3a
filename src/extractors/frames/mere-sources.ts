import type { Party, SentenceView } from './view.ts';

/** The words between two tokens, the second exclusive, that name who told what the sentence says. */
export interface SourcePhrase {
  readonly from: number;
  readonly to: number;
}

const OPENING = /^(?:según|segun)$/i;
/** `de acuerdo con X`, `a juicio de X`, `en opinión de X`: by the last word the two before it. */
const LONGER: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  ['con', [['de', 'acuerdo']]],
  [
    'de',
    [
      ['a', 'juicio'],
      ['en', 'opinión'],
      ['en', 'palabras'],
    ],
  ],
]);

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
    // Every word of the article passes here: those of another length are let go at once.
    const { length } = form;
    const first =
      length === 'según'.length && OPENING.test(form)
        ? index
        : length <= 'con'.length
          ? startOfLonger(form.toLowerCase(), index, tokens)
          : undefined;
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

function startOfLonger(last: string, at: number, tokens: SentenceView['sentence']['tokens']): number | undefined {
  const openings = LONGER.get(last);
  if (openings === undefined) return undefined;
  const [first, second] = [tokens[at - 2]?.form.toLowerCase(), tokens[at - 1]?.form.toLowerCase()];
  return openings.some(([one, other]) => one === first && other === second) ? at - 2 : undefined;
}
