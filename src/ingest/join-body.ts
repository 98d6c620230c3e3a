import { readHtmlFragment, withHeadline } from './html.ts';
import { joinBlocks, type TextBlock } from './html-blocks.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * The text of an item under its headline: HTML is read as HTML, plain text stays as it is. The headline is put before
 * a text that does not begin with it, because headlines are part of what an article states.
 */
export function joinBody(body: string, title: string | null): Pick<SourceDocument, 'text' | 'marks'> {
  if (
    /<\/?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|figure|span|a|b|i|em|strong|img|script)\b[^<>]*>|&(?:[a-z]{2,8}|#\d{2,6});/i.test(
      body,
    )
  )
    return joinBlocks(withHeadline(readHtmlFragment(body), title));
  const headline = title?.replace(/\s+/g, ' ').trim() ?? '';
  if (headline === '') return { text: body, marks: [] };
  const first: TextBlock = { text: headline, kind: 'headline' };
  const at = body.slice(0, 2_000).indexOf(headline);
  const isOwnLine =
    at >= 0 &&
    /(?:^|[\r\n])[ \t]*$/.test(body.slice(0, at)) &&
    /^[ \t]*(?:[\r\n]|$)/.test(body.slice(at + headline.length));
  if (isOwnLine) return { text: body, marks: [{ start: at, end: at + headline.length, kind: 'headline' }] };
  const joined = joinBlocks([first]);
  return { text: `${joined.text}\n\n${body}`, marks: joined.marks };
}
