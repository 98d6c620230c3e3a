import type { ArticleEntity, Entity } from '../../core/entity.ts';
import type { ArticleExtraction } from '../../core/extraction.ts';
import { type ArticleId, type EntityId, entityId } from '../../core/ids.ts';
import { type Cluster, clusterEntities, compareText, type Member } from './cluster.ts';
import { contextNeeded, contextsOf } from './context.ts';
import { DecisionBook } from './decisions.ts';
import { isBareDescription, isGenericBody } from './generic-names.ts';
import { plainName, spellingKey } from './name-key.ts';
import { type Occasion, occasionsOf } from './occasion.ts';
import { CONCLUDED, classOf, isPoint } from './occasion-lists.ts';
import { organizationLink } from './origin-words.ts';
import { coreName } from './other-name.ts';
import { settlePlace } from './settle-place.ts';
import { uniteOccasions } from './unite-occasions.ts';

/** Why an entity of the graph is one: for `trama explain` and the viewer. */
export interface MergeExplanation {
  readonly id: EntityId;
  readonly name: string;
  /** Every name that was joined, how often, in which articles, and by which rule; the first has none. */
  readonly merged: readonly {
    readonly name: string;
    readonly rule: string | null;
    readonly articles: readonly ArticleId[];
  }[];
  /** Names that came close and were kept apart, and why. */
  readonly against: readonly { readonly name: string; readonly rule: string }[];
}

/** The entities of all articles, and which of them each article's entity became. */
export interface ResolvedEntities {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** By article id, then by the entity's position in the article; null where the user dropped the entity. */
  readonly idsByArticle: ReadonlyMap<ArticleId, readonly (EntityId | null)[]>;
  /** In the order of `entities`. */
  readonly explanations: readonly MergeExplanation[];
}

/**
 * Resolves the entities of several articles to one world. Entities are the same when a knowledge table says so or when
 * their names agree; never across types; the user's decisions overrule both. Any order of the articles gives the same.
 */
export function resolveEntities(
  extractions: readonly ArticleExtraction[],
  decisions: DecisionBook = new DecisionBook([]),
): ResolvedEntities {
  const members = extractions.flatMap((extraction) => {
    const countries = countriesNamed(extraction.entities);
    return extraction.entities.map((one) => memberOf(extraction.article.id, one, countries, decisions));
  });
  const byArticle = new Map(
    extractions.map((extraction) => [extraction.article.id, lazyOccasions(extraction)] as const),
  );
  const idsByArticle = new Map(
    extractions.map(({ article, entities }) => [article.id, entities.map((): EntityId | null => null)] as const),
  );
  const named = clusterEntities(members, contextsOf(extractions), decisions);
  const clusters = uniteOccasions(named, (article, index) => byArticle.get(article)!(index), decisions);
  const built = uniteById(clusters, decisions).flatMap(({ id, cluster }) => {
    const entity = decisions.apply(buildEntity(id, cluster));
    for (const { article, entity: part } of cluster.members) {
      const ids = idsByArticle.get(article);
      if (ids && entity) ids[part.index] = entity.id;
    }
    return entity ? [{ entity, explanation: explain(entity, cluster) }] : [];
  });
  built.sort((a, b) => compareText(a.entity.id, b.entity.id));
  return {
    entities: built.map(({ entity }) => entity),
    idsByArticle,
    explanations: built.map(({ explanation }) => explanation),
  };
}

/** Describing an article's occasions takes reading it; most articles of a large world have none that need it. */
function lazyOccasions(extraction: ArticleExtraction): (index: number) => Occasion {
  let describe: ((index: number) => Occasion) | undefined;
  return (index) => {
    describe ??= occasionsOf(extraction);
    return describe(index);
  };
}

function memberOf(
  article: ArticleId,
  one: ArticleEntity,
  { home, named }: ReturnType<typeof countriesNamed>,
  decisions: DecisionBook,
): Member {
  const type = decisions.typeOf(one);
  const { name } = one;
  const settled = one.link
    ? settlePlace(one.link, name, one.country, named)
    : { link: type === 'Organization' ? organizationLink(coreName(name)) : null, country: one.country };
  const entity = { ...one, ...settled, type };
  const country = entity.country ?? (type === 'Organization' && !entity.link && isGenericBody(name) ? home : null);
  return { article, entity, country, scope: !entity.link && isKnownWithinArticle(entity) ? article : null, rule: null };
}

/** Types whose descriptions are told apart by their article; products (`petróleo`, `cocaína`) are the same anywhere. */
const DESCRIBED: ReadonlySet<string> = new Set(['Agreement', 'Event', 'Group', 'Place', 'Organization']);

/** Whether the same words in another article may mean another: bare descriptions, meetings, agreements between parties. */
function isKnownWithinArticle({ type, name, country }: ArticleEntity): boolean {
  if (!DESCRIBED.has(type) || !/^\p{Ll}/u.test(name)) return false;
  if (country === null && isBareDescription(name)) return true;
  if (type !== 'Agreement' && type !== 'Event') return false;
  const [head = '', ...rest] = plainName(name).split(' ');
  const kind = classOf(head);
  // `cumbre de las Américas` is a series with a name, `cumbre entre Ana y Luis` one of many.
  const series = head === 'cumbre' && / de (?:l[ao]s? )?\p{Lu}/u.test(name);
  if (rest.length === 0 || rest.includes('con') || rest.includes('entre')) return true;
  return isPoint(kind) && !series && !/\d/.test(name);
}

