import { isNameOfUnion, type MemberWord, withoutArticle } from '../../knowledge/index.ts';
import type { Draft } from './draft.ts';

/**
 * How an organisation is called where a word names its members: `name` where the table of knowledge gives a name of it
 * (`socialistas`, PSOE), `word` where its own name has the word (`Unión Liberal`), null where it is neither.
 */
export function memberLink(word: MemberWord, draft: Draft): 'name' | 'word' | null {
  let link: 'word' | null = null;
  for (const key of draft.names.keys()) {
    const name = withoutArticle(key);
    if (word.names.includes(name)) return 'name';
    if (link === null && isNameOfUnion(name) && name.split(' ').some((part) => word.bases.includes(part)))
      link = 'word';
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
