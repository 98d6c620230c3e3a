import type { Analysis } from '../../../core/annotation.ts';
import type { Predication, Tense } from '../../../core/predication.ts';
import { type DateExpression, findDates } from './date-expressions.ts';

export { type DateContext, type DateExpression, findDates } from './date-expressions.ts';

/** When things happen in one article. */
export interface ArticleDates {
  /** The expressions of a sentence, worked out with the tense of its main verb. */
  datesIn(sentence: number): readonly DateExpression[];
  /** When a predication happened or will happen, or null where the text does not say. */
  dateOf(predication: Predication): string | null;
}

/** Reads the dates of an article once; `dateOf` then looks up what stands nearest to a predication. */
export function resolveDates(analysis: Analysis, predications: readonly Predication[]): ArticleDates {
  const { publishedAt, text } = analysis.article;
  const tenses: Tense[] = analysis.sentences.map(() => 'none');
  for (const predication of predications) {
    const tense = tenseOf(predication);
    if (tense !== 'none' && tenses[predication.sentence] === 'none') tenses[predication.sentence] = tense;
  }
  let anchor: string | null = null;
  const dates = analysis.sentences.map((sentence, index) => {
    const found = findDates(text.slice(sentence.start, sentence.end), sentence.start, {
      publishedAt,
      anchor,
      tense: tenses[index] ?? 'none',
    });
    for (const date of found) if (date.value.length === 10) anchor = date.value;
    return found;
  });
  return {
    datesIn: (sentence) => dates[sentence] ?? [],
    dateOf(predication) {
      return nearest(dates[predication.sentence] ?? [], predication, predications);
    },
  };
}

function tenseOf(predication: Predication): Tense {
  if (predication.modality === 'future') return 'future';
  return predication.tense === 'present' ? 'none' : predication.tense;
}

/** The expression in the clause of the predication that is nearest to its words; then that of the clauses above. */
function nearest(
  dates: readonly DateExpression[],
  predication: Predication,
  predications: readonly Predication[],
): string | null {
  if (dates.length === 0) return null;
  for (const argument of predication.arguments) {
    if (argument.role !== 'time' || argument.sentence !== predication.sentence) continue;
    for (const date of dates) if (date.start < argument.span.end && argument.span.start < date.end) return date.value;
  }
  let at: Predication | undefined = predication;
  for (let step = 0; at !== undefined && step < 4; step++) {
    const { span } = at;
    const within = dates.filter((date) => date.start < span.end && span.start < date.end);
    if (within.length > 0) {
      const distance = (date: DateExpression) =>
        Math.min(Math.abs(date.start - predication.trigger.end), Math.abs(predication.trigger.start - date.end));
      return within.reduce((best, date) => (distance(date) < distance(best) ? date : best)).value;
    }
    // What was said on Tuesday did not happen on Tuesday: the date of a speech act stays with it.
    if (at.embedding === 'complement' || at.embeddedIn === null) return null;
    at = predications[at.embeddedIn];
  }
  return null;
}
