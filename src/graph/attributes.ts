import type { MultiDirectedGraph } from 'graphology';
import type { EntityType } from '../core/entity.ts';
import type { ArticleId, EntityId, StatementId } from '../core/ids.ts';
import type { ArticleEvidence, Factuality, Statement } from '../core/statement.ts';

/** Where and how a node is drawn; every node has it, so that no reader of the file places nodes by chance. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  /** Radius in the units of Sigma and Gephi, 3–24. */
  readonly size: number;
  /** `#rrggbb`. */
  readonly color: string;
}

/** A node whose key is an entity id. */
export interface EntityNode extends Drawn {
  readonly kind: 'entity';
  readonly type: EntityType;
  readonly label: string;
  readonly names: readonly string[];
  readonly titles: readonly string[];
  /** The country it is tied to, ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** For countries themselves, ISO 3166-1 alpha-2. */
  readonly iso2: string | null;
  readonly wikidata: string | null;
  /** Articles that mention it, sorted. */
  readonly articles: readonly ArticleId[];
  readonly articleCount: number;
  readonly mentionCount: number;
  /** Statements in which it is subject or object; a statement about itself counts twice. */
  readonly degree: number;
  /** PageRank over statements from subject to object; sums to 1 over all entities. */
  readonly pagerank: number;
  /** Share of shortest paths that pass through it, 0–1; estimated from sampled sources on large graphs. */
  readonly betweenness: number;
  /** Louvain community, numbered from 0 by falling size. */
  readonly community: number;
}

/** A node whose key is an article id; outside metrics and layout of the entities. */
export interface ArticleNode extends Drawn {
  readonly kind: 'article';
  readonly type: 'Article';
  readonly label: string;
  readonly file: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

export type GraphNode = EntityNode | ArticleNode;

interface DrawnEdge {
  readonly size: number;
  readonly color: string;
}

/** An edge whose key is a statement id, from subject to object. Ids of places and speakers are node keys too. */
export interface StatementEdge extends DrawnEdge {
  readonly kind: 'statement';
  readonly relation: string;
  readonly label: string;
  readonly factuality: Factuality;
  readonly date: string | null;
  readonly dateInferred: boolean;
  readonly place: EntityId | null;
  readonly placeName: string | null;
  readonly content: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly quantityQualifier: Statement['quantityQualifier'];
  readonly attributedTo: readonly EntityId[];
  readonly attributedToNames: readonly string[];
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: readonly ArticleEvidence[];
  /** Articles of the evidence, sorted, each once. */
  readonly articles: readonly ArticleId[];
  readonly independentSources: number;
  readonly conflictsWith: readonly StatementId[];
}

/** An edge `m:ARTICLE:ENTITY` from an article to an entity it mentions. */
export interface MentionsEdge extends DrawnEdge {
  readonly kind: 'mentions';
  readonly label: 'MENTIONS';
  readonly count: number;
}

export type GraphEdge = StatementEdge | MentionsEdge;

/** What the graph says of itself. */
export interface GraphSummary {
  readonly format: 'trama-graph';
  readonly version: 1;
  readonly entities: number;
  readonly statements: number;
  readonly articles: number;
  readonly mentions: number;
  /** Rounds of 50 iterations until the largest component settled. */
  readonly layoutRounds: number;
  readonly betweennessSources: number;
}

export type TramaGraph = MultiDirectedGraph<GraphNode, GraphEdge, GraphSummary>;
