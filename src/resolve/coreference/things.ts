import type { Sentence, Token } from '../../core/annotation.ts';
import type { EntityType } from '../../core/entity.ts';
import { type CountryRecord, type Knowledge, normalizeName, type RoleMatch } from '../../knowledge/index.ts';
import { isCeasefire } from '../../languages/es/ceasefire.ts';
import { standsForEvent } from '../../languages/es/noun-left-out.ts';
import { endOfDiscipline } from '../../languages/es/sport-disciplines.ts';
import { announcedThing } from './announced.ts';
import { probabilitiesOf, tallyFor } from './decision-model.ts';
import { cover, draftIn, endOfDraft, type State } from './description-state.ts';
import { addMention, addName, type Draft, newDraft } from './draft.ts';
import { type FeatureSink, namedFeatures } from './feature-tally.ts';
import { PEOPLE_ENDING } from './nameable.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Description } from './read-description.ts';
import { companyFeatures } from './thing-company.ts';
import { isStrongNoun, thingFeatures } from './thing-features.ts';
import { namesOfThing, type ThingNames } from './thing-names.ts';
import { partsOf } from './thing-parts.ts';
import { settingFeatures } from './thing-setting.ts';
import { textOf } from './words.ts';

/** Above, a described thing is left out: entities count as much for what they miss as for what they invent. */
const UNLISTED = 0.44;
/** The same for nouns that by themselves name what readers list: their training examples are few. */
const STRONG_UNLISTED = 0.54;

const EVENT: readonly EntityType[] = ['Event'];
const CEASEFIRE: readonly EntityType[] = ['Agreement', 'Event'];
/** What has a name or number beside the noun for its kind; people and bodies stand beside other names too. */
const BEARING: ReadonlySet<EntityType | undefined> = new Set(['Event', 'Agreement', 'Product', 'Place']);

/** Whether a plural noun names people. */
export function namesPeople(noun: string, knowledge: Knowledge): boolean {
  return (
    knowledge.headClasses(noun).includes('Group') ||
    knowledge.isPersonNoun(noun) ||
    knowledge.role(noun) !== null ||
    PEOPLE_ENDING.test(noun) ||
    knowledge.countriesByDemonym(noun.toLowerCase()).length > 0
  );
}

/** A noun phrase that may describe a thing of its own. */
export interface DescribedThing {
  readonly sentence: Sentence;
  readonly phrase: NounPhrase;
  /** What its noun may name. */
  readonly classes: readonly EntityType[];
  readonly called: ThingNames;
  readonly country: CountryRecord | null;
  /** The first entity named in its complements. */
  readonly inner: Draft | null;
}

/** Lists what a description that takes up nothing describes; gives it back where it is left out. */
export function describeThing(state: State, description: Description): DescribedThing | null {
  const { sentence, role, country } = description;
  const { head, from } = description.phrase;
  const end = endOfDiscipline(sentence.tokens, head.index);
  const phrase = end === null ? description.phrase : { ...description.phrase, core: end, to: end };
  if (head.upos === 'PROPN') {
    addTitled(state, sentence, phrase);
    return null;
  }
  const people = state.knowledge.countriesByDemonym(head.form.toLowerCase()).length > 0;
  const counted = sentence.tokens.slice(from, head.index).some((token) => token.upos === 'NUM');
  if (people && !counted && phrase.definite && head.index > from) return null;
  const isEvent = standsForEvent(sentence.tokens, head.index) || end !== null;
  if (head.upos !== 'NOUN' && !isEvent && !(head.upos === 'ADJ' && counted && standsAlone(sentence, phrase)))
    return null;
  const classes = isEvent ? EVENT : classesOf(sentence, phrase, role, people, state.knowledge);
  const inner = draftIn(state, sentence, phrase.core, phrase.to);
  // `ambos ministros` are two whom the article has named: pronouns.ts finds them
  const both = /^amb[oa]s$/i.test(sentence.tokens[phrase.from]?.form ?? '');
  return classes.length > 0 && !both ? addThing(state, sentence, phrase, classes, country, inner) : null;
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
  // `facturó 2.100 millones`: without `de` a sum
  if (/^(?:millón|millones|miles)$/.test(head.form) && sentence.tokens[head.index + 1]?.form !== 'de') return [];
  // who bears a post is a person, found or not; what shares its name may be a body (`la policía`)
  if (role && !role.plural && phrase.definite) return classes.filter((type) => type === 'Organization');
  const single = !phrase.plural && /^un[ao]?$/i.test(sentence.tokens[phrase.from]?.form ?? '');
  const persons =
    people || role !== null || (phrase.plural && PEOPLE_ENDING.test(head.form)) || knowledge.isPersonNoun(head.form);
  return persons && (phrase.plural || single) && !classes.includes('Group') ? ['Group', ...classes] : classes;
}