/** The countries an article names, and the one it speaks of most; null where none does so alone. */
function countriesNamed(entities: readonly ArticleEntity[]) {
  const counts = entities.flatMap(({ type, link, mentions }) =>
    type === 'Country' && link?.iso2 ? [{ iso2: link.iso2, count: mentions.length }] : [],
  );
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  const home = first && first.count > (second?.count ?? 0) ? first.iso2 : null;
  return { home, named: new Set(counts.map(({ iso2 }) => iso2)) };
}

/**
 * Clusters whose spelling hashes alike are the same name in the same country: one entity, however they were met, unless
 * the user parted them; then the very spelling tells them apart.
 */
function uniteById(
  clusters: readonly Cluster[],
  decisions: DecisionBook,
): readonly { readonly id: EntityId; readonly cluster: Cluster }[] {
  const byId = new Map<EntityId, Cluster>();
  for (const cluster of clusters) {
    const id = idOf(cluster);
    const known = byId.get(id);
    if (!known) byId.set(id, cluster);
    else if (isParted(known, cluster, decisions)) byId.set(entityId(id, plainName(bestName(cluster.members))), cluster);
    else known.members.push(...cluster.members);
  }
  return [...byId].map(([id, cluster]) => ({ id, cluster }));
}

function isParted(a: Cluster, b: Cluster, decisions: DecisionBook): boolean {
  if (decisions.isEmpty) return false;
  return a.members.some((one) => b.members.some((other) => decisions.decide(one.entity, other.entity) === 'different'));
}

function idOf({ members }: Cluster): EntityId {
  const { entity, country, scope } = members[0]!;
  const link = linkOf(members);
  if (link) return entityId(entity.type, link.record);
  const best = bestName(members);
  // The letters of an acronym are no spelling of others.
  const key = /^\p{Lu}{2,4}$/u.test(best) ? [plainName(best)] : spellingKey(best);
  // Another bearer of so common a name has the same words: the first article tells them apart.
  if (entity.type === 'Person' && contextNeeded(best, false) > 0)
    return entityId(entity.type, key, country, members.map(({ article }) => article).sort(compareText)[0]!);
  return scope === null ? entityId(entity.type, key, country) : entityId(entity.type, key, country, scope);
}

function linkOf(members: readonly Member[]) {
  return members.find(({ entity }) => entity.link)?.entity.link ?? null;
}

/** The name most often used among those with most words; of linked entities, the one most often used. */
function bestName(members: readonly Member[]): string {
  const counts = new Map<string, number>();
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + entity.mentions.length);
  // `tratado de defensa firmado`: the participle leads over to signers that the name has lost.
  const whole = [...counts].filter(([text]) => !CONCLUDED.test(plainName(text.split(' ').at(-1) ?? '')));
  const named = whole.length > 0 ? whole : [...counts];
  const most = Math.max(...named.map(([text]) => spellingKey(text).length));
  const linked = linkOf(members) !== null;
  const full = named.filter(([text]) => linked || spellingKey(text).length === most);
  return full.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0];
}

/** The country most articles tie the entity to, of as many the first by code. */
function commonCountry(members: readonly Member[]): string | null {
  const counts = new Map<string, number>();
  for (const { entity } of members)
    if (entity.country) counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? null;
}

function buildEntity(id: EntityId, { members }: Cluster): Entity {
  const mentions = members
    .flatMap(({ article, entity }) => entity.mentions.map((mention) => ({ ...mention, article })))
    .sort((a, b) => compareText(a.article, b.article) || a.start - b.start || a.end - b.end);
  return {
    id,
    type: members[0]!.entity.type,
    name: bestName(members),
    names: sortedSet(members.flatMap(({ entity }) => entity.names)),
    titles: sortedSet(members.flatMap(({ entity }) => entity.titles)),
    link: linkOf(members),
    country: commonCountry(members),
    mentions,
  };
}

function explain(entity: Entity, { members, against }: Cluster): MergeExplanation {
  const byName = new Map<string, Member[]>();
  for (const member of members) byName.set(member.entity.name, [...(byName.get(member.entity.name) ?? []), member]);
  return {
    id: entity.id,
    name: entity.name,
    merged: [...byName].map(([name, same]) => ({
      name,
      rule: same[0]!.rule,
      articles: sortedSet(same.map(({ article }) => article)),
    })),
    // What was kept apart at first may have been joined on better evidence.
    against: [...against]
      .filter(([name, rule]) => !byName.has(name) || rule === 'context-differs')
      .map(([name, rule]) => ({ name, rule }))
      .sort((a, b) => compareText(a.name, b.name)),
  };
}

function sortedSet<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort(compareText);
}
