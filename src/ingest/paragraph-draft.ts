import type { SegmentKind } from '../core/article.ts';
import type { Paragraph } from './text-lines.ts';

/** A paragraph of an article and what it was found to be; `undefined` while that is open. */
export interface Draft {
  readonly paragraph: Paragraph;
  kind: SegmentKind | undefined;
}

/** Whether a text ends as sentences end; headlines do not, but they may ask or quote. */
export function isSentence(text: string): boolean {
  const end = text.slice(-8);
  return /[.…][»”"')\]]*$/.test(end) && !end.endsWith('...');
}
