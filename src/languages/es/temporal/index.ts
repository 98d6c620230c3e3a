import type { Analysis } from '../../../core/annotation.ts';
import type { Predication, Tense } from '../../../core/predication.ts';
import { contains } from '../../../core/span.ts';
import { type DateExpression, findDates } from './date-expressions.ts';

export { type DateContext, type DateExpression, findDates } from './date-expressions.ts';

/** When things happen in one article. */
export interface ArticleDates {
  /** The expressions of a sentence, worked out with the tense of the verb each stands by. */
  datesIn(sentence: number): readonly DateExpression[];
  /** When a predication happened or will happen as its own clause or those around it say, or null. */
  dateOf(predication: Predication): string | null;
  /** `dateOf`, and where the clause is silent the day the narrative stands at: see `narrativeDay`. */
  narrativeDateOf(predication: Predication): string | null;
  /** The date of the sentence that stands nearest to a token, or null: for triggers that head no predication. */
  dateAt(sentence: number, token: number): string | null;
}

/** Reads the dates of an article once; lookups are by sentence. */
export function resolveDates(analysis: Analysis, predications: readonly Predication[]): ArticleDates {
  const { publishedAt, text } = analysis.article;
  const bySentence: Predication[][] = analysis.sentences.map(() => []);
  for (const predication of predications) bySentence[predication.sentence]?.push(predication);
  let anchor: string | null = null;
  const dates: DateExpression[][] = [];
  const standing: (string | null)[] = [];
  for (const sentence of analysis.sentences) {
    const finite = (bySentence[sentence.index] ?? []).filter((predication) => tenseOf(predication) !== 'none');
    const found = findDates(text.slice(sentence.start, sentence.end), sentence.start, {
      publishedAt,
      anchor,
      tenseAt: (offset) => nearestTense(finite, offset),
    });
    dates.push(found);
    standing.push(anchor);
    for (const date of found) {
      // What is still to come is told as an aside: the narrative does not move there.
      const past = publishedAt === null || date.value <= publishedAt;
      if (past && date.value.length === 10) anchor = date.value;
    }
  }
  const lead =
    dates
      .slice(0, 4)
      .flat()
      .find((date) => date.value.length === 10)?.value ?? null;
  /**
   * News tells its day once and goes on. Measured on `eval/train` over statements whose own clause has no date: where
   * gold gives one, the narrative's day is right in 77 % of past events, in 32 % of present and future ones, which
   * therefore get none; but for two of three past events gold leaves the date open.
   */
  const narrativeDay = (sentence: number) => standing[sentence] ?? lead;
  const dateOf = (predication: Predication) =>
    nearest(dates[predication.sentence] ?? [], predication, predications, bySentence[predication.sentence] ?? []);
  return {
    datesIn: (sentence) => dates[sentence] ?? [],
    dateOf,
    narrativeDateOf(predication) {
      const { sentence, trigger } = predication;
      const own = dateOf(predication) ?? nearestTo(dates[sentence] ?? [], trigger.start);
      if (own !== null || predication.form === 'copula') return own;
      const tense = governingTense(predication, predications);
      if (tense === 'present' || tense === 'future') return null;
      return narrativeDay(sentence);
    },
    dateAt(sentence, token) {
      const at = analysis.sentences[sentence]?.tokens[token]?.start ?? 0;
      return nearestTo(dates[sentence] ?? [], at);
    },
  };
}

function tenseOf(predication: Predication): Tense {
  if (predication.form === 'noun' || predication.form === 'participle') return 'none';
  if (predication.modality === 'future') return 'future';
  return predication.tense === 'present' ? 'none' : predication.tense;
}

/** The tense of the predication or, for nouns and infinitives, of what embeds it. */
function governingTense(predication: Predication, predications: readonly Predication[]): Tense {
  let at = predication;
  for (let step = 0; step < 3 && at.tense === 'none' && at.embeddedIn !== null; step++)
    at = predications[at.embeddedIn]!;
  return at.modality === 'future' ? 'future' : at.tense;
}

function nearestTense(finite: readonly Predication[], offset: number): Tense {
  let best: Predication | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const predication of finite) {
    const distance = Math.abs(predication.trigger.start - offset);
    if (distance < least) [best, least] = [predication, distance];
  }
  return best === undefined ? 'none' : tenseOf(best);
}

function nearestTo(dates: readonly DateExpression[], offset: number): string | null {
  let best: DateExpression | undefined;
  for (const date of dates) {
    if (best === undefined || Math.abs(date.start - offset) < Math.abs(best.start - offset)) best = date;
  }
  return best?.value ?? null;
}

/** The expression in the clause of the predication that is nearest to its words; then that of the clauses above. */
function nearest(
  dates: readonly DateExpression[],
  predication: Predication,
  predications: readonly Predication[],
  siblings: readonly Predication[],
): string | null {
  if (dates.length === 0) return null;
  for (const argument of predication.arguments) {
    if (argument.role !== 'time' || argument.sentence !== predication.sentence) continue;
    for (const date of dates) if (date.start < argument.span.end && argument.span.start < date.end) return date.value;
  }
  let at: Predication | undefined = predication;
  for (let step = 0; at !== undefined && step < 4; step++) {
    const { span, index } = at;
    const within = dates.filter(
      (date) =>
        date.start < span.end &&
        span.start < date.end &&
        // A date inside a relative or complement clause belongs to what that clause says.
        !siblings.some(
          (sibling) =>
            sibling.embeddedIn === index &&
            (sibling.embedding === 'relative' || sibling.embedding === 'complement') &&
            contains(sibling.span, date) &&
            !contains(sibling.span, predication.trigger),
        ),
    );
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
