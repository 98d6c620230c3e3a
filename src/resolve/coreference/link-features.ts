import type { Sentence } from '../../core/annotation.ts';
import type { EntityType, Mention } from '../../core/entity.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import type { Apposed } from './apposition.ts';
import type { Features } from './decision-model.ts';
import type { State } from './description-state.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { organizationKind } from './organization-kinds.ts';
import { nameWords } from './same-name.ts';

/** What is known of a description besides its words. */
export interface Describing {
  readonly types: readonly EntityType[];
  /** Its noun, folded; of a post the masculine singular. */
  readonly noun: string;
  /** The class of its noun. */
  readonly nounClass: string;
  readonly gender: 'Masc' | 'Fem' | null;
  readonly kind: string | null;
  readonly country: string | null;
  /** The entity inside it (`la capital de Chile`), which it cannot be. */
  readonly inner: Draft | null;
  /** The first entity named anywhere inside it: the body of a post. */
  readonly tie: Draft | null;
  /** Whether it may take something up: it has an article, a possessive or a demonstrative. */
  readonly refers: boolean;
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

function shapeOf(phrase: NounPhrase): string {
  const article = phrase.demonstrative ? 'this' : phrase.possessed ? 'its' : phrase.definite ? 'the' : 'a';
  return `${article} ${phrase.to > phrase.core ? 'complement' : phrase.adjectives > 0 ? 'adjective' : 'alone'}`;
}

/** What speaks for and against a description's naming a candidate: readable features. */
export function linkFeatures(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  describing: Describing,
  { draft, last, rank, only, apposed }: Candidate,
): Features {
  const features = new Map<string, number>();
  const add = (feature: string) => features.set(feature, 1);
  const { type } = draft;
  const { noun, nounClass, gender, kind, country, inner, tie } = describing;
  const fits = describing.types.includes(type) ? nounClass : `unfit ${nounClass}`;
  if (apposed) {
    add(`apposed=${type} ${apposed.how} ${apposed.closed ? 'closed' : 'open'}`);
    add(`apposed=${type} ${apposed.how} ${fits}`);
    add(`apposed=${type} ${fits} ${phrase.plural ? 'plural' : 'singular'}`);
    add(`apposed=${type} noun=${noun}`);
    if (apposed.how !== 'direct') add(`apposed=${type} ${apposed.how} ${shapeOf(phrase).split(' ')[0]}`);
    if (gender && draft.gender) add(`apposed gender ${gender === draft.gender ? 'agrees' : 'differs'}`);
    return features;
  }
  const shape = shapeOf(phrase);
  const names = [...draft.names.keys()];
  const sameHead = draft.roles.has(noun) || names.some((name) => name === noun || name.startsWith(`${noun} `));
  const head = sameHead ? 'same head' : sameCalling(draft, noun, state.knowledge) ? 'same calling' : 'other head';
  const way = last === null ? 'ahead' : 'back';
  add(`noun=${noun} ${type}`);
  add(`class=${nounClass} ${type} ${head}`);
  add(`shape=${shape} ${head} ${type}`);
  if (last === null) {
    add(`ahead=${type} ${rank > 1 ? 'later' : rank} ${head}`);
    add(`ahead=${nounClass} ${shape}`);
  } else {
    const distance = sentence.index - last.sentence;
    const far = distance > 4 ? 'far' : distance > 2 ? 'some' : String(distance);
    const order = rank > 2 ? 'later' : String(rank);
    add(`far=${type} ${far} ${head}`);
    add(`far=${nounClass} ${far} ${order}`);
    add(`order=${type} ${order} ${head}`);
    add(`order=${order} noun=${noun}`);
    if (last.kind === 'description') add(`last described ${type} ${head}`);
    const token = state.sentences[last.sentence]?.tokens[last.head];
    const part = token?.deprel.startsWith('nsubj') ? 'subject' : last.from < 4 ? 'opens' : 'inside';
    add(`part=${type} ${distance > 1 ? 'far' : distance} ${part}`);
    if (distance === 0) {
      const other = sentence.tokens[last.head];
      if (other && other.head === phrase.head.head) add(`same governor ${type}`);
      if (other && other.head === phrase.head.index) add('under it');
      if (phrase.head.head === last.head) add('above it');
      if (phrase.head.deprel.startsWith('nsubj') && part === 'subject') add(`both subjects ${type}`);
    } else if (phrase.head.deprel.startsWith('nsubj') && part === 'subject') add(`subject again ${type} ${far}`);
  }
  if (only) add(`only ${type} ${head} ${way}`);
  const count = draft.mentions.length;
  add(`mentions=${type} ${count > 5 ? 'many' : count > 2 ? 'some' : count} ${way}`);
  if (draft.mentions.some(({ sentence: at }) => at < 2)) add(`early ${type} ${nounClass}`);
  add(`kind=${type} ${draft.mentions.some((mention) => mention.kind === 'name') ? 'named' : 'described'}`);
  if (country !== null) {
    const agreement = draft.country === null ? 'unknown' : draft.country === country ? 'agrees' : 'differs';
    add(`country=${type} ${agreement} ${way}`);
    add(`country=${type} ${agreement} ${head}`);
    add(`country=${nounClass} ${agreement}`);
  } else if (draft.country !== null) add(`country=${type} only known`);
  if (gender && draft.gender && type === 'Person') add(`gender=${gender === draft.gender ? 'agrees' : 'differs'}`);
  else if (type === 'Person') add('gender unknown');
  if (phrase.plural !== draft.plural && type !== 'Organization') add(`number differs ${type}`);
  if (kind !== null && type === 'Organization') {
    const kinds = kindsOf(draft);
    const agreement = kinds.size === 0 ? 'unknown' : kinds.has(kind) ? 'agrees' : 'differs';
    add(`body ${agreement}`);
    add(`body ${kind} ${agreement}`);
  }
  if (type === 'Person' && tie) {
    const agreement = draft.ties.has(tie) ? 'agrees' : draft.ties.size > 0 ? 'differs' : 'unknown';
    add(`tie=${agreement} ${head}`);
  }
  if (inner) add(draft.partOf === inner ? 'same part' : `inner ${inner.type} ${type} ${head}`);
  const rest = nameWords(
    sentence.tokens
      .slice(phrase.head.index + 1, phrase.to)
      .map(({ form }) => form)
      .join(' '),
  );
  if (rest.length > 0) {
    const shared = rest.filter((word) => names.some((name) => ` ${name} `.includes(` ${word} `))).length;
    add(`shared=${shared === 0 ? 'none' : shared === rest.length ? 'all' : 'some'} ${head}`);
  }
  return features;
}

/** What speaks for a description's naming nothing found before. */
export function nothingFeatures(
  sentence: Sentence,
  phrase: NounPhrase,
  { noun, nounClass, types, country, inner }: Describing,
  apposed: Apposed | null,
  options: number,
): Features {
  const shape = shapeOf(phrase);
  const relation = phrase.head.deprel.split(':')[0] ?? '';
  return new Map(
    [
      'none',
      `none noun=${noun}`,
      `none class=${nounClass} ${shape}`,
      `none ending=${noun.slice(-3)}`,
      `none ${phrase.plural ? 'plural' : 'singular'} ${nounClass}`,
      `none types=${types.join('|')}`,
      `none ${relation} ${nounClass}`,
      `none in ${sentence.segment}`,
      `none options=${options > 4 ? 'many' : options}`,
      `none ${country === null ? 'untied' : 'tied'} ${nounClass}`,
      ...(apposed ? [`none apposed ${apposed.draft.type} ${nounClass}`, `none apposed ${apposed.how}`] : []),
      ...(inner ? [`none inner ${inner.type} ${nounClass}`] : []),
    ].map((feature) => [feature, 1]),
  );
}

/** Whether an entity was called by another noun of the same post or kind: `la canciller` after `la ministra`. */
function sameCalling(draft: Draft, noun: string, knowledge: Knowledge): boolean {
  const category = knowledge.role(noun)?.category;
  if (category === undefined) return false;
  for (const role of draft.roles) if (knowledge.role(role)?.category === category) return true;
  return false;
}

const knownKinds = new WeakMap<Draft, { readonly size: number; readonly kinds: ReadonlySet<string> }>();

/** The kinds of body that the nouns in an entity's names and descriptions tell. */
function kindsOf(draft: Draft): ReadonlySet<string> {
  const size = draft.roles.size * 1000 + draft.names.size;
  const known = knownKinds.get(draft);
  if (known?.size === size) return known.kinds;
  const kinds = new Set<string>();
  for (const name of [...draft.roles, ...draft.names.keys()])
    for (const word of name.split(' ')) {
      const kind = organizationKind(normalizeName(word));
      if (kind) kinds.add(kind);
    }
  knownKinds.set(draft, { size, kinds });
  return kinds;
}
