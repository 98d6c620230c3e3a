import type { Sentence } from '../../core/annotation.ts';
import { normalizeName } from '../../knowledge/index.ts';
import { bodiesOfPeople } from '../../languages/es/people-of-bodies.ts';
import { findReferent } from './antecedent.ts';
import type { Apposed } from './apposition.ts';
import { bodyItself } from './body-itself.ts';
import { takesUpPair } from './both.ts';
import { countOf } from './count-words.ts';
import { findCounterpart } from './counterpart.ts';
import { countryDraft, cover, draftIn, type State } from './description-state.ts';
import { addMention, addName, type Draft } from './draft.ts';
import { wordsAfterNoun } from './link-features.ts';
import { membersIn, regionsIn } from './members.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ownCountry } from './own-country.ts';
import { takesUpPeople } from './peoples.ts';
import { type Description, isOfNation } from './read-description.ts';
import { nameWords } from './same-name.ts';
import { readSharedPost } from './shared-post.ts';
import { isLocating, noteCountry, takeUpPlace } from './take-up-place.ts';
import { textOf } from './words.ts';

const GOVERNING =
  /^(?:gobierno|régimen|ejecutivo|administración|diplomacia|autoridades|territorio|suelo|espacio aéreo|aguas|nación)$/;
/** The same with an adjective beside them alone: `el país heleno`. */
const NATION = /^(?:país|pueblo|república|reino|emirato|monarquía|archipiélago|potencia)$/;
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
function isCertain(state: State, { phrase, nameable, apposed, country }: Description): boolean {
  // `el mar Rojo`, `la calle San Martín`: of 30 such nouns before names in annotated articles 24 are listed with the name
  if (apposed?.draft.type === 'Place' && apposed.how === 'direct' && apposed.start === phrase.core)
    return nameable.types[0] === 'Place' && !phrase.plural;
  if (apposed && isOfNation(state, phrase, apposed)) return true;
  if (apposed?.draft.type !== 'Person' || !/^(?:post|person|demonym)$/.test(nameable.noun)) return false;
  if (apposed.how === 'direct' || apposed.how === 'called' || apposed.closed) return true;
  // `tras reunirse con X, el canciller cubano pidió …`: a name may end what stands before the sentence's subject
  const isAnothers = country !== null && apposed.draft.country !== null && apposed.draft.country !== country.iso2;
  return nameable.noun === 'post' && apposed.how !== 'before' && !isAnothers;
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
  const body = bodyItself(state, description);
  if (body) {
    mention(state, description, body, phrase.to);
    return true;
  }
  const inner = draftIn(state, sentence, phrase.core, phrase.to);
  if (!isLocating(form)) return describesKnown(state, description, inner);
  const { isTaken, region } = takeUpPlace(state, description, inner);
  return isTaken || describesKnown(state, description, inner ?? region);
}

/** What announces the article without a definite article: `una edil`, `detenido exalcalde`. */
const HEADLINES: ReadonlySet<string> = new Set(['kicker', 'headline', 'subheading']);
/** They are often named before without a word of their marriage. */
const SPOUSE = /^(?:esposo|marido|viudo|primera dama)$/;

function describesKnown(state: State, description: Description, inner: Draft | null): boolean {
  const { sentence, phrase, role, nameable, apposed, country, end, tie } = description;
  const refers = phrase.definite || phrase.possessed;
  const count = countIn(sentence, phrase);
  const announces = !refers && !apposed && !phrase.plural && HEADLINES.has(sentence.segment);
  if (!apposed && ((!refers && count === null && !announces) || nameable.types.length === 0)) return false;
  // `el italiano` by itself: the only one of the article, or nobody (peoples.ts)
  if (!apposed && nameable.noun === 'demonym' && phrase.head.upos === 'NOUN') return false;
  const noun = normalizeName(role?.lemma ?? phrase.head.form);
  const rest = wordsAfterNoun(sentence, phrase);
  const known = isCertain(state, description)
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
          peopleOf: phrase.plural ? bodiesOfPeople(normalizeName(phrase.head.form)) : [],
          isKin: role?.category === 'family' && !SPOUSE.test(role.lemma),
          country: country?.iso2 ?? null,
          member: membersIn(sentence, phrase, nameable, state.knowledge),
          regions: regionsIn(sentence, phrase, nameable, state.knowledge),
          inner: apposed?.draft === inner ? null : inner,
          tie,
          count,
          refers,
          announces,
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
      if (role.ofState) noteCountry(state, sentence, phrase);
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

/** How many a plural says they are between its article and its noun: `los siete militares`; null where it does not. */
function countIn({ tokens }: Sentence, { head, from, plural }: NounPhrase): number | null {
  if (!plural) return null;
  for (let at = from; at < head.index; at += 1) {
    const token = tokens[at];
    if (token?.upos === 'NUM') return countOf(token.form);
  }
  return null;
}

function mention(state: State, { sentence, phrase, role }: Description, draft: Draft, to: number): void {
  addMention(draft, 'description', state.text, sentence, phrase.from, to, phrase.head.index);
  const last = draft.mentions.at(-1);
  if (last) state.focus.note(draft, last);
  draft.roles.add(normalizeName(role?.lemma ?? phrase.head.form));
  cover(state, draft, sentence.index, phrase.head.index, phrase.head.index + 1);
}
