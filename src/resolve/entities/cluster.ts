import type { ArticleEntity } from '../../core/entity.ts';
import type { ArticleId } from '../../core/ids.ts';
import type { MergeDecisions } from './decisions.ts';
import { plainName, spellingKey } from './name-key.ts';
import { compareOtherNames, comparePersonNames, type NameVerdict, otherKeys, personKeys } from './name-match.ts';
import { parsePersonName } from './person-name.ts';

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
  /** An entity for each name the rules accepted, in the order they came: what a further name is compared with. */
  readonly named: Map<string, ArticleEntity>;
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
  const blocks = new Map<string, Set<Cluster>>();
  for (const member of [...members].sort(compareMembers)) {
    const decided = decisions.blocksOf(member.entity).map((block) => `decided ${block}`);
    const { filed, sought } = blockingKeys(member.entity, decided);
    const candidates = [...new Set(sought.flatMap((key) => [...(blocks.get(key) ?? [])]))];
    const fit = chooseFit(candidates, member, decisions);
    const cluster: Cluster = fit?.cluster ?? { members: [], named: new Map(), against: new Map() };
    if (!fit) clusters.push(cluster);
    for (const key of filed) {
      const block = blocks.get(key) ?? new Set();
      blocks.set(key, block.add(cluster));
    }
    member.rule = fit?.rule ?? null;
    cluster.members.push(member);
    // An alias the user joined has a name of its own: it neither vouches for further names nor speaks against them.
    if (member.rule !== 'decided-same') cluster.named.set(member.entity.name, member.entity);
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
  const decided = decisions.isEmpty ? [] : cluster.members.map((member) => decisions.decide(member.entity, entity));
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
  const isPerson = entity.type === 'Person';
  const known = cluster.named.get(entity.name);
  if (known && cluster.named.size > 1) return 'same-spelling';
  const verdicts = [...cluster.named.values()].map((one) =>
    isPerson
      ? comparePersonNames(one.name, entity.name)
      : compareOtherNames(one.name, entity.name, [one.country, entity.country]),
  );
  // The fullest name decides of surnames: `Ana Ruiz Soto` is both `Ana Ruiz` and `Ana Soto`.
  const refusal = verdicts.find(({ same, rule }) => !same && !(rule === 'surname-differs' && verdicts[0]!.same));
  if (refusal) cluster.against.set(entity.name, refusal.rule);
  return refusal ? undefined : (verdicts.find(({ rule }) => rule === 'same-spelling') ?? verdicts[0])?.rule;
}

/** Where a new cluster is filed, and where an entity looks for clusters it may belong to. */
function blockingKeys(
  entity: ArticleEntity,
  decided: readonly string[],
): { readonly filed: readonly string[]; readonly sought: readonly string[] } {
  const { type, name, link } = entity;
  const keyed = (keys: readonly string[]) => [...new Set([...decided, ...keys.map((key) => `${type} ${key}`)])];
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
    compareText(a.entity.country ?? '', b.entity.country ?? '') ||
    compareText(a.article, b.article) ||
    a.entity.index - b.entity.index
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
