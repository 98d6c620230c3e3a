import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { ArticleStatement } from '../../core/statement.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { logOddsOf } from '../../nlp/feature-weights.ts';
import { type Candidate, proposeAll } from './candidates.ts';
import { withComparedFigures } from './compared-figures.ts';
import { demonymLookup } from './demonyms.ts';
import { type FacetReader, readFacets } from './facets.ts';
import { calibrate, loadRelationModel, type RelationModel } from './model.ts';
import { withoutThirdParties } from './named-parties.ts';
import { FLOOR, type PairReading, readPairs, type ScoredCandidate } from './pairs.ts';
import { bestByTrigger, type Part, partTellings } from './part-tellings.ts';
import { withoutTollsTwice } from './tolls-told-twice.ts';
import { type SentenceView, viewSentences } from './view.ts';

/**
 * Every candidate of an article with the log odds of its own words, in order of sentence; those below `floor` are left out
 * where the caller has no use for them (nearly half of them lie below that of `readPairs`).
 */
export function scoreCandidates(
  views: readonly SentenceView[],
  predications: readonly Predication[],
  model: RelationModel,
  entities: ArticleEntities,
  knowledge: Knowledge,
  floor = Number.NEGATIVE_INFINITY,
): ScoredCandidate[] {
  const scored: ScoredCandidate[] = [];
  for (const candidate of proposeAll(views, model.lexicon, predications, entities, knowledge)) {
    const logOdds = logOddsOf(model.candidates, candidate);
    // The floor first: traits are put together for those alone that pass it.
    if (logOdds >= floor && isLearnt(candidate, model)) scored.push({ candidate, logOdds });
  }
  return scored;
}

/**
 * Whether the weights know the rule of a candidate. Of one they never saw they would say even odds: written before the
 * weights are learnt anew, `participated-in.present` gave 81 wrong statements in 46 articles.
 */
function isLearnt(candidate: Candidate, { candidates }: RelationModel): boolean {
  return candidate.frame !== null || candidate.traits().some(({ hash }) => candidates.weightAt(hash) !== 0);
}

/** A relation of a pair with the probability, before calibration, that it is right. */
export interface ScoredPair {
  readonly pair: PairReading;
  readonly score: number;
}

/** Weighs all that an article proposes, pair by pair. */
export function scorePairs(
  scored: readonly ScoredCandidate[],
  model: RelationModel,
  entities: ArticleEntities,
): ScoredPair[] {
  return readPairs(scored, entities.entities).map((pair) => ({
    pair,
    score: 1 / (1 + Math.exp(-logOddsOf(model.pairs, pair))),
  }));
}

/**
 * The statements of one article: frames and constructions propose, learned weights decide, and what is said twice is
 * one statement with several pieces of evidence; told of two dates, as done and as planned, or with two figures it is two. Parties are positions in
 * `entities.entities`.
 */
export function extractStatements(
  analysis: Analysis,
  predications: readonly Predication[],
  entities: ArticleEntities,
  knowledge: Knowledge,
): ArticleStatement[] {
  const model = loadRelationModel();
  const views = viewSentences(analysis, entities, demonymLookup(knowledge));
  const scored = scoreCandidates(views, predications, model, entities, knowledge, FLOOR);
  const pairs = scorePairs(scored, model, entities);
  const facets = readFacets(analysis, views, predications, entities);
  const bestAt = bestByTrigger(pairs.map(({ pair }) => pair));
  const statements = withoutThirdParties(
    pairs.filter(({ score }) => score >= model.threshold),
    views,
    entities,
  ).flatMap(({ pair, score }) =>
    partTellings(pair.tellings, facets, bestAt).map((part) =>
      stateIt(pair, part, calibrate(model, score), facets, analysis),
    ),
  );
  return [...withComparedFigures(withoutTollsTwice(statements, entities), analysis, facets)].sort(
    (a, b) =>
      (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
      (a.relation < b.relation ? -1 : a.relation > b.relation ? 1 : 0) ||
      a.subject - b.subject ||
      a.object - b.object ||
      ((a.date ?? '') < (b.date ?? '') ? -1 : 1),
  );
}

function stateIt(
  pair: PairReading,
  { tellings, date }: Part,
  confidence: number,
  facets: FacetReader,
  { article, sentences }: Analysis,
): ArticleStatement {
  const { quantity, ...told } = facets.facetsOf(tellings, date ?? undefined);
  const best = tellings[0]!;
  return {
    relation: pair.relation,
    subject: best.subject.entity,
    object: best.object.entity,
    ...told,
    quantity: quantity?.value ?? null,
    unit: quantity?.unit ?? null,
    quantityQualifier: quantity?.qualifier ?? null,
    confidence,
    rule: best.rule,
    evidence: [...new Set(tellings.map(({ sentence }) => sentence))].map((at) => {
      const { start, end } = sentences[at]!;
      return { start, end, quote: article.text.slice(start, end) };
    }),
  };
}
