/**
 * The wire format between `trama build` and the viewer: columns instead of objects, so that 200,000 edges stay small,
 * and script files instead of JSON, because a page opened from disk may not fetch.
 */
import type { EntityType } from '../core/entity.ts';
import type { ArticleId, EntityId, StatementId } from '../core/ids.ts';
import type { Factuality } from '../core/statement.ts';

export const VIEWER_FORMAT = 1;

/** What the viewer shows of a relation: its words, whether it has a direction, and its PLOVER class for the colour. */
export interface ViewerRelation {
  readonly name: string;
  readonly es: string;
  readonly en: string;
  readonly symmetric: boolean;
  readonly plover: string | null;
}

/** Lists that the columns refer to by position, and how many chunks there are of each kind. */
export interface ViewerManifest {
  readonly format: typeof VIEWER_FORMAT;
  readonly title: string;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly graphChunks: number;
  /** Statements per details chunk; statement `i` stands in chunk `floor(i / statementsPerChunk)`. */
  readonly statementsPerChunk: number;
  readonly articlesPerChunk: number;
  readonly entitiesPerChunk: number;
  readonly types: readonly EntityType[];
  readonly relations: readonly ViewerRelation[];
  readonly factualities: readonly Factuality[];
  readonly publishers: readonly string[];
  /** One row an article: id, title or file, date, position of the publisher or -1. */
  readonly articles: readonly (readonly [
    id: ArticleId,
    title: string,
    publishedAt: string | null,
    publisher: number,
  ])[];
}

/** A run of nodes and a run of edges. All columns of a run are equally long. */
export interface ViewerGraphChunk {
  readonly node: {
    readonly id: readonly EntityId[];
    readonly label: readonly string[];
    /** Other names, without the label. */
    readonly names: readonly (readonly string[])[];
    readonly type: readonly number[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly size: readonly number[];
    readonly community: readonly number[];
    readonly mentions: readonly number[];
  };
  readonly edge: {
    readonly id: readonly StatementId[];
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly relation: readonly number[];
    readonly factuality: readonly number[];
    readonly date: readonly (string | null)[];
    /** Percent. */
    readonly confidence: readonly number[];
    readonly conflict: readonly (0 | 1)[];
    readonly sources: readonly number[];
    /** Positions in `ViewerManifest.articles`. */
    readonly articles: readonly (readonly number[])[];
  };
}

export interface ViewerEvidence {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What only the pane needs of a statement. Entities are positions of nodes. */
export interface ViewerStatementDetails {
  readonly place: number | null;
  readonly content: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly qualifier: 'about' | 'more-than' | 'less-than' | null;
  readonly attributedTo: readonly number[];
  readonly rule: string;
  readonly dateInferred: boolean;
  /** Positions of edges. */
  readonly conflictsWith: readonly number[];
  readonly evidence: readonly ViewerEvidence[];
}

export interface ViewerArticleDetails {
  readonly file: string;
  readonly url: string | null;
  readonly text: string;
  /** `[start, end, node]`, in order of position. */
  readonly mentions: readonly (readonly [number, number, number])[];
}

export interface ViewerEntityDetails {
  readonly titles: readonly string[];
  readonly wikidata: string | null;
  readonly country: string | null;
  readonly iso2: string | null;
  /** Positions of the articles that mention it. */
  readonly articles: readonly number[];
  readonly pagerank: number;
  readonly betweenness: number;
  /** Why articles' entities were joined into this one, in words; empty where nothing was joined. */
  readonly explanations: readonly string[];
}
