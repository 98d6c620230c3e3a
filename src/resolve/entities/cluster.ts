import type { ArticleEntity } from '../../core/entity.ts';
import type { ArticleId } from '../../core/ids.ts';
import { type Context, contextNeeded } from './context.ts';
import type { MergeDecisions } from './decisions.ts';
import { plainName, spellingKey } from './name-key.ts';
import { compareOtherNames, comparePersonNames, type NameVerdict, otherKeys, personKeys } from './name-match.ts';
import type { OtherOccasion, SameOccasion } from './occasion-match.ts';
import { acronymOf, otherWordsOf } from './other-name.ts';
import { parsePersonName } from './person-name.ts';

/** One article's entity, as it takes part in resolution. */
export interface Member {
  readonly article: ArticleId;
  readonly entity: ArticleEntity;
  /** ISO code of the country the entity is tied to: what the text says or, of a body every country has, the article's. */
  readonly country: string | null;
  /** The article where nothing tells the entity from the same words in another one; null where its name does. */
  readonly scope: ArticleId | null;
  /** Why it was taken for the same as the cluster's first member; null for the first. */
  rule: MergeRule | null;
}

/** What made two entities one: the name rule, a knowledge record, or the user's decision. */
export type MergeRule = NameVerdict['rule'] | SameOccasion | 'same-record' | 'decided-same';

/** What kept two entities apart. */
export type RefusalRule =
  | NameVerdict['rule']
  | OtherOccasion
  | 'fits-several'
  | 'decided-different'
  | 'context-differs';

/** Entities held to be one, the most fully named first. */
export interface Cluster {
  readonly members: Member[];
  /** An entity for each name the rules accepted, in the order they came: what a further name is compared with. */
  readonly named: Map<string, Member>;
  /** Articles of the members, and what else they name. */
  readonly articles: Set<ArticleId>;
  readonly context: Set<string>;
  /** Names that came close and were kept apart, with what spoke against. */
  readonly against: Map<string, RefusalRule>;
}

interface Fit {
  readonly cluster: Cluster;
  readonly rule: MergeRule;
}

/**
 * Clusters the entities of all articles. Names are compared only within blocks of a common folded word, so the work is
 * linear in the number of entities; longer names come first, so a surname alone meets the full names it may belong to,
 * joins the only one it fits, and stays by itself where it fits several.
 */
export function clusterEntities(
  members: readonly Member[],
  contexts: ReadonlyMap<ArticleId, Context>,
  decisions: MergeDecisions,
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const blocks = new Map<string, Set<Cluster>>();
  for (const member of [...members].sort(compareMembers)) {
    const decided = decisions.blocksOf(member.entity).map((block) => `decided ${block}`);
    const { filed, sought } = blockingKeys(member, decided);
    const candidates = [...new Set(sought.flatMap((key) => [...(blocks.get(key) ?? [])]))];
    const context = contexts.get(member.article) ?? new Set();
    const fit = chooseFit(candidates, member, context, decisions);
    const cluster: Cluster = fit?.cluster ?? newCluster();
    if (!fit) clusters.push(cluster);
    for (const key of filed) {
      const block = blocks.get(key) ?? new Set();
      blocks.set(key, block.add(cluster));
    }
    member.rule = fit?.rule ?? null;
    cluster.members.push(member);
    cluster.articles.add(member.article);
    for (const key of context) cluster.context.add(key);
    // An alias the user joined has a name of its own: it neither vouches for further names nor speaks against them.
    if (member.rule !== 'decided-same') cluster.named.set(member.entity.name, member);
  }
  return clusters;
}

function newCluster(): Cluster {
  return { members: [], named: new Map(), articles: new Set(), context: new Set(), against: new Map() };
}

function chooseFit(
  candidates: readonly Cluster[],
  member: Member,
  context: Context,
  decisions: MergeDecisions,
): Fit | undefined {
  const fits = candidates.flatMap((cluster): readonly Fit[] => {
    const rule = fitOf(cluster, member, context, decisions);
    return rule === undefined ? [] : [{ cluster, rule }];
  });
  const certain = fits.filter(
    ({ rule }) => rule === 'decided-same' || rule === 'same-record' || rule === 'same-spelling',
  );
  const best = certain.length > 0 ? certain : fits;
  if (best.length <= 1) return best[0];
  const sameCountry = best.filter(({ cluster }) => cluster.members[0]!.country === member.country);
  if (sameCountry.length === 1) return sameCountry[0];
  for (const { cluster } of best) cluster.against.set(member.entity.name, 'fits-several');
  return undefined;
}

