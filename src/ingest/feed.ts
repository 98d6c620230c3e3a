import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { Report } from '../core/diagnostic.ts';
import { readHtmlFragment } from './html.ts';
import { joinBody } from './join-body.ts';
import { leftOut, messageOf, notice } from './problem.ts';
import type { SourceDocument } from './source-document.ts';

/** Entities are never expanded by the parser: a feed may define its own that grow without end. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  htmlEntities: false,
  removeNSPrefix: true,
  trimValues: true,
  cdataPropName: '#cdata',
  stopNodes: ['feed.entry.content', 'feed.entry.summary'],
});

const NodeSchema = z.record(z.string(), z.unknown());
type XmlNode = z.infer<typeof NodeSchema>;

/** Reads RSS 0.9–2.0, RDF and Atom: one document an item, named `file#position`; the feed's name is the publisher. */
export function readFeed(source: string, file: string, report: Report): readonly SourceDocument[] {
  let root: XmlNode;
  try {
    root = nodeOf(parser.parse(source));
  } catch (error) {
    report(
      leftOut(
        'feed-broken',
        file,
        `${file} is not well-formed XML (${messageOf(error)}). Fetch it again or remove it.`,
      ),
    );
    return [];
  }
  const channel = nodeOf(nodeOf(root.rss).channel ?? nodeOf(root.RDF).channel ?? root.feed);
  const items = [channel.item ?? nodeOf(root.RDF).item ?? channel.entry ?? []].flat();
  if (Object.keys(channel).length === 0 && items.length === 0) {
    const message = `${file} is XML but neither RSS nor Atom (its root is ${Object.keys(root).find((name) => !name.startsWith('?')) ?? 'empty'}). Left out.`;
    report(leftOut('feed-unknown', file, message));
    return [];
  }
  if (items.length === 0) report(notice('warning', 'feed-empty', file, `The feed ${file} has no items.`));
  const publisher = plain(textOf(channel.title));
  return items.flatMap((item, index) =>
    readFeedItem(nodeOf(item), `${file}#${index + 1}`, publisher, textOf(channel.language), report),
  );
}

function readFeedItem(
  item: XmlNode,
  file: string,
  publisher: string | null,
  language: string | null,
  report: Report,
): readonly SourceDocument[] {
  // `content:encoded` is the whole article where a feed gives it; namespaces were removed.
  const body = textOf(item.encoded) ?? textOf(item.content) ?? textOf(item.description) ?? textOf(item.summary);
  const title = plain(textOf(item.title));
  if (body === null && title === null) {
    report(notice('warning', 'feed-item-empty', file, `${file} has neither title nor text. Left out.`));
    return [];
  }
  const head = {
    title,
    publishedAt: textOf(item.pubDate) ?? textOf(item.published) ?? textOf(item.date) ?? textOf(item.updated),
    publisher: plain(textOf(nodeOf(item.source).title) ?? textOf(item.source)) ?? publisher,
    url: linkOf(item.link) ?? linkOf(item.id) ?? linkOf(item.guid),
    language,
  };
  return [{ file, ...joinBody(decodeEntities(body ?? ''), title), head }];
}

function nodeOf(value: unknown): XmlNode {
  const parsed = NodeSchema.safeParse(value);
  return parsed.success ? parsed.data : {};
}

/** The text of an element: plain, in CDATA, or beside attributes. */
function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() === '' ? null : unwrapCdata(first);
  const node = nodeOf(first);
  const text = [node['#text'], node['#cdata']]
    .flat()
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '');
  if (text.length > 0) return unwrapCdata(text.join(' '));
  return node.div === undefined ? null : textOf(node.div);
}

function unwrapCdata(text: string): string {
  return text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
}

/** One line of plain text: entities and tags resolved as HTML does, because feeds escape both. */
function plain(value: string | null): string | null {
  if (value === null) return null;
  const text = readHtmlFragment(decodeEntities(value))
    .map((block) => block.text)
    .join(' ');
  return text === '' ? null : text;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves XML's five entities and numbered characters, once; HTML's own are left to the HTML parser. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (match, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? match;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : match;
    },
  );
}

/** The address of an item: RSS writes it as text, Atom as an attribute, preferring `rel="alternate"`. */
function linkOf(value: unknown): string | null {
  const links = [value].flat();
  const nodes = links.map(nodeOf);
  const atom = nodes.find(
    (node) => node['@rel'] === 'alternate' || (node['@rel'] === undefined && node['@href'] !== undefined),
  )?.['@href'];
  const text = typeof atom === 'string' ? atom : links.map(textOf).find((link) => link !== null);
  const url = decodeEntities(text ?? '').trim();
  return /^https?:\/\//i.test(url) ? url : null;
}
