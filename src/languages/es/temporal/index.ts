import type { Analysis, Sentence } from '../../../core/annotation.ts';
import type { Predication } from '../../../core/predication.ts';
import { TAKING_PLACE } from '../taking-place.ts';
import { isoDay, parseIso, toDayNumber, weekdayOf } from './calendar.ts';
import { chooseDate } from './choose-date.ts';
import { dayNumberOf } from './date-arithmetic.ts';
import { type DateExpression, findDates } from './date-expressions.ts';
import { MONTH, WEEKDAY, weekdayIndex } from './date-words.ts';
import { nearestKind } from './nearest-kind.ts';
import {
  attachmentOf,
  type DateProposal,
  isSaidLoosely,
  proposeCarried,
  proposeFromSentence,
  shapeOf,
} from './proposals.ts';
import { governingTense, mannerOf, tenseAround } from './tense.ts';

export { chooseDate } from './choose-date.ts';
export { sideOf } from './date-age.ts';
export { type DateContext, type DateExpression, findDates } from './date-expressions.ts';
export type { DateOrigin, DateProposal } from './proposals.ts';
export { tenseOf } from './tense.ts';

/** When things happen in one article. */
export interface ArticleDates {
  /** The expressions of a sentence, worked out with the tense of the verb each stands by. */
  datesIn(sentence: number): readonly DateExpression[];
  /** Every date that may be that of what a word tells, with what speaks for each; `own` is the word's predication. */
  proposalsFor(sentence: number, trigger: number, own: Predication | undefined): DateProposal[];
  /** The date that stands on a noun (`las elecciones del domingo`, `la cumbre celebrada ayer`), or null. */
  nounDateOf(sentence: number, from: number, to: number, head: number): string | null;
  /** The date on which the event that a noun names was held (`su reunión con la ministra, celebrada ayer`), or null. */
  heldOn(sentence: number, noun: number): string | null;
  /** The date that one of these participles after a noun bears (`el tratado firmado el 3 de mayo`), or null. */
  doneOn(sentence: number, noun: number, participles: readonly string[]): string | null;
  /** The days told in one breath with a date of the sentence, itself first: `el 21 de marzo y el 4 de junio`. */
  togetherWith(sentence: number, value: string): readonly string[];
  /** When a predication happened or will happen, or null where the article does not make it likely enough. */
  dateOf(predication: Predication): string | null;
}

interface Day {
  readonly value: string;
  /** Where it was told. */
  readonly sentence: number;
  /** What it dates there: what the sentence tells, or something that it says by the way of what it names. */
  readonly place: 'main' | 'aside';
}

/** The days at which the narrative stands before a sentence: the last told, and the last close to the article's own. */
interface Standing {
  readonly last: Day | undefined;
  readonly recent: Day | undefined;
}

