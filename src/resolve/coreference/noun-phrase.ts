import type { Sentence, Token } from '../../core/annotation.ts';
import type { CountryRecord, Knowledge } from '../../knowledge/index.ts';
import { isCeasefire } from '../../languages/es/ceasefire.ts';
import { endsPost } from './two-word-post.ts';
import { isCapitalized } from './words.ts';

/** A noun phrase headed by a common noun. */
export interface NounPhrase {
  readonly head: Token;
  /** From its article or numeral. */
  readonly from: number;
  /** After its adjectives. */
  readonly core: number;
  /** After its complements with `de`, or `core`. */
  readonly to: number;
  readonly definite: boolean;
  readonly plural: boolean;
  /** `su`, `sus`. */
  readonly possessed: boolean;
  /** `este`, `ese`, `dicho`. */
  readonly demonstrative: boolean;
  readonly country: CountryRecord | null;
  readonly adjectives: number;
}

/** Gives the end of the name that covers a token, or null: complements take whole names. */
export type NameEnd = (token: number) => number | null;

const MONTH =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/i;
const WHEN =
  /^(?:ayer|hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasado|próximo|semana|año|mes)$/i;

/** What may stand between an article and its noun: `el también exministro`, `la entonces alcaldesa`, `el ex gobernador`. */
const BETWEEN = /^(?:ex|entonces|también|todavía|aún|hoy|ahora|ya|hasta|recién|siempre|antes)$/;

/** Whether an article stands before such a word, with others of its kind between them or not. */
function standsInPhrase(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (BETWEEN.test(tokens[first - 1]?.form ?? '')) first -= 1;
  return tokens[first - 1]?.upos === 'DET';
}

/** Reads the noun phrase around a common noun, by neighbouring words: robust where the tree is not. */
export function nounPhraseAt(sentence: Sentence, head: Token, knowledge: Knowledge, nameEnd: NameEnd): NounPhrase {
  const { tokens } = sentence;
  let from = head.index;
  while (from > 0) {
    const before = tokens[from - 1];
    if (before && BETWEEN.test(before.form) && standsInPhrase(tokens, from - 1)) {
      from -= 1;
      continue;
    }
    if (
      !before ||
      !(before.upos === 'DET' || before.upos === 'NUM' || (before.upos === 'ADJ' && before.head === head.index))
    )
      break;
    if (before.form.includes(',')) break;
    from -= 1;
  }
  let core =
    head.index + (isCeasefire(sentence, head.index) ? 3 : endsPost(sentence, head.index + 1, knowledge) ? 2 : 1);
  let country: CountryRecord | null = null;
  let adjectives = 0;
  while (core < tokens.length) {
    const next = tokens[core];
    if (!next || isCapitalized(next.form)) break;
    const demonym = knowledge.countriesByDemonym(next.form)[0];
    if (!((next.upos === 'ADJ' && !opensClause(tokens, core)) || demonym || isFinalParticiple(tokens, core))) break;
    country ??= demonym?.country ?? null;
    adjectives += 1;
    core += 1;
  }
  const to = endOfComplements(sentence, head, core, knowledge, nameEnd);
  const determiners = tokens.slice(from, head.index);
  // the article inside `del` has no letters of its own
  if (from < head.index && tokens[from - 1]?.start === tokens[from]?.start) from += 1;
  const has = (pattern: RegExp) => determiners.some((token) => pattern.test(token.form));
  const demonstrative = has(/^(?:est[ae]|est[ao]s|es[ae]|es[ao]s|dich[ao]s?|aquel|aquella|aquell[ao]s)$/i);
  return {
    head,
    from,
    core,
    to,
    definite: demonstrative || has(/^(?:el|la|los|las)$/i),
    plural: /Number=Plur/.test(head.feats),
    possessed: has(/^sus?$/i),
    demonstrative,
    country,
    adjectives,
  };
}

/** `los traficantes capturados,` but not `el tratado firmado en junio`, where a clause begins. */
function isFinalParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.upos === 'VERB' && /VerbForm=Part/.test(token.feats) && !opensClause(tokens, at);
}

