import type { Sentence } from '../../core/annotation.ts';
import type { EntityType } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import { type CountryRecord, type Knowledge, normalizeName, type RoleMatch } from '../../knowledge/index.ts';
import { findAntecedent } from './antecedent.ts';
import { type EntityModels, probabilitiesOf } from './decision-model.ts';
import { describePerson, notePost } from './describe-person.ts';
import {
  countryDraft,
  countryIn,
  cover,
  type DescriptionWatch,
  draftAt,
  endOfDraft,
  lastBefore,
  type State,
} from './description-state.ts';
import { addMention, addName, type Draft, newDraft } from './draft.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isStrongNoun, thingFeatures } from './thing-features.ts';
import { isCountingNoun, namesOfThing, type ThingNames } from './thing-names.ts';
import { partsIn, partsOf } from './thing-parts.ts';
import { textOf } from './words.ts';

const GOVERNING =
  /^(?:gobierno|régimen|ejecutivo|administración|diplomacia|autoridades|territorio|suelo|espacio aéreo|aguas|nación)$/;
/** Nouns that take up a country. */
const COUNTRY = /^(?:país|nación|república|isla|potencia|reino|gobierno)$/;
/** Plural nouns that name people by what they do. */
const PEOPLE = /(?:[dts]ores|[dts]oras|istas|[aei]ntes|eros|eras|arios|arias)$/;
const LOCATING =
  /^(?:ciudad|región|provincia|isla|localidad|municipio|península|estado|capital|pueblo|aldea|villa|departamento|zona|distrito|barrio)$/;
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
  for (const { tokens } of sentences)
    for (const { upos, lemma } of tokens) if (upos === 'NOUN') nouns.set(lemma, (nouns.get(lemma) ?? 0) + 1);
  const parts = partsIn(predications ?? []);
  const state: State = { watch, parts, models, nouns, text, sentences, drafts, knowledge, covered };
  const places = drafts.flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })));
  // the longest last: a token belongs to the whole name, not to the country inside it
  places.sort((a, b) => a.mention.to - a.mention.from - (b.mention.to - b.mention.from));
  for (const { draft, mention } of places) cover(state, draft, mention.sentence, mention.from, mention.to);
  const nameEnd = (sentence: Sentence) => (at: number) => endOfDraft(state, sentence.index, at);
  for (const sentence of sentences) {
    // who bears a post beside it stands in the same sentence
    if (!covered[sentence.index]?.some((draft) => draft?.type === 'Person')) continue;
    for (const token of sentence.tokens) {
      if (token.upos !== 'NOUN' || covered[sentence.index]?.[token.index]) continue;
      const role = knowledge.role(token.form);
      if (role && !role.plural)
        notePost(state, sentence, nounPhraseAt(sentence, token, knowledge, nameEnd(sentence)), role);
    }
  }
  for (const sentence of sentences) {
    const row = covered[sentence.index] ?? [];
    for (const token of sentence.tokens) {
      if ((token.upos !== 'NOUN' && token.upos !== 'ADJ') || row[token.index]) continue;
      if (isCountingNoun(sentence.tokens, token.index)) continue;
      const role = knowledge.role(token.form);
      const phrase = nounPhraseAt(sentence, token, knowledge, nameEnd(sentence));
      const post = token.upos === 'NOUN' && role && !role.plural;
      if (!post || !describePerson(state, sentence, phrase, role)) describeThing(state, sentence, phrase, role);
    }
  }
}

