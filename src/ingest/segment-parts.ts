import type { Segment, SegmentKind } from '../core/article.ts';
import { findInlineDateline } from './dateline.ts';
import { findForm } from './paragraph-forms.ts';
import type { Paragraph } from './text-lines.ts';

/** Cuts a paragraph where a part of it is of another kind: dateline before lead, credit after caption, clock, bullet. */
export function splitParagraph(paragraph: Paragraph, kind: SegmentKind): readonly Segment[] {
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
