import { type Candidate, proposeAll } from '../../../src/extractors/frames/candidates.ts';
import { demonymLookup } from '../../../src/extractors/frames/demonyms.ts';
import type { PairReading } from '../../../src/extractors/frames/pairs.ts';
import type { TriggerLexicon } from '../../../src/extractors/frames/triggers.ts';
import { viewSentences } from '../../../src/extractors/frames/view.ts';
import { loadKnowledge, normalizeName } from '../../../src/knowledge/index.ts';
import { type Described, namesOf } from '../../../src/nlp/feature-weights.ts';
import { RELATIONS } from '../../../src/relations/index.ts';
import { type ArticleSet, type Item, listOf } from './dataset.ts';
import type { Examples } from './logistic.ts';
import { type SystemEntity, scoreArticle } from './scorer.ts';

const knowledge = loadKnowledge();
const demonym = demonymLookup(knowledge);

const SYMMETRIC = new Set(RELATIONS.filter((r) => r.symmetric).map((r) => r.name));

/** What the gold says of a proposal: required, right but optional, or wrong. */
export type Verdict = 'required' | 'optional' | 'wrong';

/** An article with its candidates, judged. */
export interface Prepared {
  readonly item: Item;
  readonly entities: readonly SystemEntity[];
  readonly candidates: readonly Candidate[];
  /** What the gold says of a relation between two entities. */
  verdictOf(relation: string, subject: number, object: number): Verdict;
}

export function prepare(item: Item, lexicon: TriggerLexicon): Prepared {
  const entities = item.entities.entities.map((e) => ({
    id: `e${e.index}`,
    type: e.type,
    name: e.name,
    aliases: e.names,
  }));
  const { toGold } = scoreArticle(item.gold, { entities, statements: [] }, undefined);
  const doubles = doublesOf(item, entities, toGold);
  const views = viewSentences(item.analysis, item.entities, demonym);
  const candidates = proposeAll(views, lexicon, item.predications, item.entities, knowledge);
  const known = new Map<string, Verdict>();
  const verdictOf = (relation: string, subject: number, object: number): Verdict => {
    const key = `${relation} ${subject} ${object}`;
    const verdict =
      known.get(key) ?? judge(item, relation, doubles.get(`e${subject}`)?.id, doubles.get(`e${object}`)?.id);
    known.set(key, verdict);
    return verdict;
  };
  return { item, entities, candidates, verdictOf };
}

/**
 * What each entity found is in the gold, second entities for one thing too. The score counts these as wrong, yet what a sentence
 * says of them is as right as of the first: taken for wrong, they would teach that its words do not say it.
 */
function doublesOf(
  { gold }: Item,
  entities: readonly SystemEntity[],
  toGold: ReadonlyMap<string, { readonly id: string }>,
): ReadonlyMap<string, { readonly id: string }> {
  const byName = new Map<string, { readonly id: string }>();
  for (const entity of gold.entities) for (const name of entity.names) byName.set(folded(name), entity);
  const doubles = new Map(toGold);
  for (const { id, name, aliases } of entities) {
    if (doubles.has(id)) continue;
    const known = [name, ...aliases].map((alias) => byName.get(folded(alias))).find((entity) => entity !== undefined);
    if (known !== undefined) doubles.set(id, known);
  }
  return doubles;
}

/** A name as the gold may write it: without case and leading article. */
function folded(name: string): string {
  return normalizeName(name).replace(/^(?:el|la|los|las|un|una|unos|unas|su|sus) /, '');
}

function judge({ gold }: Item, relation: string, s: string | undefined, o: string | undefined): Verdict {
  if (s === undefined || o === undefined) return 'wrong';
  let verdict: Verdict = 'wrong';
  for (const statement of gold.statements) {
    if (!listOf(statement.relation).includes(relation)) continue;
    const subjects = listOf(statement.subject);
    const objects = listOf(statement.object);
    const straight = subjects.includes(s) && objects.includes(o);
    const turned = SYMMETRIC.has(relation) && subjects.includes(o) && objects.includes(s);
    if (!straight && !turned) continue;
    if (statement.optional !== true) return 'required';
    verdict = 'optional';
  }
  return verdict;
}