/** Reads the dates of an article once; lookups are by sentence. */
export function resolveDates(analysis: Analysis, predications: readonly Predication[]): ArticleDates {
  const { text } = analysis.article;
  const { publishedAt } = analysis.article;
  const today = writingDay(text, publishedAt);
  const bySentence: Predication[][] = analysis.sentences.map(() => []);
  for (const predication of predications) bySentence[predication.sentence]?.push(predication);
  const days: Day[] = [];
  let told: string | null = null;
  const dates: DateExpression[][] = [];
  /** By sentence, the day the narrative stands at before it. */
  const standing: Standing[] = [];
  let recent: Day | undefined;
  for (const sentence of analysis.sentences) {
    const here = bySentence[sentence.index] ?? [];
    const found = findDates(text.slice(sentence.start, sentence.end), sentence.start, {
      publishedAt: today,
      anchor: days.at(-1)?.value ?? null,
      told,
      tenseAt: (offset) => tenseAround(sentence, here, offset),
    });
    dates.push(found);
    standing.push({ last: days.at(-1), recent });
    told = found.findLast(({ value, follows }) => !follows && !value.includes('/'))?.value ?? told;
    for (const date of found) {
      if (date.value.length !== 10 || date.follows) continue;
      const { governor } = attachmentOf(sentence, date);
      // `los atentados del 7 de octubre` does not move the narrative to that day.
      if (sentence.tokens[governor]?.upos === 'NOUN') continue;
      const day = { value: date.value, sentence: sentence.index, place: placeOf(sentence, governor) };
      days.push(day);
      if (isRecent(date.value, today)) recent = day;
    }
  }
  const manner = mannerOf(analysis.sentences);
  const lead = days[0] !== undefined && days[0].sentence < 5 ? days[0] : undefined;
  const textOf = (index: number): string => {
    const { start, end } = analysis.sentences[index]!;
    return text.slice(start, end);
  };
  // Many words of a sentence ask for the same.
  const isHabitual = bySentenceOnce((index) => HABITUAL.test(textOf(index)));
  /** `En marzo, …`, `llegó el martes` in an undated article: it has a date of its own, so no other one is carried into it. */
  const namesUnknownDay = bySentenceOnce(
    (index) => (dates[index] ?? []).length === 0 && (IN_MONTH.test(textOf(index)) || RELATIVE_DAY.test(textOf(index))),
  );
  const proposalsFor = (index: number, trigger: number, own: Predication | undefined): DateProposal[] => {
    const sentence = analysis.sentences[index];
    if (sentence === undefined) return [];
    const tense = own === undefined ? ('none' as const) : governingTense(own, predications);
    const shape = shapeOf(sentence, trigger, own, tense);
    const telling = { sentence, dates: dates[index] ?? [], trigger, own, tense, shape, publishedAt, manner };
    const proposals = proposeFromSentence(telling);
    if (isSaidLoosely(telling)) return proposals;
    if (isHabitual(index)) return proposals;
    if (today === null && namesUnknownDay(index)) return proposals;
    const { last, recent } = standing[index] ?? {};
    const besides = nearestKind(proposals);
    // What holds or is usual has no day of its own; in headlines the present tells what happened.
    const usual =
      own?.form === 'verb' && own.tense === 'present' && own.modality === 'none' && sentence.segment === 'body';
    if (last !== undefined && !usual)
      proposals.push(proposeCarried('narrative', { ...last, gap: index - last.sentence }, telling, besides));
    // After a look back (`baleado el 20 de abril de 2019`) the news goes on at its own day.
    if (recent !== undefined && recent.value !== last?.value && !usual)
      proposals.push(proposeCarried('narrative', { ...recent, gap: index - recent.sentence }, telling, besides));
    if (lead !== undefined && lead.sentence !== index)
      proposals.push(proposeCarried('lead', { ...lead, gap: index - lead.sentence }, telling, besides));
    if (today !== null && today.length === 10)
      proposals.push(proposeCarried('publication', { value: today, gap: index, place: 'main' }, telling, besides));
    return proposals;
  };
  const dateByParticiple = (index: number, noun: number, participles: readonly string[]): string | null => {
    const sentence = analysis.sentences[index];
    for (const date of sentence === undefined ? [] : (dates[index] ?? [])) {
      const { governor } = attachmentOf(sentence!, date);
      if (governor <= noun || !participles.includes(masculineOf(sentence!.tokens[governor]?.form ?? ''))) continue;
      const between = sentence!.tokens.slice(noun, governor);
      if (between.every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')) return date.value;
    }
    return null;
  };
  return {
    datesIn: (sentence) => dates[sentence] ?? [],
    proposalsFor,
    nounDateOf(index, from, to, head) {
      const sentence = analysis.sentences[index];
      if (sentence === undefined) return null;
      const found = dates[index] ?? [];
      const { tokens } = sentence;
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      const within = found.find((date) => date.start >= start && date.end <= end);
      if (within !== undefined) return within.value;
      const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text.slice(start, end));
      if (year !== null) return year[0];
      for (const date of found) {
        const { governor } = attachmentOf(sentence, date);
        if (governor === head) return date.value;
        const verb = (bySentence[index] ?? []).find((predication) => predication.head === governor);
        if (verb === undefined || !TAKING_PLACE.has(verb.lemma)) continue;
        if (verb.arguments.some((argument) => argument.head === head && argument.sentence === index)) return date.value;
      }
      return null;
    },
    heldOn: (index, noun) => dateByParticiple(index, noun, HELD),
    doneOn: dateByParticiple,
    togetherWith(index, value) {
      const found = dates[index] ?? [];
      const at = found.findIndex((date) => date.value === value);
      const all = [value];
      const joined = (a: DateExpression | undefined, b: DateExpression | undefined): boolean =>
        a !== undefined && b !== undefined && AND.test(text.slice(a.end, b.start));
      for (let next = at; next >= 0 && joined(found[next], found[next + 1]); next++) all.push(found[next + 1]!.value);
      for (let next = at; next > 0 && joined(found[next - 1], found[next]); next--) all.push(found[next - 1]!.value);
      return [...new Set(all)];
    },
    dateOf: (predication) => chooseDate(proposalsFor(predication.sentence, predication.head, predication)),
  };
}

