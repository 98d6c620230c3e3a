import type { ArticleEntity } from '../../core/entity.ts';
import type { ArticleExtraction } from '../../core/extraction.ts';
import type { ArticleId } from '../../core/ids.ts';
import { isGenericBody } from './generic-names.ts';
import { plainName } from './name-key.ts';
import { parsePersonName } from './person-name.ts';
import { knowledge } from './shipped-knowledge.ts';

/** Who and what else an article names: tells bearers of one surname apart. */
export type Context = ReadonlySet<string>;

/** A name of so many articles says little about any: beyond this share, and not below this number. */
const COMMON_SHARE = 0.05;
const COMMON_COUNT = 10;

/** The context of every article: its persons, bodies, places and events with names of their own that few articles have. */
export function contextsOf(extractions: readonly ArticleExtraction[]): ReadonlyMap<ArticleId, Context> {
  const counts = new Map<string, number>();
  const keyed = extractions.map(({ article, entities }) => {
    const keys = new Set(entities.flatMap((entity) => contextKey(entity) ?? []));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [article.id, keys] as const;
  });
  const most = Math.max(COMMON_COUNT, extractions.length * COMMON_SHARE);
  return new Map(
    keyed.map(([id, keys]) => [id, new Set([...keys].filter((key) => counts.get(key)! <= most))] as const),
  );
}

/**
 * Context that a name needs before it joins one in another article: how many names both articles must share.
 *
 * @param full the name it would join as a part of
 */
export function contextNeeded(short: string, isPart: boolean, full = short): number {
  const { words } = parsePersonName(short);
  const isGiven = (word: string): boolean => ['Masc', 'Fem'].includes(knowledge.givenName(word) ?? '');
  const isCommon = (word: string): boolean => knowledge.isCommonSurname(word) || isGiven(word);
  if (words.length === 1) return isCommon(words[0]!) ? 2 : 0;
  if (words.every(isGiven)) return 2;
  // `Omar García` may be anybody's; `Omar García Harfuch` may not.
  if (!isPart || words.length !== 2 || !words.every(isCommon)) return 0;
  // Where the second surname is common too, it is given to tell one of many from the others.
  return parsePersonName(full).words.length > 2 && parsePersonName(full).words.every(isCommon) ? 3 : 1;
}

function contextKey({ type, name, link }: ArticleEntity): string | undefined {
  if (type === 'Country' || type === 'Group' || !/^\p{Lu}/u.test(name)) return undefined;
  if (type === 'Person' && parsePersonName(name).words.length < 2) return undefined;
  if (type === 'Organization' && isGenericBody(name)) return undefined;
  return `${type} ${link?.record ?? plainName(name)}`;
}
