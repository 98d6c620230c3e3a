import type { AbstractGraph } from 'graphology-types';
import type { Article } from '../core/article.ts';
import { ENTITY_TYPES, type Entity } from '../core/entity.ts';
import { FACTUALITIES, type Statement } from '../core/statement.ts';
import { RELATIONS } from '../relations/index.ts';
import {
  VIEWER_FORMAT,
  type ViewerArticleDetails,
  type ViewerEntityDetails,
  type ViewerGraphChunk,
  type ViewerManifest,
  type ViewerRelation,
  type ViewerStatementDetails,
} from './viewer-format.ts';

export interface ViewerInput {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** Positions, sizes and communities by entity id; nodes without a position get one on a circle. */
  readonly graph: AbstractGraph;
  /** Reasons of merges by entity id. */
  readonly explanations?: ReadonlyMap<string, readonly string[]>;
}

export interface ViewerDataOptions {
  readonly title?: string;
}

/** One file of data: the name that the viewer waits for, and its value. */
export interface ViewerDataFile {
  readonly name: string;
  readonly value: unknown;
}

const EDGES_PER_CHUNK = 20_000;
const STATEMENTS_PER_CHUNK = 1_000;
const ARTICLES_PER_CHUNK = 25;
const ENTITIES_PER_CHUNK = 5_000;

function numberOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}

/** Positions to five significant digits: a tenth of a pixel on the largest screen. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

const KNOWN_RELATIONS = new Map(RELATIONS.map((relation) => [relation.name, relation]));

/** A relation as the viewer shows it; one that another version wrote speaks by its name. */
function describeRelation(name: string): ViewerRelation {
  const known = KNOWN_RELATIONS.get(name);
  const words = name.toLowerCase().replaceAll('_', ' ');
  return {
    name,
    es: known?.labels.es ?? words,
    en: known?.labels.en ?? words,
    symmetric: known?.symmetric ?? false,
    plover: known?.plover ?? null,
  };
}

