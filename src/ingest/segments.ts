import type { Segment, SegmentKind } from '../core/article.ts';
import { overlaps } from '../core/span.ts';
import { findHeadDates, findInlineDateline } from './dateline.ts';
import { findForm, isNameList } from './paragraph-forms.ts';
import { findParagraphs, type Paragraph } from './text-lines.ts';

/** A paragraph of an article and what it was found to be; `undefined` while that is open. */
interface Draft {
  readonly paragraph: Paragraph;
  kind: SegmentKind | undefined;
}

/** The longest headline or subheading: two sentences of a long deck. A lead of the press is longer. */
const HEAD_LENGTH = 260;
/** A paragraph of this length is running text, whatever stands around it. */
const BODY_LENGTH = 320;
const SUBHEADING_LENGTH = 120;

/**
 * Marks what every stretch of an article is: headline, lead, body, caption, related stories and so on.
 *
 * `marks` are stretches whose kind is known from markup; they are kept as they are. The segments are in order, do not
 * overlap and cover all text that is not white space. Rules by form and layout only, for plain text as people save it
 * from news pages; where they cannot tell, it is body.
 */
export function findSegments(text: string, marks: readonly Segment[] = []): readonly Segment[] {
  const drafts = findParagraphs(text).flatMap((paragraph) => openParts(text, paragraph, marks));
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

/** The parts of a paragraph that no mark covers. */
function openParts(text: string, paragraph: Paragraph, marks: readonly Segment[]): readonly Draft[] {
  let open = [{ start: paragraph.start, end: paragraph.end }];
  for (const mark of marks) {
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

function markForms(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { text } = draft.paragraph;
    if (findHeadDates(text).length > 0) draft.kind = 'dateline';
    else draft.kind = findForm(text)?.kind;
  }
}

/** A post's signature or picture link has the post's text in the line before it, without an empty line between. */
function markPosts(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const previous = drafts[index - 1];
    const form = draft.kind === 'post' ? findForm(draft.paragraph.text) : undefined;
    if (form?.kind !== 'post' || previous === undefined || previous.kind !== undefined) continue;
    const isSignatureAlone = form.signatureFrom === 0;
    if (isSignatureAlone && !draft.paragraph.blankBefore) previous.kind = 'post';
  }
}

const BULLET = /^(?:[→►▶»>•·*–—+-]\s+|\d{1,2}[.)]\s+)/u;

/** Links below a marker (`Te puede interesar`, `Lo más leído`), and numbered lists of headlines without one. */
function markLists(drafts: readonly Draft[]): void {
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (draft?.kind !== 'related' && draft?.kind !== 'headlines') continue;
    const form = findForm(draft.paragraph.text);
    if (form?.kind !== draft.kind || !('isMarkerOnly' in form) || !form.isMarkerOnly) continue;
    index += markItems(drafts, index + 1, draft.kind);
  }
  for (let index = 0; index < drafts.length; index += 1) {
    const count = countNumbered(drafts, index);
    if (count === 0 || drafts[index]?.kind !== undefined) continue;
    const isBeforeAll = drafts.slice(0, index).every(({ kind }) => kind === 'other');
    const isAfterAll = drafts
      .slice(index + count)
      .every(({ paragraph, kind }) => kind !== undefined || !isSentence(paragraph.text));
    const isBare = /^\d{1,2}[.)]?$/.test(drafts[index]?.paragraph.text ?? '');
    if (isBare || isBeforeAll || isAfterAll) {
      for (const item of drafts.slice(index, index + count)) item.kind = isBeforeAll ? 'other' : 'headlines';
    }
    index += count - 1;
  }
}

/** Marks the items from `index` on, says how many: a run of bullets or numbers, or one headline. */
function markItems(drafts: readonly Draft[], index: number, kind: 'related' | 'headlines'): number {
  let count = 0;
  for (const draft of drafts.slice(index)) {
    const { text, blankBefore } = draft.paragraph;
    const isListItem = BULLET.test(text) || /^\d{1,2}$/.test(text);
    const followsNumber = /^\d{1,2}$/.test(drafts[index + count - 1]?.paragraph.text ?? '');
    const isPlain =
      !isSentence(text) && text.length < 200 && (kind === 'headlines' ? !blankBefore || count === 0 : count === 0);
    if (text.length >= BODY_LENGTH || !(isListItem || followsNumber || isPlain)) break;
    if (draft.kind !== undefined && !isListItem) break;
    draft.kind = kind;
    count += 1;
  }
  return count;
}

