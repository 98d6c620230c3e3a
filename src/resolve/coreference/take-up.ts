import type { Sentence } from '../../core/annotation.ts';
import {
  type CountryRecord,
  isPlaceAdjective,
  type Knowledge,
  normalizeName,
  type RoleMatch,
} from '../../knowledge/index.ts';
import { findReferent } from './antecedent.ts';
import { type Apposed, endOfDescription, findApposed } from './apposition.ts';
import { takesUpPair } from './both.ts';
import { findCounterpart } from './counterpart.ts';
import { capitalDraft, countryDraft, countryIn, cover, draftIn, type State } from './description-state.ts';
import { addMention, addName, type Draft } from './draft.ts';
import { isAdjectiveOf, wordsAfterNoun } from './link-features.ts';
import { membersIn, regionsIn } from './members.ts';
import { type Nameable, nameableBy } from './nameable.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ownCountry } from './own-country.ts';
import { takesUpPeople } from './peoples.ts';
import { nameWords } from './same-name.ts';
import { readSharedPost } from './shared-post.ts';
import { headOf, textOf } from './words.ts';

const GOVERNING =
  /^(?:gobierno|régimen|ejecutivo|administración|diplomacia|autoridades|territorio|suelo|espacio aéreo|aguas|nación)$/;
/** The same with an adjective beside them alone: `el país heleno`. */
const NATION = /^(?:país|pueblo|república|reino|emirato|monarquía|archipiélago|potencia)$/;
const LOCATING =
  /^(?:ciudad|región|provincia|isla|islote|archipiélago|localidad|población|municipio|comuna|comarca|cantón|condado|pedanía|parroquia|vereda|corregimiento|península|estado|capital|pueblo|aldea|villa|departamento|zona|distrito|barrio|comunidad|urbe|principado)$/;

/** Fewer live in towns that merely share the name of a region. */
const LEAST_CAPITAL = 50_000;

/** A description with all that is read of it before anything is taken up. */
export interface Description {
  readonly sentence: Sentence;
  readonly phrase: NounPhrase;
  readonly role: RoleMatch | null;
  readonly nameable: Nameable;
  /** The end over complements of any kind: `embajador ante la ONU en Viena`. */
  readonly end: number;
  readonly apposed: Apposed | null;
  readonly country: CountryRecord | null;
  /** The first entity named inside it. */
  readonly tie: Draft | null;
}

export function readDescription(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  role: RoleMatch | null,
): Description {
  const nameable = nameableBy(sentence, phrase, role, state.knowledge);
  const end = endOfDescription(state, sentence, phrase);
  const beside = findApposed(state, sentence, phrase, end);
  const apposed = beside && isPlausible(state, sentence, phrase, end, nameable, beside) ? beside : null;
  const to = nameable.types.includes('Person') ? end : phrase.to;
  const people = nameable.noun === 'demonym' ? state.knowledge.countriesByDemonym(phrase.head.form)[0]?.country : null;
  const country = people ?? phrase.country ?? (to > phrase.core ? countryIn(state, sentence, phrase.core, to) : null);
  const tie = draftIn(state, sentence, phrase.core, to);
  return { sentence, phrase, role, nameable, end, apposed, country, tie };
}

/**
 * Whether a noun may name what stands beside it. One of which nothing is known must touch the name (`el guardameta X`)
 * or be its apposition in the tree: in `la entrega del cabecilla, X`, X is no delivery.
 */
function isPlausible(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  end: number,
  nameable: Nameable,
  apposed: Apposed,
): boolean {
  const { type } = apposed.draft;
  if (phrase.plural && type === 'Person') return false;
  // `los hospitales de A, B y C`: the comma lists
  if (phrase.plural && apposed.how !== 'direct' && (type === 'Place' || type === 'Country')) return false;
  // `el hermano del topógrafo X`: the nearer noun has it
  const nearer = type === 'Person' && (apposed.how === 'direct' || nameable.unknown);
  if (nearer && namesSomebody(state, sentence, phrase.core, Math.min(apposed.start, end))) return false;
  if (!nameable.unknown) return nameable.types.includes(type);
  if (type === 'Country') return false;
  if (apposed.how === 'direct') return apposed.start === phrase.core;
  const head = sentence.tokens[headOf(sentence, apposed.start, apposed.end)];
  return apposed.how !== 'copula' && head?.deprel === 'appos' && head.head === phrase.head.index;
}

