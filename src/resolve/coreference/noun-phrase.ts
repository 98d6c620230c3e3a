import type { Sentence, Token } from '../../core/annotation.ts';
import type { CountryRecord, Knowledge } from '../../knowledge/index.ts';
import { isCapitalized } from './words.ts';

/** A noun phrase headed by a common noun. */
export interface NounPhrase {
  readonly head: Token;
  /** From its article or numeral. */
  readonly from: number;
  /** After its adjectives. */
  readonly core: number;
  /** After its complements with `de`, or `core`. */
  readonly to: number;
  readonly definite: boolean;
  readonly plural: boolean;
  /** `su`, `sus`. */
  readonly possessed: boolean;
  readonly country: CountryRecord | null;
  readonly adjectives: number;
}

/** Reads the noun phrase around a common noun, by neighbouring words: robust where the tree is not. */
export function nounPhraseAt(sentence: Sentence, head: Token, knowledge: Knowledge): NounPhrase {
  const { tokens } = sentence;
  let from = head.index;
  while (from > 0) {
    const before = tokens[from - 1];
    if (
      !before ||
      !(before.upos === 'DET' || before.upos === 'NUM' || (before.upos === 'ADJ' && before.head === head.index))
    )
      break;
    if (before.form.includes(',')) break;
    from -= 1;
  }
  let core = head.index + 1;
  let country: CountryRecord | null = null;
  let adjectives = 0;
  while (core < tokens.length) {
    const next = tokens[core];
    if (
      !next ||
      isCapitalized(next.form) ||
      !(
        next.upos === 'ADJ' ||
        (next.upos === 'VERB' && /VerbForm=Part/.test(next.feats)) ||
        knowledge.countriesByDemonym(next.form).length > 0
      )
    )
      break;
    country ??= knowledge.countriesByDemonym(next.form)[0]?.country ?? null;
    adjectives += 1;
    core += 1;
  }
  let to = core;
  const event = knowledge.headClasses(head.form).includes('Event');
  for (let steps = 0; steps < 3; steps += 1) {
    const link = tokens[to];
    if (!link || !/^(?:de|del|en|contra|sobre|entre|por|para)$/.test(link.form) || (steps > 0 && link.form !== 'de'))
      break;
    if (/^(?:por|para|sobre)$/.test(link.form) || (!event && !/^del?$/.test(link.form))) break;
    let end = to + 1;
    while (end < tokens.length && /^(?:DET|NUM)$/.test(tokens[end]?.upos ?? '')) end += 1;
    const start = end;
    while (
      end < tokens.length &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]?.upos ?? '') &&
      !/[,.;:()"»]/.test(tokens[end]?.form ?? '')
    )
      end += 1;
    if (end === start) break;
    to = end;
  }
  const determiners = tokens.slice(from, head.index);
  // the article inside `del` has no letters of its own
  if (from < head.index && tokens[from - 1]?.start === tokens[from]?.start) from += 1;
  return {
    head,
    from,
    core,
    to,
    definite: determiners.some((token) =>
      /^(?:el|la|los|las|este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha|aquel|aquella)$/i.test(token.form),
    ),
    plural: /Number=Plur/.test(head.feats),
    possessed: determiners.some((token) => /^sus?$/i.test(token.form)),
    country,
    adjectives,
  };
}
