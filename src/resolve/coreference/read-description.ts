import type { Sentence } from '../../core/annotation.ts';
import type { CountryRecord, RoleMatch } from '../../knowledge/index.ts';
import { outerNounOf, toldGender } from '../../languages/es/outer-noun.ts';
import { type Apposed, endOfDescription, findApposed } from './apposition.ts';
import { countryIn, draftIn, type State } from './description-state.ts';
import type { Draft } from './draft.ts';
import { type Nameable, nameableBy } from './nameable.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { headOf } from './words.ts';

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
  // `la canadiense Robledo Mining`
  if (isOfNation(state, phrase, apposed)) return true;
  // `el hermano del topógrafo X`: the nearer noun has it
  const nearer = type === 'Person' && (apposed.how === 'direct' || nameable.unknown);
  if (nearer && namesSomebody(state, sentence, phrase.core, Math.min(apposed.start, end))) return false;
  if (type === 'Person' && apposed.how === 'comma') {
    if (isOuterNouns(state, sentence, phrase, apposed)) return false;
    // `la esposa del presidente, Luis X`; `según el alcalde, Luisa X le garantizó …`
    const differs = apposed.draft.gender !== null && nameable.gender === contraryOf(apposed.draft.gender);
    if (differs && (!apposed.closed || namesSomebody(state, sentence, phrase.core, apposed.start))) return false;
  }
  // `tras reunirse con X, el canciller cubano pidió …`
  if (apposed.how === 'before' && !apposed.closed && phrase.head.deprel.startsWith('nsubj')) return false;
  if (!nameable.unknown) return nameable.types.includes(type);
  if (type === 'Country') return false;
  if (apposed.how === 'direct') return apposed.start === phrase.core;
  const head = sentence.tokens[headOf(sentence, apposed.start, apposed.end)];
  return apposed.how !== 'copula' && head?.deprel === 'appos' && head.head === phrase.head.index;
}

/**
 * `la esposa del presidente, X`: behind a comma X is whom the outer noun names, unless only the inner is of X's gender
 * (`la esposa del presidente, Luis X`).
 */
function isOuterNouns({ knowledge }: State, { tokens }: Sentence, phrase: NounPhrase, { draft }: Apposed): boolean {
  const outer = outerNounOf(tokens, phrase.from);
  if (outer === null || outer.feats.includes('Number=Plur')) return false;
  // `X, hija del fundador, Y`: without an article the outer noun is of whom it follows
  if (/^(?:PUNCT|CCONJ)$/.test(tokens[outer.index - 1]?.upos ?? '')) return false;
  if (knowledge.role(outer.form) === null && !knowledge.isPersonNoun(outer.form)) return false;
  const isOthers = draft.gender !== null && toldGender(tokens, outer) === contraryOf(draft.gender);
  return !(isOthers && toldGender(tokens, phrase.head) === draft.gender);
}

function contraryOf(gender: 'Masc' | 'Fem'): 'Masc' | 'Fem' {
  return gender === 'Masc' ? 'Fem' : 'Masc';
}

/** Whether only whose it is stands before the name of a body: `la canadiense Robledo Mining`. */
export function isOfNation({ knowledge }: State, phrase: NounPhrase, { draft, how, start }: Apposed): boolean {
  if (phrase.plural || draft.type !== 'Organization' || how !== 'direct' || start !== phrase.core) return false;
  return phrase.definite && knowledge.countriesByDemonym(phrase.head.form.toLowerCase()).length > 0;
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
