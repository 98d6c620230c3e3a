import type { Sentence } from '../../core/annotation.ts';
import type { EntityType, Mention } from '../../core/entity.ts';
import { isFormedFrom, isPlaceAdjective, type MemberWord } from '../../knowledge/index.ts';
import type { Apposed } from './apposition.ts';
import { callingOf, kindsOf } from './calling.ts';
import { countOf } from './count-words.ts';
import type { State } from './description-state.ts';
import type { Draft } from './draft.ts';
import type { FeatureSink } from './feature-tally.ts';
import { memberLink } from './members.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nameWords } from './same-name.ts';

/** What is known of a description besides its words. */
export interface Describing {
  readonly types: readonly EntityType[];
  /** Its noun, folded; of a post the masculine singular. */
  readonly noun: string;
  /** `noun=` and the noun. */
  readonly nounFeature: string;
  /** Its words behind the noun, as `wordsAfterNoun` gives them. */
  readonly rest: readonly string[];
  /** The class of its noun. */
  readonly nounClass: string;
  readonly gender: 'Masc' | 'Fem' | null;
  readonly kind: string | null;
  /** The kinds of body to which people called by its noun belong: `los magistrados` of a court. */
  readonly peopleOf: readonly string[];
  /** Whether its noun is one of kin by blood or in-law: `su abuelo`. */
  readonly isKin: boolean;
  readonly country: string | null;
  /** The word of it that may name members, which an organisation must fit; null where no organisation is called so. */
  readonly member: MemberWord | null;
  /** The countries of which it says where or what they are (`el país andino`); null where it does not. */
  readonly regions: ReadonlySet<string> | null;
  /** The entity inside it (`la capital de Chile`), which it cannot be. */
  readonly inner: Draft | null;
  /** The first entity named anywhere inside it: the body of a post. */
  readonly tie: Draft | null;
  /** How many it says they are, of several: `los siete militares`; null where it does not. */
  readonly count: number | null;
  /** Whether it may take something up: it has an article, a possessive or a demonstrative. */
  readonly refers: boolean;
  /** Whether it may announce somebody named further down: without a definite article in a headline (`caen una edil y su jefe`). */
  readonly announces: boolean;
}

/** A candidate and where it was last mentioned; null where it only stands beside the description or follows. */
export interface Candidate {
  readonly draft: Draft;
  readonly last: Mention | null;
  readonly rank: number;
  /** Whether it is the only one of its type. */
  readonly only: boolean;
  readonly apposed: Apposed | null;
}

function articleOf(phrase: NounPhrase): string {
  return phrase.demonstrative
    ? 'this'
    : phrase.possessed
      ? 'its'
      : phrase.definite
        ? 'the'
        : phrase.from < phrase.head.index
          ? 'a'
          : 'bare';
}

function tailOf(phrase: NounPhrase): string {
  return phrase.to > phrase.core ? 'complement' : phrase.adjectives > 0 ? 'adjective' : 'alone';
}