/** Lists a described thing or adds a mention to what is listed by its name; gives it back where it is left out. */
export function addThing(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  classes: readonly EntityType[],
  country: CountryRecord | null,
  inner: Draft | null,
): DescribedThing | null {
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
  const thing: DescribedThing = { sentence, phrase, classes, called, country, inner };
  const announced = announcedThing(state, thing);
  if (announced !== null) {
    addThingMention(state, thing, announced);
    return null;
  }
  if (takeUpListed(state, thing)) return null;
  const decided = typeOfThing(state, thing);
  if (decided === null) return thing;
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
  addThingMention(state, thing, draft);
  return null;
}

/**
 * Adds a definite description to the thing that the article has listed by the same name, or by the same noun of the same
 * entity: `los militantes de su partido` are `los 300 militantes del PAR`; false where there is none.
 */
export function takeUpListed(state: State, thing: DescribedThing): boolean {
  const { phrase, classes, called, inner } = thing;
  if (!phrase.definite && !phrase.possessed) return false;
  const [form, key] = [normalizeName(phrase.head.form), normalizeName(called.name)];
  const ofNoun = state.drafts.filter(({ type, roles }) => classes.includes(type) && roles.has(form));
  const sameOwner = ofNoun.filter(({ partOf }) => inner !== null && partOf === inner);
  const listed =
    ofNoun.find(({ name }) => normalizeName(name) === key) ??
    (called.quantity === 'none' && sameOwner.length === 1 ? sameOwner[0] : undefined);
  if (listed === undefined) return false;
  addThingMention(state, thing, listed);
  return true;
}

function addThingMention(state: State, { sentence, phrase, called }: DescribedThing, draft: Draft): void {
  const { text } = state;
  const { type } = draft;
  addMention(draft, 'description', text, sentence, called.from, called.to, phrase.head.index);
  const last = draft.mentions.at(-1);
  if (last) state.focus.note(draft, last);
  for (const name of called.names) addName(draft, name);
  const grouped = groupedNoun(sentence, phrase);
  if (type === 'Group' && grouped !== null) {
    draft.roles.add(normalizeName(grouped.form));
    addName(draft, textOf(text, sentence, grouped.index, called.to));
  }
  const bare = type === 'Event' || type === 'Agreement' ? 1 : 2;
  for (let to = phrase.head.index + bare; to <= phrase.core; to += 1) {
    addName(draft, textOf(text, sentence, phrase.head.index, to));
  }
}

const GROUPING = /^(?:grupo|mayoría|representación|colectivo|conjunto)$/;

/** The plural noun behind a noun that only gathers people: `un grupo de jugadores` are called `los jugadores` later. */
function groupedNoun({ tokens }: Sentence, { head }: NounPhrase): Token | null {
  if (!GROUPING.test(head.form.toLowerCase()) || tokens[head.index + 1]?.form !== 'de') return null;
  let at = head.index + 2;
  while (/^(?:DET|NUM)$/.test(tokens[at]?.upos ?? '')) at += 1;
  const noun = tokens[at];
  return noun?.upos === 'NOUN' && noun.feats.includes('Number=Plur') ? noun : null;
}

/** The likeliest type of a described thing and how likely it is to be listed, or null where it is left out. */
function typeOfThing(
  state: State,
  { sentence, phrase, classes, country, inner, called }: DescribedThing,
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
  // all of ten in annotated articles are listed, too few to be learnt
  if (endOfDiscipline(sentence.tokens, phrase.head.index) !== null) return { type: 'Event', share: 1 };
  const tally = tallyFor(models.things);
  describe(tally);
  const shares = probabilitiesOf(tally);
  const shareOf = (label: string) => shares[models.things.labels.indexOf(label)] ?? 0;
  const unlisted = shareOf('none');
  if (unlisted > (isStrongNoun(normalizeName(phrase.head.form)) ? STRONG_UNLISTED : UNLISTED)) return null;
  const type = [...classes].sort((a, b) => shareOf(b) - shareOf(a))[0];
  return type === undefined ? null : { type, share: 1 - unlisted };
}
