import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { SeenThing } from './description-state.ts';
import { addDescriptions } from './descriptions.ts';
import { findNames, innerCapitals, smallWords } from './find-names.ts';
import { finishEntities } from './finish.ts';
import { groupNames } from './group-names.ts';
import { addPronouns } from './pronouns.ts';

/**
 * Finds the entities of an article and every place that refers to them: names, descriptions, pronouns and dropped
 * subjects, typed and grouped.
 *
 * @param predications The article's predications, whose dropped subjects become mentions; null where not known.
 * @param watch Is told of every described thing and its features: for training the salience model.
 */
export function resolveMentions(
  analysis: Analysis,
  predications: readonly Predication[] | null,
  knowledge: Knowledge,
  watch?: (thing: SeenThing) => void,
): ArticleEntities {
  const { sentences } = analysis;
  const { text } = analysis.article;
  const small = smallWords(sentences);
  const capitals = innerCapitals(sentences);
  const found = sentences.flatMap((sentence) => findNames(text, sentence, small, capitals, knowledge));
  const drafts = groupNames(text, sentences, found, knowledge);
  addDescriptions(text, sentences, drafts, knowledge, watch);
  addPronouns(text, sentences, drafts, predications);
  return finishEntities(drafts, sentences);
}
