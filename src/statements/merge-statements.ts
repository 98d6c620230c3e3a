import type { ArticleExtraction } from '../core/extraction.ts';
import { type ArticleId, type EntityId, type StatementId, statementId } from '../core/ids.ts';
import type { ArticleEvidence, ArticleStatement, Statement } from '../core/statement.ts';
import { countIndependentSources } from './independent-sources.ts';

interface Telling {
  readonly article: ArticleId;
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly place: EntityId | null;
  readonly attributedTo: readonly EntityId[];
  readonly statement: ArticleStatement;
}

interface MergeOptions {
  /** Relations whose two sides are equal, so that either order is the same statement. */
  readonly symmetric: ReadonlySet<string>;
}

/**
 * Merges what several articles say of the same event into one statement with all its evidence. Tellings are the same
 * when relation, parties, factuality, quantity and date agree (an unknown date joins the only known one); tellings of
 * one event that differ in figure or factuality stay side by side and name each other in `conflictsWith`.
 *
 * @param idsByArticle the entity each article's entity became, by its position in the article
 */
export function mergeStatements(
  extractions: readonly ArticleExtraction[],
  idsByArticle: ReadonlyMap<ArticleId, readonly (EntityId | null)[]>,
  options: MergeOptions,
): readonly Statement[] {
  const groups = new Map<string, Telling[]>();
  for (const extraction of extractions) {
    for (const telling of tellingsOf(extraction, idsByArticle.get(extraction.article.id) ?? [], options.symmetric)) {
      const key = JSON.stringify([telling.statement.relation, telling.subject, telling.object]);
      groups.set(key, [...(groups.get(key) ?? []), telling]);
    }
  }
  const sources = countIndependentSources(extractions.map(({ article }) => article));
  const merged = [...groups.values()].flatMap((group) => mergeGroup(group, sources));
  return merged.sort((a, b) => compareText(a.id, b.id));
}

function tellingsOf(
  { article, statements }: ArticleExtraction,
  ids: readonly (EntityId | null)[],
  symmetric: ReadonlySet<string>,
): readonly Telling[] {
  return statements.flatMap((statement): Telling[] => {
    const [subject, object] = [ids[statement.subject], ids[statement.object]];
    // A party may have been dropped by the user; two of one article may be one in the world: nothing relates to itself.
    if (!subject || !object || subject === object) return [];
    const swapped = symmetric.has(statement.relation) && object < subject;
    return [
      {
        article: article.id,
        subject: swapped ? object : subject,
        object: swapped ? subject : object,
        place: statement.place === null ? null : (ids[statement.place] ?? null),
        attributedTo: statement.attributedTo.flatMap((at) => ids[at] ?? []),
        statement,
      },
    ];
  });
}

/** One relation between two entities: a group of tellings for each date, figure and factuality. */
function mergeGroup(
  group: readonly Telling[],
  sources: (articles: readonly ArticleId[]) => number,
): readonly Statement[] {
  const dates = new Set(group.map(({ statement }) => statement.date).filter((date) => date !== null));
  const onlyDate = dates.size === 1 ? [...dates][0]! : null;
  const alike = new Map<string, Telling[]>();
  for (const telling of group) {
    const { date, factuality, quantity, unit } = telling.statement;
    const key = JSON.stringify([date ?? onlyDate, factuality, quantity, quantity === null ? null : unit]);
    alike.set(key, [...(alike.get(key) ?? []), telling]);
  }
  const statements = [...alike.values()].map((tellings) => mergeTellings(tellings, sources));
  return statements.map((statement) => ({ ...statement, conflictsWith: conflictsOf(statement, statements) }));
}

function mergeTellings(tellings: readonly Telling[], sources: (articles: readonly ArticleId[]) => number): Statement {
  const sorted = [...tellings].sort(compareTellings);
  const best = sorted[0]!;
  const { relation, factuality, quantity, unit, quantityQualifier, rule } = best.statement;
  const date = sorted.find(({ statement }) => statement.date !== null)?.statement.date ?? null;
  const articles = [...new Set(sorted.map(({ article }) => article))].sort(compareText);
  const remaining = sorted.reduce((doubt, telling) => doubt * (1 - telling.statement.confidence), 1);
  return {
    id: statementId(relation, best.subject, best.object, date, factuality, quantity, unit),
    relation,
    subject: best.subject,
    object: best.object,
    factuality,
    date,
    dateInferred: false,
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
    independentSources: sources(articles),
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

/** Same parties, same day (or one unknown): another figure for the same unit, or denied on one side only. */
function conflictsOf(statement: Statement, others: readonly Statement[]): readonly StatementId[] {
  return others
    .filter((other) => other.id !== statement.id && isConflict(statement, other))
    .map(({ id }) => id)
    .sort(compareText);
}

function isConflict(a: Statement, b: Statement): boolean {
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  const figures = a.quantity !== null && b.quantity !== null && a.quantity !== b.quantity && a.unit === b.unit;
  const denial = (a.factuality === 'denied') !== (b.factuality === 'denied');
  return figures || denial;
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
