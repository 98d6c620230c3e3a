import type { Span } from '../core/span.ts';

/** One paragraph of an article: a line, or the lines of one hard-wrapped paragraph. Without the white space around it. */
export interface Paragraph extends Span {
  readonly text: string;
  /** Whether an empty line, or the beginning of the text, stands before it. */
  readonly blankBefore: boolean;
  /** Columns of white space before it. */
  readonly indent: number;
}

/** Wrapped text as mail and wire services send it: full lines of this width, at least three of them. */
const WRAP_MIN = 50;
const WRAP_MAX = 100;

/** Splits a text into its paragraphs, in order; `\n`, `\r\n` and `\r` end lines. */
export function findParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let block: Paragraph[] = [];
  let blankBefore = true;
  for (const line of linesOf(text)) {
    const trimmed = text.slice(line.start, line.end).trim();
    if (trimmed === '') {
      for (const paragraph of joinWrapped(text, block)) paragraphs.push(paragraph);
      block = [];
      blankBefore = true;
      continue;
    }
    const start = line.start + text.slice(line.start, line.end).search(/\S/);
    block.push({ start, end: start + trimmed.length, text: trimmed, blankBefore, indent: start - line.start });
    blankBefore = false;
  }
  for (const paragraph of joinWrapped(text, block)) paragraphs.push(paragraph);
  return paragraphs;
}

function* linesOf(text: string): Generator<Span> {
  const breaks = /\r\n|\r|\n/g;
  let start = 0;
  for (let match = breaks.exec(text); match !== null; match = breaks.exec(text)) {
    yield { start, end: match.index };
    start = breaks.lastIndex;
  }
  yield { start, end: text.length };
}

/** Joins the lines of a block where it is one paragraph broken at a fixed width, else gives them back as they are. */
function joinWrapped(text: string, block: readonly Paragraph[]): readonly Paragraph[] {
  const first = block[0];
  const last = block.at(-1);
  if (first === undefined || last === undefined || block.length < 3) return block;
  const full = block.slice(0, -1);
  const isEven =
    last.text.length <= WRAP_MAX && full.every(({ text: line }) => line.length >= WRAP_MIN && line.length <= WRAP_MAX);
  // A list of headlines has even lines too; in running text most lines go on in the next with a small letter.
  const goesOn = block.slice(1).filter((line) => /^[\p{Ll}\d(«"]/u.test(line.text)).length;
  if (!isEven || goesOn < full.length / 2 || block.some((line) => /^(?:[-•*»>]\s|\d{1,2}[.)]\s)/.test(line.text)))
    return block;
  return [{ ...first, end: last.end, text: text.slice(first.start, last.end) }];
}
