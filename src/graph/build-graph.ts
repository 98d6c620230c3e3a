import { MultiDirectedGraph } from 'graphology';
import type { Article } from '../core/article.ts';
import type { Entity } from '../core/entity.ts';
import { contractError } from '../core/errors.ts';
import type { ArticleId } from '../core/ids.ts';
import type { Statement } from '../core/statement.ts';
import { colorOfFactuality, colorOfType, MENTIONS_COLOR, sizeOfDegree } from './appearance.ts';
import type { GraphEdge, GraphNode, GraphSummary, TramaGraph } from './attributes.ts';
import { findCommunities } from './communities.ts';
import { layOut } from './layout.ts';
import { computeBetweenness, computePagerank } from './metrics.ts';
import { projectStatements } from './projection.ts';
import { seededRandom } from './seeded-random.ts';

export interface GraphInput {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

export interface GraphOptions {
  /** Start of the layout, the communities and the sampled sources; default 1. */
  readonly seed?: number;
  /** Node-iterations the layout may spend on a component; default 5,000,000. */
  readonly layoutBudget?: number;
  /** What to write on an edge for a relation id; the id itself where there is none. */
  readonly relationLabels?: ReadonlyMap<string, string>;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * The graph of entities, statements and articles, measured, laid out and coloured; see `attributes.ts` for what nodes
 * and edges carry. Order and bytes depend on the input's contents alone, not on its order. Metrics and layout read the
 * statements only; articles stand on a ring outside.
 *
 * @throws TramaError `graph-unknown-entity`, `graph-unknown-article` where a statement or mention points nowhere.
 */
export function buildGraph(input: GraphInput, options: GraphOptions = {}): TramaGraph {
  const articles = [...input.articles].sort(byId);
  const entities = [...input.entities].sort(byId);
  const statements = [...input.statements].sort(byId);
  checkReferences(articles, entities, statements);
  const seed = options.seed ?? 1;
  const projection = projectStatements(entities, statements);
  const sizes = Array.from(projection.degrees, sizeOfDegree);
  const pagerank = computePagerank(projection);
  const betweenness = computeBetweenness(projection, seededRandom(seed));
  const communities = findCommunities(projection, seededRandom(seed + 1));
  const layout = layOut(projection, sizes, seededRandom(seed + 2), options.layoutBudget);

  const graph: TramaGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphSummary>();
  const mentionCounts = entities.map(countMentions);
  entities.forEach((entity, at) => {
    const mentioning = [...mentionCounts[at]!.keys()].sort();
    graph.addNode(entity.id, {
      kind: 'entity',
      type: entity.type,
      label: entity.name,
      names: entity.names,
      titles: entity.titles,
      country: entity.country,
      iso2: entity.link?.iso2 ?? null,
      wikidata: entity.link?.wikidata ?? null,
      articles: mentioning,
      articleCount: mentioning.length,
      mentionCount: entity.mentions.length,
      degree: projection.degrees[at]!,
      pagerank: toPrecision(pagerank[at]!),
      betweenness: toPrecision(betweenness.values[at]!),
      community: communities[at]!,
      x: layout.x[at]!,
      y: layout.y[at]!,
      size: toPrecision(sizes[at]!),
      color: colorOfType(entity.type),
    });
  });
  addArticles(graph, articles, layout.radius);
  addStatements(graph, statements, entities, options.relationLabels);
  const mentions = addMentions(graph, entities, mentionCounts);
  graph.replaceAttributes({
    format: 'trama-graph',
    version: 1,
    entities: entities.length,
    statements: statements.length,
    articles: articles.length,
    mentions,
    layoutRounds: layout.rounds,
    betweennessSources: betweenness.sources,
  });
  return graph;
}

/** Nine significant digits: the tenth differs with the order of sums. */
function toPrecision(value: number): number {
  return Number(value.toPrecision(9));
}

function countMentions(entity: Entity): ReadonlyMap<ArticleId, number> {
  const counts = new Map<ArticleId, number>();
  for (const { article } of entity.mentions) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

function addArticles(graph: TramaGraph, articles: readonly Article[], radius: number): void {
  const ring = Math.max(radius + 60, (articles.length * 16) / (2 * Math.PI));
  articles.forEach((article, at) => {
    const angle = (2 * Math.PI * at) / articles.length;
    graph.addNode(article.id, {
      kind: 'article',
      type: 'Article',
      label: article.title ?? article.file,
      file: article.file,
      title: article.title,
      publishedAt: article.publishedAt,
      publisher: article.publisher,
      url: article.url,
      language: article.language,
      x: Math.round(ring * Math.cos(angle) * 1_000) / 1_000 + 0,
      y: Math.round(ring * Math.sin(angle) * 1_000) / 1_000 + 0,
      size: 3,
      color: colorOfType('Article'),
    });
  });
}

function addStatements(
  graph: TramaGraph,
  statements: readonly Statement[],
  entities: readonly Entity[],
  labels: ReadonlyMap<string, string> | undefined,
): void {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  for (const { id, subject, object, ...rest } of statements) {
    graph.addDirectedEdgeWithKey(id, subject, object, {
      kind: 'statement',
      relation: rest.relation,
      label: labels?.get(rest.relation) ?? rest.relation,
      factuality: rest.factuality,
      date: rest.date,
      dateInferred: rest.dateInferred,
      place: rest.place,
      placeName: rest.place === null ? null : names.get(rest.place)!,
      content: rest.content,
      quantity: rest.quantity,
      unit: rest.unit,
      quantityQualifier: rest.quantityQualifier,
      attributedTo: rest.attributedTo,
      attributedToNames: rest.attributedTo.map((speaker) => names.get(speaker)!),
      confidence: rest.confidence,
      rule: rest.rule,
      evidence: rest.evidence,
      articles: [...new Set(rest.evidence.map(({ article }) => article))].sort(),
      independentSources: rest.independentSources,
      conflictsWith: rest.conflictsWith,
      size: Math.min(6, 1 + Math.log2(Math.max(1, rest.independentSources))),
      color: colorOfFactuality(rest.factuality),
    });
  }
}

function addMentions(
  graph: TramaGraph,
  entities: readonly Entity[],
  counts: readonly ReadonlyMap<ArticleId, number>[],
): number {
  let mentions = 0;
  entities.forEach((entity, at) => {
    for (const [article, count] of [...counts[at]!].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      graph.addDirectedEdgeWithKey(`m:${article}:${entity.id}`, article, entity.id, {
        kind: 'mentions',
        label: 'MENTIONS',
        count,
        size: 0.5,
        color: MENTIONS_COLOR,
      });
      mentions++;
    }
  });
  return mentions;
}

function checkReferences(
  articles: readonly Article[],
  entities: readonly Entity[],
  statements: readonly Statement[],
): void {
  const known = new Set<string>(entities.map(({ id }) => id));
  const read = new Set<string>(articles.map(({ id }) => id));
  for (const statement of statements) {
    const parties = [statement.subject, statement.object, ...statement.attributedTo];
    if (statement.place !== null) parties.push(statement.place);
    const lost = parties.find((party) => !known.has(party));
    if (lost !== undefined) throw missing('entity', lost, `statement ${statement.id}`);
    const unread = statement.evidence.find(({ article }) => !read.has(article));
    if (unread !== undefined) throw missing('article', unread.article, `statement ${statement.id}`);
  }
  for (const entity of entities) {
    const unread = entity.mentions.find(({ article }) => !read.has(article));
    if (unread !== undefined) throw missing('article', unread.article, `entity ${entity.id}`);
  }
}

function missing(what: 'entity' | 'article', id: string, where: string) {
  return contractError(
    `graph-unknown-${what}`,
    `The graph cannot be built: ${where} refers to ${what} ${id}, which is not among the ${what === 'entity' ? 'entities' : 'articles'} given; resolve and merge must keep every ${what} that is referred to.`,
    { context: { id, where } },
  );
}
