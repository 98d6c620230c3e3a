import type { Report } from '../core/diagnostic.ts';
import { type DomDocument, type DomElement, findMainContent, parseDom } from './dom.ts';
import { findTextBlocks, joinBlocks, type TextBlock } from './html-blocks.ts';
import { hasScriptInTitle, readHtmlHead } from './html-metadata.ts';
import { leftOut, messageOf, notice } from './problem.ts';
import type { SourceDocument } from './source-document.ts';

/** Readability's result is trusted from this length on; a shorter one may be a cookie notice. */
const MIN_CONTENT_LENGTH = 200;

/**
 * Reads a saved web page: metadata from its head, readable text from its main content, one paragraph a block.
 *
 * The headline stands first in the text, whether the content repeats it or not, because it is part of what was printed.
 */
export function readHtml(html: string, file: string, report: Report): readonly SourceDocument[] {
  try {
    const document = parseDom(html);
    if (hasScriptInTitle(document)) {
      const message = `The title of ${file} contains a script; only its text was kept.`;
      report(notice('warning', 'html-script-in-title', file, message));
    }
    const head = readHtmlHead(document);
    const blocks = withHeadline(findContentBlocks(html), head.title);
    return [{ file, ...joinBlocks(blocks), head }];
  } catch (error) {
    const message = `Cannot read the page ${file} (${messageOf(error)}). Save it again as plain text.`;
    report(leftOut('html-unreadable', file, message));
    return [];
  }
}

/** Reads the text of a fragment of HTML, as feeds and JSON fields hold it. */
export function readHtmlFragment(html: string): readonly TextBlock[] {
  const body = parseDom(html).body;
  return body === null ? [] : findTextBlocks(body);
}

/** What Readability takes for content on short pages. */
const FURNITURE =
  'nav, [class*="cookie" i], [id*="cookie" i], [class*="consent" i], [id*="consent" i], [class*="newsletter" i], [aria-hidden="true"]';

function parsePage(html: string): DomDocument {
  const document = parseDom(html);
  for (const element of [...document.querySelectorAll(FURNITURE)]) element.remove();
  return document;
}

function findContentBlocks(html: string): readonly TextBlock[] {
  // Readability changes the document it reads, so each attempt parses anew.
  const main = findMainContent(parsePage(html));
  const blocks = main === null ? [] : readHtmlFragment(main);
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length >= MIN_CONTENT_LENGTH) return blocks;
  const document = parsePage(html);
  const candidates = ['article', 'main', '[role="main"]', '[itemprop="articleBody"]', 'body'].map((selector) =>
    document.querySelector(selector),
  );
  const whole = candidates.find((element): element is DomElement => (element?.textContent?.trim() ?? '') !== '');
  const all = whole === undefined ? [] : findTextBlocks(whole);
  return all.length > 0 ? all : blocks;
}

/**
 * The blocks with the headline first: as the page prints it, else its title put there.
 *
 * What stands before the headline is a kicker if it is short, else furniture of the page such as a notice on cookies.
 */
export function withHeadline(blocks: readonly TextBlock[], title: string | null): readonly TextBlock[] {
  const same = blocks.findIndex(({ text }) => text === title);
  const at = same >= 0 ? same : blocks.findIndex(({ kind }) => kind === 'headline');
  const headline = blocks[at]?.text ?? title;
  if (headline === null) return blocks;
  const rest = blocks.flatMap((block, index): TextBlock[] => {
    if (index === at || block.text === headline) return [];
    if (index < at && block.kind === null) {
      const isKicker = block.text.length <= 50 && !/[.?!:]$/.test(block.text);
      return [{ text: block.text, kind: isKicker ? 'kicker' : 'other' }];
    }
    return [block.kind === 'headline' ? { text: block.text, kind: 'subheading' } : block];
  });
  return [{ text: headline, kind: 'headline' }, ...rest];
}
