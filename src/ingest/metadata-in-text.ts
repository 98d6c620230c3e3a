import type { MetadataSource, Segment } from '../core/article.ts';
import { sliceOf } from '../core/span.ts';
import { findAgency } from './agencies.ts';
import { findHeadDates, findInlineDateline } from './dateline.ts';
import { inferYear, ownWeekdays, weekdayName } from './infer-year.ts';
import { findPrintedDates, type PrintedDate, toIsoDate } from './printed-date.ts';

/** What the text of an article says of itself; null where it says nothing. */
export interface TextMetadata {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtSource: MetadataSource | null;
  readonly publisher: string | null;
}

/** Finds title, publication date and publisher in the segments of an article. */
export function findTextMetadata(text: string, segments: readonly Segment[]): TextMetadata {
  const headline = segments.find(({ kind }) => kind === 'headline');
  const found = findPublicationDate(text, segments);
  return {
    title: headline === undefined ? null : sliceOf(text, headline).replace(/\s+/g, ' '),
    publishedAt: found?.date ?? null,
    publishedAtSource: found?.source ?? null,
    publisher: findPublisher(text, segments),
  };
}

interface FoundDate {
  readonly date: string;
  readonly source: MetadataSource;
}

/**
 * Finds when an article was published: by its date line or dateline; by a dateline without a year and the year of an
 * update or embedded post close to it, or else the one its weekday leaves open; by an update; by the last embedded post.
 *
 * Dates inside sentences tell of events and are never taken: a retrospective names the day of the summit, not its own.
 */
function findPublicationDate(text: string, segments: readonly Segment[]): FoundDate | undefined {
  const lines = segments.filter(({ kind }) => kind === 'dateline').map((segment) => sliceOf(text, segment));
  const head = lines.flatMap((line) => findHeadDates(line));
  const inline = lines.flatMap((line) => findInlineDateline(line)?.date ?? []);
  const posts = segments
    .filter(({ kind }) => kind === 'credit' || kind === 'post')
    .flatMap((segment) => findPostDate(sliceOf(text, segment)) ?? []);
  const updates = head.filter(({ isUpdate }) => isUpdate).map(({ date }) => date);
  const published = head.filter(({ isUpdate }) => !isUpdate).map(({ date }) => date);

  const printed = [...published, ...inline].find(({ year }) => year !== null);
  if (printed !== undefined) return foundDate(printed, 'text');
  const yearless = [...published, ...inline][0];
  if (yearless !== undefined) {
    const dated = [...updates, ...posts].map((date) => withYearOf(yearless, date)).find((date) => date !== undefined);
    const year = dated === undefined ? inferYear(yearless, text) : dated.year;
    return year === undefined ? undefined : foundDate({ ...yearless, year }, 'inferred');
  }
  const update = updates.find(({ year }) => year !== null);
  if (update !== undefined) return foundDate(update, 'text');
  return inferFromPosts(posts, text);
}

function foundDate(date: PrintedDate, source: MetadataSource): FoundDate | undefined {
  const iso = toIsoDate(date);
  return iso === null ? undefined : { date: iso, source };
}

/** The date of a post's signature: `— Name (@handle) June 17, 2025`. */
function findPostDate(text: string): PrintedDate | undefined {
  if (!/\(@\w+\)/.test(text)) return undefined;
  return findPrintedDates(text).findLast(({ year }) => year !== null);
}

/** The day without a year, in the year that puts it next to a full date: updates and posts stand within weeks of it. */
function withYearOf(date: PrintedDate, near: PrintedDate): PrintedDate | undefined {
  if (near.year === null) return undefined;
  const target = Date.UTC(near.year, near.month - 1, near.day);
  const nearest = [near.year - 1, near.year, near.year + 1]
    .map((year) => ({ year, days: Math.abs(Date.UTC(year, date.month - 1, date.day) - target) / 86_400_000 }))
    .sort((a, b) => a.days - b.days)[0];
  return nearest === undefined || nearest.days > 31 ? undefined : { ...date, year: nearest.year };
}

/**
 * An article that embeds posts and has no date of its own: news quotes the posts of its day, so the last one dates it,
 * unless the text's own `este jueves` falls on another weekday.
 */
function inferFromPosts(posts: readonly PrintedDate[], text: string): FoundDate | undefined {
  const last = posts.map((date) => foundDate(date, 'inferred')).filter((found) => found !== undefined);
  const latest = last.sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (latest === undefined) return undefined;
  const [year = 0, month = 1, day = 1] = latest.date.split('-').map(Number);
  const weekday = weekdayName(year, month, day);
  const named = ownWeekdays(text);
  return named.length === 0 || named.some((name) => name === weekday) ? latest : undefined;
}

/** Words by which the name of a newspaper, station or agency tells itself from the name of a person. */
const OUTLET_WORD =
  /^(?:agencia|canal|diario|radio|televisi[óo]n|tv|noticias|news|peri[óo]dico|prensa|revista|semanario|gaceta|heraldo|times|post|digital|media|cadena|telediario|infobae)$/iu;

/** Finds who published it: an outlet's byline (`Por Canal26`), a dateline's agency (`(EFE).-`), a copyright line. */
function findPublisher(text: string, segments: readonly Segment[]): string | null {
  for (const segment of segments) {
    const slice = sliceOf(text, segment);
    if (segment.kind === 'byline') {
      const who = /^por\s*:?\s+(.+)$/iu.exec(slice)?.[1]?.trim();
      if (who !== undefined && isOutlet(who)) return who;
      const agency = findAgency(slice.split(/\s*[|·]\s*/)[0] ?? '');
      if (agency !== undefined && agency !== 'Agencias') return agency;
    }
    if (segment.kind === 'dateline') {
      const agency = findInlineDateline(slice)?.agency ?? null;
      if (agency !== null && findAgency(agency) !== 'Agencias') return findAgency(agency) ?? agency;
    }
    if (segment.kind === 'other') {
      const owner = /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}[,\s–-]*)*(?<who>\p{Lu}[^.,|\n]{2,50})/iu.exec(slice)
        ?.groups?.who;
      if (owner !== undefined) return owner.trim();
    }
  }
  return null;
}

function isOutlet(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 5) return false;
  return words.some((word) => OUTLET_WORD.test(word) || /^\p{L}+\d+$/u.test(word) || /\.\p{Ll}{2,4}$/u.test(word));
}
