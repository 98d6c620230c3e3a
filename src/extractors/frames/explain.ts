import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type Described, namesOf, type WeightTable } from '../../nlp/feature-weights.ts';
import type { Candidate } from './candidates.ts';
import { demonymLookup } from './demonyms.ts';
import { scoreCandidates, scorePairs } from './extract-statements.ts';
import { loadRelationModel } from './model.ts';
import { viewSentences } from './view.ts';

/** One frame tried on one pair of parties, and why it was taken or left. */
export interface Trial {
  readonly relation: string;
  readonly rule: string;
  readonly trigger: string | null;
  readonly subject: string;
  readonly object: string;
  /** Log odds that the words around the trigger give it. */
  readonly logOdds: number;
  /** Probability of the relation between these two by the whole article, 0–1, and the one from which it is accepted. */
  readonly score: number;
  readonly threshold: number;
  readonly accepted: boolean;
  /** The features of the words that weighed most, for and against, and those of the article. */
  readonly reasons: readonly Reason[];
  readonly pairReasons: readonly Reason[];
}

export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

export interface SentenceExplanation {
  readonly text: string;
  readonly predications: readonly Predication[];
  readonly trials: readonly Trial[];
}

/** Explains every sentence of an article: what was levelled, which frames were tried, and what decided on each. */
export function explainArticle(
  analysis: Analysis,
  predications: readonly Predication[],
  entities: ArticleEntities,
  knowledge: Knowledge,
): SentenceExplanation[] {
  const model = loadRelationModel();
  const views = viewSentences(analysis, entities, demonymLookup(knowledge));
  const scored = scoreCandidates(views, predications, model, entities, knowledge);
  const nameOf = (entity: number): string => entities.entities[entity]?.name ?? '?';
  const pairOf = new Map<Candidate, { readonly score: number; readonly pair: Described }>();
  for (const { pair, score } of scorePairs(scored, model, entities))
    for (const { candidate } of pair.tellings) pairOf.set(candidate, { score, pair });
  return analysis.sentences.map((sentence) => ({
    text: analysis.article.text.slice(sentence.start, sentence.end),
    predications: predications.filter((predication) => predication.sentence === sentence.index),
    trials: scored
      .filter(({ candidate }) => candidate.sentence === sentence.index)
      .map(({ candidate, logOdds }) => {
        const { score, pair } = pairOf.get(candidate) ?? NO_PAIR;
        return {
          relation: candidate.relation.name,
          rule: candidate.rule,
          trigger: sentence.tokens[candidate.trigger]?.form ?? null,
          subject: nameOf(candidate.subject.entity),
          object: nameOf(candidate.object.entity),
          logOdds,
          score,
          threshold: model.threshold,
          accepted: score >= model.threshold,
          reasons: heaviest(model.candidates, candidate),
          pairReasons: heaviest(model.pairs, pair),
        };
      })
      .sort((x, y) => y.score - x.score || y.logOdds - x.logOdds),
  }));
}

/** A candidate that tells nothing of its pair. */
const NO_PAIR = { score: 0, pair: { describe() {} } };

function heaviest(weights: WeightTable, described: Described): Reason[] {
  return namesOf(described)
    .map((feature) => ({ feature, weight: Number(weights.weightOf(feature).toFixed(2)) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 5);
}

/** How many rejected trials of a sentence are worth showing: those below are far from acceptance. */
const SHOWN = 8;

/** Renders explanations as text: predications with roles, then each trial with `+` or `-` and its reasons. */
export function renderExplanation(explanations: readonly SentenceExplanation[], analysis: Analysis): string {
  const lines: string[] = [];
  explanations.forEach(({ text, predications, trials }, index) => {
    const sentence = analysis.sentences[index];
    lines.push(text);
    for (const { form, head, deprel, index: i } of sentence?.tokens ?? [])
      lines.push(
        `    ${String(i + 1).padStart(3)} ${form} <-${deprel}- ${head < 0 ? 'root' : sentence?.tokens[head]?.form}`,
      );
    for (const { lemma, form, polarity, modality, arguments: args } of predications) {
      const roles = args.map((a) => `${a.role}=${analysis.sentences[a.sentence]?.tokens[a.head]?.form ?? '?'}`);
      lines.push(`  ${lemma} (${form}, ${polarity}, ${modality}): ${roles.join(', ')}`);
    }
    let rejected = 0;
    for (const trial of trials) {
      if (!trial.accepted && ++rejected > SHOWN) break;
      const why = [...trial.reasons, ...trial.pairReasons]
        .map(({ feature, weight }) => `${feature} ${weight > 0 ? '+' : ''}${weight}`)
        .join('; ');
      lines.push(
        `  ${trial.accepted ? '+' : '-'} ${trial.relation} ${trial.subject} → ${trial.object} [${trial.rule}${trial.trigger === null ? '' : ` on "${trial.trigger}"`}] ${trial.logOdds.toFixed(1)}, all told ${trial.score.toFixed(2)} of ${trial.threshold}: ${why}`,
      );
    }
    lines.push('');
  });
  return lines.join('\n');
}
