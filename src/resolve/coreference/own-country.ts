import type { Sentence } from '../../core/annotation.ts';
import type { State } from './description-state.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Nouns for the country of the person named before: `su gobierno` may be that of a town. */
const THEIRS = /^(?:país|nación|patria|república|tierra|pueblo)$/i;
/** Nouns for the country of somebody quoted. */
const OURS = /^(?:país|nación|patria|república|tierra|pueblo|gobierno|estado)$/i;
const QUOTE = /^["«»“”]$/;
/** Sentences back in which a speaker was named. */
const NEAR = 2;

/**
 * The country that somebody quoted calls `nuestro país`: the one of whoever is named behind the quotation, or else was
 * named last; null where no country of theirs is known. Outside quotations the newspaper speaks of its own. `su país` is
 * that of the person named before.
 */
export function ownCountry(state: State, sentence: Sentence, { from, head }: NounPhrase): Draft | null {
  const { tokens } = sentence;
  const determiner = tokens[from]?.form ?? '';
  const isTheirs = /^su$/i.test(determiner) && THEIRS.test(head.form);
  const isOurs =
    /^nuestr[oa]$/i.test(determiner) && OURS.test(head.form) && tokens.some(({ form }) => QUOTE.test(form));
  if (!isTheirs && !isOurs) return null;
  const named = personsIn(state.drafts, sentence.index);
  const beside = isTheirs ? named.findLast(({ to }) => to <= from) : named.find(({ from: at }) => at > head.index);
  return countryOf(state, beside?.draft ?? namedLast(state, sentence.index));
}

function countryOf({ drafts }: State, person: Draft | null): Draft | null {
  if (!person?.country) return null;
  return drafts.find(({ type, country }) => type === 'Country' && country === person.country) ?? null;
}

/** Where a sentence mentions persons, in its order. */
function personsIn(drafts: readonly Draft[], sentence: number) {
  return drafts
    .filter(({ type }) => type === 'Person')
    .flatMap((draft) =>
      draft.mentions.filter((mention) => mention.sentence === sentence).map(({ from, to }) => ({ draft, from, to })),
    )
    .sort((a, b) => a.from - b.from);
}

function namedLast({ focus }: State, sentence: number): Draft | null {
  const last = focus.before('Person')[0];
  return last && sentence - last.mention.sentence <= NEAR ? last.draft : null;
}
