import type { Sentence } from '../../core/annotation.ts';
import type { EntityType, KnowledgeLink, Mention, MentionKind } from '../../core/entity.ts';
import { normalizeName } from '../../knowledge/index.ts';
import { headOf, textOf } from './words.ts';

/** An entity while it is being put together. */
export interface Draft {
  type: EntityType;
  name: string;
  readonly names: Map<string, string>;
  readonly mentions: Mention[];
  gender: 'Masc' | 'Fem' | null;
  plural: boolean;
  country: string | null;
  readonly titles: Set<string>;
  /** Lemmas of the posts and head nouns by which it was called: what a later description may take up. */
  readonly roles: Set<string>;
  /** What the descriptions beside a person's name name: the body or place of the post. */
  readonly ties: Set<Draft>;
  link: KnowledgeLink | null;
  partOf: Draft | null;
  /** 0 to 1: how likely a reader would list it. */
  salience: number;
}

export function newDraft(type: EntityType, name: string): Draft {
  return {
    type,
    name,
    names: new Map(),
    mentions: [],
    gender: null,
    plural: false,
    country: null,
    titles: new Set(),
    roles: new Set(),
    ties: new Set(),
    link: null,
    partOf: null,
    salience: 1,
  };
}

export function addName(draft: Draft, name: string): void {
  const key = normalizeName(name);
  if (key !== '' && !draft.names.has(key)) draft.names.set(key, name);
}

/** Records a mention at tokens `[from, to)`; the same tokens are recorded once. */
export function addMention(
  draft: Draft,
  kind: MentionKind,
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  head = headOf(sentence, from, to),
): void {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (!first || !last) return;
  if (draft.mentions.some((known) => known.sentence === sentence.index && known.from === from && known.to === to))
    return;
  const slice = textOf(text, sentence, from, to);
  draft.mentions.push({
    kind,
    text: slice,
    start: first.start,
    end: last.end,
    sentence: sentence.index,
    head,
    from,
    to,
  });
  if (kind === 'name' || kind === 'description') addName(draft, slice);
}

/** Records a name that is only part of the tokens `[from, to)`: `China` in `Rusia-China`. */
export function addSlice(
  draft: Draft,
  text: string,
  sentence: Sentence,
  tokens: { readonly from: number; readonly to: number },
  slice: { readonly start: number; readonly end: number },
): void {
  const name = text.slice(slice.start, slice.end);
  const head = headOf(sentence, tokens.from, tokens.to);
  const { from, to } = tokens;
  draft.mentions.push({ kind: 'name', text: name, ...slice, sentence: sentence.index, head, from, to });
  addName(draft, name);
}

/** Moves all of `from` into `into`. */
export function absorb(into: Draft, from: Draft): void {
  for (const name of from.names.values()) addName(into, name);
  for (const mention of from.mentions) {
    if (!into.mentions.some((known) => known.start === mention.start && known.end === mention.end))
      into.mentions.push(mention);
  }
  for (const title of from.titles) into.titles.add(title);
  for (const role of from.roles) into.roles.add(role);
  for (const tie of from.ties) into.ties.add(tie);
  into.gender ??= from.gender;
  into.country ??= from.country;
  into.link ??= from.link;
  into.partOf ??= from.partOf;
  into.salience = Math.max(into.salience, from.salience);
}