/** How many paragraphs from here on are a numbered list of headlines: 1, 2, … without full stops. */
function countNumbered(drafts: readonly Draft[], index: number): number {
  let count = 0;
  let items = 0;
  for (let at = index; at < drafts.length; at += 1) {
    const text = drafts[at]?.paragraph.text ?? '';
    const match = /^(\d{1,2})(?:[.)]\s+(\S.*)|[.)]?)$/.exec(text);
    if (match === null || Number(match[1]) !== items + 1) break;
    let item = match[2];
    if (item === undefined) {
      at += 1;
      item = drafts[at]?.paragraph.text ?? '.';
    }
    if (isSentence(item) || item.length > 200) break;
    items += 1;
    count = at - index + 1;
  }
  return items >= 2 ? count : 0;
}

/** Whether a text ends as sentences end; headlines do not, but they may ask or quote. */
function isSentence(text: string): boolean {
  return /[.…][»”"')\]]*$/.test(text) && !/\.\.\.$/.test(text);
}

function isKicker(text: string): boolean {
  if (text.length > 70 || /[.?!;:"»”]$/.test(text)) return false;
  if (/\p{L}/u.test(text) && text === text.toUpperCase() && text.split(/\s+/).length <= 7) return true;
  const parts = text.split(/\s+[|/>›·]\s+/);
  return parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 4);
}

/** Kicker, headline, subheadings and bylines: what stands before the first running text. */
function markHead(drafts: readonly Draft[], hasHeadline: boolean): void {
  const open = drafts.filter((draft) => draft.kind === undefined);
  const bodyAt = open.findIndex(
    ({ paragraph }, index) =>
      paragraph.text.length > HEAD_LENGTH ||
      findInlineDateline(paragraph.text) !== undefined ||
      index === open.length - 1,
  );
  let headline = hasHeadline;
  for (const [index, draft] of open.slice(0, Math.max(0, bodyAt)).entries()) {
    const { text } = draft.paragraph;
    const next = open[index + 1];
    // Where markup gave the headline, what stood above it follows it now.
    const isAbove = hasHeadline
      ? text === text.toUpperCase()
      : !headline && next !== undefined && index + 1 < bodyAt + (isRunning(next) ? 0 : 1);
    if (isAbove && isKicker(text)) draft.kind = 'kicker';
    else if (!headline && !isSentence(text) && !/[:;,–—-]$/.test(text)) {
      draft.kind = 'headline';
      headline = true;
    } else if (headline && isAuthorLine(drafts, draft)) draft.kind = 'byline';
    else if (isDeck(drafts, draft, next)) draft.kind = 'subheading';
    else break;
  }
}

function isRunning({ paragraph }: Draft): boolean {
  return paragraph.text.length > HEAD_LENGTH || isSentence(paragraph.text);
}

/** `ANA PÉREZ` next to the date line. */
function isAuthorLine(drafts: readonly Draft[], draft: Draft): boolean {
  const at = drafts.indexOf(draft);
  const isBesideDate = drafts[at - 1]?.kind === 'dateline' || drafts[at + 1]?.kind === 'dateline';
  const words = draft.paragraph.text.split(/\s+/).length;
  return isBesideDate && words >= 2 && words <= 6 && isNameList(draft.paragraph.text);
}

/**
 * Whether a paragraph before the running text is a deck: a bullet, a line without a full stop, or a single paragraph that
 * date, author, photo or links part from the text, or that is much shorter than the text after it.
 */
function isDeck(drafts: readonly Draft[], draft: Draft, next: Draft | undefined): boolean {
  const { text } = draft.paragraph;
  if (/^[-•*]\s/.test(text) || !isSentence(text)) return true;
  const at = drafts.indexOf(draft);
  const after = drafts[at + 1]?.kind;
  const hasHeadline = drafts.slice(0, at).some(({ kind }) => kind === 'headline');
  if (after === 'byline' || after === 'dateline') return true;
  if (after === 'caption' || after === 'related') return hasHeadline;
  return hasHeadline && text.length <= 200 && next !== undefined && next.paragraph.text.length > 1.5 * text.length;
}

/** Lead, subheadings between paragraphs, and body. */
function markBody(drafts: readonly Draft[]): void {
  let hasLead = false;
  const open = drafts.filter((draft) => draft.kind === undefined);
  for (const [index, draft] of open.entries()) {
    const { text } = draft.paragraph;
    const isBetween = hasLead && index < open.length - 1;
    const isTitle = text.length <= SUBHEADING_LENGTH && !/[.…;:,][»”"')\]]*$/.test(text) && !/^[—–-]/.test(text);
    if (isBetween && isTitle) draft.kind = 'subheading';
    else {
      const isDatelineAlone = findInlineDateline(text)?.end === text.length;
      draft.kind = isDatelineAlone ? 'dateline' : hasLead ? 'body' : 'lead';
      hasLead ||= !isDatelineAlone;
    }
  }
}

/** Cuts a paragraph where a part of it is of another kind: dateline before lead, credit after caption, clock, bullet. */
function splitParagraph(paragraph: Paragraph, kind: SegmentKind): readonly Segment[] {
  const { start, end, text } = paragraph;
  const form = kind === 'caption' || kind === 'post' ? findForm(text) : undefined;
  if (form?.kind === 'caption') {
    const from = start + form.labelLength;
    const to = end - form.creditLength;
    return parts([start, from, 'other'], [from, to, 'caption'], [to, end, 'credit'], text, start);
  }
  if (form?.kind === 'post') {
    const quoteMark = /^>\s+/.exec(text)?.[0].length ?? 0;
    return parts(
      [start, start + quoteMark, 'other'],
      [start + quoteMark, start + form.signatureFrom, 'post'],
      [start + form.signatureFrom, end, 'credit'],
      text,
      start,
    );
  }
  const [prefixLength, prefixKind] = findPrefix(text, kind);
  return parts(
    [start, start + prefixLength, prefixKind],
    [start + prefixLength, end, kind],
    [end, end, 'other'],
    text,
    start,
  );
}

function findPrefix(text: string, kind: SegmentKind): readonly [number, SegmentKind] {
  if (kind === 'lead' || kind === 'body') {
    const dateline = findInlineDateline(text);
    if (dateline !== undefined && (kind === 'lead' || dateline.agency !== null || dateline.date !== null)) {
      return [dateline.end, 'dateline'];
    }
    // A live page's entries begin with the clock: `23:40 h. Fin de la cita.`, `07:10 | El Departamento…`
    const clock = /^\d{1,2}[:.]\d{2}\s*(?:(?:h|hs|hrs|horas)\b\.?|\|)\s*[|–—-]?\s*/u.exec(text)?.[0].length;
    if (clock !== undefined) return [clock, 'dateline'];
  }
  if (kind === 'headline') {
    // `EN VIVO | Petro…`, `Economía/Banca.- Torres…`
    const label = /^(?:\p{Lu}[\p{Lu}\s]{2,24}\s[|:]\s|\p{Lu}\p{L}+(?:\/\p{Lu}\p{L}+)*\.[-–]+\s)/u.exec(text)?.[0]
      .length;
    if (label !== undefined && label < text.length) return [label, 'kicker'];
  }
  if (kind === 'subheading' || kind === 'body') {
    const bullet = /^[-•*>]\s+/.exec(text)?.[0].length;
    if (bullet !== undefined) return [bullet, 'other'];
  }
  return [0, 'other'];
}

type Part = readonly [start: number, end: number, kind: SegmentKind];

/** Three parts without the white space at their ends; empty ones are dropped. */
function parts(first: Part, second: Part, third: Part, text: string, offset: number): readonly Segment[] {
  return [first, second, third].flatMap(([start, end, kind]) => {
    const slice = text.slice(start - offset, end - offset);
    const trimmed = slice.trim();
    const from = start + slice.search(/\S/);
    return trimmed === '' ? [] : [{ start: from, end: from + trimmed.length, kind }];
  });
}
