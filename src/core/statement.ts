import type { EntityType } from './entity.ts';
import type { ArticleId, EntityId, StatementId } from './ids.ts';
import type { Span } from './span.ts';

export const FACTUALITIES = ['asserted', 'planned', 'alleged', 'denied', 'hypothetical'] as const;

/**
 * Whether it happened: told as having happened or holding; promised or scheduled; a claim the text keeps at a
 * distance; said not to be so; a condition or speculation.
 */
export type Factuality = (typeof FACTUALITIES)[number];

/** The exact sentence or clause an article says it with. `quote` is `text.slice(start, end)`, always. */
export interface Evidence extends Span {
  readonly quote: string;
}

export interface ArticleEvidence extends Evidence {
  readonly article: ArticleId;
}

/** What a statement says, whatever its parties are referred to by (`R`: position in an article, or id in the graph). */
interface StatementContent<R> {
  readonly relation: string;
  readonly subject: R;
  readonly object: R;
  readonly factuality: Factuality;
  /** ISO 8601 as precise as known, or an interval `2024-10-01/2024-12-31`; null where it does not follow. */
  readonly date: string | null;
  readonly place: R | null;
  /** What was said, promised, held or signed, in the article's words. */
  readonly content: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  /** `≈`, `>`, `<` where the text hedges the number (`unos 5.000`, `más de`, `menos de`). */
  readonly quantityQualifier: 'about' | 'more-than' | 'less-than' | null;
  /** Whom the text names as the source, outermost last: X, cited by Y → [X, Y]. */
  readonly attributedTo: readonly R[];
  /** Probability that relation and parties are right, calibrated on annotated articles, 0–1. */
  readonly confidence: number;
  /** Id of the rule (frame) that proposed it. */
  readonly rule: string;
}

/** A statement as one article makes it; parties are positions in that article's entities. */
export interface ArticleStatement extends StatementContent<number> {
  /** At least one, in order of position; the first is the most explicit. */
  readonly evidence: readonly Evidence[];
  /** Set where the date follows from when the article must have appeared, which other articles tell. */
  readonly dateInferred?: true;
}

/** A statement of the graph: what one or more articles say of the same event, with every sentence that says it. */
export interface Statement extends StatementContent<EntityId> {
  readonly id: StatementId;
  /** Sorted by article and position. */
  readonly evidence: readonly ArticleEvidence[];
  /** True where the date was narrowed by another article that reports the same event. */
  readonly dateInferred: boolean;
  /** Ids of statements that tell the same event otherwise (figure, factuality, claim), sorted. */
  readonly conflictsWith: readonly StatementId[];
  /** Sources that do not merely repeat one another (near-identical text and shared agencies count once). */
  readonly independentSources: number;
}

/** The signature a relation demands: which types may stand on either side. */
export interface EndpointTypes {
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
}
