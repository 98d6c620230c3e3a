import type { Article } from './core/article.ts';
import type { Report } from './core/diagnostic.ts';
import type { Entity } from './core/entity.ts';
import type { ArticleExtraction } from './core/extraction.ts';
import type { Statement } from './core/statement.ts';
import { extractStatements } from './extractors/frames/extract-statements.ts';
import type { TramaGraph } from './graph/attributes.ts';
import { buildGraph } from './graph/build-graph.ts';
import { type Knowledge, loadKnowledge } from './knowledge/index.ts';
import { type Analyzer, loadSpanishAnalyzer } from './languages/es/analyzer.ts';
import { findPredications } from './languages/es/predications/index.ts';
import { RELATIONS } from './relations/index.ts';
import { resolveMentions } from './resolve/coreference/index.ts';
import { type Decision, DecisionBook } from './resolve/entities/decisions.ts';
import { type MergeExplanation, resolveEntities } from './resolve/entities/resolve-entities.ts';
import { mergeStatements } from './statements/merge-statements.ts';
import { narrowDates } from './statements/narrow-dates.ts';

/** Models and tables, loaded once and used for every article. */
export interface Toolkit {
  readonly analyzer: Analyzer;
  readonly knowledge: Knowledge;
}

/** Everything a folder of articles yields. */
export interface World {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** In the order of `entities`. */
  readonly explanations: readonly MergeExplanation[];
}

/** Languages with rules; an article in another one is reported and keeps its place without statements. */
const LANGUAGES: ReadonlySet<string> = new Set(['es']);

/** Relations whose two sides are equal. */
const SYMMETRIC: ReadonlySet<string> = new Set(
  RELATIONS.filter((relation) => relation.symmetric).map(({ name }) => name),
);

/** Loads models and knowledge from `graph-data/`, about half a second. */
export async function loadToolkit(): Promise<Toolkit> {
  return { analyzer: await loadSpanishAnalyzer(), knowledge: loadKnowledge() };
}

/** What one article says on its own. An article without rules for its language gives none and a diagnostic. */
export function extractArticle(article: Article, toolkit: Toolkit, report: Report): ArticleExtraction {
  if (!isReadable(article)) {
    report({
      code: 'language-without-rules',
      severity: 'warning',
      file: article.file,
      span: null,
      message: `${article.file} is in "${article.language}", for which there are no rules: kept as an article, no statements extracted. Languages with rules: ${[...LANGUAGES].join(', ')}.`,
    });
    return { article, entities: [], statements: [] };
  }
  const analysis = toolkit.analyzer.analyze(article);
  const predications = findPredications(analysis);
  const resolved = resolveMentions(analysis, predications, toolkit.knowledge);
  const statements = extractStatements(analysis, predications, resolved, toolkit.knowledge);
  return { article, entities: resolved.entities, statements };
}

/** What an earlier run extracted from the very same article, or undefined. */
export type FindExtraction = (article: Article) => Pick<ArticleExtraction, 'entities' | 'statements'> | undefined;

/** Extracts articles one by one, in order; those that `findEarlier` knows are not analysed again. */
export async function* extractArticles(
  articles: AsyncIterable<Article> | Iterable<Article>,
  toolkit: Toolkit,
  report: Report,
  findEarlier: FindExtraction = () => undefined,
): AsyncGenerator<ArticleExtraction> {
  for await (const article of articles) {
    const earlier = isReadable(article) ? findEarlier(article) : undefined;
    yield earlier ? { article, ...earlier } : extractArticle(article, toolkit, report);
  }
}

/**
 * Narrows the dates of undated articles by events they share with dated ones; what is inferred is marked. Needs the
 * toolkit, because an article is read again as of the day it must have appeared.
 */
export function narrowArticleDates(
  extractions: readonly ArticleExtraction[],
  toolkit: Toolkit,
  decisions: readonly Decision[] = [],
): readonly ArticleExtraction[] {
  const isUndated = ({ article }: ArticleExtraction): boolean => article.publishedAt === null && isReadable(article);
  if (!extractions.some(isUndated) || extractions.every(isUndated)) return extractions;
  const { idsByArticle } = resolveEntities(sortById(extractions), new DecisionBook(decisions));
  return narrowDates(extractions, { idsByArticle, symmetric: SYMMETRIC }, (article) =>
    extractArticle(article, toolkit, () => {}),
  );
}

function sortById(extractions: readonly ArticleExtraction[]): readonly ArticleExtraction[] {
  return [...extractions].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

function isReadable(article: Article): boolean {
  return article.language === null || LANGUAGES.has(article.language);
}

/**
 * Resolves and merges what the articles say into one world; the order of the extractions does not matter. The user's
 * decisions overrule the rules; those that apply to nothing are reported.
 */
export function buildWorld(
  extractions: readonly ArticleExtraction[],
  decisions: readonly Decision[] = [],
  report: Report = () => {},
): World {
  const ordered = sortById(extractions);
  const book = new DecisionBook(decisions);
  const { entities, idsByArticle, explanations } = resolveEntities(ordered, book);
  for (const diagnostic of book.unused()) report(diagnostic);
  return {
    articles: ordered.map(({ article }) => article),
    entities,
    statements: mergeStatements(ordered, idsByArticle, { symmetric: SYMMETRIC }),
    explanations,
  };
}

/** The graph of a world, with relations labelled in Spanish. */
export function buildWorldGraph(world: World): TramaGraph {
  return buildGraph(world, { relationLabels: new Map(RELATIONS.map(({ name, labels }) => [name, labels.es])) });
}
