import type { ArticleExtraction } from '../core/extraction.ts';
import { type ArticleId, type EntityId, type StatementId, statementId } from '../core/ids.ts';
import type { ArticleEvidence, ArticleStatement, Statement } from '../core/statement.ts';
import { linkConflicts } from './conflicts.ts';
import { groupByEvent, type Occasion } from './event-identity.ts';
import { unitKey } from './figures.ts';
import { countIndependentSources, type Source } from './independent-sources.ts';
import { isNewsAgency } from './news-agency.ts';
import { partByPost } from './part-by-post.ts';
import { shareDates } from './share-dates.ts';

interface Telling extends Occasion {
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly place: EntityId | null;
  readonly attributedTo: readonly EntityId[];
  /** Names of the news agencies it is attributed to. */
  readonly agencies: readonly string[];
  readonly statement: ArticleStatement;
}

interface MergeOptions {
  /** Relations whose two sides are equal, so that either order is the same statement. */
  readonly symmetric: ReadonlySet<string>;
}

/**
 * Merges what several articles say of the same event into one statement with all its evidence. Tellings are the same
 * when relation, parties, factuality and quantity agree and dates are compatible; tellings of one event that differ in
 * figure or factuality stay side by side, and those that contradict name each other in `conflictsWith`.
 *
 * @param idsByArticle the entity each article's entity became, by its position in the article
 */
export function mergeStatements(
  extractions: readonly ArticleExtraction[],
  idsByArticle: ReadonlyMap<ArticleId, readonly (EntityId | null)[]>,
  options: MergeOptions,
): readonly Statement[] {
  const countries = countriesOf(extractions, idsByArticle);
  const groups = new Map<string, Telling[]>();
  const tellings = extractions.flatMap((extraction) =>
    tellingsOf(extraction, idsByArticle.get(extraction.article.id) ?? [], countries, options),
  );
  for (const telling of shareDates(tellings)) {
    const key = JSON.stringify([telling.statement.relation, telling.subject, telling.object]);
    const group = groups.get(key);
    if (group) group.push(telling);
    else groups.set(key, [telling]);
  }
  const sources = countIndependentSources(extractions.map(({ article }) => article));
  const merged = [...groups.values()].flatMap((group) =>
    partByPost(group.sort(comparePositions), ({ statement }) => statement).flatMap(({ post, tellings: alike }) =>
      mergeGroup(alike, post, sources),
    ),
  );
  return linkConflicts(
    merged.sort((a, b) => compareText(a.id, b.id)),
    (id) => countries.get(id) ?? null,
    lastTold(extractions, merged),
  );
}

/** The day of the last article that tells each statement; null where one of them is undated. */
function lastTold(
  extractions: readonly ArticleExtraction[],
  statements: readonly Statement[],
): (id: StatementId) => string | null {
  const days = new Map(extractions.map(({ article }) => [article.id, article.publishedAt] as const));
  const denied = new Map<StatementId, string | null>();
  for (const { id, factuality, evidence } of statements) {
    if (factuality !== 'denied') continue;
    const told = evidence.map(({ article }) => days.get(article) ?? null);
    denied.set(
      id,
      told.some((day) => day === null)
        ? null
        : told
            .flatMap((day) => day ?? [])
            .sort()
            .at(-1)!,
    );
  }
  return (id) => denied.get(id) ?? null;
}

/** The country each entity is or is tied to, where any article says so; the first by code where they differ. */
function countriesOf(
  extractions: readonly ArticleExtraction[],
  idsByArticle: ReadonlyMap<ArticleId, readonly (EntityId | null)[]>,
): ReadonlyMap<EntityId, string> {
  const countries = new Map<EntityId, string>();
  for (const { article, entities } of extractions) {
    for (const { index, link, country } of entities) {
      const id = idsByArticle.get(article.id)?.[index];
      const code = link?.iso2 ?? country;
      const known = id ? countries.get(id) : undefined;
      if (id && code && (known === undefined || code < known)) countries.set(id, code);
    }
  }
  return countries;
}

function tellingsOf(
  { article, entities, statements }: ArticleExtraction,
  ids: readonly (EntityId | null)[],
  countries: ReadonlyMap<EntityId, string>,
  { symmetric }: MergeOptions,
): readonly Telling[] {
  return statements.flatMap((statement): Telling[] => {
    const [subject, object] = [ids[statement.subject], ids[statement.object]];
    // A party may have been dropped by the user; two of one article may be one in the world: nothing relates to itself.
    if (!subject || !object || subject === object) return [];
    const swapped = symmetric.has(statement.relation) && object < subject;
    const place = statement.place === null ? null : (ids[statement.place] ?? null);
    return [
      {
        article: article.id,
        publishedAt: article.publishedAt,
        subject: swapped ? object : subject,
        object: swapped ? subject : object,
        place,
        placeCountry: (place && countries.get(place)) ?? null,
        agencies: statement.attributedTo.flatMap((at) => {
          const source = entities[at];
          return source && isNewsAgency(source) ? [source.name] : [];
        }),
        attributedTo: statement.attributedTo.flatMap((at) => ids[at] ?? []),
        date: statement.date,
        factuality: statement.factuality,
        statement,
      },
    ];
  });
}

