import type { Article } from '../core/article.ts';
import { isWithin } from '../core/date.ts';
import type { ArticleExtraction } from '../core/extraction.ts';
import type { ArticleId, EntityId } from '../core/ids.ts';
import type { ArticleStatement } from '../core/statement.ts';

/** What an article says when it is read as published on the day it carries. */
export type ReadArticle = (article: Article) => ArticleExtraction;

interface World {
  readonly idsByArticle: ReadonlyMap<ArticleId, readonly (EntityId | null)[]>;
  readonly symmetric: ReadonlySet<string>;
}

/** Dated articles tried as the occasion of an undated one: those that tell most of the same events. */
const MOST_TRIED = 5;
/** Words of a verbatim passage: a shared quote or agency sentence, hardly a turn of phrase. */
const PASSAGE_WORDS = 10;
/** Dated tellings of one relation between two parties beyond which it is no clue (`Rusia` attacked `Ucrania`). */
const MOST_TELLINGS = 200;

/**
 * Narrows the dates of undated articles by the events they share with dated ones. An undated article is read as if it
 * had appeared with a dated one; where its events (`el miércoles`, `en marzo`) then fall on days that dated articles tell,
 * and it shares a verbatim passage with the other or agrees on two different days, it appeared about then. Only dates that a reading of the day
 * after gives as well are taken, so the article itself is dated to the month, and all of it is marked: the article's
 * `publishedAtSource` is `other-articles`, each such statement has `dateInferred`.
 */
export function narrowDates(
  extractions: readonly ArticleExtraction[],
  world: World,
  read: ReadArticle,
): readonly ArticleExtraction[] {
  const days = daysByEvent(extractions, world);
  if (days.size === 0) return extractions;
  const byId = new Map(extractions.map((extraction) => [extraction.article.id, extraction] as const));
  return extractions.map((extraction) => {
    if (extraction.article.publishedAt !== null) return extraction;
    for (const occasion of occasionsOf(extraction, days, world)) {
      const narrowed = readWith(extraction, byId.get(occasion)!.article, days, world, read);
      if (narrowed) return narrowed;
    }
    return extraction;
  });
}

/** Which dated articles tell an event, and on which day they say that it happened. */
type DaysByEvent = ReadonlyMap<string, readonly { readonly article: ArticleId; readonly day: string }[]>;

function daysByEvent(extractions: readonly ArticleExtraction[], world: World): DaysByEvent {
  const days = new Map<string, { readonly article: ArticleId; readonly day: string }[]>();
  for (const { article, statements } of extractions) {
    if (article.publishedAt?.length !== 10) continue;
    for (const statement of statements) {
      const key = eventKey(article.id, statement, world);
      if (key === undefined || statement.date?.length !== 10) continue;
      days.set(key, [...(days.get(key) ?? []), { article: article.id, day: statement.date }].slice(0, MOST_TELLINGS));
    }
  }
  return days;
}

/** Dated articles that share events with an undated one, those that share most first. */
function occasionsOf(extraction: ArticleExtraction, days: DaysByEvent, world: World): readonly ArticleId[] {
  const shared = new Map<ArticleId, number>();
  const { article, statements } = extraction;
  for (const key of new Set(statements.map((statement) => eventKey(article.id, statement, world)))) {
    for (const other of new Set((days.get(key ?? '') ?? []).map((telling) => telling.article)))
      shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TRIED)
    .map(([id]) => id);
}

/** The article as read on the day of another, where that day holds; undefined where it does not. */
function readWith(
  undated: ArticleExtraction,
  occasion: Article,
  days: DaysByEvent,
  world: World,
  read: ReadArticle,
): ArticleExtraction | undefined {
  const today = occasion.publishedAt!;
  const [first, second] = [today, dayAfter(today)].map((publishedAt) => read({ ...undated.article, publishedAt }));
  if (!first || !second || !isSameCast(undated, first) || !isSameCast(undated, second)) return undefined;
  const known = new Map(undated.statements.map((statement) => [positionKey(statement), statement] as const));
  const later = new Map(second.statements.map((statement) => [positionKey(statement), statement.date] as const));
  const agreed = new Set<string>();
  const statements = first.statements.map((statement): ArticleStatement => {
    const place = positionKey(statement);
    const own = known.get(place)?.date ?? null;
    if (statement.date === own) return statement;
    if (later.get(place) !== statement.date) return { ...statement, date: own };
    const key = eventKey(undated.article.id, statement, world);
    const told = days.get(key ?? '') ?? [];
    if (
      statement.date !== null &&
      isKnownToMonth(statement.date) &&
      told.some(({ day }) => isWithin(day, statement.date!))
    )
      agreed.add(statement.date);
    return { ...statement, dateInferred: true };
  });
  const sameDays = [...agreed].filter((date) => date.length === 10).length;
  if (sameDays < 2 && !(agreed.size > 0 && sharesPassage(undated.article.text, occasion.text))) return undefined;
  const month = dayAfter(today).slice(0, 7) === today.slice(0, 7) ? today.slice(0, 7) : today.slice(0, 4);
  const article: Article = { ...undated.article, publishedAt: month, publishedAtSource: 'other-articles' };
  return { article, entities: undated.entities, statements };
}

/** Told as done, by what the parties are in the world; undefined where a party was dropped. */
function eventKey(
  article: ArticleId,
  { relation, subject, object, factuality }: ArticleStatement,
  { idsByArticle, symmetric }: World,
): string | undefined {
  const ids = idsByArticle.get(article);
  const [from, to] = [ids?.[subject], ids?.[object]];
  if (factuality !== 'asserted' || !from || !to) return undefined;
  return JSON.stringify(symmetric.has(relation) && to < from ? [relation, to, from] : [relation, from, to]);
}

/** The same statement in two readings of an article, whatever its date. */
function positionKey({ relation, subject, object, factuality, quantity, evidence }: ArticleStatement): string {
  return JSON.stringify([relation, subject, object, factuality, quantity, evidence.map(({ start }) => start)]);
}

/** Whether two readings found the same entities, so that positions mean the same. */
function isSameCast(a: ArticleExtraction, b: ArticleExtraction): boolean {
  return a.entities.length === b.entities.length && a.entities.every(({ name }, at) => name === b.entities[at]!.name);
}

function sharesPassage(a: string, b: string): boolean {
  const passages = new Set(passagesOf(a));
  return passagesOf(b).some((passage) => passages.has(passage));
}

function passagesOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(PASSAGE_WORDS - 1).map((_, at) => words.slice(at, at + PASSAGE_WORDS).join(' '));
}

/** A month or a day: `el año pasado` agrees with too much. */
function isKnownToMonth(date: string): boolean {
  return date.length === 10 || date.length === 7;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);
}
