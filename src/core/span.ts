/** A half-open range `[start, end)` of UTF-16 code units into the stored text of one article. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact text a span covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders spans by where they begin, the longer first where both begin together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
