import type { Span } from '../core/span.ts';
import { sliceOf } from '../core/span.ts';
import type { SurfaceToken, TokenizationRules } from './tokenizer.ts';
import { tokenize } from './tokenizer.ts';

/** The surface tokens of one sentence. */
export interface SurfaceSentence extends Span {
  readonly tokens: readonly SurfaceToken[];
}

const FINAL = /^(?:\.+|…|[?!]+)$/u;
const CLOSER = /^["”»’')\]}]$/u;
const DASH = /^[-–—]+$/u;
const OPENING = /^[\p{Lu}\p{Lt}\p{N}¿¡"“«‘'([{@#]|^\p{Extended_Pictographic}/u;
const LOWER = /^\p{Ll}/u;
// Text whose longest line lies between is taken for hard-wrapped: archives wrap at 64 to 100 characters.
const NARROWEST_WRAP = 60;
const WIDEST_WRAP = 120;

/**
 * Splits text into sentences of tokens. A blank line always ends a sentence; a single line break does so where the
 * line before is finished or the next begins like a sentence, but in hard-wrapped text not after a full line.
 */
export function splitSentences(
  text: string,
  rules: TokenizationRules,
  start = 0,
  end = text.length,
): SurfaceSentence[] {
  const sentences: SurfaceSentence[] = [];
  const tokens = tokenize(text, rules, start, end);
  let first = 0;
  let lineStart = start;
  const width = longestLine(text, start, end);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (next !== undefined) {
      // Most words: between two of them, the first in small letters, nothing can end.
      if (next.start === token.end + 1 && text[token.end] === ' ' && endsInSmallLetter(text, token)) continue;
      const gap = text.slice(token.end, next.start);
      const breaks = gap.includes('\n') || gap.includes('\r') || gap.includes('\u2029');
      const last = breaks
        ? endsLine(text, gap, tokens, i, lineStart, width)
        : (gap !== '' || /^\p{Lu}\p{Ll}{2}/u.test(sliceOf(text, next))) && endsSentence(text, rules, tokens, first, i);
      if (breaks) lineStart = next.start;
      if (!last) continue;
    }
    sentences.push({ start: tokens[first]!.start, end: token.end, tokens: tokens.slice(first, i + 1) });
    first = i + 1;
  }
  return sentences;
}

function endsInSmallLetter(text: string, { end }: Span): boolean {
  const code = text.charCodeAt(end - 1);
  return code >= SMALL_A && code <= SMALL_Z;
}

const SMALL_A = 'a'.charCodeAt(0);
const SMALL_Z = 'z'.charCodeAt(0);

/** Whether the sentence ends at token `i`, which white space but no line break follows. */
function endsSentence(
  text: string,
  rules: TokenizationRules,
  tokens: readonly SurfaceToken[],
  first: number,
  i: number,
): boolean {
  let at = i;
  while (at > first && tokens[at]!.start === tokens[at - 1]!.end && CLOSER.test(sliceOf(text, tokens[at]!))) at -= 1;
  const form = sliceOf(text, tokens[at]!);
  const isAbbreviation = form.length > 1 && form.endsWith('.') && !FINAL.test(form);
  if (!FINAL.test(form) && !(isAbbreviation && rules.mayEndSentence(form))) return endsCapitals(text, tokens, first, i);
  // A closing bracket or quote after the mark belongs to this sentence even where it stands apart ("… fin . »").
  let ahead = i + 1;
  let word = sliceOf(text, tokens[ahead]!);
  if (/^[)\]}»”]$/.test(word)) return false;
  let dashes = 0;
  while (DASH.test(word) && ahead + 1 < tokens.length) {
    dashes += 1;
    ahead += 1;
    word = sliceOf(text, tokens[ahead]!);
  }
  if (dashes > 1 && form !== '.') return false;
  if (!OPENING.test(word)) return false;
  if (/^["“«‘'([{¿¡]$/.test(word)) {
    const inner = tokens[ahead + 1];
    if (inner !== undefined && form !== '.' && LOWER.test(sliceOf(text, inner))) return false;
  }
  return true;
}

/** Whether a headline in capitals ends here: five or more such words, then a word with a capital and small letters. */
function endsCapitals(text: string, tokens: readonly SurfaceToken[], first: number, i: number): boolean {
  if (i - first < 4 || !/^\p{Lu}\p{Ll}/u.test(sliceOf(text, tokens[i + 1]!))) return false;
  if (!/^\p{Lu}{2,}$/u.test(sliceOf(text, tokens[i]!))) return false;
  for (let k = first; k <= i; k += 1) if (/\p{Ll}/u.test(sliceOf(text, tokens[k]!))) return false;
  return true;
}

function endsLine(
  text: string,
  gap: string,
  tokens: readonly SurfaceToken[],
  i: number,
  lineStart: number,
  width: number,
): boolean {
  if (/(?:\r\n|\n|\r)[^\S\n\r]*(?:\r\n|\n|\r)|\u2029/.test(gap)) return true;
  let at = i;
  while (at > 0 && tokens[at]!.start === tokens[at - 1]!.end && CLOSER.test(sliceOf(text, tokens[at]!))) at -= 1;
  const form = sliceOf(text, tokens[at]!);
  const word = sliceOf(text, tokens[i + 1]!);
  if (FINAL.test(form)) return !LOWER.test(word);
  if (DASH.test(word)) return true;
  if (!OPENING.test(word) || /^[,;:(]$/.test(form)) return false;
  // A wrapped line breaks where the next word would not have fitted; a heading or paragraph breaks before that.
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return true;
  return tokens[i]!.end - lineStart + 1 + word.length < width;
}

function longestLine(text: string, start: number, end: number): number {
  let longest = 0;
  let from = start;
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', from)) {
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  return Math.max(longest, end - from);
}