/** News of a fortnight ago still goes on in what is told after it. */
const RECENT_DAYS = 14;

function isRecent(value: string, today: string | null): boolean {
  const [from, to] = [dayNumberOf(value), dayNumberOf(today)];
  return from !== undefined && to !== undefined && from <= to && to - from <= RECENT_DAYS;
}

/** A relative clause or participle says by the way what it dates: `el niño baleado el 20 de abril`. */
function placeOf({ tokens }: Sentence, governor: number): Day['place'] {
  for (let at = governor, step = 0; at >= 0 && step < 8; step++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.deprel.startsWith('acl')) return 'aside';
    at = token.head;
  }
  return 'main';
}

/** Answers a question about a sentence once. */
function bySentenceOnce(ask: (sentence: number) => boolean): (sentence: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (sentence) => {
    known[sentence] ??= ask(sentence);
    return known[sentence];
  };
}

/** What is so always or again and again has no day of its own that could stand elsewhere. */
const HABITUAL = /(?<!\p{L})(?:siempre|habitualmente|a menudo|cada (?:año|mes|día|semana))(?!\p{L})/iu;

/**
 * Said of events only, never of the people beside them. The parser hangs it on the nearest noun, and the press makes it
 * agree with that (`su reunión con el ministro, celebrado ayer`), so neither tree nor gender is asked.
 */
const HELD: readonly string[] = ['celebrado', 'mantenido', 'sostenido', 'realizado', 'efectuado'];

function masculineOf(participle: string): string {
  return participle.toLowerCase().replace(/(?:[oa]s|a)$/, 'o');
}

const AND = /^(?:, | y | e )(?:el |en |al |del )?$/;

const IN_MONTH = new RegExp(`(?<!\\p{L})(?:en|desde|de) ${MONTH}(?!\\p{L})`, 'iu');

const RELATIVE_DAY = new RegExp(
  `(?<!\\p{L})(?:hoy|ayer|anteayer|anoche|(?:el|este) (?:pasado |próximo )?${WEEKDAY})(?!\\p{L})`,
  'iu',
);

const NAMED_DAY = new RegExp(`(?<![\\p{L}])(hoy|ayer|mañana),? ${WEEKDAY}(?![\\p{L}])`, 'giu');

/**
 * The day the article speaks from. Papers print today's date over what was written the evening before: where the text
 * itself says `hoy, sábado` and the date of publication is the Sunday, it was written on the Saturday.
 */
function writingDay(text: string, publishedAt: string | null): string | null {
  const published = publishedAt === null ? undefined : parseIso(publishedAt);
  if (published?.month === undefined || published.day === undefined) return publishedAt;
  const today = toDayNumber({ year: published.year, month: published.month, day: published.day });
  for (const [, word = '', weekday = ''] of text.matchAll(NAMED_DAY)) {
    const by = word.toLowerCase() === 'ayer' ? -1 : word.toLowerCase() === 'hoy' ? 0 : 1;
    if (weekdayOf(today + by) === weekdayIndex(weekday)) return publishedAt;
    if (weekdayOf(today + by - 1) === weekdayIndex(weekday)) return isoDay(today - 1);
  }
  return publishedAt;
}
