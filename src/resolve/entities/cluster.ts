import type { ArticleEntity } from '../../core/entity.ts';
import type { ArticleId } from '../../core/ids.ts';
import type { MergeDecisions } from './decisions.ts';
import { plainName, spellingKey } from './name-key.ts';
import { compareOtherNames, comparePersonNames, type NameVerdict } from './name-match.ts';

/** One article's entity, as it takes part in resolution. */
export interface Member {
  readonly article: ArticleId;
  readonly entity: ArticleEntity;
  /** Why it was taken for the same as the cluster's first member; null for the first. */
  rule: MergeRule | null;
}

/** What made two entities one: the name rule, a knowledge record, or the user's decision. */
export type MergeRule = NameVerdict['rule'] | 'same-record' | 'decided-same';

/** Entities held to be one, the most fully named first. */
export interface Cluster {
  readonly members: Member[];
  /** Names that came close and were kept apart, with what spoke against. */
  readonly against: Map<string, NameVerdict['rule'] | 'fits-several' | 'decided-different' | 'country-differs'>;
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
export function clusterEntities(members: readonly Member[], decisions: MergeDecisions): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const blocks = new Map<string, Cluster[]>();
  for (const member of [...members].sort(compareMembers)) {
    const keys = blockingKeys(member.entity, decisions);
    const candidates = [...new Set(keys.flatMap((key) => blocks.get(key) ?? []))];
    const fit = chooseFit(candidates, member, decisions);
    const cluster: Cluster = fit?.cluster ?? { members: [], against: new Map() };
    if (!fit) clusters.push(cluster);
    for (const key of keys) {
      const block = blocks.get(key) ?? [];
      if (!block.includes(cluster)) blocks.set(key, [...block, cluster]);
    }
    member.rule = fit?.rule ?? null;
    cluster.members.push(member);
  }
  return clusters;
}

function chooseFit(candidates: readonly Cluster[], member: Member, decisions: MergeDecisions): Fit | undefined {
  const fits = candidates.flatMap((cluster): readonly Fit[] => {
    const rule = fitOf(cluster, member.entity, decisions);
    return rule === undefined ? [] : [{ cluster, rule }];
  });
  const certain = fits.filter(
    ({ rule }) => rule === 'decided-same' || rule === 'same-record' || rule === 'same-spelling',
  );
  const best = certain.length > 0 ? certain : fits;
  if (best.length <= 1) return best[0];
  const { country } = member.entity;
  const sameCountry = best.filter(({ cluster }) => cluster.members[0]!.entity.country === country);
  if (sameCountry.length === 1) return sameCountry[0];
  for (const { cluster } of best) cluster.against.set(member.entity.name, 'fits-several');
  return undefined;
}

/** The rule by which the entity fits the cluster, or undefined, noting what spoke against. */
function fitOf(cluster: Cluster, entity: ArticleEntity, decisions: MergeDecisions): MergeRule | undefined {
  const first = cluster.members[0]!.entity;
  if (first.type !== entity.type) return undefined;
  const decided = cluster.members.map((member) => decisions.decide(member.entity, entity));
  if (decided.includes('different')) {
    cluster.against.set(entity.name, 'decided-different');
    return undefined;
  }
  if (decided.includes('same')) return 'decided-same';
  if (first.link || entity.link) return first.link?.record === entity.link?.record ? 'same-record' : undefined;
  if (first.country && entity.country && first.country !== entity.country && entity.type !== 'Person') {
    cluster.against.set(entity.name, 'country-differs');
    return undefined;
  }
  const compare = entity.type === 'Person' ? comparePersonNames : compareOtherNames;
  // An alias the user joined has a name of its own: it neither vouches for further names nor speaks against them.
  const named = cluster.members.filter(({ rule }) => rule !== 'decided-same');
  const verdicts = named.map((member) => compare(member.entity.name, entity.name));
  const refusal = verdicts.find(({ same }) => !same);
  if (refusal) cluster.against.set(entity.name, refusal.rule);
  return refusal ? undefined : (verdicts.find(({ rule }) => rule === 'same-spelling') ?? verdicts[0]!).rule;
}

function blockingKeys(entity: ArticleEntity, decisions: MergeDecisions): readonly string[] {
  const decided = decisions.blocksOf(entity).map((block) => `${entity.type} decided ${block}`);
  if (entity.link) return [...decided, `${entity.type}=${entity.link.record}`];
  const words = spellingKey(entity.name);
  const long = words.filter((word) => word.length > 3);
  const keys =
    entity.type === 'Person'
      ? [...words.filter((word) => word.length > 1), words.join('')]
      : [words.join(''), long.join('')];
  return [...decided, ...new Set(keys.map((key) => `${entity.type} ${key}`))];
}

/** Names with most words first, then by text, country and article: the order of the input does not matter. */
function compareMembers(a: Member, b: Member): number {
  const words = (member: Member): number => spellingKey(member.entity.name).length;
  return (
    words(b) - words(a) ||
    compareText(plainName(a.entity.name), plainName(b.entity.name)) ||
    compareText(a.entity.name, b.entity.name) ||
    compareText(a.entity.country ?? '', b.entity.country ?? '') ||
    compareText(a.article, b.article) ||
    a.entity.index - b.entity.index
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
