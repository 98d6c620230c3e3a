import { z } from 'zod';
import type { DomDocument } from './dom.ts';
import type { ArticleHead } from './source-document.ts';

const NameSchema = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const textField = z.string().optional().catch(undefined);
const LinkedArticleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).catch(''),
  headline: textField,
  name: textField,
  datePublished: textField,
  dateCreated: textField,
  url: textField,
  inLanguage: textField,
  mainEntityOfPage: z
    .union([z.string(), z.object({ '@id': z.string() }).transform((page) => page['@id'])])
    .optional()
    .catch(undefined),
  publisher: z
    .union([NameSchema, z.array(NameSchema).transform((names) => names[0])])
    .optional()
    .catch(undefined),
});
type LinkedArticle = z.infer<typeof LinkedArticleSchema>;

const META_NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline'],
  publishedAt: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
  ],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'cre'],
  url: ['og:url', 'twitter:url'],
  language: ['og:locale', 'content-language', 'dc.language', 'language'],
} as const;

/** Reads an article's head from a page: JSON-LD before OpenGraph and meta tags before plain HTML elements. */
export function readHtmlHead(document: DomDocument): ArticleHead {
  const linked = findLinkedArticle(document);
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv');
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (name !== null && content !== '' && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const metaOf = (field: keyof typeof META_NAMES): string | undefined =>
    META_NAMES[field].map((name) => metas.get(name)).find((value) => value !== undefined);
  return {
    title: titleText(
      linked?.headline ??
        metaOf('title') ??
        linked?.name ??
        document.querySelector('h1')?.textContent ??
        pageTitle(document),
    ),
    publishedAt: linked?.datePublished ?? linked?.dateCreated ?? metaOf('publishedAt') ?? timeElement(document) ?? null,
    publisher: linked?.publisher ?? metaOf('publisher') ?? null,
    url: findUrl([
      document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      linked?.url,
      metaOf('url'),
      linked?.mainEntityOfPage,
    ]),
    language: linked?.inLanguage ?? document.documentElement?.getAttribute('lang') ?? metaOf('language') ?? null,
  };
}

/** Whether markup stands where only text belongs, as in `<title>…<script>`. */
export function hasScriptInTitle(document: DomDocument): boolean {
  const titles = [...document.querySelectorAll('title, h1')].map((element) => `${element.textContent ?? ''}`);
  return (
    titles.some((title) => /<\s*script|javascript:/i.test(title)) ||
    document.querySelector('title script, h1 script') !== null
  );
}

/** A title as plain text on one line: elements written into it are dropped, scripts with what they hold. */
export function titleText(value: string | null | undefined): string | null {
  const text = (value ?? '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>?/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** The page's title without the site's name after the last bar or spaced dash. */
function pageTitle(document: DomDocument): string | null {
  const title = titleText(document.querySelector('title')?.textContent);
  return title?.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, '') ?? null;
}

function timeElement(document: DomDocument): string | undefined {
  return document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
}

function findUrl(values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => value !== null && value !== undefined && /^https?:\/\//i.test(value)) ?? null;
}

/** Finds the first JSON-LD node of an article type; broken JSON-LD counts as none, as it does for search engines. */
function findLinkedArticle(document: DomDocument): LinkedArticle | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of linkedNodes(script.textContent ?? '')) {
      const parsed = LinkedArticleSchema.safeParse(node);
      if (!parsed.success) continue;
      const types = [parsed.data['@type']].flat();
      if (types.some((type) => /(?:Article|BlogPosting|LiveBlogPosting|Report)$/.test(type))) return parsed.data;
    }
  }
  return undefined;
}

const GraphSchema = z.object({ '@graph': z.array(z.unknown()) });

function linkedNodes(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    const graph = GraphSchema.safeParse(value);
    return graph.success ? graph.data['@graph'] : [value].flat();
  } catch {
    return [];
  }
}
