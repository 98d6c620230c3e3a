import { z } from 'zod';
import type { Report } from '../core/diagnostic.ts';
import { joinBody } from './join-body.ts';
import { leftOut, notice } from './problem.ts';
import type { ArticleHead, SourceDocument } from './source-document.ts';

/** Field names by which collections of news call the parts of an article, the plainest first. */
const FIELDS = {
  text: [
    'text',
    'texto',
    'body',
    'cuerpo',
    'content',
    'contenido',
    'articleBody',
    'article_body',
    'maintext',
    'full_text',
    'fulltext',
    'content_text',
    'content_html',
    'article',
    'noticia',
  ],
  title: ['title', 'titulo', 'título', 'titular', 'headline', 'name'],
  publishedAt: [
    'publishedAt',
    'published_at',
    'date',
    'fecha',
    'datePublished',
    'date_published',
    'date_publish',
    'publish_date',
    'pub_date',
    'pubDate',
    'published',
    'publication_date',
    'fecha_publicacion',
    'fechaPublicacion',
    'timestamp',
    'created_at',
  ],
  publisher: [
    'publisher',
    'medio',
    'source',
    'fuente',
    'outlet',
    'site_name',
    'siteName',
    'publication',
    'newspaper',
    'diario',
    'periodico',
    'source_domain',
    'domain',
  ],
  url: ['url', 'link', 'enlace', 'href', 'source_url', 'canonical', 'canonical_url', 'permalink'],
  language: ['language', 'lang', 'idioma', 'inLanguage'],
} as const;

const RecordSchema = z.record(z.string(), z.unknown());
/** Values of a field: text, a number (time stamp), an object with a name, a list of which the first counts. */
const ValueSchema = z.union([
  z.string(),
  z.number().transform(String),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.object({ title: z.string() }).transform(({ title }) => title),
]);
const ContainerSchema = z.union([
  z.object({ articles: z.array(z.unknown()) }).transform(({ articles }) => articles),
  z.object({ items: z.array(z.unknown()) }).transform(({ items }) => items),
  z.object({ data: z.array(z.unknown()) }).transform(({ data }) => data),
  z.array(z.unknown()),
]);

function fieldOf(values: Readonly<Record<string, unknown>>, field: keyof typeof FIELDS): string | null {
  for (const name of FIELDS[field]) {
    const value = ValueSchema.safeParse(Object.hasOwn(values, name) ? values[name] : undefined);
    if (value.success && value.data.trim() !== '') return value.data;
  }
  return null;
}

/** Reads the head of an article from named values, by any of the usual names. */
export function readJsonHead(values: Readonly<Record<string, unknown>>): ArticleHead {
  const url = fieldOf(values, 'url');
  return {
    title: fieldOf(values, 'title'),
    publishedAt: fieldOf(values, 'publishedAt'),
    publisher: fieldOf(values, 'publisher'),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    language: fieldOf(values, 'language'),
  };
}

/** Reads a JSON file: one article, a list of articles, or an object that holds such a list. */
export function readJson(source: string, file: string, report: Report): readonly SourceDocument[] {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    // Many files named .json hold one object a line.
    const lines = source.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    if (lines.length > 1 && isJsonObject(lines[0] ?? ''))
      return lines.flatMap((line, index) => readJsonLine(line, `${file}#${index + 1}`, report));
    report(
      leftOut(
        'json-broken',
        file,
        `${file} is not JSON: ${error instanceof Error ? error.message : 'unknown error'}. Repair or remove it.`,
      ),
    );
    return [];
  }
  const items = ContainerSchema.safeParse(value);
  if (items.success) return items.data.flatMap((item, index) => readItem(item, `${file}#${index + 1}`, report));
  return readItem(value, file, report);
}

/** Reads one line of a JSON Lines file; `file` already names its position. */
export function readJsonLine(line: string, file: string, report: Report): readonly SourceDocument[] {
  try {
    return readItem(JSON.parse(line), file, report);
  } catch (error) {
    report(
      leftOut(
        'json-broken',
        file,
        `${file} is not JSON: ${error instanceof Error ? error.message : 'unknown error'}. The other lines go on.`,
      ),
    );
    return [];
  }
}

export function isJsonObject(line: string): boolean {
  try {
    return RecordSchema.safeParse(JSON.parse(line)).success;
  } catch {
    return false;
  }
}

function readItem(value: unknown, file: string, report: Report): readonly SourceDocument[] {
  const parsed = RecordSchema.safeParse(value);
  const nested = parsed.success ? RecordSchema.safeParse(parsed.data.article) : parsed;
  const values = nested.success && typeof nested.data.text === 'string' ? nested.data : parsed.data;
  const text = values === undefined ? null : fieldOf(values, 'text');
  if (values === undefined || text === null) {
    const fields = values === undefined ? '' : ` Its fields are ${Object.keys(values).slice(0, 8).join(', ')}.`;
    report(
      notice(
        'warning',
        'json-no-article',
        file,
        `${file} holds no article: expected an object with "text".${fields} Left out.`,
      ),
    );
    return [];
  }
  const head = readJsonHead(values);
  return [{ file, ...joinBody(text, head.title), head }];
}
