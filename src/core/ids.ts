import { createHash } from 'node:crypto';

/** A string that names one kind of thing, so that the id of an article is never taken for the id of an entity. */
type Branded<B extends string> = string & { readonly __brand: B };

export type ArticleId = Branded<'ArticleId'>;
export type EntityId = Branded<'EntityId'>;
export type StatementId = Branded<'StatementId'>;

type IdPart = string | number | boolean | null | readonly IdPart[];

/**
 * Hashes a tuple to a stable id: a letter that tells the kind, then 16 hexadecimal digits of SHA-256.
 *
 * The tuple is JSON-encoded, never joined, so that `['a', 'bc']` and `['ab', 'c']` differ. Sixteen digits (64 bits)
 * keep the chance of any collision below 1 in 10^7 for a million ids.
 */
function hashId(letter: string, parts: readonly IdPart[]): string {
  return `${letter}${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`;
}

export function articleId(...parts: IdPart[]): ArticleId {
  return hashId('a', parts) as ArticleId;
}

export function entityId(...parts: IdPart[]): EntityId {
  return hashId('e', parts) as EntityId;
}

export function statementId(...parts: IdPart[]): StatementId {
  return hashId('s', parts) as StatementId;
}

/** Hashes text to hexadecimal SHA-256, to tell whether content changed. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
