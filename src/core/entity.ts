import type { ArticleId, EntityId } from './ids.ts';
import type { Span } from './span.ts';

export const ENTITY_TYPES = [
  'Person',
  'Country',
  'Place',
  'Organization',
  'Group',
  'Agreement',
  'Event',
  'Product',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** The types that can act: subject of most relations. */
export const ACTOR_TYPES: readonly EntityType[] = ['Person', 'Organization', 'Country', 'Group'];

/** How a mention refers: by a name, a description (`el líder norcoreano`), a pronoun or possessive, or a dropped subject. */
export type MentionKind = 'name' | 'description' | 'pronoun' | 'zero';

/** One place where an article refers to an entity. A dropped subject has the span of its verb. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The exact slice of the article. */
  readonly text: string;
  /** Index of the sentence in the analysis. */
  readonly sentence: number;
  /** Index of the syntactic head token in its sentence. */
  readonly head: number;
  /** Token range `[from, to)` in its sentence. */
  readonly from: number;
  readonly to: number;
}

/** What a knowledge table says an entity is. */
export interface KnowledgeLink {
  /** ISO 3166-1 alpha-2, for countries. */
  readonly iso2: string | null;
  readonly wikidata: string | null;
  readonly geonames: number | null;
  /** Record of our own tables: `country:KP`, `org:un`, `city:1871859`. */
  readonly record: string;
}

/** An entity as one article shows it: the outcome of coreference within that article. */
export interface ArticleEntity {
  /** Position in `ArticleEntities.entities`; references inside one article use it. */
  readonly index: number;
  readonly type: EntityType;
  /** The best name, in the article's own words, or the canonical name of the knowledge record. */
  readonly name: string;
  /** Every name or description by which the article calls it, most informative first, no pronouns. */
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
  readonly link: KnowledgeLink | null;
  /** ISO 3166-1 alpha-2 of the country a group, organisation, person or place is tied to, where the text says so. */
  readonly country: string | null;
  /** Index of the entity this one is part of or tied to (`tropas norcoreanas` → Corea del Norte). */
  readonly partOf: number | null;
  /** Posts and titles with which the article describes a person: `secretario del Consejo de Seguridad ruso`. */
  readonly titles: readonly string[];
  /** Grammatical gender where names or descriptions tell: for agreement in coreference and resolution. */
  readonly gender: 'Masc' | 'Fem' | null;
}

/** All entities of one article, and which mention stands at a token. */
export interface ArticleEntities {
  readonly entities: readonly ArticleEntity[];
  /**
   * The entities whose mention has this token as head, or covers it where `head` fails; the innermost first.
   * Plural pronouns and `ambos` give several.
   */
  entitiesAt(sentence: number, token: number): readonly number[];
}

/** An entity of the graph: what several articles' entities were resolved to. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly link: KnowledgeLink | null;
  readonly country: string | null;
  /** Mentions by article, sorted by article and position. */
  readonly mentions: readonly (Mention & { readonly article: ArticleId })[];
}