/** What speaks for and against a description's naming a candidate: readable features. */
export function linkFeatures(
  sink: FeatureSink,
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  describing: Describing,
  { draft, last, rank, only, apposed }: Candidate,
): void {
  const { type } = draft;
  const { noun, nounClass, gender, kind, country, member, regions, inner, tie } = describing;
  const article = articleOf(phrase);
  if (apposed) {
    const fits = describing.types.includes(type) ? nounClass : `unfit ${nounClass}`;
    sink.add('apposed=', type, apposed.how, apposed.closed ? 'closed' : 'open');
    sink.add('apposed=', type, apposed.how, fits);
    sink.add('apposed=', type, fits, phrase.plural ? 'plural' : 'singular');
    sink.add('apposed=', type, `noun=${noun}`);
    if (apposed.how !== 'direct') sink.add('apposed=', type, apposed.how, article);
    if (country !== null && draft.country !== null)
      sink.add('apposed country ', type, country === draft.country ? 'agrees' : 'differs');
    if (gender && draft.gender) sink.add('apposed gender ', gender === draft.gender ? 'agrees' : 'differs');
    return;
  }
  const tail = tailOf(phrase);
  const head = callingOf(draft, noun, kind, state.knowledge);
  const way = last === null ? 'ahead' : 'back';
  sink.add('noun=', noun, type);
  sink.add('class=', nounClass, type, head);
  sink.add('shape=', article, tail, head, type);
  if (last === null) {
    sink.add('ahead=', type, rank > 1 ? 'later' : String(rank), head);
    sink.add('ahead=', nounClass, article, tail);
    sink.add('ahead in ', sentence.segment, article, head);
  } else {
    const distance = sentence.index - last.sentence;
    const far = distance > 4 ? 'far' : distance > 2 ? 'some' : String(distance);
    const order = rank > 2 ? 'later' : String(rank);
    sink.add('far=', type, far, head);
    sink.add('far=', nounClass, far, order);
    sink.add('order=', type, order, head);
    sink.add('order=', order, describing.nounFeature);
    if (last.kind === 'description') sink.add('last described ', type, head);
    const token = state.sentences[last.sentence]?.tokens[last.head];
    const part = token?.deprel.startsWith('nsubj') ? 'subject' : last.from < 4 ? 'opens' : 'inside';
    sink.add('part=', type, distance > 1 ? 'far' : String(distance), part);
    const subject = part === 'subject' && phrase.head.deprel.startsWith('nsubj');
    if (distance === 0) {
      const other = sentence.tokens[last.head];
      if (other && other.head === phrase.head.head) sink.add('same governor ', type);
      if (other && other.head === phrase.head.index) sink.add('under it');
      if (phrase.head.head === last.head) sink.add('above it');
      if (subject) sink.add('both subjects ', type);
    } else if (subject) sink.add('subject again ', type, far);
  }
  if (only) sink.add('only ', type, head, way);
  if (describing.count !== null && type === 'Group') {
    const counts = countsOf(draft);
    const agreement = counts.size === 0 ? 'untold' : counts.has(describing.count) ? 'agrees' : 'differs';
    sink.add('number=', agreement, describing.count > 2 ? 'many' : 'two', head);
    sink.add('number=', agreement, article);
  }
  const count = draft.mentions.length;
  sink.add('mentions=', type, count > 5 ? 'many' : count > 2 ? 'some' : String(count), way);
  if (draft.mentions.some(({ sentence: at }) => at < 2)) sink.add('early ', type, nounClass);
  sink.add('kind=', type, draft.mentions.some((mention) => mention.kind === 'name') ? 'named' : 'described');
  if (country !== null) {
    const agreement = draft.country === null ? 'unknown' : draft.country === country ? 'agrees' : 'differs';
    sink.add('country=', type, agreement, way);
    sink.add('country=', type, agreement, head);
    sink.add('country=', nounClass, agreement);
  } else if (draft.country !== null) sink.add('country=', type, 'only known');
  if (gender && draft.gender && type === 'Person') {
    const agreement = gender === draft.gender ? 'agrees' : 'differs';
    sink.add('gender=', agreement);
    sink.add('gender=', nounClass, agreement);
  } else if (type === 'Person') sink.add('gender unknown');
  if (phrase.plural !== draft.plural && type !== 'Organization') sink.add('number differs ', type);
  if (regions !== null && type === 'Country')
    sink.add('region ', draft.country !== null && regions.has(draft.country) ? 'agrees' : 'differs');
  if (member !== null && type === 'Organization') sink.add('member ', memberLink(member, draft) ?? 'untold');
  if (kind !== null && type === 'Organization') {
    const kinds = kindsOf(draft);
    const agreement = kinds.size === 0 ? 'unknown' : kinds.has(kind) ? 'agrees' : 'differs';
    sink.add('body ', agreement);
    sink.add('body ', kind, agreement);
  }
  if (describing.peopleOf.length > 0 && type === 'Organization') {
    const agreement = fitOfPeople(describing.peopleOf, draft);
    sink.add('people of body ', agreement, article, tail);
    sink.add('people of body ', agreement, noun);
    if (only) sink.add('people of body ', agreement, 'only');
  }
  if (type === 'Person' && tie)
    sink.add('tie=', draft.ties.has(tie) ? 'agrees' : draft.ties.size > 0 ? 'differs' : 'unknown', head);
  // `el equipo de X`, `su partido`: that of which X is told to hold a post
  if (type === 'Organization' && inner?.type === 'Person')
    sink.add('tie of inner ', inner.ties.has(draft) ? 'agrees' : 'differs');
  const owner = phrase.possessed ? state.focus.before('Person')[0]?.draft : undefined;
  if (owner && type === 'Organization') sink.add('tie of owner ', owner.ties.has(draft) ? 'agrees' : 'differs');
  if (owner?.country && type === 'Country')
    sink.add('country of owner ', owner.country === draft.country ? 'agrees' : 'differs');
  if (inner) {
    if (draft.partOf === inner) sink.add('same part');
    else sink.add('inner ', inner.type, type, head);
  }
  const { rest } = describing;
  if (rest.length > 0) {
    const shared = rest.filter((word) => isInName(word, draft)).length;
    sink.add('shared=', shared === 0 ? 'none' : shared === rest.length ? 'all' : 'some', head);
  }
}

