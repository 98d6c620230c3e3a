import type { Sentence } from '../../core/annotation.ts';
import type { State } from './description-state.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';

const OWN = /^(?:país|nación|patria|pueblo|república|gobierno|estado|tierra)$/i;
const QUOTE = /^["«»“”]$/;
/** Sentences back in which a speaker was named. */
const NEAR = 2;

/**
 * The country that somebody quoted calls `nuestro país`: the one of whoever is named behind the quotation, or else was
 * named last; null where no country of theirs is known. Outside quotations the newspaper speaks of its own.
 */
export function ownCountry(state: State, sentence: Sentence, { from, head }: NounPhrase): Draft | null {
  const { tokens } = sentence;
  if (!/^nuestr[oa]$/i.test(tokens[from]?.form ?? '') || !OWN.test(head.form)) return null;
  if (!tokens.some(({ form }) => QUOTE.test(form))) return null;
  const speaker = namedBehind(state.drafts, sentence.index, head.index) ?? namedLast(state, sentence.index);
  if (!speaker?.country) return null;
  return state.drafts.find(({ type, country }) => type === 'Country' && country === speaker.country) ?? null;
}

function namedBehind(drafts: readonly Draft[], sentence: number, head: number): Draft | null {
  let nearest: Draft | null = null;
  let first = Number.POSITIVE_INFINITY;
  for (const draft of drafts) {
    if (draft.type !== 'Person') continue;
    for (const mention of draft.mentions)
      if (mention.sentence === sentence && mention.from > head && mention.from < first) {
        nearest = draft;
        first = mention.from;
      }
  }
  return nearest;
}

function namedLast({ focus }: State, sentence: number): Draft | null {
  const last = focus.before('Person')[0];
  return last && sentence - last.mention.sentence <= NEAR ? last.draft : null;
}