/** Whether a word formed like a participle has complements of its own. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (!/[aieo](?:d|ch|t|st)[oa]s?$/.test(tokens[at]?.form ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.form === 'de') return false;
  return next !== undefined && /^(?:ADP|ADV|NUM|DET)$/.test(next.upos);
}

function endOfComplements(
  sentence: Sentence,
  head: Token,
  core: number,
  knowledge: Knowledge,
  nameEnd: NameEnd,
): number {
  const { tokens } = sentence;
  const classes = knowledge.headClasses(head.form);
  const event = classes.includes('Event') || classes.includes('Agreement');
  let to = core;
  for (let steps = 0; steps < 4; steps += 1) {
    const link = tokens[to];
    if (link?.upos !== 'ADP') break;
    const form = link.form;
    if (form !== 'de' && !(event && /^(?:en|contra|entre|sobre|con|a)$/.test(form))) break;
    let end = to + 1;
    while (/^(?:DET|NUM)$/.test(tokens[end]?.upos ?? '')) end += 1;
    const start = end;
    const quoted = endOfQuote(tokens, start);
    if (quoted !== null && form === 'de' && !isJudged(tokens, head)) {
      to = quoted;
      continue;
    }
    const first = tokens[start];
    const named = nameEnd(start);
    if (form === 'a' && named === null) break;
    if (first && named === null && (WHEN.test(first.form) || (form !== 'de' && steps === 0 && first.form === 'lugar')))
      break;
    const day = endOfDay(tokens, start);
    if (named !== null) end = named;
    else if (day !== null) end = day;
    else if (/^\d{4}$/.test(tokens[end - 1]?.form ?? '')) end = start;
    else {
      // `orden de registro | dictada por el juez`: what a clause says of the whole stays out
      while (
        /^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]?.upos ?? '') &&
        !/[,.;:()"»]/.test(tokens[end]?.form ?? '') &&
        !(end > start && opensClause(tokens, end) && tokens[end]?.upos !== 'NOUN')
      )
        end = nameEnd(end) ?? end + 1;
      if (end === start) break;
      // `acusó a los socialistas | de deslealtad`: of two complements the last is the charge
      const isCharge = first?.upos === 'NOUN' && start === to + 1 && tokens[end]?.form !== 'de';
      if (form === 'de' && isCharge && isJudged(tokens, head)) break;
    }
    to = end;
    // `los jefes de los ejércitos de A y B`, but of one minister the second name is another party
    if (event || form === 'entre' || /Number=Plur/.test(head.feats))
      to = joinedEnd(tokens, to, named !== null, form, nameEnd);
  }
  return to;
}

/** Whether what follows with `de` is said of the noun and no part of it: `calificó la medida de "humillación"`. */
function isJudged(tokens: readonly Token[], head: Token): boolean {
  for (let at = head.index - 1; at >= 0 && at >= head.index - 5; at -= 1)
    if (
      /^(?:calificar|tachar|tildar|motejar|acusar|culpar|responsabilizar|absolver|exculpar)$/.test(
        tokens[at]?.lemma ?? '',
      )
    )
      return true;
  return false;
}

/** The end of a few words in quotes that open at a token, or null: `una conferencia de "generación de fuerzas"`. */
function endOfQuote(tokens: readonly Token[], at: number): number | null {
  if (!/^["«“]$/.test(tokens[at]?.form ?? '')) return null;
  for (let end = at + 2; end < at + 9; end += 1) if (/^["»”]$/.test(tokens[end]?.form ?? '')) return end + 1;
  return null;
}

/** The end of `7 de octubre de 2023` from the token after its day, or null. */
function endOfDay(tokens: readonly Token[], at: number): number | null {
  if (!/^\d{1,2}$/.test(tokens[at - 1]?.form ?? '') || tokens[at]?.form !== 'de') return null;
  if (!MONTH.test(tokens[at + 1]?.form ?? '')) return null;
  let end = at + 2;
  if (tokens[end]?.form === 'de') {
    const year = tokens[end + 1]?.upos === 'DET' ? end + 2 : end + 1;
    if (/^\d{4}$/.test(tokens[year]?.form ?? '')) end = year + 1;
  }
  return end;
}

/** After a second party joined by `y`: `la reunión entre Chile y Perú`. */
function joinedEnd(
  tokens: readonly Token[],
  to: number,
  named: boolean,
  preposition: string,
  nameEnd: NameEnd,
): number {
  if (!/^[ye]$/.test(tokens[to]?.form ?? '')) return to;
  let at = to + 1;
  while (tokens[at]?.upos === 'DET' || tokens[at]?.form === preposition) at += 1;
  const end = nameEnd(at);
  if (end !== null) return named || preposition === 'entre' ? end : to;
  if (preposition !== 'entre') return to;
  while (/^(?:NOUN|ADJ)$/.test(tokens[at]?.upos ?? '')) at += 1;
  return at;
}