function describeThing(state: State, sentence: Sentence, phrase: NounPhrase, role: RoleMatch | null): void {
  const { knowledge, text, drafts } = state;
  const form = phrase.head.form.toLowerCase();
  const demonym = knowledge.countriesByDemonym(form)[0];
  const counted = sentence.tokens.slice(phrase.from, phrase.head.index).some((token) => token.upos === 'NUM');
  if (demonym && !counted && phrase.definite && phrase.head.index > phrase.from) {
    describePeople(state, sentence, phrase, demonym.country, demonym.plural);
    return;
  }
  if (phrase.head.upos !== 'NOUN' && !(counted && standsAlone(sentence, phrase))) return;
  const country =
    phrase.country ?? (phrase.to > phrase.core ? countryIn(state, sentence, phrase.core, phrase.to) : null);
  if ((GOVERNING.test(form) && country) || (form === 'pueblo' && phrase.country && country)) {
    const draft = countryDraft(state, country);
    addMention(
      draft,
      'description',
      text,
      sentence,
      phrase.from,
      phrase.country ? phrase.core : phrase.to,
      phrase.head.index,
    );
    return;
  }
  const classes = classesOf(sentence, phrase, role, demonym !== undefined, knowledge);
  const inner = draftIn(state, sentence, phrase.core, phrase.to);
  const apposed = draftAt(state, sentence.index, phrase.core);
  if (apposed && classes.includes(apposed.type) && apposed.type !== 'Person' && apposed.type !== 'Country') {
    addMention(
      apposed,
      'description',
      text,
      sentence,
      phrase.from,
      endOfDraft(state, sentence.index, phrase.core) ?? phrase.core,
      phrase.head.index,
    );
    apposed.roles.add(form);
    if (phrase.country) apposed.country ??= phrase.country.iso2;
    return;
  }
  if (classes.includes('Place') && LOCATING.test(form)) {
    if (inner?.type === 'Place' && phrase.definite) {
      addMention(inner, 'description', text, sentence, phrase.from, phrase.to, phrase.head.index);
      return;
    }
    if (form === 'capital' && country?.capitals[0]) {
      const capital = drafts.find((draft) => draft.type === 'Place' && draft.link?.record === `capital:${country.id}`);
      if (capital) addMention(capital, 'description', text, sentence, phrase.from, phrase.core, phrase.head.index);
      return;
    }
  }
  if (phrase.definite || phrase.possessed) {
    const types: EntityType[] = [...classes];
    if (COUNTRY.test(form)) types.push('Country', 'Place');
    if (classes.includes('Group') && !phrase.plural) types.push('Person');
    if (classes.includes('Group') && phrase.plural) types.push('Organization');
    const known = findAntecedent(state, sentence, phrase, {
      types,
      country: country?.iso2 ?? null,
      gender: null,
      inner,
      lemma: null,
    });
    if (known) {
      const end = /^(?:Event|Agreement)$/.test(known.type) ? phrase.to : phrase.core;
      addMention(known, 'description', text, sentence, phrase.from, end, phrase.head.index);
      known.roles.add(normalizeName(form));
      // `miles de soldados … las tropas chilenas`: whose they are may be told later
      if (known.type === 'Group' && country) known.country ??= country.iso2;
      cover(state, known, sentence.index, phrase.head.index, phrase.head.index + 1);
      return;
    }
  }
  // `ambos ministros` are two whom the article has named: pronouns.ts finds them
  const both = /^amb[oa]s$/i.test(sentence.tokens[phrase.from]?.form ?? '');
  if (classes.length > 0 && !both) addThing(state, sentence, phrase, classes, country, inner);
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
  const classes = knowledge.headClasses(head.form);
  // who bears a post is a person, found or not; what shares its name may be a body (`la policía`)
  if (role && !role.plural && phrase.definite) return classes.filter((type) => type === 'Organization');
  const single = !phrase.plural && /^un[ao]?$/i.test(sentence.tokens[phrase.from]?.form ?? '');
  const persons =
    people || role !== null || (phrase.plural && PEOPLE.test(head.form)) || knowledge.isPersonNoun(head.form);
  return persons && (phrase.plural || single) && !classes.includes('Group') ? ['Group', ...classes] : classes;
}

function draftIn(state: State, sentence: Sentence, from: number, to: number): Draft | null {
  for (let at = from; at < to; at += 1) {
    const draft = draftAt(state, sentence.index, at);
    if (draft) return draft;
  }
  return null;
}

/** `los rusos` is the country where the text names it; `el ruso` the Russian last named. */
function describePeople(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  country: CountryRecord,
  plural: boolean,
): void {
  const { text, drafts } = state;
  if (plural) {
    const draft = drafts.find((known) => known.type === 'Country' && known.country === country.iso2);
    if (draft) addMention(draft, 'description', text, sentence, phrase.from, phrase.core, phrase.head.index);
    return;
  }
  const next = draftAt(state, sentence.index, phrase.core);
  const person =
    next?.type === 'Person'
      ? next
      : drafts
          .filter((draft) => draft.type === 'Person' && draft.country === country.iso2)
          .sort(
            (a, b) =>
              (lastBefore(b, sentence.index, phrase.from) ?? -1) - (lastBefore(a, sentence.index, phrase.from) ?? -1),
          )[0];
  if (!person) return;
  person.country ??= country.iso2;
  addMention(person, 'description', text, sentence, phrase.from, phrase.core, phrase.head.index);
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
  const called = namesOfThing(text, sentence, phrase);
  const decided = typeOfThing(state, sentence, phrase, classes, country, inner, called);
  if (decided === null) return;
  const { type, share } = decided;
  const counted = called.quantity !== 'none';
  const known = drafts.find(
    (draft) =>
      draft.type === type &&
      draft.roles.has(form) &&
      // two groups of a nation are two where each has its number
      (normalizeName(draft.name) === normalizeName(called.name) ||
        (!counted && country !== null && draft.country === country.iso2)),
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
  addMention(draft, 'description', text, sentence, called.from, phrase.to, phrase.head.index);
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
  const main = classes.includes('Group') && phrase.plural ? 'Group' : classes.join('|');
  const features = new Map(
    thingFeatures(
      main,
      phrase,
      sentence,
      country !== null,
      inner,
      state.nouns.get(phrase.head.lemma) ?? 1,
      knowledge,
      called.quantity,
      partsOf(state.parts, sentence.index, called.from, phrase.head.index),
    ).map((feature) => [feature, 1]),
  );
  watch?.thing?.({ features, names: called.names });
  const shares = probabilitiesOf(models.things, features);
  const shareOf = (label: string) => shares[models.things.labels.indexOf(label)] ?? 0;
  const unlisted = shareOf('none');
  if (unlisted > (isStrongNoun(normalizeName(phrase.head.form)) ? STRONG_UNLISTED : UNLISTED)) return null;
  const type = [...classes].sort((a, b) => shareOf(b) - shareOf(a))[0];
  return type === undefined ? null : { type, share: 1 - unlisted };
}