/** One relation between two entities (and one post): a statement for each event, figure and factuality. */
function mergeGroup(
  group: readonly Telling[],
  post: string | null,
  sources: (told: readonly Source[]) => number,
): readonly Statement[] {
  const events = groupByEvent(group);
  return events.flatMap(({ date, tellings }) => {
    // Two events of one day differ by their place.
    const isOneOfTwo = events.some((other) => other.date === date && other.tellings !== tellings);
    const where = isOneOfTwo ? (tellings.find(({ placeCountry }) => placeCountry)?.placeCountry ?? '') : null;
    const alike = new Map<string, Telling[]>();
    for (const telling of tellings) {
      const { factuality, quantity, unit } = figuredOf(telling, tellings).statement;
      const key = JSON.stringify([factuality, quantity, quantity === null ? null : unitKey(unit ?? '')]);
      alike.set(key, [...(alike.get(key) ?? []), telling]);
    }
    return [...alike.values()].map((same) => mergeTellings(same, date, [where, post], sources));
  });
}

/** A telling without a figure joins those with the only figure told of the event. */
function figuredOf(telling: Telling, event: readonly Telling[]): Telling {
  const { quantity, factuality } = telling.statement;
  if (quantity !== null) return telling;
  const figured = event.filter(({ statement }) => statement.quantity !== null && statement.factuality === factuality);
  const [first] = figured;
  if (!first) return telling;
  const keyOf = ({ statement }: Telling): string => `${statement.quantity} ${unitKey(statement.unit ?? '')}`;
  return figured.every((other) => keyOf(other) === keyOf(first)) ? first : telling;
}

function mergeTellings(
  tellings: readonly Telling[],
  date: string | null,
  apart: readonly (string | null)[],
  sources: (told: readonly Source[]) => number,
): Statement {
  const sorted = [...tellings].sort(compareTellings);
  const best = sorted[0]!;
  const { relation, factuality, rule } = best.statement;
  const figured = sorted.find(({ statement }) => statement.quantity !== null) ?? best;
  const { quantity, unit, quantityQualifier } = figured.statement;
  const articles = [...new Set(sorted.map(({ article }) => article))].sort(compareText);
  const remaining = sorted.reduce((doubt, telling) => doubt * (1 - telling.statement.confidence), 1);
  return {
    id: statementId(
      relation,
      best.subject,
      best.object,
      date,
      factuality,
      quantity,
      unit && unitKey(unit),
      ...apart.filter((one) => one !== null),
    ),
    relation,
    subject: best.subject,
    object: best.object,
    factuality,
    date,
    // Some article tells it without this day, which the others lend it.
    dateInferred:
      date !== null &&
      articles.some(
        (id) => !sorted.some((one) => one.article === id && one.statement.date === date && !one.statement.dateInferred),
      ),
    place: sorted.find(({ place }) => place !== null)?.place ?? null,
    content: sorted.find(({ statement }) => statement.content !== null)?.statement.content ?? null,
    quantity,
    unit,
    quantityQualifier,
    attributedTo: [...new Set(sorted.flatMap(({ attributedTo }) => attributedTo))],
    // Repetitions within one article are not independent: only the best telling of each article speaks.
    confidence: articles.length === 1 ? best.statement.confidence : round(1 - remaining),
    rule,
    evidence: evidenceOf(sorted),
    conflictsWith: [],
    independentSources: sources(sorted),
  };
}

function evidenceOf(tellings: readonly Telling[]): readonly ArticleEvidence[] {
  const seen = new Map<string, ArticleEvidence>();
  for (const { article, statement } of tellings) {
    for (const { start, end, quote } of statement.evidence) {
      seen.set(JSON.stringify([article, start, end]), { article, start, end, quote });
    }
  }
  return [...seen.values()].sort((a, b) => compareText(a.article, b.article) || a.start - b.start || a.end - b.end);
}

/** By article and position: what is grouped does not depend on the order of the input. */
function comparePositions(a: Telling, b: Telling): number {
  return compareText(a.article, b.article) || a.statement.evidence[0]!.start - b.statement.evidence[0]!.start;
}

function compareTellings(a: Telling, b: Telling): number {
  return (
    b.statement.confidence - a.statement.confidence ||
    compareText(a.article, b.article) ||
    a.statement.evidence[0]!.start - b.statement.evidence[0]!.start
  );
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
