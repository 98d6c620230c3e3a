import type { Sentence, Token } from '../../core/annotation.ts';

/** What of a token tells where it stands in the tree: trees that models are learnt from have no more. */
export type TreeToken = Pick<Token, 'index' | 'form' | 'lemma' | 'deprel' | 'head'> & { readonly upos: string };

/** A sentence as far as its tree is read. */
export interface Tree {
  readonly tokens: readonly TreeToken[];
}

/** Days and months. */
export const CALENDAR =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/i;

/** Words with a capital that name nothing and end a name. */
export const TIMES =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|foto|vídeo|video|redacción|señor|señora|sr|sra|don|doña|dios|navidad|internet|además|asimismo|mientras|según|días|nadie|ayer|hoy|mañana|ahora|también|todo|todos|ambos|otro|otra|así|pero|sin|tras|durante|desde|hasta)\.?$/iu;

/** Whether a form starts with a capital letter. */
export function isCapitalized(form: string): boolean {
  const first = form.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(form);
}

/** Small words that open names: with a capital in the midst of a sentence they are nothing else (`de Al Atrash`, `a Del Valle`, `Les Corts`). */
const PARTICLE = /^(?:Al|Ad|Ar|As|Az|An|At|De|Del|Da|Di|Du|Les|Els|Van|Von|Ben|Bin|Abu)$/;

/** Whether a capitalised small word opens a name. */
export function opensNames(form: string): boolean {
  return PARTICLE.test(form);
}

/** All capitals, two letters or more: an acronym where its surroundings are not. */
export function isAcronym(form: string): boolean {
  return /^[\p{Lu}\d][\p{Lu}\d.&-]*\p{Lu}[\p{Lu}\d.]*$/u.test(form) || /^(?:\p{Lu}\.){2,}$/u.test(form);
}

const SOVEREIGN = /^(?:rey|reina|papa|príncipe|princesa|emperador|emperatriz|sultán|emir|zar)$/i;

/** Whether a word is the title of one who has no surname but it: `el Rey`, `el Papa` describe, though some are called so. */
export function isSovereignTitle(form: string): boolean {
  return SOVEREIGN.test(form);
}

/** Acronyms that everybody uses for a common noun: an illness, a tax, a paper, a measure. */
const NOUNS_OF_LETTERS =
  /^(?:ADN|ARN|VIH|SIDA|PCR|TAC|UCI|UVI|DNI|NIE|NIF|CIF|IVA|IRPF|IBI|IPC|PIB|PNB|TAE|ERE|ERTE|ITV|GPS|SMS|TV|CD|DVD|PC|USB|LED|ESO|EBITDA|PVP|SL|SA)s?$/;

/** Whether an acronym is a common noun and names nothing: `el DNI`, `los ERTEs`. */
export function isNounOfLetters(form: string): boolean {
  return NOUNS_OF_LETTERS.test(form);
}

function opensWithTwoLetters(form: string): boolean {
  const [first, second] = [form.charCodeAt(0), form.charCodeAt(1)];
  return first < 128 && second < 128 ? isPlainLetter(first) && isPlainLetter(second) : /^\p{L}{2}/u.test(form);
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

/** Whether a sentence is set in capitals, as kickers are: capitals tell nothing there. */
export function isShouted(sentence: Sentence): boolean {
  let upper = 0;
  let letters = 0;
  for (const { form } of sentence.tokens) {
    if (!opensWithTwoLetters(form)) continue;
    letters += 1;
    // Most words end here: their second letter is small.
    const second = form.charCodeAt(1);
    if (second >= 97 && second <= 122) continue;
    if (form === form.toUpperCase()) upper += 1;
  }
  return letters > 1 && upper / letters > 0.7;
}

/** The surface text of tokens `[from, to)`. */
export function textOf(text: string, sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}

/** The token of `[from, to)` whose head lies outside it, the leftmost if several. */
export function headOf(sentence: Tree, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    if (token && (token.head < from || token.head >= to) && token.upos !== 'PUNCT' && token.upos !== 'DET') return at;
  }
  return to - 1;
}

/** The children of a token, in order. */
export function childrenOf(sentence: Sentence, head: number): readonly Token[] {
  return sentence.tokens.filter((token) => token.head === head);
}

/** The preposition of a noun phrase by its tree, or else the word before it. */
export function prepositionOf(sentence: Tree, from: number, head: number): string | null {
  for (let at = 0; at < head; at += 1) {
    const token = sentence.tokens[at];
    if (token?.head === head && token.deprel === 'case') return token.form.toLowerCase();
  }
  for (let at = from - 1; at >= 0 && at >= from - 2; at -= 1) {
    const token = sentence.tokens[at];
    if (token?.upos === 'ADP') return token.form.toLowerCase();
    if (token?.upos !== 'DET') return null;
  }
  return null;
}
