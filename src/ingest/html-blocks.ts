import type { Segment, SegmentKind } from '../core/article.ts';
import { type DomElement, type DomNode, ELEMENT_NODE, TEXT_NODE } from './dom.ts';

/** A paragraph of readable text with what its element says of it; null where the element says nothing. */
export interface TextBlock {
  readonly text: string;
  readonly kind: SegmentKind | null;
}

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE BUTTON SELECT TEXTAREA INPUT SVG IFRAME OBJECT CANVAS AUDIO VIDEO NAV'.split(
    ' ',
  ),
);

/** Lists the text of an element as a reader sees it: one block a paragraph, white space levelled, no markup. */
export function findTextBlocks(root: DomElement): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let text = '';
  let kind: SegmentKind | null = null;
  const flush = (): void => {
    for (const line of text.split('\n')) {
      const level = line.replace(/\s+/g, ' ').trim();
      if (level !== '') blocks.push({ text: level, kind });
    }
    text = '';
  };
  // A stack of its own: pages nest deeper than JavaScript recurses.
  const stack: (DomNode | { readonly leave: SegmentKind | null })[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('leave' in node) {
      flush();
      kind = node.leave;
    } else if (node.nodeType === TEXT_NODE) {
      text += (node.textContent ?? '').replace(/\s+/g, ' ');
    } else if (node.nodeType === ELEMENT_NODE && !SILENT.has(node.nodeName.toUpperCase())) {
      const name = node.nodeName.toUpperCase();
      if (name === 'BR') text += '\n';
      if (BLOCKS.has(name)) {
        flush();
        stack.push({ leave: kind });
        kind = kindOf(node, name) ?? kind;
      }
      // The library makes a new list at every access.
      const children = node.childNodes;
      for (let at = children.length - 1; at >= 0; at -= 1) {
        const child = children[at];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  flush();
  return blocks;
}

function kindOf(node: DomNode, name: string): SegmentKind | null {
  if (name === 'FIGCAPTION') return 'caption';
  if (name === 'H1') return 'headline';
  if (/^H[2-6]$/.test(name)) return 'subheading';
  const classes = isElement(node) ? `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}` : '';
  if (name === 'BLOCKQUOTE' && /twitter-tweet|instagram-media|tiktok-embed|fb-post/i.test(classes)) return 'post';
  if (
    /(?:^|[\s_-])(?:related|relacionad[ao]s?|read-?more|te-puede-interesar|recomendad[ao]s?)(?:$|[\s_-])/i.test(classes)
  )
    return 'related';
  if (/(?:^|[\s_-])(?:most-?read|lo-mas-leido|mas-leid[ao]s)(?:$|[\s_-])/i.test(classes)) return 'headlines';
  if (
    /(?:^|[\s_-])(?:cookies?|consent|newsletter|share|social|comments?|comentarios|breadcrumbs?)(?:$|[\s_-])/i.test(
      classes,
    )
  )
    return 'other';
  return null;
}

function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

/**
 * Joins blocks to an article's text, an empty line between them, and marks the kinds that their elements tell.
 *
 * Posts and captions stay open where `segments.ts` reads them more finely (signature, credit).
 */
export function joinBlocks(blocks: readonly TextBlock[]): {
  readonly text: string;
  readonly marks: readonly Segment[];
} {
  let text = '';
  const marks: Segment[] = [];
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    if (block.kind !== null) marks.push({ start, end: text.length, kind: block.kind });
  }
  return { text, marks };
}
