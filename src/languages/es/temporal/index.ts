import type { Analysis, Sentence } from '../../../core/annotation.ts';
import type { Predication, Tense } from '../../../core/predication.ts';
import { contains } from '../../../core/span.ts';
import { type DateExpression, findDates } from './date-expressions.ts';

export { type DateContext, type DateExpression, findDates } from './date-expressions.ts';

/** When things happen in one article. */
export interface ArticleDates {
  /** The expressions of a sentence, worked out with the tense of the verb each stands by. */
  datesIn(sentence: number): readonly DateExpression[];
  /** When a predication happened or will happen as its own clause or those around it say, or null. */
  clauseDateOf(predication: Predication): string | null;
  /** `clauseDateOf`, and where the clause is silent the day the narrative stands at: see `narrativeDay`. */
  dateOf(predication: Predication): string | null;
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
  const nouns = new Map<DateExpression, number>();
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
      const noun = datedNoun(sentence, date);
      if (noun !== undefined) nouns.set(date, noun);
      else if (date.value.length === 10) anchor = date.value;
    }
  }
  const lead =
    dates
      .slice(0, 4)
      .flat()
      .find((date) => date.value.length === 10)?.value ?? null;
  /**
   * News tells its day once and goes on. On `eval/train`, over statements whose gold has a date, the clause alone is
   * right in 47 %, with the narrative's day 74 %; of events still to come it is right in one of three: they get none.
   * Annotators leave the date of many such events open; a date is carried only within the article.
   */
  const narrativeDay = (sentence: number) => standing[sentence] ?? lead;
  const clauseDateOf = (predication: Predication) =>
    nearest(
      (dates[predication.sentence] ?? []).filter((date) => {
        const noun = nouns.get(date);
        return noun === undefined || noun === predication.head;
      }),
      predication,
      predications,
      bySentence[predication.sentence] ?? [],
    );
  return {
    datesIn: (sentence) => dates[sentence] ?? [],
    clauseDateOf,
    dateOf(predication) {
      const { sentence, trigger } = predication;
      const own = clauseDateOf(predication) ?? nearestTo(dates[sentence] ?? [], trigger.start);
      if (own !== null || predication.form === 'copula') return own;
      const tense = governingTense(predication, predications);
      if (tense === 'future') return null;
      return narrativeDay(sentence);
    },
    dateAt(sentence, token) {
      const at = analysis.sentences[sentence]?.tokens[token]?.start ?? 0;
      return nearestTo(dates[sentence] ?? [], at);
    },
  };
}

/** The noun a date belongs to alone: `los atentados del 7 de octubre` does not date the verb above. */
function datedNoun(sentence: Sentence, date: DateExpression): number | undefined {
  for (const token of sentence.tokens) {
    if (token.end <= date.start || token.start >= date.end || token.deprel === 'case' || token.deprel === 'det')
      continue;
    const head = sentence.tokens[token.head];
    if (head === undefined || (head.start >= date.start && head.end <= date.end)) continue;
    return token.deprel === 'nmod' && head.upos === 'NOUN' ? head.index : undefined;
  }
  return undefined;
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
