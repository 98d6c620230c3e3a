import type { ArticleStatement } from '../core/statement.ts';
import { postKey } from '../languages/es/post-key.ts';
import { findRelation } from '../relations/index.ts';

/** Tellings of one post of one holder, or of anything that is no post. */
export interface PostGroup<T> {
  /** What tells the post from the holder's others, null where the relation names none. */
  readonly post: string | null;
  readonly tellings: readonly T[];
}

/**
 * Parts what is told of one holder and one body by post: `exministro` and `presidente` of a country are two posts, not two
 * wordings of one. A word for any post (`mandatario`) goes with the post told most often. Leaving a post is an event, which
 * its date tells from others.
 */
export function partByPost<T>(
  tellings: readonly T[],
  statementOf: (telling: T) => Pick<ArticleStatement, 'relation' | 'content'>,
): readonly PostGroup<T>[] {
  const groups = new Map<string, T[]>();
  const open = new Map<boolean, T[]>();
  for (const telling of tellings) {
    const { relation, content } = statementOf(telling);
    const { kind, content: told } = findRelation(relation) ?? {};
    if (kind !== 'state' || told !== 'post') return [{ post: null, tellings }];
    const { isFormer, noun } = postKey(content);
    if (noun === null) open.set(isFormer, [...(open.get(isFormer) ?? []), telling]);
    else groups.set(keyOf(isFormer, noun), [...(groups.get(keyOf(isFormer, noun)) ?? []), telling]);
  }
  for (const [isFormer, vague] of open) {
    const [most] = [...groups]
      .filter(([key]) => key.startsWith(keyOf(isFormer, '')))
      .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
    if (most) most[1].push(...vague);
    else groups.set(keyOf(isFormer, ''), vague);
  }
  return [...groups].map(([post, alike]) => ({ post, tellings: alike }));
}

function keyOf(isFormer: boolean, noun: string): string {
  return `${isFormer ? 'former' : 'held'} ${noun}`;
}
