import { findHeadDates, findInlineDateline } from './dateline.ts';
import { type Draft, isSentence } from './paragraph-draft.ts';
import { findForm, isNameList } from './paragraph-forms.ts';

/** The longest headline or subheading: two sentences of a long deck. A lead of the press is longer. */
const HEAD_LENGTH = 260;
/** Titles between paragraphs are one line of a page. */
const SUBHEADING_LENGTH = 120;
/** Kickers, decks, bylines and photos before the text are a handful; the bound keeps lists of short lines cheap. */
const HEAD_PARAGRAPHS = 20;

export function markForms(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { text } = draft.paragraph;
    if (findHeadDates(text).length > 0) draft.kind = 'dateline';
    else draft.kind = findForm(text)?.kind;
  }
}

/** A post's signature or picture link has the post's text in the line before it, without an empty line between. */
export function markPosts(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const previous = drafts[index - 1];
    const form = draft.kind === 'post' ? findForm(draft.paragraph.text) : undefined;
    if (form?.kind !== 'post' || previous === undefined || previous.kind !== undefined) continue;
    const isSignatureAlone = form.signatureFrom === 0;
    if (isSignatureAlone && !draft.paragraph.blankBefore) previous.kind = 'post';
  }
}

function isKicker(text: string): boolean {
  if (text.length > 70 || /[.?!;:"»”]$/.test(text)) return false;
  if (/\p{L}/u.test(text) && text === text.toUpperCase() && text.split(/\s+/).length <= 7) return true;
  const parts = text.split(/\s+[|/>›·]\s+/);
  return parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 5);
}

/** Kicker, headline, subheadings and bylines: what stands before the first running text. */
export function markHead(drafts: readonly Draft[], hasHeadline: boolean): void {
  const open = drafts.filter((draft) => draft.kind === undefined).slice(0, HEAD_PARAGRAPHS);
  const bodyAt = open.findIndex(
    ({ paragraph }, index) =>
      paragraph.text.length > HEAD_LENGTH || opensText(paragraph.text) || index === open.length - 1,
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

/** Whether a dateline begins it; `Bolivia.- El centrista logra el aval de los mineros`, without a stop, is an agency's headline. */
function opensText(text: string): boolean {
  const dateline = findInlineDateline(text);
  return dateline !== undefined && (dateline.date !== null || dateline.agency !== null || isSentence(text));
}

function isRunning({ paragraph }: Draft): boolean {
  return paragraph.text.length > HEAD_LENGTH || isSentence(paragraph.text);
}

/** `ANA PÉREZ` next to the date line, `Ana Pérez / Lima`, or a name of which the article has no word elsewhere. */
function isAuthorLine(drafts: readonly Draft[], draft: Draft): boolean {
  const { text } = draft.paragraph;
  const words = text.split(/[\s/|·]+/).filter((word) => word !== '');
  if (words.length < 2 || !isNameList(text)) return false;
  if (/^\p{Lu}[^/|·]*\s[^/|·]*\p{L}\s*[/|·]\s*\p{Lu}[^/|·]*$/u.test(text)) return true;
  if (words.length > 6) return false;
  const at = drafts.indexOf(draft);
  if (drafts[at - 1]?.kind === 'dateline' || drafts[at + 1]?.kind === 'dateline') return true;
  const capitals = words.filter((word) => /^\p{Lu}\p{L}/u.test(word));
  return (
    words.length <= 4 &&
    capitals.length > 1 &&
    text !== text.toUpperCase() &&
    drafts.every((other) => other === draft || capitals.every((word) => !other.paragraph.text.includes(word)))
  );
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
export function markBody(drafts: readonly Draft[]): void {
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
