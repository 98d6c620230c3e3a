import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { ArticleStatement } from '../../core/statement.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type ArticleSources, findSources, type SourceHead } from '../../languages/es/attribution.ts';
import { factualityOf } from '../../languages/es/factuality.ts';
import { type ArticleDates, resolveDates } from '../../languages/es/temporal/index.ts';
import { RELATIONS } from '../../relations/index.ts';
import { amountOf } from './amount.ts';
import { type Candidate, proposeIn } from './candidates.ts';
import { contentOf } from './content.ts';
import { calibrate, loadRelationModel, type RelationModel, scoreFeatures } from './model.ts';
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
  entities: ArticleEntities,
): ScoredCandidate[] {
  return views.flatMap((_, index) =>
    proposeIn(views, index, model.lexicon, RELATIONS, predications, entities.entitiesAt).map(
      (candidate) => ({
        candidate,
        score: scoreFeatures(model, candidate.features),
      }),
    ),
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
  for (const scored of scoreCandidates(views, predications, model, entities)) {
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
  const reading: Reading = {
    analysis,
    views,
    predications,
    entities,
    dates: resolveDates(analysis, predications),
    sources: findSources(analysis, predications),
    model,
  };
  const statements: ArticleStatement[] = [];
  for (const group of groups.values()) {
    group.sort((a, b) => b.score - a.score || a.candidate.sentence - b.candidate.sentence);
    const best = group[0];
    if (best === undefined || best.score < model.threshold) continue;
    statements.push(build(best, group, reading));
  }
  return statements.sort(
    (a, b) =>
      (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) ||
      (a.relation < b.relation ? -1 : a.relation > b.relation ? 1 : 0) ||
      a.subject - b.subject ||
      a.object - b.object,
  );
}

interface Reading {
  readonly analysis: Analysis;
  readonly views: readonly SentenceView[];
  readonly predications: readonly Predication[];
  readonly entities: ArticleEntities;
  readonly dates: ArticleDates;
  readonly sources: ArticleSources;
  readonly model: RelationModel;
}

/** Relations that hold rather than happen: told as they are, without date, whatever the clause around them says. */
const STATES: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'LOCATED_IN', 'MEMBER_OF', 'RELATIVE_OF']);

/** What an article states in its own voice even inside what others say. */
const STANDING: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'LOCATED_IN', 'RELATIVE_OF']);

/** Acts of speech: their own subject is who says it. */
const SPEECH: ReadonlySet<string> = new Set([
  'ACCUSED',
  'CRITICIZED',
  'DENIED',
  'THREATENED',
  'REQUESTED',
  'PRAISED',
  'THANKED',
]);

function build(best: ScoredCandidate, group: readonly ScoredCandidate[], reading: Reading): ArticleStatement {
  const { analysis, views, predications, model } = reading;
  const { candidate } = best;
  const { relation, subject, object, trigger } = candidate;
  const { text } = analysis.article;
  const view = views[candidate.sentence]!;
  const state = STATES.has(relation.name);
  const own = state ? undefined : predicationAt(predications, candidate.sentence, trigger, view);
  const tellings = group.map(({ candidate: told }) => {
    const toldIn = views[told.sentence]!;
    return { candidate: told, view: toldIn, own: predicationAt(predications, told.sentence, told.trigger, toldIn) };
  });
  const quantity = amountOf(tellings, predications, text);
  const attributedTo = STANDING.has(relation.name) ? [] : sourcesIn(group, reading);
  const sentences = [...new Set(group.filter((g) => g.score >= model.threshold).map((g) => g.candidate.sentence))];
  const date = state ? null : dateIn(group, reading);
  return {
    relation: relation.name,
    subject: subject.entity,
    object: object.entity,
    factuality: own === undefined ? 'asserted' : factualityOf(own, predications, analysis).factuality,
    date,
    place: placeOf(relation.name, view, trigger, subject.entity, object.entity),
    content: contentOf(relation.name, view, trigger, subject, text),
    quantity: quantity?.value ?? null,
    unit: quantity?.unit ?? null,
    quantityQualifier: quantity?.qualifier ?? null,
    attributedTo,
    confidence: calibrate(model, best.score),
    rule: candidate.rule,
    evidence: sentences.map((at) => {
      const { start, end } = analysis.sentences[at]!;
      return { start, end, quote: text.slice(start, end) };
    }),
  };
}

/** Who is named as the source by the first telling that names one other than the subject. */
function sourcesIn(
  group: readonly ScoredCandidate[],
  { views, predications, entities, sources }: Reading,
): readonly number[] {
  for (const { candidate } of group) {
    const { sentence, trigger, subject, object, relation } = candidate;
    const own = predicationAt(predications, sentence, trigger, views[sentence]!);
    const named = (heads: readonly SourceHead[]): number[] => [
      ...new Set(heads.flatMap((head) => [...entities.entitiesAt(head.sentence, head.head)])),
    ];
    let found = own === undefined ? [] : named(sources.sourcesOf(own));
    if (found.length === 0) found = named(sources.sourcesAt(sentence, trigger < 0 ? object.site : trigger));
    // Who tells of an own deed is its source; who speaks is not the source of speaking.
    const others = found.filter((entity) => entity !== subject.entity);
    if (others.length > 0) return others;
    if (found.length > 0 && !SPEECH.has(relation.name)) return found;
  }
  return [];
}

/** The date of the first telling that has one; the nearest date of its sentence where the clause has none of its own. */
function dateIn(group: readonly ScoredCandidate[], { views, predications, dates }: Reading): string | null {
  for (const { candidate } of group) {
    const own = predicationAt(predications, candidate.sentence, candidate.trigger, views[candidate.sentence]!);
    const date = own === undefined ? null : dates.dateOf(own);
    if (date !== null) return date;
  }
  for (const { candidate } of group) {
    if (candidate.trigger < 0) continue;
    const at = views[candidate.sentence]?.sentence.tokens[candidate.trigger]?.start ?? 0;
    const near = [...dates.datesIn(candidate.sentence)].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
    if (near[0] !== undefined) return near[0].value;
  }
  return null;
}

/** The predication of a trigger word; for a word that heads none, that of the nearest word above it which does. */
function predicationAt(
  predications: readonly Predication[],
  sentence: number,
  trigger: number,
  view: SentenceView,
): Predication | undefined {
  if (trigger < 0) return undefined;
  const here = predications.filter((p) => p.sentence === sentence);
  for (let at = trigger, step = 0; at >= 0 && step < 4; step++) {
    const found = here.find((p) => p.head === at && p.form !== 'apposition') ?? here.find((p) => p.head === at);
    if (found !== undefined) return found;
    at = view.sentence.tokens[at]?.head ?? -1;
  }
  return undefined;
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
