import type { Sentence, Token } from '../../core/annotation.ts';
import type { EntityType } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { EntityModels } from './decision-model.ts';
import { cover, type DescriptionWatch, draftAt, draftIn, endOfDraft, type State } from './description-state.ts';
import type { Draft } from './draft.ts';
import { Focus } from './focus.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { numeralPhraseAt } from './numeral-phrase.ts';
import { readDescription } from './read-description.ts';
import { noteApposition, takeUp } from './take-up.ts';
import { isCountingNoun } from './thing-names.ts';
import { partsIn } from './thing-parts.ts';
import { addThing, type DescribedThing, describeThing, namesPeople, takeUpListed } from './things.ts';
import { endsPost, postAt } from './two-word-post.ts';
import { isSovereignTitle } from './words.ts';

/**
 * Adds what an article calls by a description: posts of its people, bodies of a country, groups, events, agreements and
 * products; descriptions that take up somebody already named become their mentions.
 */
export function addDescriptions(
  text: string,
  sentences: readonly Sentence[],
  drafts: Draft[],
  knowledge: Knowledge,
  models: EntityModels,
  predications: readonly Predication[] | null,
  watch?: DescriptionWatch,
): void {
  const covered = sentences.map((sentence) => new Array<Draft | null>(sentence.tokens.length).fill(null));
  const nouns = new Map<string, number>();
  const firsts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { upos, lemma, start } of tokens) {
      if (upos !== 'NOUN') continue;
      nouns.set(lemma, (nouns.get(lemma) ?? 0) + 1);
      if (!firsts.has(lemma)) firsts.set(lemma, start);
    }
  const parts = partsIn(predications ?? []);
  const focus = new Focus(drafts);
  const state: State = { watch, parts, models, nouns, firsts, text, sentences, drafts, knowledge, covered, focus };
  const places = drafts.flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })));
  // the longest last: a token belongs to the whole name, not to the country inside it
  places.sort((a, b) => a.mention.to - a.mention.from - (b.mention.to - b.mention.from));
  for (const { draft, mention } of places) cover(state, draft, mention.sentence, mention.from, mention.to);
  const nameEnd = (sentence: Sentence) => (at: number) => endOfDraft(state, sentence.index, at);
  const descriptions = sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token) => {
      if (!isHead(token, sentence.tokens[token.index - 1]) || covered[sentence.index]?.[token.index]) return [];
      if (isCountingNoun(sentence.tokens, token.index) || endsPost(sentence, token.index, knowledge)) return [];
      const phrase = nounPhraseAt(sentence, token, knowledge, nameEnd(sentence));
      const titled = token.upos === 'NOUN' || token.upos === 'PROPN';
      return readDescription(state, sentence, phrase, titled ? postAt(sentence, token.index, knowledge) : null);
    }),
  );
  const left: DescribedThing[] = [];
  for (const description of descriptions) noteApposition(state, description);
  for (const description of descriptions) {
    const { sentence, phrase } = description;
    if (draftAt(state, sentence.index, phrase.head.index)) continue;
    state.focus.advance(phrase.head.start);
    if (takeUp(state, description)) continue;
    const unlisted = describeThing(state, description);
    if (unlisted) left.push(unlisted);
  }
  for (const sentence of sentences)
    for (const token of sentence.tokens) {
      const phrase = numeralPhraseAt(sentence, token, nameEnd(sentence));
      if (!phrase || draftAt(state, sentence.index, token.index)) continue;
      const whole = sentence.tokens[phrase.to - 1];
      if (whole?.upos === 'NOUN' && !namesPeople(whole.form, knowledge)) continue;
      const unlisted = addThing(state, sentence, phrase, GROUP, null, draftIn(state, sentence, phrase.core, phrase.to));
      if (unlisted) left.push(unlisted);
    }
  for (const thing of left) takeUpListed(state, thing);
}

const GROUP: readonly EntityType[] = ['Group'];

/** Whether a word may head a description: `el detenido`, `los liberados`, `el Papa` too. */
function isHead(token: Token, before: Token | undefined): boolean {
  if (token.upos === 'NOUN' || token.upos === 'ADJ') return token.form.toLowerCase() !== 'ex';
  if (token.upos === 'PROPN' && isSovereignTitle(token.form)) return before?.upos === 'DET';
  return token.upos === 'VERB' && before?.upos === 'DET' && token.feats.includes('VerbForm=Part');
}
