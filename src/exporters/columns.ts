import type { ArticleNode, EntityNode, MentionsEdge, StatementEdge } from '../graph/attributes.ts';
import { findEventDays } from './event-days.ts';

/** What a cell can hold; `day` is `YYYY-MM-DD`. */
export type ColumnType = 'string' | 'strings' | 'integer' | 'double' | 'boolean' | 'day';

export type Cell = string | number | boolean | readonly string[] | null;

/** One attribute as tables, property graphs and XML formats see it. */
export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly value: (attributes: T) => Cell;
}

type Of<T> = readonly Column<T>[];

export const ENTITY_COLUMNS: Of<EntityNode> = [
  { name: 'type', type: 'string', value: (node) => node.type },
  { name: 'name', type: 'string', value: (node) => node.label },
  { name: 'names', type: 'strings', value: (node) => node.names },
  { name: 'titles', type: 'strings', value: (node) => node.titles },
  { name: 'country', type: 'string', value: (node) => node.country },
  { name: 'iso2', type: 'string', value: (node) => node.iso2 },
  { name: 'wikidata', type: 'string', value: (node) => node.wikidata },
  { name: 'articleCount', type: 'integer', value: (node) => node.articleCount },
  { name: 'mentionCount', type: 'integer', value: (node) => node.mentionCount },
  { name: 'degree', type: 'integer', value: (node) => node.degree },
  { name: 'pagerank', type: 'double', value: (node) => node.pagerank },
  { name: 'betweenness', type: 'double', value: (node) => node.betweenness },
  { name: 'community', type: 'integer', value: (node) => node.community },
];

export const ARTICLE_COLUMNS: Of<ArticleNode> = [
  { name: 'file', type: 'string', value: (node) => node.file },
  { name: 'title', type: 'string', value: (node) => node.title },
  { name: 'publishedAt', type: 'string', value: (node) => node.publishedAt },
  { name: 'publisher', type: 'string', value: (node) => node.publisher },
  { name: 'url', type: 'string', value: (node) => node.url },
  { name: 'language', type: 'string', value: (node) => node.language },
];

const STATEMENT_HEAD: Of<StatementEdge> = [
  { name: 'relation', type: 'string', value: (edge) => edge.relation },
  { name: 'factuality', type: 'string', value: (edge) => edge.factuality },
];

const STATEMENT_TAIL: Of<StatementEdge> = [
  { name: 'dateInferred', type: 'boolean', value: (edge) => edge.dateInferred },
  { name: 'place', type: 'string', value: (edge) => edge.placeName },
  { name: 'placeId', type: 'string', value: (edge) => edge.place },
  { name: 'content', type: 'string', value: (edge) => edge.content },
  { name: 'quantity', type: 'double', value: (edge) => edge.quantity },
  { name: 'unit', type: 'string', value: (edge) => edge.unit },
  { name: 'quantityQualifier', type: 'string', value: (edge) => edge.quantityQualifier },
  { name: 'claimants', type: 'strings', value: (edge) => edge.attributedToNames },
  { name: 'claimantIds', type: 'strings', value: (edge) => edge.attributedTo },
  { name: 'confidence', type: 'double', value: (edge) => edge.confidence },
  { name: 'rule', type: 'string', value: (edge) => edge.rule },
  { name: 'articles', type: 'strings', value: (edge) => edge.articles },
  { name: 'quotes', type: 'strings', value: (edge) => edge.evidence.map(({ quote }) => quote) },
  { name: 'independentSources', type: 'integer', value: (edge) => edge.independentSources },
  { name: 'conflictsWith', type: 'strings', value: (edge) => edge.conflictsWith },
];

/** Statements for files: the date as the text it is, the evidence with its offsets as JSON. */
export const STATEMENT_COLUMNS: Of<StatementEdge> = [
  ...STATEMENT_HEAD,
  { name: 'date', type: 'string', value: (edge) => edge.date },
  ...STATEMENT_TAIL,
  { name: 'evidence', type: 'string', value: (edge) => JSON.stringify(edge.evidence) },
];

/**
 * Statements for databases: `date` and `dateEnd` are days, the first and the last that the date can mean, so that they
 * sort and compare; `dateText` says how precise it is (`2025-06`).
 */
export const STATEMENT_PROPERTIES: Of<StatementEdge> = [
  ...STATEMENT_HEAD,
  { name: 'date', type: 'day', value: (edge) => findEventDays(edge.date)?.first ?? null },
  { name: 'dateEnd', type: 'day', value: (edge) => findEventDays(edge.date)?.last ?? null },
  { name: 'dateText', type: 'string', value: (edge) => edge.date },
  ...STATEMENT_TAIL,
];

export const MENTIONS_COLUMNS: Of<MentionsEdge> = [{ name: 'count', type: 'integer', value: (edge) => edge.count }];
