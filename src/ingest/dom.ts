import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** The part of the Document Object Model that reading articles needs; scripts never run and nothing is fetched. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** Parses HTML into a document; a fragment gets the frame it lacks. Throws where elements are nested beyond the stack. */
export function parseDom(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  return document;
}

/** Finds the main content of a page with Mozilla's Readability, as HTML with the pages' own classes; changes the document. */
export function findMainContent(document: DomDocument): string | null {
  const page: unknown = document;
  const result = readabilityOf(page).parse();
  return result?.content ?? null;
}

function readabilityOf(page: unknown): Readability {
  // The types of the two libraries name the browser's Document, which this project does not load.
  return Reflect.construct(Readability, [page, { keepClasses: true, charThreshold: 200, disableJSONLD: true }]);
}
