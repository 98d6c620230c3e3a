import type { Sentence } from '../../core/annotation.ts';
import type { EntityType, Mention } from '../../core/entity.ts';
import { normalizeName } from '../../knowledge/index.ts';
import { type DecisionModel, probabilitiesOf } from './decision-model.ts';
import type { State } from './description-state.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nameWords } from './same-name.ts';
import { textOf } from './words.ts';

/** A description and one entity that it may take up, as the model saw them: for training. */
export interface SeenLink {
  readonly features: ReadonlyMap<string, number>;
  /** The description with and without its complements. */
  readonly names: readonly string[];
  readonly draft: Draft;
}

/** What is known of the description besides its words. */
export interface Describing {
  readonly types: readonly EntityType[];
  readonly country: string | null;
  readonly gender: 'Masc' | 'Fem' | null;
  /** The entity inside it (`la capital de Chile`), which it cannot be. */
  readonly inner: Draft | null;
  /** The masculine singular of a post. */
  readonly lemma: string | null;
}

/** Sure enough to take a description for an entity mentioned before: the best of 0.3, 0.4, 0.5 on unseen folds. */
const SURE = 0.3;
/** Sentences back; further away only names of the same head noun are taken up. */
const FAR = 8;

/** The entity mentioned before that a description takes up, or null where the model sees none. */
export function findAntecedent(
  state: State,
  sentence: Sentence,
  phrase: NounPhrase,
  describing: Describing,
): Draft | null {
  const { drafts, models, watch, text } = state;
  const near = drafts
    .filter((draft) => describing.types.includes(draft.type) && draft !== describing.inner)
    .flatMap((draft) => {
      const last = lastMention(draft, sentence.index, phrase.from);
      return last === null ? [] : [{ draft, last }];
    })
    .sort((a, b) => b.last.start - a.last.start);
  const most = Math.max(...near.map(({ draft }) => draft.mentions.length));
  let best: Draft | null = null;
  let top = SURE;
  const ranks = new Map<EntityType, number>();
  for (const { draft, last } of near) {
    const rank = ranks.get(draft.type) ?? 0;
    ranks.set(draft.type, rank + 1);
    const features = linkFeatures(sentence, phrase, describing, draft, last, rank, draft.mentions.length === most);
    if (sentence.index - last.sentence > FAR && !features.has('same head')) continue;
    watch?.link?.({
      features,
      names: [
        textOf(text, sentence, phrase.head.index, phrase.to),
        textOf(text, sentence, phrase.head.index, phrase.core),
        textOf(text, sentence, phrase.from, phrase.to),
      ],
      draft,
    });
    const share = shareOf(models.links, features);
    if (share <= top) continue;
    best = draft;
    top = share;
  }
  return best;
}

function shareOf(model: DecisionModel, features: ReadonlyMap<string, number>): number {
  return probabilitiesOf(model, features)[model.labels.indexOf('same')] ?? 0;
}

function lastMention(draft: Draft, sentence: number, token: number): Mention | null {
  let last: Mention | null = null;
  for (const mention of draft.mentions) {
    if (mention.sentence > sentence || (mention.sentence === sentence && mention.to > token)) continue;
    if (last === null || mention.start > last.start) last = mention;
  }
  return last;
}

function linkFeatures(
  sentence: Sentence,
  phrase: NounPhrase,
  describing: Describing,
  draft: Draft,
  last: Mention,
  rank: number,
  most: boolean,
): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string) => features.set(feature, 1);
  const { head } = phrase;
  const { type } = draft;
  const noun = normalizeName(describing.lemma ?? head.form);
  const distance = sentence.index - last.sentence;
  const far = distance > 4 ? 'far' : distance > 2 ? 'some' : String(distance);
  const shape = `${phrase.demonstrative ? 'this' : phrase.definite ? 'the' : phrase.possessed ? 'its' : 'a'} ${phrase.to > phrase.core ? 'complement' : phrase.adjectives > 0 ? 'adjective' : 'alone'}`;
  const order = rank > 2 ? 'later' : String(rank);
  // the keys are the names, folded
  const names = [...draft.names.keys()];
  const sameHead =
    draft.roles.has(noun) ||
    draft.roles.has(head.form) ||
    names.some((name) => name === noun || name.startsWith(`${noun} `));
  if (sameHead) add('same head');
  add(`noun=${noun} ${type}`);
  add(`shape=${type} ${shape}`);
  add(`shape=${shape} ${sameHead ? 'same head' : 'other head'} ${type}`);
  add(`far=${type} ${far} ${sameHead ? 'same head' : 'other head'}`);
  add(`order=${type} ${order} ${sameHead ? 'same head' : 'other head'}`);
  add(`order=${order} noun=${noun}`);
  if (most) add(`most ${type}`);
  add(`kind=${type} ${draft.mentions.some(({ kind }) => kind === 'name') ? 'named' : 'described'}`);
  if (last.kind === 'description') add(`last described ${type}`);
  const subject = sentence.index - last.sentence <= 1 && last.from < 4;
  if (subject) add(`opens ${type}`);
  if (describing.country !== null) {
    const agreement = draft.country === null ? 'unknown' : draft.country === describing.country ? 'agrees' : 'differs';
    add(`country=${type} ${agreement}`);
    add(`country=${type} ${agreement} ${sameHead ? 'same head' : 'other head'}`);
  } else if (draft.country !== null) add(`country=${type} only known`);
  if (describing.gender && draft.gender) add(`gender=${describing.gender === draft.gender ? 'agrees' : 'differs'}`);
  if (phrase.plural !== draft.plural && type !== 'Organization') add(`number differs ${type}`);
  if (describing.inner) add(draft.partOf === describing.inner ? 'same part' : `inner ${describing.inner.type} ${type}`);
  const rest = nameWords(
    sentence.tokens
      .slice(head.index + 1, phrase.to)
      .map(({ form }) => form)
      .join(' '),
  );
  const shared = rest.filter((word) => names.some((name) => ` ${name} `.includes(` ${word} `))).length;
  if (rest.length > 0) add(`shared=${shared === 0 ? 'none' : shared === rest.length ? 'all' : 'some'} ${sameHead}`);
  if (distance === 0) {
    const other = sentence.tokens[last.head];
    if (other && other.head === head.head) add(`same governor ${type}`);
    if (other && other.head === head.index) add('under it');
    if (head.head === last.head) add('above it');
  }
  return features;
}