/** The rule by which the entity fits the cluster, or undefined, noting what spoke against. */
function fitOf(cluster: Cluster, member: Member, context: Context, decisions: MergeDecisions): MergeRule | undefined {
  const { entity, country } = member;
  const { entity: first, country: firstCountry, scope } = cluster.members[0]!;
  if (first.type !== entity.type) return undefined;
  const decided = decisions.isEmpty ? [] : cluster.members.map((one) => decisions.decide(one.entity, entity));
  if (decided.includes('different')) {
    cluster.against.set(entity.name, 'decided-different');
    return undefined;
  }
  if (decided.includes('same')) return 'decided-same';
  if (first.link || entity.link) return first.link?.record === entity.link?.record ? 'same-record' : undefined;
  if (scope !== member.scope) return undefined;
  const isPerson = entity.type === 'Person';
  if (!isPerson && firstCountry && country && firstCountry !== country) {
    if (otherWordsOf(entity.name).origins.length === 0) cluster.against.set(entity.name, 'country-differs');
    return undefined;
  }
  const verdict = verdictOf(cluster, member);
  const refusal = verdict.same ? contextRefusal(cluster, member, verdict, context) : verdict.rule;
  // Other words, and bodies of two countries that say so, are no near miss.
  if (refusal && refusal !== 'words-differ') cluster.against.set(entity.name, refusal);
  return refusal ? undefined : verdict.rule;
}

/** What the names of the cluster say of a further one: all must accept it. */
function verdictOf(cluster: Cluster, { entity, country }: Member): NameVerdict {
  if (cluster.named.has(entity.name) && cluster.named.size > 1) return { same: true, rule: 'same-spelling' };
  const verdicts = [...cluster.named.values()].map((one) =>
    entity.type === 'Person'
      ? comparePersonNames(one.entity.name, entity.name)
      : compareOtherNames(one.entity.name, entity.name, [one.country, country]),
  );
  // The fullest name decides of surnames: `Ana Ruiz Soto` is both `Ana Ruiz` and `Ana Soto`.
  const refusal = verdicts.find(({ same, rule }) => !same && !(rule === 'surname-differs' && verdicts[0]!.same));
  return refusal ?? verdicts.find(({ rule }) => rule === 'same-spelling') ?? verdicts[0] ?? NAMELESS;
}

/** A cluster of aliases that the user joined vouches for no further name. */
const NAMELESS: NameVerdict = { same: false, rule: 'words-differ' };

/**
 * What beyond the names speaks against: names that many bear need articles with something in common, acronyms too, and a
 * part of a name one of the countries that the person is tied to.
 */
function contextRefusal(
  cluster: Cluster,
  { article, entity, country }: Member,
  { rule }: NameVerdict,
  context: Context,
): RefusalRule | undefined {
  if (cluster.articles.has(article)) return undefined;
  const isPart = rule === 'part-of-name' || rule === 'initials';
  if (entity.type === 'Person' && isPart && country) {
    const countries = cluster.members.flatMap((one) => one.country ?? []);
    if (countries.length > 0 && !countries.includes(country)) return 'country-differs';
  }
  // The fullest name comes first: members are told in order of their words.
  const fullest = cluster.members[0]?.entity.name;
  const needed =
    entity.type === 'Person'
      ? contextNeeded(entity.name, isPart, fullest)
      : rule === 'acronym'
        ? acronymNeeds(entity.name)
        : 0;
  if (needed === 0) return undefined;
  let shared = 0;
  for (const key of context) if (cluster.context.has(key)) shared++;
  return shared < needed ? 'context-differs' : undefined;
}

/** Two letters are the initials of a great many names. */
function acronymNeeds(name: string): number {
  return acronymOf(name).length === 2 ? 2 : 1;
}

/** Where a new cluster is filed, and where an entity looks for clusters it may belong to. */
function blockingKeys(
  { entity, scope }: Member,
  decided: readonly string[],
): { readonly filed: readonly string[]; readonly sought: readonly string[] } {
  const { type, name, link } = entity;
  const within = scope === null ? '' : `${scope} `;
  const keyed = (keys: readonly string[]) => [
    ...new Set([...decided, ...keys.map((key) => `${within}${type} ${key}`)]),
  ];
  if (link) return { filed: keyed([`=${link.record}`]), sought: keyed([`=${link.record}`]) };
  if (type !== 'Person') return { filed: keyed(otherKeys(name)), sought: keyed(otherKeys(name)) };
  const { filed, sought } = personKeys(name);
  return { filed: keyed(filed), sought: keyed(sought) };
}

/** Names with most words first, then by text, country and article: the order of the input does not matter. */
function compareMembers(a: Member, b: Member): number {
  const words = ({ entity: { type, name } }: Member): number =>
    type === 'Person' ? parsePersonName(name).words.length : spellingKey(name).length;
  return (
    words(b) - words(a) ||
    compareText(plainName(a.entity.name), plainName(b.entity.name)) ||
    compareText(a.entity.name, b.entity.name) ||
    compareText(a.country ?? '', b.country ?? '') ||
    compareText(a.article, b.article) ||
    a.entity.index - b.entity.index
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