/** Whether one of the tokens `[from, to)` is a singular noun for somebody. */
function namesSomebody({ knowledge }: State, { tokens }: Sentence, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ upos, form, feats }) =>
        upos === 'NOUN' &&
        !feats.includes('Number=Plur') &&
        (knowledge.role(form) !== null || knowledge.isPersonNoun(form)),
    );
}

/**
 * Notes what descriptions beside names tell of their bearers before any is taken up: a headline's `el líder ruso` is
 * explained by `el presidente de Rusia, X` further down.
 */
export function noteApposition(state: State, description: Description): void {
  const { sentence, phrase, role, nameable, apposed, country, tie } = description;
  if (role && phrase.plural) {
    const shared = readSharedPost(state, sentence, phrase.head.index + 1);
    for (const { bearer, body } of shared) {
      bearer.roles.add(normalizeName(role.lemma));
      bearer.country ??= body.country;
      bearer.ties.add(body);
    }
    if (shared.length > 0) return;
  }
  if (!apposed || nameable.unknown || !(apposed.closed || apposed.how === 'direct' || role)) return;
  const { draft } = apposed;
  // `el ministro Andrea X`: his post tells more than a given name, which may be foreign
  if (draft.type === 'Person')
    draft.gender = (role === null ? null : nameable.gender) ?? draft.gender ?? nameable.gender;
  if (country) draft.country ??= country.iso2;
  draft.roles.add(normalizeName(role?.lemma ?? phrase.head.form));
  if (draft.type === 'Person' && tie && tie !== draft) draft.ties.add(tie);
}

/**
 * Whether a name beside a description certainly is its bearer: a noun for people that touches a person's name, or whose
 * apposition ends where it should.
 */
function isCertain({ nameable, apposed }: Description): boolean {
  if (apposed?.draft.type !== 'Person' || !/^(?:post|person|demonym)$/.test(nameable.noun)) return false;
  return apposed.how === 'direct' || apposed.how === 'called' || nameable.noun === 'post' || apposed.closed;
}

/** Gives a description to the entity found before that it names; false where it names none of them. */
export function takeUp(state: State, description: Description): boolean {
  const { sentence, phrase, country } = description;
  const standsAlone = phrase.head.upos === 'NOUN' || description.nameable.types.length > 0;
  if (!description.apposed && takesUpPeople(state, sentence, phrase, standsAlone)) return true;
  if (takesUpPair(state, sentence, phrase)) return true;
  const own = ownCountry(state, sentence, phrase);
  if (own) {
    mention(state, description, own, phrase.core);
    return true;
  }
  const form = phrase.head.form.toLowerCase();
  const isOfNation = NATION.test(form) && phrase.country !== null && (phrase.definite || phrase.possessed);
  if (country && (GOVERNING.test(form) || isOfNation)) {
    mention(state, description, countryDraft(state, country), phrase.country ? phrase.core : phrase.to);
    return true;
  }
  const counterpart = findCounterpart(state, description);
  if (counterpart) {
    mention(state, description, counterpart, phrase.core);
    return true;
  }
  const inner = draftIn(state, sentence, phrase.core, phrase.to);
  if (!LOCATING.test(form)) return describesKnown(state, description, inner);
  const told = country ? null : placeOfAdjective(state, description);
  // the capital of the region that an adjective names is another place
  const region = told && form === 'capital' && isRegion(told, state.knowledge) ? told : null;
  if (takesUpPlace(state, description, inner, region ? null : told)) return true;
  return describesKnown(state, description, inner ?? region);
}

