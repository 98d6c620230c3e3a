import type { Reference } from './date-arithmetic.ts';

/** Works a match out to an ISO value, or undefined where the article does not tell enough. */
export type Reader = (match: RegExpExecArray, context: Reference) => string | undefined;

/**
 * A pattern, its reader, the kinds of words that a stretch must hold for the pattern to be tried, and in what shape if
 * need be: plain patterns for lower case, a fraction of the cost of the patterns themselves.
 */
export type DateRule = readonly [string, Reader, number, RegExp?];
