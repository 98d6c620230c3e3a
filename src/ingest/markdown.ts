import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Segment } from '../core/article.ts';
import type { Report } from '../core/diagnostic.ts';
import { overlaps } from '../core/span.ts';
import { readJsonHead } from './json-article.ts';
import { messageOf, notice } from './problem.ts';
import { type ArticleHead, EMPTY_HEAD, type SourceDocument } from './source-document.ts';

/**
 * Reads Markdown with optional YAML front matter.
 *
 * The text keeps its length: every sign of the markup (`#`, `**`, link targets) becomes a space, so that offsets are
 * those of the file and no sign is taken for a word.
 */
export function readMarkdown(source: string, file: string, report: Report): readonly SourceDocument[] {
  const front = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/.exec(source);
  const frontEnd = front?.[0].length ?? 0;
  const marks: readonly Segment[] = frontEnd === 0 ? [] : [{ start: 0, end: frontEnd, kind: 'other' }];
  const known = blankMarkup(source, frontEnd);
  return [
    {
      file,
      text: known.text,
      marks: [...marks, ...known.marks],
      head: readFrontMatter(front?.[1] ?? '', file, report),
    },
  ];
}

function readFrontMatter(yaml: string, file: string, report: Report): ArticleHead {
  if (yaml.trim() === '') return EMPTY_HEAD;
  try {
    // The failsafe schema keeps dates as they are written.
    const values = z
      .record(z.string(), z.unknown())
      .safeParse(parseYaml(yaml, { schema: 'failsafe', maxAliasCount: 0 }));
    return values.success ? readJsonHead(values.data) : EMPTY_HEAD;
  } catch (error) {
    report(
      notice(
        'warning',
        'markdown-front-matter',
        file,
        `The front matter of ${file} is not YAML (${messageOf(error)}); ignored.`,
      ),
    );
    return EMPTY_HEAD;
  }
}

// Lengths are bounded, so that an unclosed bracket costs no more than its limit.
const IMAGE = /!\[(?<k>[^\]\n]{0,500})\]\([^)\n]{0,1000}\)/g;

/** Markup within lines: what of it is kept is group `k`. */
const INLINE: readonly RegExp[] = [
  IMAGE,
  /\[(?<k>[^\]\n]{1,500})\]\([^)\n]{0,1000}\)/g,
  /\[(?<k>[^\]\n]{1,500})\]\[[^\]\n]{0,200}\]/g,
  /(?<![\p{L}\d*])\*{1,3}(?<k>[^\s*](?:[^*\n]*[^\s*])?)\*{1,3}(?![\p{L}\d*])/gu,
  /(?<![\p{L}\d_])_{1,3}(?<k>[^\s_](?:[^_\n]*[^\s_])?)_{1,3}(?![\p{L}\d_])/gu,
  /`(?<k>[^`\n]+)`/g,
  /~~(?<k>[^~\n]+)~~/g,
  /<(?:https?:[^>\s]{0,1000}|\/?[a-z][^>\n]{0,1000})>/gi,
  /<!--[\s\S]{0,1000}?-->/g,
];

function blankMarkup(source: string, from: number): Pick<SourceDocument, 'text' | 'marks'> {
  let body = source.slice(from);
  // The description of an image is its caption.
  const images = [...body.matchAll(IMAGE)].flatMap((match): Segment[] => {
    const start = from + match.index + 2;
    const description = match.groups?.k ?? '';
    return description.trim() === '' ? [] : [{ start, end: start + description.length, kind: 'caption' }];
  });
  for (const form of INLINE) {
    body = body.replace(form, (match: string, ...rest: unknown[]) => {
      const groups: unknown = rest.at(-1);
      const kept =
        typeof groups === 'object' && groups !== null && 'k' in groups && typeof groups.k === 'string' ? groups.k : '';
      const at = kept === '' ? 0 : match.indexOf(kept);
      return kept === '' ? blanks(match) : blanks(match.slice(0, at)) + kept + blanks(match.slice(at + kept.length));
    });
  }
  const headings: Segment[] = [];
  body = body.replace(
    /^([ \t]{0,3}(#{1,6})[ \t]+)([^\r\n]*?)([ \t]*#*[ \t]*)$/gm,
    (match, open: string, level: string, title: string, _close: string, at: number) => {
      const start = from + at + open.length;
      const kind =
        level.length === 1 && headings.every((other) => other.kind !== 'headline') ? 'headline' : 'subheading';
      const trimmed = title.trimEnd();
      const lead = trimmed.length - trimmed.trimStart().length;
      if (trimmed !== '') headings.push({ start: start + lead, end: start + trimmed.length, kind });
      return blanks(open) + title + blanks(match.slice(open.length + title.length));
    },
  );
  // Rules, fences, quotes and the lines under underlined headings.
  body = body.replace(/^[ \t]*(?:(?:[-*_][ \t]*){3,}|={3,}|```.*|\[[^\]\n]+\]:[^\r\n]*)$/gm, blanks);
  body = body.replace(/^[ \t]*>[ \t]?/gm, blanks);
  const marks = [...headings, ...images.filter((image) => !headings.some((heading) => overlaps(heading, image)))];
  return { text: source.slice(0, from) + body, marks };
}

/** As many spaces, line breaks kept. */
function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
