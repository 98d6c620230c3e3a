import type { Sentence } from '../../core/annotation.ts';
import type { EntityType } from '../../core/entity.ts';
import { type CountryRecord, type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { describePerson } from './describe-person.ts';
import { countryIn, cover, draftAt, lastBefore, type SeenThing, type State } from './description-state.ts';
import { addMention, addName, type Draft, newDraft } from './draft.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { salienceFeatures, salienceOf } from './salience.ts';
import { countryReading } from './type-name.ts';
import { textOf } from './words.ts';

const GOVERNING = /^(?:gobierno|régimen|ejecutivo|administración|diplomacia)$/;
const ANAPHORIC_ORGANIZATION =
  /^(?:organización|organismo|entidad|agencia|compañía|empresa|partido|banco|institución|asociación|formación|ministerio|tribunal|sindicato|federación|firma|banda|bloque|club|diario|periódico|rotativo|grupo|comisión|consejo)$/;
const LOCATING =
  /^(?:ciudad|región|provincia|isla|localidad|municipio|península|estado|capital|pueblo|aldea|villa|departamento|zona|distrito|barrio)$/;
/** Below, a described thing is not listed. */
const THRESHOLD = 0.5;

/**
 * Adds what an article calls by a description: posts of its people, bodies of a country, groups, events, agreements and
 * products; descriptions that take up somebody already named become their mentions.
 */
export function addDescriptions(
  text: string,
  sentences: readonly Sentence[],
  drafts: Draft[],
  knowledge: Knowledge,
  watch?: (thing: SeenThing) => void,
): void {
  const covered = sentences.map((sentence) => new Array<Draft | null>(sentence.tokens.length).fill(null));
  const state: State = { watch, text, sentences, drafts, knowledge, covered };
  for (const draft of drafts)
    for (const mention of draft.mentions) cover(state, draft, mention.sentence, mention.from, mention.to);
  for (const sentence of sentences) {
    const row = covered[sentence.index] ?? [];
    for (const token of sentence.tokens) {
      if ((token.upos !== 'NOUN' && token.upos !== 'ADJ') || row[token.index]) continue;
      const role = knowledge.role(token.form);
      if (token.upos === 'NOUN' && role && !role.plural)
        describePerson(state, sentence, nounPhraseAt(sentence, token, knowledge), role);
      else if (role === null || role.plural) describeThing(state, sentence, nounPhraseAt(sentence, token, knowledge));
    }
  }
}

function describeThing(state: State, sentence: Sentence, phrase: NounPhrase): void {
  const { knowledge, text, drafts } = state;
  const form = phrase.head.form.toLowerCase();
  const demonym = knowledge.countriesByDemonym(form)[0];
  if (demonym && phrase.definite && phrase.head.index > phrase.from) {
    describePeople(state, sentence, phrase, demonym.country, demonym.plural);
    return;
  }
  if (phrase.head.upos !== 'NOUN') return;
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
  const classes = knowledge.headClasses(form);
  if (form === 'país' && phrase.definite && phrase.adjectives === 0) {
    takeUp(state, sentence, phrase, 'Country');
    return;
  }
  if (classes.length === 0) return;
  const inner = draftIn(state, sentence, phrase.core, phrase.to);
  const apposed = draftAt(state, sentence.index, phrase.core);
  if (apposed && classes.includes(apposed.type) && apposed.type !== 'Person' && apposed.type !== 'Country') {
    addMention(
      apposed,
      'description',
      text,
      sentence,
      phrase.from,
      endOfDraft(state, sentence, phrase.core, apposed),
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
  if (phrase.definite && phrase.adjectives === 0 && phrase.to === phrase.core) {
    if (ANAPHORIC_ORGANIZATION.test(form) && takeUp(state, sentence, phrase, 'Organization')) return;
    if (takeUpDescription(state, sentence, phrase)) return;
  }
  let type: EntityType | undefined = classes[0];
  if (classes.includes('Group') && phrase.plural) type = 'Group';
  if (type === undefined) return;
  addThing(state, sentence, phrase, type, country, inner);
}

function endOfDraft(state: State, sentence: Sentence, from: number, draft: Draft): number {
  let to = from;
  while (draftAt(state, sentence.index, to) === draft) to += 1;
  return to;
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

function countryDraft(state: State, country: CountryRecord): Draft {
  const record = `country:${country.id}`;
  const known = state.drafts.find((draft) => draft.link?.record === record);
  if (known) return known;
  const reading = countryReading(country);
  const draft = newDraft(reading.type, country.name);
  draft.link = reading.link;
  draft.country = reading.country;
  state.drafts.push(draft);
  return draft;
}

/** Makes a bare definite noun (`la organización`, `el país`) a mention of what was last mentioned and may be so called. */
function takeUp(state: State, sentence: Sentence, phrase: NounPhrase, type: EntityType): boolean {
  let best: Draft | null = null;
  let top = -1;
  const form = normalizeName(phrase.head.form);
  for (const draft of state.drafts) {
    if (draft.type !== type) continue;
    const last = lastBefore(draft, sentence.index, phrase.from);
    if (last === null || sentence.index - last > 2) continue;
    const called = draft.roles.has(form) || normalizeName(draft.name).startsWith(form) ? 10 : 0;
    if (type === 'Organization' && called === 0 && /^(?:grupo|comision|consejo|ministerio|tribunal|banda)$/.test(form))
      continue;
    if (last + called > top) {
      best = draft;
      top = last + called;
    }
  }
  if (!best) return false;
  addMention(best, 'description', state.text, sentence, phrase.from, phrase.core, phrase.head.index);
  return true;
}

/** `el tratado` after `el tratado de amistad`: the same head noun described before. */
function takeUpDescription(state: State, sentence: Sentence, phrase: NounPhrase): boolean {
  const form = normalizeName(phrase.head.form);
  const known = state.drafts.findLast(
    (draft) =>
      (draft.roles.has(form) || normalizeName(draft.name).split(' ')[0] === form) &&
      !/^(?:Person|Country)$/.test(draft.type) &&
      lastBefore(draft, sentence.index, phrase.from) !== null,
  );
  if (!known) return false;
  addMention(known, 'description', state.text, sentence, phrase.from, phrase.core, phrase.head.index);
  return true;
}

function addThing(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  type: EntityType,
  country: CountryRecord | null,
  inner: Draft | null,
): void {
  const { text, drafts } = state;
  const form = normalizeName(phrase.head.form);
  const full = textOf(text, sentence, phrase.head.index, phrase.to);
  const core = textOf(text, sentence, phrase.head.index, phrase.core);
  const features = salienceFeatures(type, phrase, sentence, country !== null, inner);
  const salience = salienceOf(features);
  state.watch?.({ features, names: [full, core] });
  if (salience < THRESHOLD) return;
  const known = drafts.find(
    (draft) =>
      draft.type === type &&
      draft.roles.has(form) &&
      (normalizeName(draft.name) === normalizeName(full) || (country !== null && draft.country === country.iso2)),
  );
  const draft = known ?? newDraft(type, full);
  if (!known) {
    draft.roles.add(form);
    draft.country = country?.iso2 ?? null;
    draft.plural = phrase.plural;
    draft.partOf =
      inner ??
      drafts.find((other) => other.type === 'Country' && country !== null && other.country === country.iso2) ??
      null;
    draft.salience = salience;
    drafts.push(draft);
  }
  addMention(draft, 'description', text, sentence, phrase.from, phrase.to, phrase.head.index);
  addName(draft, full);
  const bare = type === 'Event' || type === 'Agreement' ? 1 : 2;
  for (let to = phrase.head.index + bare; to <= phrase.core; to += 1) {
    addName(draft, textOf(text, sentence, phrase.head.index, to));
  }
}
