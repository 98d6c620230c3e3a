import type { Sentence, Token } from '../../core/annotation.ts';
import type { EntityType } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import { type CountryRecord, type Knowledge, normalizeName, type RoleMatch } from '../../knowledge/index.ts';
import { isCeasefire } from '../../languages/es/ceasefire.ts';
import { announcedThing } from './announced.ts';
import { type EntityModels, probabilitiesOf, tallyFor } from './decision-model.ts';
import { cover, type DescriptionWatch, draftAt, draftIn, endOfDraft, type State } from './description-state.ts';
import { addMention, addName, type Draft, newDraft } from './draft.ts';
import { type FeatureSink, namedFeatures } from './feature-tally.ts';
import { Focus } from './focus.ts';
import { PEOPLE_ENDING } from './nameable.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { numeralPhraseAt } from './numeral-phrase.ts';
import { type Description, readDescription } from './read-description.ts';
import { noteApposition, takeUp } from './take-up.ts';
import { companyFeatures } from './thing-company.ts';
import { isStrongNoun, thingFeatures } from './thing-features.ts';
import { isCountingNoun, namesOfThing, type ThingNames } from './thing-names.ts';
import { partsIn, partsOf } from './thing-parts.ts';
import { settingFeatures } from './thing-setting.ts';
import { isSovereignTitle, textOf } from './words.ts';

/** Above, a described thing is left out: entities count as much for what they miss as for what they invent. */
const UNLISTED = 0.56;
/** The same for nouns that by themselves name what readers list: their training examples are few. */
const STRONG_UNLISTED = 0.7;

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
      if (isCountingNoun(sentence.tokens, token.index)) return [];
      const phrase = nounPhraseAt(sentence, token, knowledge, nameEnd(sentence));
      const titled = token.upos === 'NOUN' || token.upos === 'PROPN';
      return readDescription(state, sentence, phrase, titled ? knowledge.role(token.form) : null);
    }),
  );
  for (const description of descriptions) noteApposition(state, description);
  for (const description of descriptions) {
    const { sentence, phrase } = description;
    if (draftAt(state, sentence.index, phrase.head.index)) continue;
    state.focus.advance(phrase.head.start);
    if (!takeUp(state, description)) describeThing(state, description);
  }
  for (const sentence of sentences)
    for (const token of sentence.tokens) {
      const phrase = numeralPhraseAt(sentence, token, nameEnd(sentence));
      if (!phrase || draftAt(state, sentence.index, token.index)) continue;
      const whole = sentence.tokens[phrase.to - 1];
      if (whole?.upos === 'NOUN' && !namesPeople(whole.form, knowledge)) continue;
      addThing(state, sentence, phrase, GROUP, null, draftIn(state, sentence, phrase.core, phrase.to));
    }
}

const CEASEFIRE: readonly EntityType[] = ['Agreement', 'Event'];
const GROUP: readonly EntityType[] = ['Group'];
/** What has a name or number beside the noun for its kind; people and bodies stand beside other names too. */
const BEARING: ReadonlySet<EntityType | undefined> = new Set(['Event', 'Agreement', 'Product', 'Place']);

/** Whether a plural noun names people. */
function namesPeople(noun: string, knowledge: Knowledge): boolean {
  return (
    knowledge.headClasses(noun).includes('Group') ||
    knowledge.isPersonNoun(noun) ||
    knowledge.role(noun) !== null ||
    PEOPLE_ENDING.test(noun) ||
    knowledge.countriesByDemonym(noun.toLowerCase()).length > 0
  );
}

/** Whether a word may head a description: `el detenido`, `los liberados`, `el Papa` too. */
function isHead(token: Token, before: Token | undefined): boolean {
  if (token.upos === 'NOUN' || token.upos === 'ADJ') return true;
  if (token.upos === 'PROPN' && isSovereignTitle(token.form)) return before?.upos === 'DET';
  return token.upos === 'VERB' && before?.upos === 'DET' && token.feats.includes('VerbForm=Part');
}

function describeThing(state: State, { sentence, phrase, role, country }: Description): void {
  const { head, from } = phrase;
  if (head.upos === 'PROPN') {
    addTitled(state, sentence, phrase);
    return;
  }
  const people = state.knowledge.countriesByDemonym(head.form.toLowerCase()).length > 0;
  const counted = sentence.tokens.slice(from, head.index).some((token) => token.upos === 'NUM');
  if (people && !counted && phrase.definite && head.index > from) return;
  if (head.upos !== 'NOUN' && !(head.upos === 'ADJ' && counted && standsAlone(sentence, phrase))) return;
  const classes = classesOf(sentence, phrase, role, people, state.knowledge);
  const inner = draftIn(state, sentence, phrase.core, phrase.to);
  // `ambos ministros` are two whom the article has named: pronouns.ts finds them
  const both = /^amb[oa]s$/i.test(sentence.tokens[phrase.from]?.form ?? '');
  if (classes.length > 0 && !both) addThing(state, sentence, phrase, classes, country, inner);
}

/** `el Papa`, where the article names no bearer: the title is all the name there is. */
function addTitled(state: State, sentence: Sentence, { head }: NounPhrase): void {
  const known = state.drafts.find(({ type, name }) => type === 'Person' && name === head.form);
  const draft = known ?? newDraft('Person', head.form);
  draft.roles.add(normalizeName(head.form));
  if (!known) state.drafts.push(draft);
  addMention(draft, 'name', state.text, sentence, head.index, head.index + 1);
  const last = draft.mentions.at(-1);
  if (last) state.focus.note(draft, last);
  cover(state, draft, sentence.index, head.index, head.index + 1);
}

