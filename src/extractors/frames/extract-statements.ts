import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { ArticleStatement } from '../../core/statement.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { RELATIONS } from '../../relations/index.ts';
import { findSources } from './attribution.ts';
import { type Candidate, proposeIn } from './candidates.ts';
import { contentOf } from './content.ts';
import { findDates } from './dates.ts';
import { factualityOf } from './factuality.ts';
import { calibrate, loadRelationModel, type RelationModel, scoreFeatures } from './model.ts';
import { findQuantity } from './quantity.ts';
import { type SentenceView, viewSentences } from './view.ts';

/** A candidate with the score the learned weights give it, 0–1 before calibration. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  readonly score: number;
}

/** The country (ISO code) a demonym names, null for words that are none or name several. */
export function demonymLookup(knowledge: Knowledge): (word: string) => string | null {
  const known = new Map<string, string | null>();
  return (word) => {
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const match = knowledge.countriesByDemonym(word)[0];
    const iso = match === undefined ? null : match.country.iso2;
    known.set(word, iso);
    return iso;
  };
}

/** Every candidate of an article with its score, in order of sentence. */
export function scoreCandidates(
  views: readonly SentenceView[],
  predications: readonly Predication[],
  model: RelationModel,
): ScoredCandidate[] {
  const bySentence: Predication[][] = views.map(() => []);
  for (const predication of predications) bySentence[predication.sentence]?.push(predication);
  return views.flatMap((_, index) =>
    proposeIn(views, index, model.lexicon, RELATIONS, bySentence[index] ?? []).map((candidate) => ({
      candidate,
      score: scoreFeatures(model, candidate.features),
    })),
  );
}

/**
 * The statements of one article: frames and constructions propose, learned weights decide, and what is said twice is
 * one statement with several pieces of evidence. Parties are positions in `entities.entities`.
 */
export function extractStatements(
  analysis: Analysis,
  predications: readonly Predication[],
  entities: ArticleEntities,
  knowledge: Knowledge,
): ArticleStatement[] {
  const model = loadRelationModel();
  const views = viewSentences(analysis, entities, demonymLookup(knowledge));
  const groups = new Map<string, ScoredCandidate[]>();
  for (const scored of scoreCandidates(views, predications, model)) {
    if (scored.score < model.threshold * 0.7) continue;
    const { relation, subject, object } = scored.candidate;
    const [s, o] =
      relation.symmetric && subject.entity > object.entity
        ? [object.entity, subject.entity]
        : [subject.entity, object.entity];
    const key = `${relation.name} ${s} ${o}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [scored]);
    else group.push(scored);
  }
  const statements: ArticleStatement[] = [];
  for (const group of groups.values()) {
    group.sort((a, b) => b.score - a.score || a.candidate.sentence - b.candidate.sentence);
    const best = group[0];
    if (best === undefined || best.score < model.threshold) continue;
    statements.push(build(best, group, analysis, views, predications, entities, knowledge, model));
  }
  return statements.sort(
    (a, b) =>
      (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
      (a.relation < b.relation ? -1 : a.relation > b.relation ? 1 : 0) ||
      a.subject - b.subject ||
      a.object - b.object,
  );
}

function build(
  best: ScoredCandidate,
  group: readonly ScoredCandidate[],
  analysis: Analysis,
  views: readonly SentenceView[],
  predications: readonly Predication[],
  entities: ArticleEntities,
  knowledge: Knowledge,
  model: RelationModel,
): ArticleStatement {
  const { candidate } = best;
  const { relation, subject, object, trigger } = candidate;
  const view = views[candidate.sentence]!;
  const own =
    trigger < 0 ? undefined : predications.find((p) => p.sentence === candidate.sentence && p.head === trigger);
  const quantity = findQuantity(relation.name, view, trigger);
  const sentences = [...new Set(group.filter((g) => g.score >= model.threshold).map((g) => g.candidate.sentence))];
  return {
    relation: relation.name,
    subject: subject.entity,
    object: object.entity,
    factuality: factualityOf(relation.name, own, predications),
    date: findDates(relation.name, view, trigger, analysis, views, own),
    place: placeOf(relation.name, view, trigger, subject.entity, object.entity),
    content: contentOf(relation.name, view, trigger, subject, analysis.article.text),
    quantity: quantity?.quantity ?? null,
    unit: quantity?.unit ?? null,
    quantityQualifier: quantity?.qualifier ?? null,
    attributedTo: findSources(relation.name, view, trigger, subject, predications, entities, (lemma) =>
      knowledge.reportingVerb(lemma),
    ),
    confidence: calibrate(model, best.score),
    rule: candidate.rule,
    evidence: sentences.map((at) => {
      const { start, end } = analysis.sentences[at]!;
      return { start, end, quote: analysis.article.text.slice(start, end) };
    }),
  };
}

const PLACED: ReadonlySet<string> = new Set([
  'MET',
  'SIGNED',
  'AGREED_WITH',
  'KILLED',
  'DETAINED',
  'ATTACKED',
  'PARTICIPATED_IN',
]);

/** A place named with `en` directly under the trigger, for relations that happen somewhere. */
function placeOf(
  relation: string,
  view: SentenceView,
  trigger: number,
  subject: number,
  object: number,
): number | null {
  if (trigger < 0 || !PLACED.has(relation)) return null;
  for (const party of view.parties) {
    if (party.type !== 'Place' || party.entity === subject || party.entity === object) continue;
    if (view.sentence.tokens[party.site]?.head !== trigger) continue;
    const prepositions = (view.children[party.site] ?? []).map((child) =>
      view.sentence.tokens[child]?.lemma.toLowerCase(),
    );
    if (prepositions.includes('en')) return party.entity;
  }
  return null;
}
