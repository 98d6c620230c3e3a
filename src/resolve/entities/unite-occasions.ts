import type { ArticleId } from '../../core/ids.ts';
import { type Cluster, compareText } from './cluster.ts';
import type { MergeDecisions } from './decisions.ts';
import type { Occasion } from './occasion.ts';
import { daysApart, isPoint } from './occasion-lists.ts';
import { compareOccasions, type SameOccasion } from './occasion-match.ts';

interface Unit {
  readonly cluster: Cluster;
  occasion: Occasion;
}

/** Rounds after which uniting stops; a treaty told in four ways settles in two. */
const MOST_ROUNDS = 5;

/**
 * Unites clusters of agreements and events that names could not join: `acuerdo de defensa mutua firmado en 2024` and `el
 * tratado entre Moscú y Pionyang`. A cluster that fits several joins them all where nothing speaks against their being
 * one, and none otherwise. Compared only within blocks of kind and article, month, or parties.
 */
export function uniteOccasions(
  clusters: readonly Cluster[],
  occasionOf: (article: ArticleId, index: number) => Occasion,
  decisions: MergeDecisions,
): readonly Cluster[] {
  const others: Cluster[] = [];
  let units: Unit[] = [];
  for (const cluster of clusters) {
    const { type } = cluster.members[0]!.entity;
    if (type !== 'Agreement' && type !== 'Event') others.push(cluster);
    else
      units.push({
        cluster,
        occasion: cluster.members.map(({ article, entity }) => occasionOf(article, entity.index)).reduce(combine),
      });
  }
  units.sort(compareUnits);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const united = uniteOnce(units, decisions);
    if (united.length === units.length) break;
    units = united;
  }
  return [...others, ...units.map(({ cluster }) => cluster)];
}

function uniteOnce(units: readonly Unit[], decisions: MergeDecisions): Unit[] {
  const blocks = new Map<string, Set<Unit>>();
  const kept = new Set<Unit>();
  for (const unit of units) {
    const candidates = new Set(keysOf(unit).flatMap((key) => [...(blocks.get(key) ?? [])]));
    const fits = [...candidates].flatMap((other) => {
      if (!kept.has(other)) return [];
      const rule = ruleOf(other, unit, decisions);
      return rule === undefined ? [] : [{ other, rule }];
    });
    let joined = unit;
    const [first, ...rest] = fits;
    // `el pacto` points back to one of several: it does not make them one.
    const isOnePointed = rest.length === 0 || fits.every(({ rule }) => rule !== 'only-one-in-article');
    if (first && isOnePointed && rest.every(({ other }) => isOpenAmong(other, fits, decisions))) {
      joined = join(first.other, unit, first.rule);
      for (const { other, rule } of rest) {
        joined = join(joined, other, rule);
        kept.delete(other);
      }
    } else {
      for (const { other } of fits) other.cluster.against.set(nameOf(unit), 'fits-several');
      kept.add(unit);
    }
    for (const key of keysOf(joined)) blocks.set(key, (blocks.get(key) ?? new Set()).add(joined));
  }
  return [...kept];
}

/** Whether nothing keeps a candidate apart from any other that fits. */
function isOpenAmong(unit: Unit, fits: readonly { readonly other: Unit }[], decisions: MergeDecisions): boolean {
  return fits.every(
    ({ other }) =>
      other === unit ||
      (compareOccasions(other.occasion, unit.occasion).same !== false && !isDecidedDifferent(other, unit, decisions)),
  );
}

function ruleOf(into: Unit, unit: Unit, decisions: MergeDecisions): SameOccasion | undefined {
  if (into.cluster.members[0]!.entity.type !== unit.cluster.members[0]!.entity.type) return undefined;
  const [link, other] = [into, unit].map(
    ({ cluster }) => cluster.members.find(({ entity }) => entity.link)?.entity.link,
  );
  if (link && other && link.record !== other.record) return undefined;
  const verdict = compareOccasions(into.occasion, unit.occasion);
  if (verdict.same === false) into.cluster.against.set(nameOf(unit), verdict.rule);
  if (verdict.same !== true) return undefined;
  if (!isDecidedDifferent(into, unit, decisions)) return verdict.rule;
  into.cluster.against.set(nameOf(unit), 'decided-different');
  return undefined;
}

