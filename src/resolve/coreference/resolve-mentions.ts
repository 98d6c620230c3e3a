import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { readCapitals } from './article-names.ts';
import { type EntityModels, shippedEntityModels } from './decision-model.ts';
import type { DescriptionWatch } from './description-state.ts';
import { addDescriptions } from './descriptions.ts';
import { findNames, type JointWatch } from './find-names.ts';
import { finishEntities } from './finish.ts';
import { groupNames, type NameWatch } from './group-names.ts';
import { joinRepublics } from './join-countries.ts';
import { addPronouns } from './pronouns.ts';

/** Is told of what the models were asked. */
export interface Watch extends DescriptionWatch, NameWatch, JointWatch {}

/**
 * Finds the entities of an article and every place that refers to them: names, descriptions, pronouns and dropped
 * subjects, typed and grouped.
 *
 * @param predications The article's predications, whose dropped subjects become mentions; null where not known.
 * @param models What decides; the shipped models by default.
 * @param watch Is told of everything that a model is asked about: for training.
 */
export function resolveMentions(
  analysis: Analysis,
  predications: readonly Predication[] | null,
  knowledge: Knowledge,
  models: EntityModels = shippedEntityModels(),
  watch?: Watch,
): ArticleEntities {
  const { sentences } = analysis;
  const { text } = analysis.article;
  const article = readCapitals(sentences);
  const found = sentences.flatMap((sentence) => findNames(text, sentence, article, knowledge, models, watch));
  const drafts = groupNames(text, sentences, found, knowledge, models, watch);
  addDescriptions(text, sentences, drafts, knowledge, models, predications, watch);
  addPronouns(text, sentences, drafts, predications, knowledge);
  joinRepublics(drafts);
  return finishEntities(drafts, sentences);
}
