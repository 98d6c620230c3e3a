import type { Sentence } from '../../core/annotation.ts';
import { isPlaceAdjective, type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { capitalDraft, countryDraft, type State } from './description-state.ts';
import { addMention, type Draft } from './draft.ts';
import { isAdjectiveOf } from './link-features.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Description } from './read-description.ts';

const LOCATING =
  /^(?:ciudad|región|provincia|isla|islote|archipiélago|localidad|población|municipio|comuna|comarca|cantón|condado|pedanía|parroquia|vereda|corregimiento|península|estado|capital|pueblo|aldea|villa|departamento|zona|distrito|barrio|comunidad|urbe|principado)$/;

/** Fewer live in towns that merely share the name of a region. */
const LEAST_CAPITAL = 50_000;

/** Whether a noun, in small letters, names places by what they are. */
export function isLocating(noun: string): boolean {
  return LOCATING.test(noun);
}

/**
 * Gives a description of a place to the one that it names: `la ciudad de X`, `la capital chilena`, `la comunidad aragonesa`. The
 * capital of the region that an adjective names is another place: that region is told, for what the description may not name.
 */
export function takeUpPlace(
  state: State,
  description: Description,
  inner: Draft | null,
): { readonly isTaken: boolean; readonly region: Draft | null } {
  const isCapital = description.phrase.head.form.toLowerCase() === 'capital';
  const told = description.country ? null : placeOfAdjective(state, description);
  const region = told && isCapital && isRegion(told, state.knowledge) ? told : null;
  return { isTaken: takesUpPlace(state, description, inner, region ? null : told), region };
}

function takesUpPlace(state: State, description: Description, inner: Draft | null, told: Draft | null): boolean {
  const { sentence, phrase, country, apposed } = description;
  // `la ciudad polaca de X` says in which country it lies
  if ((apposed?.draft ?? inner)?.type === 'Place') noteCountry(state, sentence, phrase);
  if (apposed) return false;
  if (inner?.type === 'Place' && phrase.definite) {
    addMention(inner, 'description', state.text, sentence, phrase.from, phrase.to, phrase.head.index);
    return true;
  }
  const capital = phrase.head.form.toLowerCase() === 'capital' && country ? capitalDraft(state, country) : null;
  const place = capital ?? told;
  if (!place) return false;
  addMention(place, 'description', state.text, sentence, phrase.from, phrase.core, phrase.head.index);
  const last = place.mentions.at(-1);
  if (last) state.focus.note(place, last);
  return true;
}

/** `la capital malagueña`, `la comunidad aragonesa`: the only place of the article from whose name the adjective is formed. */
function placeOfAdjective({ drafts, knowledge }: State, { sentence, phrase }: Description): Draft | null {
  if (phrase.adjectives === 0 || !(phrase.definite || phrase.possessed)) return null;
  const adjectives = sentence.tokens.slice(phrase.head.index + 1, phrase.core).map(({ form }) => normalizeName(form));
  const fits = drafts.filter(
    (draft) => draft.type === 'Place' && adjectives.some((word) => isOfPlace(word, draft, knowledge)),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Whether an adjective is a place's, formed from its name or not: `malagueña`, `turolense`. */
function isOfPlace(word: string, draft: Draft, knowledge: Knowledge): boolean {
  const told = knowledge.namesByAdjective(word)?.names ?? [];
  return told.some((name) => draft.names.has(name)) || (isPlaceAdjective(word) && isAdjectiveOf(word, draft));
}

/** Whether a place is a region and no city bears its name. */
function isRegion({ name }: Draft, knowledge: Knowledge): boolean {
  return knowledge.isKnownPlace(name) && (knowledge.citiesByName(name)[0]?.population ?? 0) < LEAST_CAPITAL;
}

/** `el presidente chileno, X`, `la ciudad chilena de X`, `el ministro del Interior chileno`: a country told by its demonym alone. */
export function noteCountry(state: State, sentence: Sentence, phrase: NounPhrase): void {
  const { text } = state;
  const field = phrase.country ? null : behindField(state, sentence, phrase);
  if (!phrase.country && field === null) return;
  for (let at = field ?? phrase.head.index + 1; at < (field === null ? phrase.core : field + 1); at += 1) {
    const match = state.knowledge.countriesByDemonym(sentence.tokens[at]?.form ?? '')[0];
    if (!match?.country.sovereign || (phrase.country && match.country !== phrase.country)) continue;
    const record = `country:${match.country.id}`;
    if (state.drafts.some((draft) => draft.link?.record === record)) return;
    const draft = countryDraft(state, match.country);
    addMention(draft, 'description', text, sentence, at, at + 1, at);
    return;
  }
}

/** Where a small word stands that ends the field of a minister's post, if it is a demonym: `el secretario de Estado | chileno`. */
function behindField({ knowledge }: State, { tokens }: Sentence, { head, core, to }: NounPhrase): number | null {
  if (knowledge.role(head.form)?.category !== 'minister' && !/^secretari[oa]$/i.test(head.form)) return null;
  if (!/^(?:de|del)$/.test(tokens[core]?.form ?? '')) return null;
  const last = tokens[to - 1]?.form ?? '';
  // the field has a capital; `el secretario de un banco suizo` is no country's
  if (!/^\p{Lu}/u.test(tokens[to - 2]?.form ?? '')) return null;
  return /^\p{Ll}/u.test(last) && knowledge.countriesByDemonym(last).length > 0 ? to - 1 : null;
}