function takesUpPlace(state: State, description: Description, inner: Draft | null, told: Draft | null): boolean {
  const { sentence, phrase, country, apposed } = description;
  // `la ciudad polaca de X` says in which country it lies
  if ((apposed?.draft ?? inner)?.type === 'Place') addTold(state, sentence, phrase);
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

function describesKnown(state: State, description: Description, inner: Draft | null): boolean {
  const { sentence, phrase, role, nameable, apposed, country, end, tie } = description;
  const refers = phrase.definite || phrase.possessed;
  if (!apposed && (!refers || nameable.types.length === 0)) return false;
  const noun = normalizeName(role?.lemma ?? phrase.head.form);
  const rest = wordsAfterNoun(sentence, phrase);
  const known = isCertain(description)
    ? apposed?.draft
    : (sameAgreement(state, description, noun, rest) ??
      findReferent(
        state,
        sentence,
        phrase,
        {
          types: nameable.types,
          noun,
          nounFeature: `noun=${noun}`,
          rest,
          nounClass: nameable.noun,
          gender: nameable.gender,
          kind: nameable.kind,
          country: country?.iso2 ?? null,
          member: membersIn(sentence, phrase, nameable, state.knowledge),
          regions: regionsIn(sentence, phrase, nameable, state.knowledge),
          inner: apposed?.draft === inner ? null : inner,
          tie,
          refers,
        },
        apposed,
      ));
  if (!known) return false;
  const beside = known === apposed?.draft;
  if (known.type === 'Person') {
    known.gender ??= nameable.gender;
    if (country) known.country ??= country.iso2;
    if (beside && role) {
      known.titles.add(textOf(state.text, sentence, phrase.head.index, end));
      if (role.ofState) addTold(state, sentence, phrase);
    }
    mention(state, description, known, end);
    addName(known, textOf(state.text, sentence, phrase.from, phrase.core));
    return true;
  }
  // `miles de soldados … las tropas chilenas`: whose they are may be told later
  if (known.type === 'Group' && country) known.country ??= country.iso2;
  if (beside && phrase.country) known.country ??= phrase.country.iso2;
  const after = beside && apposed && (apposed.how === 'direct' || apposed.how === 'called');
  mention(
    state,
    description,
    known,
    after ? afterQuote(sentence, apposed) : /^(?:Event|Agreement)$/.test(known.type) ? phrase.to : phrase.core,
  );
  return true;
}

/** The end of a name beside a description, after the quotation mark that closes behind it. */
function afterQuote({ tokens }: Sentence, { start, end }: Apposed): number {
  const quoted = /^["«“]$/.test(tokens[start - 1]?.form ?? '') && /^["»”]$/.test(tokens[end]?.form ?? '');
  return quoted ? end + 1 : end;
}

/**
 * The only agreement called by the same noun before, where the article says `el tratado de defensa` after `un tratado de
 * defensa mutua`: a word of its topic is shared, and no figure tells it apart (head match: Raghunathan et al. 2010).
 */
function sameAgreement(
  { focus }: State,
  { phrase, apposed }: Description,
  noun: string,
  rest: readonly string[],
): Draft | null {
  if (apposed !== null || !phrase.definite || phrase.plural || rest.length === 0) return null;
  const called = focus.before('Agreement').filter(({ draft }) => draft.roles.has(noun));
  const [only] = called;
  if (only === undefined || called.length > 1) return null;
  const words = new Set([...only.draft.names.keys()].flatMap((name) => nameWords(name)));
  const isToldApart = rest.some((word) => /\d/.test(word) && !words.has(word));
  return rest.some((word) => words.has(word)) && !isToldApart ? only.draft : null;
}

function mention(state: State, { sentence, phrase, role }: Description, draft: Draft, to: number): void {
  addMention(draft, 'description', state.text, sentence, phrase.from, to, phrase.head.index);
  const last = draft.mentions.at(-1);
  if (last) state.focus.note(draft, last);
  draft.roles.add(normalizeName(role?.lemma ?? phrase.head.form));
  cover(state, draft, sentence.index, phrase.head.index, phrase.head.index + 1);
}

/** `el presidente chileno, X`, `la ciudad chilena de X`: a country told by its demonym alone. */
function addTold(state: State, sentence: Sentence, phrase: NounPhrase): void {
  if (!phrase.country) return;
  const { text } = state;
  for (let at = phrase.head.index + 1; at < phrase.core; at += 1) {
    const match = state.knowledge.countriesByDemonym(sentence.tokens[at]?.form ?? '')[0];
    if (match?.country !== phrase.country || !match.country.sovereign) continue;
    const record = `country:${match.country.id}`;
    if (state.drafts.some((draft) => draft.link?.record === record)) return;
    const draft = countryDraft(state, match.country);
    addMention(draft, 'description', text, sentence, at, at + 1, at);
    return;
  }
}
