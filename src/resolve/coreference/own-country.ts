import type { Sentence } from '../../core/annotation.ts';
import type { State } from './description-state.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';

const OWN = /^(?:país|nación|patria|pueblo|república|gobierno|estado|tierra)$/i;
const QUOTE = /^["«»“”]$/;
/** Sentences back in which a speaker was named. */
const NEAR = 2;

/** What `su` has before it where it speaks of somebody's country: `su gobierno` may be that of a town. */
const THEIRS = /^(?:país|nación|patria|república|tierra|pueblo)$/i;

/**
 * The country that somebody quoted calls `nuestro país`: the one of whoever is named behind the quotation, or else was
 * named last; null where no country of theirs is known. Outside quotations the newspaper speaks of its own. `su país` is that of the person
 * named before.
 */
export function ownCountry(state: State, sentence: Sentence, { from, head }: NounPhrase): Draft | null {
  const { tokens } = sentence;
  if (/^su$/i.test(tokens[from]?.form ?? '') && THEIRS.test(head.form)) {
    const person = namedBefore(state.drafts, sentence.index, from) ?? namedLast(state, sentence.index);
    return countryOf(state, person);
  }
  if (!/^nuestr[oa]$/i.test(tokens[from]?.form ?? '') || !OWN.test(head.form)) return null;
  if (!tokens.some(({ form }) => QUOTE.test(form))) return null;
  const speaker = namedBehind(state.drafts, sentence.index, head.index) ?? namedLast(state, sentence.index);
  return countryOf(state, speaker);
}

function countryOf({ drafts }: State, person: Draft | null): Draft | null {
  if (!person?.country) return null;
  return drafts.find(({ type, country }) => type === 'Country' && country === person.country) ?? null;
}

/** The person named last before a word of a sentence, or null. */
function namedBefore(drafts: readonly Draft[], sentence: number, at: number): Draft | null {
  let nearest: Draft | null = null;
  let last = -1;
  for (const draft of drafts) {
    if (draft.type !== 'Person') continue;
    for (const mention of draft.mentions)
      if (mention.sentence === sentence && mention.to <= at && mention.from > last) {
        nearest = draft;
        last = mention.from;
      }
  }
  return nearest;
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
