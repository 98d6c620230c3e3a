import type { LemmaLexicon } from '../../nlp/lemmatizer.ts';

/** An ending of the third person, what it is cut to, and the features it shows. */
type Ending = readonly [ending: RegExp, infinitives: readonly string[], feats: string];

const SINGULAR = 'Mood=Ind|Number=Sing|Person=3';
const PLURAL = 'Mood=Ind|Number=Plur|Person=3';

const ENDINGS: readonly Ending[] = [
  [/ió$/, ['er', 'ir'], `${SINGULAR}|Tense=Past|VerbForm=Fin`],
  [/ó$/, ['ar'], `${SINGULAR}|Tense=Past|VerbForm=Fin`],
  [/aron$/, ['ar'], `${PLURAL}|Tense=Past|VerbForm=Fin`],
  [/ieron$/, ['er', 'ir'], `${PLURAL}|Tense=Past|VerbForm=Fin`],
  [/aba$/, ['ar'], `${SINGULAR}|Tense=Imp|VerbForm=Fin`],
  [/aban$/, ['ar'], `${PLURAL}|Tense=Imp|VerbForm=Fin`],
];

/** Nouns end so too (`patrulla`, `pena`): the tree must have it head a clause. */
const PRESENT: readonly Ending[] = [
  [/a$/, ['ar'], `${SINGULAR}|Tense=Pres|VerbForm=Fin`],
  [/e$/, ['er', 'ir'], `${SINGULAR}|Tense=Pres|VerbForm=Fin`],
  [/an$/, ['ar'], `${PLURAL}|Tense=Pres|VerbForm=Fin`],
  [/en$/, ['er', 'ir'], `${PLURAL}|Tense=Pres|VerbForm=Fin`],
];

const HEADS_CLAUSE = /^(?:root|acl|advcl|ccomp|csubj|parataxis)/;

/** Shorter words are cut to too little to tell. */
const SHORTEST = 5;

/**
 * The features of a verb in the third person that was tagged as a noun or an adjective though no such word is in the lexicon:
 * `la tildó de oportunista`, `la resolución reprocha`. Taggers trained on newspapers of 2000 have seen few of the verbs of
 * today's press. Null where the tag may be right.
 *
 * @param lemma The word's lemma as a noun or an adjective.
 */
export function mistakenVerb(
  form: string,
  lemma: string,
  upos: string,
  deprel: string,
  lexicon: LemmaLexicon,
): string | null {
  if ((upos !== 'NOUN' && upos !== 'ADJ') || form.length < SHORTEST || lexicon.isNominalLemma(lemma)) return null;
  return featsBy(ENDINGS, form, lexicon) ?? (HEADS_CLAUSE.test(deprel) ? featsBy(PRESENT, form, lexicon) : null);
}

function featsBy(endings: readonly Ending[], form: string, lexicon: LemmaLexicon): string | null {
  for (const [ending, infinitives, feats] of endings) {
    const at = form.search(ending);
    if (at < 0) continue;
    const stem = form.slice(0, at);
    if (infinitives.some((infinitive) => lexicon.isInfinitive(stem + infinitive))) return feats;
  }
  return null;
}
