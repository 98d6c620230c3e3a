import type { Span } from '../core/span.ts';

/** A stretch of text without white space; `words` are its syntactic words where it has more than one (`al` → a, el). */
export interface SurfaceToken extends Span {
  readonly words: readonly string[] | null;
}

/** What a language tells the tokeniser; the machinery itself knows no word of any language. */
export interface TokenizationRules {
  /** Whether `word` + full stop is an abbreviation, given whether the text goes on with a capital. */
  isAbbreviation(word: string, nextIsCapital: boolean): boolean;
  /** Whether a sentence may end after this abbreviation (`etc.`, `EE.UU.`) when a capital follows. */
  mayEndSentence(abbreviation: string): boolean;
  /**
   * The syntactic words of a contraction or verb with enclitics, or null for an ordinary word. `isInName`, whether a
   * capital follows and the word does not begin a sentence, is asked for few words.
   */
  splitWord(form: string, isInName: () => boolean): readonly string[] | null;
}

const URL = String.raw`(?:https?:\/\/|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)'\]]`;
const EMAIL = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const HANDLE = String.raw`[@#][\p{L}\p{N}_]+`;
const W = String.raw`[\p{L}\p{N}\p{M}_\u00AD]`;
const D = String.raw`(?<=\d)`;
// Inside a word: hyphen, apostrophe, slash, ampersand, plus, middle dot; comma, colon, en dash only between digits; a
// full stop between letters unless it looks like a missing space (`fin.Luego`).
const JOIN = String.raw`(?:[-'’/&+·\u2010\u2011](?=${W})|${D}[,:–](?=\d)|(?<![\p{Ll}\p{M}]{3})\.(?=${W})|\.(?=[\p{Ll}\d]))`;
const WORD = String.raw`(?:(?<![^\s(])[+\-−](?=\d))?${W}+(?:${JOIN}${W}+)*(?:${D}[%‰])?`;
const EMOJI = String.raw`\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*`;
const REPEATED = String.raw`\.{2,}|-{2,}|={2,}|\*{2,}|_{2,}|!{2,}|\?{2,}`;
// The last alternative takes any other character (with the marks on it), so that the tokens tile every text.
const PLAIN_TOKEN = String.raw`${WORD}|${REPEATED}|${EMOJI}|\S[\p{M}\u200D]*`;
const TOKEN = new RegExp(`${URL}|${EMAIL}|${HANDLE}|${PLAIN_TOKEN}`, 'gu');
// Looking for an address at every word takes a third of the time, and few texts hold one.
const ADDRESS = /[@#]|https?:|www\./;
const TOKEN_OF_PLAIN_TEXT = new RegExp(PLAIN_TOKEN, 'gu');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Tokenises `[start, end)` of a text. Tokens lie in order, never overlap, hold no white space at their ends and
 * together cover every character that is not white space.
 */
export function tokenize(text: string, rules: TokenizationRules, start = 0, end = text.length): SurfaceToken[] {
  const tokens: SurfaceToken[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const pattern = ADDRESS.test(part) ? TOKEN : TOKEN_OF_PLAIN_TEXT;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
    const form = match[0];
    const from = match.index;
    let to = from + form.length;
    if (!LETTER_OR_DIGIT.test(form)) {
      tokens.push({ start: start + from, end: start + to, words: null });
      continue;
    }
    const hasStop = part[to] === '.';
    if (hasStop && part[to + 1] !== '.' && rules.isAbbreviation(form, isCapitalNext(part, to + 1))) {
      to += 1;
      pattern.lastIndex = to;
      tokens.push({ start: start + from, end: start + to, words: null });
      continue;
    }
    const isInName = (): boolean => isCapitalNext(part, hasStop ? to + 1 : to) && !beginsSentence(part, from);
    const words = form.length > 1 ? rules.splitWord(form, isInName) : null;
    tokens.push({ start: start + from, end: start + to, words });
  }
  return tokens;
}

function beginsSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && text[i] === ' ') i -= 1;
  return i < 0 || /[^\p{L}\p{N},;]/u.test(text[i]!);
}

function isCapitalNext(text: string, at: number): boolean {
  let i = at;
  while (text[i] === ' ') i += 1;
  return i > at && CAPITAL.test(text.slice(i, i + 2));
}