/** `486 detenidos`: an adjective or participle in the place of a noun. */
function standsAlone({ tokens }: Sentence, { head, from, core }: NounPhrase): boolean {
  return (
    !tokens.slice(from, core).some(({ upos }) => upos === 'NOUN') && tokens[core]?.upos !== 'NOUN' && head.index > from
  );
}

/** The kinds of entity that a noun phrase may describe. */
function classesOf(
  sentence: Sentence,
  phrase: NounPhrase,
  role: RoleMatch | null,
  people: boolean,
  knowledge: Knowledge,
): readonly EntityType[] {
  const { head } = phrase;
  if (head.form.toLowerCase() === 'alto' && isCeasefire(sentence, head.index)) return CEASEFIRE;
  const classes = knowledge.headClasses(head.form);
  // who bears a post is a person, found or not; what shares its name may be a body (`la policía`)
  if (role && !role.plural && phrase.definite) return classes.filter((type) => type === 'Organization');
  const single = !phrase.plural && /^un[ao]?$/i.test(sentence.tokens[phrase.from]?.form ?? '');
  const persons =
    people || role !== null || (phrase.plural && PEOPLE_ENDING.test(head.form)) || knowledge.isPersonNoun(head.form);
  return persons && (phrase.plural || single) && !classes.includes('Group') ? ['Group', ...classes] : classes;
}

function addThing(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  classes: readonly EntityType[],
  country: CountryRecord | null,
  inner: Draft | null,
): void {
  const { text, drafts } = state;
  const form = normalizeName(phrase.head.form);
  const called = namesOfThing(
    text,
    sentence,
    phrase,
    (at) => endOfDraft(state, sentence.index, at),
    BEARING.has(classes[0]),
  );
  const key = normalizeName(called.name);
  const announced = announcedThing(state, sentence, phrase, classes, called);
  if (announced !== null) {
    addThingMention(state, sentence, phrase, announced, called);
    return;
  }
  const decided = typeOfThing(state, sentence, phrase, classes, country, inner, called);
  if (decided === null) return;
  const { type, share } = decided;
  const counted = called.quantity !== 'none';
  const known = drafts.find(
    (draft) =>
      draft.type === type &&
      draft.roles.has(form) &&
      // two groups of a nation are two where each has its number
      (normalizeName(draft.name) === key || (!counted && country !== null && draft.country === country.iso2)),
  );
  const draft = known ?? newDraft(type, called.name);
  if (!known) {
    draft.roles.add(form);
    draft.country = country?.iso2 ?? null;
    draft.plural = phrase.plural;
    draft.partOf =
      inner ??
      drafts.find((other) => other.type === 'Country' && country !== null && other.country === country.iso2) ??
      null;
    draft.salience = share;
    drafts.push(draft);
  }
  addThingMention(state, sentence, phrase, draft, called);
}

function addThingMention(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  draft: Draft,
  called: ThingNames,
): void {
  const { text } = state;
  const { type } = draft;
  addMention(draft, 'description', text, sentence, called.from, called.to, phrase.head.index);
  const last = draft.mentions.at(-1);
  if (last) state.focus.note(draft, last);
  for (const name of called.names) addName(draft, name);
  const bare = type === 'Event' || type === 'Agreement' ? 1 : 2;
  for (let to = phrase.head.index + bare; to <= phrase.core; to += 1) {
    addName(draft, textOf(text, sentence, phrase.head.index, to));
  }
}

/** The likeliest type of a described thing and how likely it is to be listed, or null where it is left out. */
function typeOfThing(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  classes: readonly EntityType[],
  country: CountryRecord | null,
  inner: Draft | null,
  called: ThingNames,
): { type: EntityType; share: number } | null {
  const { models, watch, knowledge } = state;
  const main = classes.includes('Group') && phrase.plural ? 'Group' : (classes[0] ?? 'none');
  const repeats = state.nouns.get(phrase.head.lemma) ?? 1;
  const parts = partsOf(state.parts, sentence.index, called.from, phrase.head.index);
  const isFirst = state.firsts.get(phrase.head.lemma) === phrase.head.start;
  const describe = (sink: FeatureSink): void => {
    thingFeatures(sink, main, phrase, sentence, country !== null, inner, repeats, knowledge, called.quantity, parts);
    sink.add('classes=', classes.length > 1 ? classes.join('|') : classes[0]);
    if (called.bears) sink.add('', main, 'bears a name');
    companyFeatures(sink, state, main, phrase, sentence, parts);
    settingFeatures(sink, main, phrase, sentence, isFirst);
  };
  watch?.thing?.({ features: namedFeatures(describe), names: called.names });
  const tally = tallyFor(models.things);
  describe(tally);
  const shares = probabilitiesOf(tally);
  const shareOf = (label: string) => shares[models.things.labels.indexOf(label)] ?? 0;
  const unlisted = shareOf('none');
  if (unlisted > (isStrongNoun(normalizeName(phrase.head.form)) ? STRONG_UNLISTED : UNLISTED)) return null;
  const type = [...classes].sort((a, b) => shareOf(b) - shareOf(a))[0];
  return type === undefined ? null : { type, share: 1 - unlisted };
}