function isDecidedDifferent(a: Unit, b: Unit, decisions: MergeDecisions): boolean {
  if (decisions.isEmpty) return false;
  return a.cluster.members.some((one) =>
    b.cluster.members.some((other) => decisions.decide(one.entity, other.entity) === 'different'),
  );
}

/** Adds the members of one cluster to another; the first of them tells why. */
function join(into: Unit, unit: Unit, rule: SameOccasion): Unit {
  for (const member of unit.cluster.members) member.rule ??= rule;
  into.cluster.members.push(...unit.cluster.members);
  for (const [name, entity] of unit.cluster.named) into.cluster.named.set(name, entity);
  for (const article of unit.cluster.articles) into.cluster.articles.add(article);
  for (const [name, against] of unit.cluster.against) into.cluster.against.set(name, against);
  into.occasion = combine(into.occasion, unit.occasion);
  return into;
}

function combine(a: Occasion, b: Occasion): Occasion {
  const both = <T>(left: ReadonlySet<T>, right: ReadonlySet<T>): ReadonlySet<T> => new Set([...left, ...right]);
  return {
    kind: a.kind,
    proper: a.proper || b.proper,
    bare: a.bare && b.bare,
    topics: both(a.topics, b.topics),
    tellings: both(a.tellings, b.tellings),
    numbers: a.numbers || b.numbers,
    dates: both(a.dates, b.dates),
    countries: both(a.countries, b.countries),
    theatre: both(a.theatre, b.theatre),
    parties: both(a.parties, b.parties),
    articles: both(a.articles, b.articles),
    appeared: both(a.appeared, b.appeared),
  };
}

/** Parties of which pairs are made keys; a treaty of more is known by its name. */
const MOST_PARTIES = 12;

/** Any two occasions that can be joined share one of these. */
function keysOf({ occasion, cluster }: Unit): readonly string[] {
  const { kind, articles, dates, countries, parties, theatre, topics } = occasion;
  const { type } = cluster.members[0]!.entity;
  const keyed = (letter: string, values: Iterable<string>) =>
    [...values].map((one) => `${type} ${kind} ${letter} ${one}`);
  if (kind === 'war') return keyed('w', theatre);
  const sorted = [...new Set([...parties, ...countries, ...theatre])].sort().slice(0, MOST_PARTIES);
  // As much of the date as has to agree.
  const length = kind === 'election' ? 4 : isPoint(kind) && kind !== 'exercise' ? 10 : 7;
  const held = [...dates].flatMap((date) => sorted.map((party) => `${date.slice(0, length)} ${party}`));
  if (isPoint(kind)) {
    const told = daysApart(kind) === undefined ? [] : [[...topics, ...countries].sort().join(' ')];
    return [...keyed('d', held), ...keyed('t', told)];
  }
  const pairs = sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `${one} ${other}`));
  return [...keyed('a', articles), ...keyed('p', pairs), ...keyed('d', held)];
}

/** The best told first: by date, parties and topics, then by text, so that the order of the input does not matter. */
function compareUnits(a: Unit, b: Unit): number {
  const told = ({ occasion }: Unit): number =>
    Math.max(0, ...[...occasion.dates].map((date) => date.length)) * 100 +
    occasion.parties.size * 10 +
    Math.min(9, occasion.topics.size);
  return (
    told(b) - told(a) ||
    compareText(nameOf(a), nameOf(b)) ||
    compareText(a.cluster.members[0]!.article, b.cluster.members[0]!.article) ||
    a.cluster.members[0]!.entity.index - b.cluster.members[0]!.entity.index
  );
}

function nameOf({ cluster }: Unit): string {
  return cluster.members[0]!.entity.name;
}