/** Yields the data files of the viewer in a fixed order, the manifest first. */
export function* viewerDataFiles(input: ViewerInput, options: ViewerDataOptions = {}): Generator<ViewerDataFile> {
  const { articles, statements, graph } = input;
  const known = new Set<string>(input.entities.map((entity) => entity.id));
  const edges = statements.filter((s) => known.has(s.subject) && known.has(s.object));
  const used = new Set<string>(edges.flatMap((s) => [s.subject, s.object]));
  for (const s of edges) {
    if (s.place !== null) used.add(s.place);
    for (const claimant of s.attributedTo) used.add(claimant);
  }
  // Orphans are dropped: an entity that no statement names would only be a lonely dot.
  const entities = input.entities.filter((entity) => used.has(entity.id));
  const nodeAt = new Map<string, number>(entities.map((entity, at) => [entity.id, at]));
  const articleAt = new Map<string, number>(articles.map((article, at) => [article.id, at]));
  const edgeAt = new Map<string, number>(edges.map((statement, at) => [statement.id, at]));
  const publishers = [...new Set(articles.flatMap((a) => (a.publisher === null ? [] : [a.publisher])))].sort();
  const publisherAt = new Map(publishers.map((name, at) => [name, at]));
  const relations = [...new Set(edges.map((s) => s.relation))].sort();
  const relationAt = new Map(relations.map((name, at) => [name, at]));
  const chunks = Math.max(1, Math.ceil(edges.length / EDGES_PER_CHUNK));
  const manifest: ViewerManifest = {
    format: VIEWER_FORMAT,
    title: options.title ?? '',
    nodeCount: entities.length,
    edgeCount: edges.length,
    graphChunks: chunks,
    statementsPerChunk: STATEMENTS_PER_CHUNK,
    articlesPerChunk: ARTICLES_PER_CHUNK,
    entitiesPerChunk: ENTITIES_PER_CHUNK,
    types: ENTITY_TYPES,
    relations: relations.map(describeRelation),
    factualities: FACTUALITIES,
    publishers,
    articles: articles.map((a) => [
      a.id,
      a.title ?? a.file.split(/[\\/]/).at(-1) ?? a.file,
      a.publishedAt,
      a.publisher === null ? -1 : (publisherAt.get(a.publisher) ?? -1),
    ]),
  };
  yield { name: 'manifest', value: manifest };

  const nodesPerChunk = Math.ceil(entities.length / chunks);
  for (let chunk = 0; chunk < chunks; chunk++) {
    const nodes = entities.slice(chunk * nodesPerChunk, (chunk + 1) * nodesPerChunk);
    const part = edges.slice(chunk * EDGES_PER_CHUNK, (chunk + 1) * EDGES_PER_CHUNK);
    const attributes = nodes.map((entity) => (graph.hasNode(entity.id) ? graph.getNodeAttributes(entity.id) : {}));
    const offset = chunk * nodesPerChunk;
    const circle = (at: number) => ((offset + at) * 2 * Math.PI) / entities.length;
    const value: ViewerGraphChunk = {
      node: {
        id: nodes.map((e) => e.id),
        label: nodes.map((e) => e.name),
        names: nodes.map((e) => e.names.filter((name) => name !== e.name)),
        type: nodes.map((e) => ENTITY_TYPES.indexOf(e.type)),
        x: attributes.map((a, at) => rounded(numberOf(a['x'], 100 * Math.cos(circle(at))))),
        y: attributes.map((a, at) => rounded(numberOf(a['y'], 100 * Math.sin(circle(at))))),
        size: attributes.map((a) => rounded(numberOf(a['size'], 4))),
        community: attributes.map((a) => numberOf(a['community'], 0)),
        mentions: nodes.map((e) => e.mentions.length),
      },
      edge: {
        id: part.map((s) => s.id),
        source: part.map((s) => nodeAt.get(s.subject) ?? 0),
        target: part.map((s) => nodeAt.get(s.object) ?? 0),
        relation: part.map((s) => relationAt.get(s.relation) ?? 0),
        factuality: part.map((s) => FACTUALITIES.indexOf(s.factuality)),
        date: part.map((s) => s.date),
        confidence: part.map((s) => Math.round(s.confidence * 100)),
        conflict: part.map((s) => (s.conflictsWith.length > 0 ? 1 : 0)),
        sources: part.map((s) => s.independentSources),
        articles: part.map((s) =>
          [...new Set(s.evidence.flatMap((e) => articleAt.get(e.article) ?? []))].sort((a, b) => a - b),
        ),
      },
    };
    yield { name: `graph-${chunk}`, value };
  }

  const details = edges.map(
    (s): ViewerStatementDetails => ({
      place: s.place === null ? null : (nodeAt.get(s.place) ?? null),
      content: s.content,
      quantity: s.quantity,
      unit: s.unit,
      qualifier: s.quantityQualifier,
      attributedTo: s.attributedTo.flatMap((id) => nodeAt.get(id) ?? []),
      rule: s.rule,
      dateInferred: s.dateInferred,
      conflictsWith: s.conflictsWith.flatMap((id) => edgeAt.get(id) ?? []),
      evidence: s.evidence.flatMap((e) => {
        const article = articleAt.get(e.article);
        return article === undefined ? [] : [{ article, start: e.start, end: e.end, quote: e.quote }];
      }),
    }),
  );
  yield* chunked('statements', details, STATEMENTS_PER_CHUNK);

  const mentions: [number, number, number][][] = articles.map(() => []);
  for (const [node, entity] of entities.entries()) {
    for (const mention of entity.mentions) {
      const at = articleAt.get(mention.article);
      if (at !== undefined) mentions[at]?.push([mention.start, mention.end, node]);
    }
  }
  const texts = articles.map(
    (a, at): ViewerArticleDetails => ({
      file: a.file,
      url: a.url,
      text: a.text,
      mentions: (mentions[at] ?? []).sort((m, n) => m[0] - n[0] || n[1] - m[1] || m[2] - n[2]),
    }),
  );
  yield* chunked('articles', texts, ARTICLES_PER_CHUNK);

  const cards = entities.map((e): ViewerEntityDetails => {
    const attributes = graph.hasNode(e.id) ? graph.getNodeAttributes(e.id) : {};
    return {
      titles: e.titles,
      wikidata: e.link?.wikidata ?? null,
      country: e.country,
      iso2: e.link?.iso2 ?? null,
      articles: [...new Set(e.mentions.flatMap(({ article }) => articleAt.get(article) ?? []))].sort((a, b) => a - b),
      pagerank: numberOf(attributes['pagerank'], 0),
      betweenness: numberOf(attributes['betweenness'], 0),
      explanations: input.explanations?.get(e.id) ?? [],
    };
  });
  yield* chunked('entities', cards, ENTITIES_PER_CHUNK);
}

function* chunked(kind: string, values: readonly unknown[], size: number): Generator<ViewerDataFile> {
  for (let chunk = 0; chunk * size < values.length; chunk++) {
    yield { name: `${kind}-${chunk}`, value: values.slice(chunk * size, (chunk + 1) * size) };
  }
}
