import type { Segment } from '../core/article.ts';
import { overlaps } from '../core/span.ts';
import type { Draft } from './paragraph-draft.ts';
import { markBody, markForms, markHead, markPosts } from './segment-layout.ts';
import { markLists } from './segment-lists.ts';
import { splitParagraph } from './segment-parts.ts';
import { findParagraphs, type Paragraph } from './text-lines.ts';

/**
 * Marks what every stretch of an article is: headline, lead, body, caption, related stories and so on.
 *
 * `marks` are stretches whose kind is known from markup; they are kept as they are. The segments are in order, do not
 * overlap and cover all text that is not white space. Rules by form and layout only, for plain text as people save it
 * from news pages; where they cannot tell, it is body.
 */
export function findSegments(text: string, marks: readonly Segment[] = []): readonly Segment[] {
  let passed = 0;
  const drafts = findParagraphs(text).flatMap((paragraph) => {
    while ((marks[passed]?.end ?? text.length) <= paragraph.start && passed < marks.length) passed += 1;
    return openParts(text, paragraph, marks, passed);
  });
  markForms(drafts);
  markPosts(drafts);
  markLists(drafts);
  const known = marks.some((mark) => mark.kind === 'headline');
  markHead(drafts, known);
  markBody(drafts);
  const segments = [
    ...marks.flatMap((mark) => refineMark(text, mark)),
    ...drafts.flatMap(({ paragraph, kind }) => splitParagraph(paragraph, kind ?? 'body')),
  ];
  return segments.filter((segment) => segment.end > segment.start).sort((a, b) => a.start - b.start);
}

/** A caption or post that markup tells still has its credit or signature within. */
function refineMark(text: string, mark: Segment): readonly Segment[] {
  if (mark.kind !== 'caption' && mark.kind !== 'post') return [mark];
  const paragraph = { ...mark, text: text.slice(mark.start, mark.end), blankBefore: true, indent: 0 };
  return splitParagraph(paragraph, mark.kind);
}

/** The parts of a paragraph that no mark covers; marks before `from` end before it. */
function openParts(text: string, paragraph: Paragraph, marks: readonly Segment[], from: number): readonly Draft[] {
  let open = [{ start: paragraph.start, end: paragraph.end }];
  for (let at = from; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined || mark.start >= paragraph.end) break;
    if (!overlaps(mark, paragraph)) continue;
    open = open.flatMap((part) => [
      { start: part.start, end: Math.min(part.end, mark.start) },
      { start: Math.max(part.start, mark.end), end: part.end },
    ]);
    open = open.filter((part) => part.start < part.end);
  }
  return open.flatMap((part) => {
    const slice = text.slice(part.start, part.end);
    const trimmed = slice.trim();
    if (trimmed === '') return [];
    const start = part.start + slice.search(/\S/);
    return [{ paragraph: { ...paragraph, start, end: start + trimmed.length, text: trimmed }, kind: undefined }];
  });
}
