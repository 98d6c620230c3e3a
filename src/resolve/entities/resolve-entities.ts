import type { ArticleEntity, Entity, Mention } from '../../core/entity.ts';
import type { ArticleExtraction } from '../../core/extraction.ts';
import { type ArticleId, type EntityId, entityId } from '../../core/ids.ts';
import { plainName, spellingKey } from './name-key.ts';
import { compareOtherNames, comparePersonNames } from './name-match.ts';

/** The entities of all articles, and which of them each article's entity became. */
export interface ResolvedEntities {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** By article id, then by the entity's position in the article. */
  readonly idsByArticle: ReadonlyMap<ArticleId, readonly EntityId[]>;
}

interface Member {
  readonly article: ArticleId;
  readonly entity: ArticleEntity;
}

interface Cluster {
  readonly members: Member[];
  readonly name: string;
}

/**
 * Resolves the entities of several articles to one world. Entities are the same when a knowledge table says so or when
 * their names agree; never across types. Names are compared within blocks of a common folded word, so the work is
 * linear in the number of entities. Longer names come first: a surname alone joins the one full name it fits, and stays
 * by itself where it fits several.
 */
export function resolveEntities(extractions: readonly ArticleExtraction[]): ResolvedEntities {
  const members = extractions
    .flatMap(({ article, entities }) => entities.map((entity): Member => ({ article: article.id, entity })))
    .sort(compareMembers);
  const clusterOf = new Map<Member, Cluster>();
  const clusters: Cluster[] = [];
  const blocks = new Map<string, Cluster[]>();
  for (const member of members) {
    const keys = blockingKeys(member.entity);
    const candidates = new Set(keys.flatMap((key) => blocks.get(key) ?? []));
    const fitting = [...candidates].filter((cluster) => agrees(cluster, member.entity));
    const cluster = choose(fitting, member) ?? { members: [], name: member.entity.name };
    if (cluster.members.length === 0) {
      clusters.push(cluster);
      for (const key of keys) blocks.set(key, [...(blocks.get(key) ?? []), cluster]);
    }
    cluster.members.push(member);
    clusterOf.set(member, cluster);
  }
  const built = new Map(clusters.map((cluster) => [cluster, buildEntity(cluster)] as const));
  const idsByArticle = new Map(extractions.map(({ article }) => [article.id, [] as EntityId[]] as const));
  for (const member of members) {
    const ids = idsByArticle.get(member.article);
    if (ids) ids[member.entity.index] = built.get(clusterOf.get(member)!)!.id;
  }
  return { entities: [...built.values()].sort((a, b) => compareText(a.id, b.id)), idsByArticle };
}

/** A surname that fits two persons is nobody's; one article's namesakes are kept apart by its own coreference. */
function choose(fitting: readonly Cluster[], member: Member): Cluster | undefined {
  const exact = fitting.filter(({ name }) => plainName(name) === plainName(member.entity.name));
  if (exact.length > 0) return exact[0];
  return fitting.length === 1 ? fitting[0] : undefined;
}

function agrees(cluster: Cluster, entity: ArticleEntity): boolean {
  const first = cluster.members[0]!.entity;
  if (first.type !== entity.type) return false;
  if (first.link || entity.link) return first.link?.record === entity.link?.record;
  if (entity.type === 'Person') {
    return cluster.members.every((member) => comparePersonNames(member.entity.name, entity.name).same);
  }
  if (first.country !== entity.country && first.country && entity.country) return false;
  return compareOtherNames(first.name, entity.name).same;
}

function blockingKeys(entity: ArticleEntity): readonly string[] {
  if (entity.link) return [`${entity.type}=${entity.link.record}`];
  const words = spellingKey(entity.name);
  if (entity.type !== 'Person')
    return [`${entity.type} ${words.join('')}`, `${entity.type} ${words.filter((word) => word.length > 3).join('')}`];
  return [...new Set([...words, words.join('')])].filter((word) => word.length > 1).map((word) => `Person ${word}`);
}

/** Names with most words first, then by text and article: the order of the input does not matter. */
function compareMembers(a: Member, b: Member): number {
  const words = (member: Member): number => spellingKey(member.entity.name).length;
  return (
    words(b) - words(a) ||
    compareText(a.entity.name, b.entity.name) ||
    compareText(a.article, b.article) ||
    a.entity.index - b.entity.index
  );
}

function buildEntity({ members }: Cluster): Entity {
  const first = members[0]!.entity;
  const link = members.find(({ entity }) => entity.link)?.entity.link ?? null;
  const counts = new Map<string, number>();
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + entity.mentions.length);
  const mostWords = Math.max(...members.map(({ entity }) => spellingKey(entity.name).length));
  const name = [...counts]
    .filter(([text]) => spellingKey(text).length === mostWords || link)
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0];
  const mentions = members
    .flatMap(({ article, entity }) => entity.mentions.map((mention: Mention) => ({ ...mention, article })))
    .sort((a, b) => compareText(a.article, b.article) || a.start - b.start || a.end - b.end);
  return {
    id: link ? entityId(first.type, link.record) : entityId(first.type, ...spellingKey(name), first.country),
    type: first.type,
    name,
    names: sortedSet(members.flatMap(({ entity }) => entity.names)),
    titles: sortedSet(members.flatMap(({ entity }) => entity.titles)),
    link,
    country: members.find(({ entity }) => entity.country)?.entity.country ?? null,
    mentions,
  };
}

function sortedSet(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(compareText);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
