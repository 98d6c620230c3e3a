import type { Sentence } from '../../core/annotation.ts';
import { isNameOfUnion, type Knowledge, type MemberWord, withoutArticle } from '../../knowledge/index.ts';
import type { Draft } from './draft.ts';
import type { Nameable } from './nameable.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * Whether a word surely is one for members: the table has it or it is formed so (`socialistas`); `los trabajadores` are not
 * the party that has them in its name.
 */
export function isMembership(word: MemberWord): boolean {
  return word.names.length > 0 || word.bases.some((base) => /(?:ista|crata)$/.test(base));
}

/** Whether a noun names who belongs to an organisation: `la etarra`, `el peneuvista`. */
export function namesMember(noun: string, knowledge: Knowledge): boolean {
  const word = knowledge.memberWord(noun);
  return word !== null && isMembership(word);
}

/** The word for members among a description's noun and adjectives (`la formación socialista`), or null. */
export function membersIn(
  { tokens }: Sentence,
  { head, core }: NounPhrase,
  { types }: Nameable,
  knowledge: Knowledge,
): MemberWord | null {
  if (!types.includes('Organization')) return null;
  for (let at = head.index; at < core; at += 1) {
    const word = knowledge.memberWord(tokens[at]?.form ?? '');
    if (word !== null && isMembership(word)) return word;
  }
  return null;
}

/** The countries that a description's noun or adjectives tell by where and what they are (`la isla`, `país andino`), or null. */
export function regionsIn(
  { tokens }: Sentence,
  { head, core }: NounPhrase,
  { types }: Nameable,
  knowledge: Knowledge,
): ReadonlySet<string> | null {
  if (!types.includes('Country')) return null;
  for (let at = core - 1; at >= head.index; at -= 1) {
    const countries = knowledge.countriesByRegion(tokens[at]?.form ?? '');
    if (countries.size > 0) return countries;
  }
  return null;
}

/**
 * How an organisation is called where a word names its members: `name` where the table of knowledge gives a name of it
 * (`socialistas`, PSOE), `word` where its own name has the word (`Unión Liberal`), `other` where it is a party's with other words, null
 * where it tells nothing.
 */
export function memberLink(word: MemberWord, draft: Draft): 'name' | 'word' | 'other' | null {
  let link: 'word' | 'other' | null = null;
  for (const key of draft.names.keys()) {
    const name = withoutArticle(key);
    if (word.names.includes(name)) return 'name';
    if (link === 'word' || !isNameOfUnion(name)) continue;
    link = name.split(' ').some((part) => word.bases.includes(part)) ? 'word' : 'other';
  }
  return link;
}

/**
 * The organisation of the article whose members a word names; null where none is called so, or several are. A name that
 * the table gives goes before one that merely has the word.
 */
export function organizationOfMembers(word: MemberWord, drafts: readonly Draft[]): Draft | null {
  const named: Draft[] = [];
  const worded: Draft[] = [];
  for (const draft of drafts) {
    if (draft.type !== 'Organization') continue;
    const link = memberLink(word, draft);
    if (link === 'name') named.push(draft);
    if (link === 'word') worded.push(draft);
  }
  const fitting = named.length > 0 ? named : worded;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