/** Whether an organisation is of a kind whose people a noun names. */
function fitOfPeople(bodies: readonly string[], draft: Draft): string {
  const kinds = kindsOf(draft);
  return kinds.size === 0 ? 'unknown' : bodies.some((body) => kinds.has(body)) ? 'agrees' : 'differs';
}

function isInName(word: string, draft: Draft): boolean {
  for (const name of draft.names.keys()) if (name.includes(word) && ` ${name} `.includes(` ${word} `)) return true;
  // persons, events and groups are rarely named after places
  return (
    (draft.type === 'Organization' || draft.type === 'Place') && isPlaceAdjective(word) && isAdjectiveOf(word, draft)
  );
}

/** Whether an adjective is formed from a word of an entity's names: `marbellí`, `Ayuntamiento de Marbella`. */
export function isAdjectiveOf(word: string, draft: Draft): boolean {
  for (const name of draft.names.values())
    for (const part of nameWords(name)) if (isFormedFrom(word, part)) return true;
  return false;
}

/** The words behind a description's noun, folded, small ones aside: they may stand in a candidate's name. */
export function wordsAfterNoun(sentence: Sentence, phrase: NounPhrase): readonly string[] {
  if (phrase.to === phrase.head.index + 1) return [];
  const forms = sentence.tokens.slice(phrase.head.index + 1, phrase.to).map(({ form }) => form);
  return nameWords(forms.join(' '));
}

/** What speaks for a description's naming nothing found before. */
export function nothingFeatures(
  sink: FeatureSink,
  sentence: Sentence,
  phrase: NounPhrase,
  { noun, nounFeature, nounClass, types, country, inner, peopleOf: bodies }: Describing,
  apposed: Apposed | null,
  options: number,
): void {
  sink.add('none');
  sink.add('none ', nounFeature);
  sink.add('none class=', nounClass, articleOf(phrase), tailOf(phrase));
  sink.add('none ending=', noun.slice(-3));
  sink.add('none ', phrase.plural ? 'plural' : 'singular', nounClass);
  sink.add('none types=', types.join('|'));
  sink.add('none ', phrase.head.deprel.split(':')[0] ?? '', nounClass);
  sink.add('none in ', sentence.segment);
  sink.add('none options=', options > 4 ? 'many' : String(options));
  sink.add('none ', country === null ? 'untied' : 'tied', nounClass);
  if (apposed) {
    sink.add('none apposed ', apposed.draft.type, nounClass);
    sink.add('none apposed ', apposed.how);
  }
  if (inner) sink.add('none inner ', inner.type, nounClass);
  if (bodies.length > 0) sink.add('none people of body ', articleOf(phrase), tailOf(phrase));
}

/** The numbers that stand in what a group was called by. */
export function countsOf(draft: Draft): ReadonlySet<number> {
  const counts = new Set<number>();
  for (const name of draft.names.values())
    for (const word of name.split(' ', COUNTED_WITHIN)) {
      const count = countOf(word);
      if (count !== null) counts.add(count);
    }
  return counts;
}

/** `al menos unos 300 campesinos`: no number further on says how many they are. */
const COUNTED_WITHIN = 5;
