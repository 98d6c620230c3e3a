import { comparePrecision, isCompatibleDate } from '../../core/date.ts';
import type { Occasion } from './occasion.ts';
import { COMMON_TOPICS, COMMON_WAR_WORDS, daysApart, isPoint } from './occasion-lists.ts';

/** Why two agreements or events are held to be one. */
export type SameOccasion =
  | 'same-parties-and-date'
  | 'same-parties-and-topic'
  | 'same-topic-and-time'
  | 'same-date-in-article'
  | 'same-topic-in-article'
  | 'only-one-in-article'
  | 'same-theatre';

/** What keeps two of a kind apart although they share parties, date or article. */
export type OtherOccasion = 'number-differs' | 'date-differs' | 'parties-differ' | 'topic-differs';

export type OccasionVerdict =
  | { readonly same: true; readonly rule: SameOccasion }
  | { readonly same: false; readonly rule: OtherOccasion }
  | { readonly same: null };

const OPEN: OccasionVerdict = { same: null };
const yes = (rule: SameOccasion): OccasionVerdict => ({ same: true, rule });
const no = (rule: OtherOccasion): OccasionVerdict => ({ same: false, rule });

/**
 * Compares what is said of two agreements or events of one kind. Figures, dates, parties and topics that exclude one
 * another keep them apart; it takes two of date, parties, topic and article to join them. Where neither holds the
 * question stays open (`same: null`).
 */
export function compareOccasions(a: Occasion, b: Occasion): OccasionVerdict {
  if (a.kind !== b.kind) return OPEN;
  if (a.numbers !== b.numbers && a.numbers !== '' && b.numbers !== '') return no('number-differs');
  if (![...a.dates].every((one) => [...b.dates].every((other) => isCompatibleDate(one, other))))
    return no('date-differs');
  if (a.kind === 'war') return compareWars(a, b);
  const parties = countShared(a.countries, b.countries);
  if (parties < Math.min(a.countries.size, b.countries.size)) return no('parties-differ');
  if (isOtherTopic(a, b)) return no('topic-differs');
  if (a.proper && b.proper) return OPEN;
  return isPoint(a.kind) ? comparePoints(a, b) : compareAgreements(a, b);
}

function compareAgreements(a: Occasion, b: Occasion): OccasionVerdict {
  const shared = countShared(a.parties, b.parties);
  const topics = countShared(a.topics, b.topics);
  const inArticle = countShared(a.articles, b.articles) > 0;
  const [date, other] = [preciseOf(a), preciseOf(b)];
  const dated = date !== null && other !== null;
  if (dated && isMonth(date) && isMonth(other) && shared > 0) return yes('same-parties-and-date');
  if (dated && shared > 1) return yes('same-parties-and-date');
  if (shared > 1 && topics > 0) return yes('same-parties-and-topic');
  if (!inArticle) return OPEN;
  if (dated && isMonth(date) && isMonth(other)) return yes('same-date-in-article');
  if (topics > 0 && isToldWithin(a, b)) return yes('same-topic-in-article');
  return a.bare || b.bare ? yes('only-one-in-article') : OPEN;
}

/** Whether one telling has no topic but those of another: `tratado de defensa`, `tratado de defensa mutua`. */
function isToldWithin(a: Occasion, b: Occasion): boolean {
  const isWithin = (one: string, other: string): boolean => {
    const words = new Set(other.split(' '));
    return one.split(' ').every((word) => words.has(word));
  };
  return [...a.tellings].some((one) => [...b.tellings].some((other) => isWithin(one, other) || isWithin(other, one)));
}

/** A war is known by whom it is waged against or where. */
function compareWars(a: Occasion, b: Occasion): OccasionVerdict {
  if (specificOf(a.topics, COMMON_WAR_WORDS).join(' ') !== specificOf(b.topics, COMMON_WAR_WORDS).join(' '))
    return OPEN;
  const shared = countShared(a.theatre, b.theatre);
  const within = countShared(a.countries, b.countries) === Math.min(a.countries.size, b.countries.size);
  return shared > 0 && within ? yes('same-theatre') : OPEN;
}

/** Meetings, attacks, elections: many are alike, and only the day tells them apart; of elections and exercises the month. */
function comparePoints(a: Occasion, b: Occasion): OccasionVerdict {
  const shared = countShared(a.parties, b.parties) + countShared(a.theatre, b.theatre);
  const [date, other] = [preciseOf(a), preciseOf(b)];
  if (isToldAtOnce(a, b)) return yes('same-topic-and-time');
  if (date === null || other === null || shared === 0) return OPEN;
  if (a.kind === 'election') return sameTopics(a, b) ? yes('same-parties-and-date') : OPEN;
  const precise = a.kind === 'exercise' ? isMonth : isDay;
  return precise(date) && precise(other) ? yes('same-parties-and-date') : OPEN;
}

/**
 * Whether two articles that appeared within days of each other tell of an event of the same words: one country seldom
 * holds two general elections, or one town two strikes, within that time. Attacks and meetings come by the day.
 */
function isToldAtOnce(a: Occasion, b: Occasion): boolean {
  const days = daysApart(a.kind);
  if (days === undefined || !sameTopics(a, b) || a.topics.size + a.countries.size === 0) return false;
  if (a.countries.size !== b.countries.size || (a.topics.size === 0 && a.kind !== 'election')) return false;
  return [...a.appeared].some((one) => [...b.appeared].some((other) => daysBetween(one, other) <= days));
}

/** Of an article known to the month, none within it. */
function daysBetween(a: string, b: string): number {
  if (a.startsWith(b) || b.startsWith(a)) return 0;
  return Math.abs(Date.parse(a) - Date.parse(b)) / 864e5;
}

/** Topics beyond those that most agreements share, on both sides, and none in common. */
function isOtherTopic(a: Occasion, b: Occasion): boolean {
  const [left, right] = [specificOf(a.topics, COMMON_TOPICS), specificOf(b.topics, COMMON_TOPICS)];
  if (a.proper !== b.proper && left.length + right.length > 0) return countShared(new Set(left), new Set(right)) === 0;
  return left.length > 0 && right.length > 0 && countShared(new Set(left), new Set(right)) === 0;
}

function specificOf(topics: ReadonlySet<string>, common: ReadonlySet<string>): readonly string[] {
  return [...topics].filter((topic) => !common.has(topic)).sort();
}

function sameTopics(a: Occasion, b: Occasion): boolean {
  return a.topics.size === b.topics.size && countShared(a.topics, b.topics) === a.topics.size;
}

/** The most precise date, of those as precise the first. */
function preciseOf({ dates }: Occasion): string | null {
  return [...dates].sort(comparePrecision)[0] ?? null;
}

/** Known to the month: a month, a day, or an interval that lies within one. */
function isMonth(date: string): boolean {
  const [from = '', to = from] = date.split('/');
  return from.length >= 7 && from.slice(0, 7) === to.slice(0, 7);
}

function isDay(date: string): boolean {
  return date.length === 10;
}

function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared;
}