/** What is optional in the gold neither gains nor costs in the score: it teaches, but counts less. */
const OPTIONAL_WEIGHT = 0.3;

/**
 * Dev and our own articles are written like today's press, which is what Trama reads; train is of 1999–2002. Of ours there are six
 * times as many as of the others together: theirs count for more, so that what their annotators list keeps its say.
 */
const SET_WEIGHT: Readonly<Record<ArticleSet, number>> = {
  train: 1.5,
  dev: 4,
  own: 1.5,
};

export interface Judged {
  /** Numbers of its features, of all that any example has. */
  readonly features: Int32Array;
  readonly verdict: Verdict;
  readonly prepared: Prepared;
}

const names: string[] = [];
const numbersByName = new Map<string, number>();

/** What something tells of itself, in numbers: tens of millions of names would not fit in memory, and folds ask for them again. */
function numbersOf(described: Described): Int32Array {
  return Int32Array.from(namesOf(described), (name) => {
    const known = numbersByName.get(name);
    if (known !== undefined) return known;
    numbersByName.set(name, names.length);
    return names.push(name) - 1;
  });
}

const judgedBefore = new WeakMap<Prepared, readonly Judged[]>();

export function judgedCandidates(prepared: Prepared): readonly Judged[] {
  const before = judgedBefore.get(prepared);
  if (before !== undefined) return before;
  const judged = prepared.candidates.map((candidate) => ({
    features: numbersOf(candidate),
    verdict: prepared.verdictOf(candidate.relation.name, candidate.subject.entity, candidate.object.entity),
    prepared,
  }));
  judgedBefore.set(prepared, judged);
  return judged;
}

export function judgedPairs(prepared: Prepared, pairs: readonly PairReading[]): Judged[] {
  return pairs.map((pair) => ({
    features: numbersOf(pair),
    verdict: prepared.verdictOf(pair.relation, pair.subject, pair.object),
    prepared,
  }));
}

/** Renumbers features seen often enough to learn from. */
export class FeatureIndex {
  /** By the number among all features; -1 for those left out. */
  readonly #numbers: Int32Array;
  readonly size: number;

  constructor(judged: Iterable<Judged>, minCount: number) {
    const counts = new Int32Array(names.length);
    for (const { features } of judged) for (const f of features) counts[f]! += 1;
    this.#numbers = new Int32Array(names.length).fill(-1);
    let size = 0;
    for (let f = 0; f < counts.length; f++) if (counts[f]! >= minCount) this.#numbers[f] = size++;
    this.size = size;
  }

  examples(judged: readonly Judged[]): Examples {
    const all = judged.reduce((sum, { features }) => sum + features.length, 0);
    const ids = new Int32Array(all);
    const offsets = new Int32Array(judged.length + 1);
    let end = 0;
    judged.forEach(({ features }, i) => {
      for (const feature of features) {
        const number = this.#numbers[feature] ?? -1;
        if (number >= 0) ids[end++] = number;
      }
      offsets[i + 1] = end;
    });
    return {
      ids: ids.subarray(0, end),
      offsets,
      labels: Uint8Array.from(judged, ({ verdict }) => (verdict === 'wrong' ? 0 : 1)),
      weights: Float64Array.from(
        judged,
        ({ verdict, prepared }) => (verdict === 'optional' ? OPTIONAL_WEIGHT : 1) * SET_WEIGHT[prepared.item.set],
      ),
    };
  }

  /** Weights by feature, those too small to matter left out. */
  table(weights: Float64Array, smallest: number): Record<string, number> {
    const table: Record<string, number> = {};
    this.#numbers.forEach((number, feature) => {
      if (number < 0) return;
      const weight = Math.round(weights[number]! * 100) / 100;
      if (Math.abs(weight) >= smallest) table[names[feature]!] = weight;
    });
    return table;
  }
}
