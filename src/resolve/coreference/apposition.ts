import type { Sentence, Token } from '../../core/annotation.ts';
import { draftAt, endOfDraft, type State } from './description-state.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A name that stands beside a description of its bearer. */
export interface Apposed {
  readonly draft: Draft;
  /** `el árbitro X`, `el árbitro, X`, `X, árbitro`, `X es el árbitro`, `un árbitro llamado X`. */
  readonly how: 'direct' | 'comma' | 'before' | 'copula' | 'called';
  /** Whether the apposition ends where it should: at a comma, a full stop, a relative clause. */
  readonly closed: boolean;
  /** The name where it follows; else where the description ends. */
  readonly start: number;
  readonly end: number;
}

const CALLED = /^(?:llamad[oa]|apodad[oa]|apellidad[oa]|bautizad[oa]|conocid[oa]|denominad[oa]|alias)$/;
/** `do` and `da` in Galician and Portuguese posts. */
const LINKS = /^(?:de|del|do|da|dos|das|en|para|y|e|ante|contra)$/;

/** The end of a description: over its complements and the names in them (`del Consejo de Seguridad ruso`). */
export function endOfDescription(state: State, sentence: Sentence, phrase: NounPhrase): number {
  let to = phrase.core;
  const { tokens } = sentence;
  for (let steps = 0; steps < 4; steps += 1) {
    const link = tokens[to];
    if (!link || !LINKS.test(link.form)) break;
    let end = to + 1;
    while (tokens[end]?.upos === 'DET') end += 1;
    const start = end;
    // `el ministro y la diputada` are two
    if (/^[ye]$/.test(link.form) && start > to + 1) break;
    while (end < tokens.length) {
      const token = tokens[end];
      if (!token) break;
      const named = draftAt(state, sentence.index, end);
      if (named?.type === 'Person' || !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) {
        if (!(named && named.type !== 'Person')) break;
      }
      end += 1;
    }
    if (end === start) break;
    to = end;
  }
  return to;
}

/** Whether a participle says what something is called: `bautizada`. */
export function isCalling(form: string): boolean {
  return CALLED.test(form);
}

/** `un árbitro llamado X`, `la operación, bautizada como X`. */
function afterCalling(state: State, sentence: Sentence, end: number): Apposed | null {
  const { tokens } = sentence;
  const at = tokens[end]?.form === ',' ? end + 1 : end;
  if (!isCalling(tokens[at]?.form ?? '')) return null;
  return nameFrom(state, sentence, tokens[at + 1]?.form === 'como' ? at + 2 : at + 1, 'called');
}

/** The entity whose name stands beside a description, by neighbouring words: robust where the tree is not. */
export function findApposed(state: State, sentence: Sentence, phrase: NounPhrase, end: number): Apposed | null {
  return (
    nameFrom(state, sentence, phrase.core, 'direct') ??
    (end > phrase.core ? nameFrom(state, sentence, end, 'direct') : null) ??
    afterMaterial(state, sentence, phrase.core, end) ??
    bareBehindPerson(state, sentence, phrase, end) ??
    afterComma(state, sentence, end) ??
    afterTail(state, sentence, phrase, end) ??
    afterCalling(state, sentence, end) ??
    nameBefore(state, sentence, phrase, end)
  );
}

/** `X, vicepresidenta de A e hija del fundador, Y`: without an article behind a person's name, the noun describes whom it follows. */
function bareBehindPerson(state: State, sentence: Sentence, phrase: NounPhrase, end: number): Apposed | null {
  const { tokens } = sentence;
  if (phrase.head.index !== phrase.from) return null;
  let at = phrase.from - 1;
  // the second of two: `, vicepresidenta de A e hija`
  if (/^[ye]$/.test(tokens[at]?.form ?? ''))
    while (at > 0 && !/^(?:PUNCT|VERB|AUX)$/.test(tokens[at]?.upos ?? '')) at -= 1;
  if (tokens[at]?.form !== ',') return null;
  const draft = draftAt(state, sentence.index, at - 1);
  return draft?.type === 'Person' ? { draft, how: 'before', closed: closesAt(tokens, end), start: end, end } : null;
}

/** A name that begins at a token, in quotation marks or not. */
function nameFrom(state: State, sentence: Sentence, at: number, how: Apposed['how']): Apposed | null {
  const { tokens } = sentence;
  const start = /^["'«“‘]$/.test(tokens[at]?.form ?? '') ? at + 1 : at;
  const draft = draftAt(state, sentence.index, start);
  const end = endOfDraft(state, sentence.index, start);
  if (!draft || end === null || draftAt(state, sentence.index, start - 1) === draft) return null;
  if (!draft.mentions.some((mention) => mention.sentence === sentence.index && mention.from === start)) return null;
  return { draft, how, closed: closesAt(tokens, end), start, end };
}

/**
 * `el fabricante de baterías X`, `una banda de rock X`: a bare noun tells of what kind the first is, and the name behind it is
 * of that. Beside a noun of its own an article would stand (`el presidente de la petrolera X`).
 */
function afterMaterial(state: State, sentence: Sentence, core: number, end: number): Apposed | null {
  const { tokens } = sentence;
  if (tokens[core]?.form !== 'de') return null;
  let at = core + 1;
  while (at < end && /^(?:NOUN|ADJ)$/.test(tokens[at]?.upos ?? '') && !draftAt(state, sentence.index, at)) at += 1;
  const name = at > core + 1 && at < end ? nameFrom(state, sentence, at, 'direct') : null;
  return name !== null && name.draft.type !== 'Country' ? name : null;
}

/** `el técnico, X`, `el técnico, el uruguayo X`, `el técnico, general de brigada X`. */
function afterComma(state: State, sentence: Sentence, end: number): Apposed | null {
  const { tokens } = sentence;
  // `la jefa de A (SIGLA), X`
  const isAcronym = tokens[end]?.form === '(' && tokens[end + 2]?.form === ')' && tokens[end + 3]?.form === ',';
  const comma = isAcronym ? end + 3 : end;
  if (!/^[,(—–]$/.test(tokens[comma]?.form ?? '')) return null;
  let at = comma + 1;
  for (let steps = 0; steps < 6; steps += 1, at += 1) {
    const name = nameFrom(state, sentence, at, 'comma');
    if (name) return steps === 0 || name.draft.type !== 'Country' ? name : null;
    const token = tokens[at];
    const isBehindLink = steps === 0 || tokens[at - 1]?.form === 'de';
    const opener = isBehindLink && token?.upos === 'DET' && /^(?:el|la)$/.test(token.form);
    if (!token || !(opener || /^(?:NOUN|ADJ)$/.test(token.upos) || (steps > 0 && token.form === 'de'))) return null;
  }
  return null;
}

/** Words of a tail at most: a clause is longer. */
const TAIL = 12;
/** Small words that say whose, where or what for somebody is something. */
const TAIL_LINK = /^(?:de|del|do|da|dos|das|en|para|ante|contra|sobre|a|al|por|como|con)$/;
const TAIL_WORD = /^(?:DET|NOUN|ADJ|PROPN|NUM|PRON)$/;

/**
 * `el abogado de X, Y`, `la hija de éste, Y`, `el candidato de A a la presidencia, Y`, `la jefa de A (SIGLA), Y`: what stands
 * between a description and the comma names others, and behind the comma its bearer, where the apposition ends as it should.
 */
function afterTail(state: State, sentence: Sentence, phrase: NounPhrase, end: number): Apposed | null {
  if (phrase.plural) return null;
  const { tokens } = sentence;
  let at = end;
  while (at < end + TAIL && !/^[,—–]$/.test(tokens[at]?.form ?? ',')) {
    const next = endInTail(state, sentence, at);
    if (next === null) return null;
    at = next;
  }
  const name = at > end && at < end + TAIL ? afterComma(state, sentence, at) : null;
  return name?.closed && name.draft.type === 'Person' ? name : null;
}

/** The end of what may stand in such a tail from a token on, or null: others only as those whose somebody is. */
function endInTail(state: State, sentence: Sentence, at: number): number | null {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token) return null;
  const isTheirs = /^(?:de|do|da)$/.test(tokens[tokens[at - 1]?.upos === 'DET' ? at - 2 : at - 1]?.form ?? '');
  if (draftAt(state, sentence.index, at)?.type === 'Person')
    return isTheirs ? endOfDraft(state, sentence.index, at) : null;
  // `(SIGLA)`
  if (token.form === '(') return tokens[at + 2]?.form === ')' ? at + 3 : null;
  if (token.upos === 'ADP') return TAIL_LINK.test(token.form) ? at + 1 : null;
  if (token.upos === 'VERB') return token.feats.includes('VerbForm=Part') ? at + 1 : null;
  if (!TAIL_WORD.test(token.upos) || /^(?:que|quien|cual|se)$/.test(token.form)) return null;
  const isSomebody = token.upos === 'NOUN' && (state.knowledge.role(token.form) ?? null) !== null;
  return isSomebody && !isTheirs ? null : at + 1;
}

/** `X, hombre de confianza de Y,` and `X es el árbitro`. */
function nameBefore(state: State, sentence: Sentence, phrase: NounPhrase, end: number): Apposed | null {
  const { tokens } = sentence;
  let at = phrase.from - 1;
  if (/^(?:entonces|hoy|actual|ahora|antes)$/.test(tokens[at]?.form ?? '')) at -= 1;
  const mark = tokens[at];
  const copula = mark?.lemma === 'ser' && mark.upos !== 'NOUN';
  if (!mark || !(copula || /^[,(—–]$/.test(mark.form))) return null;
  const draft = draftAt(state, sentence.index, at - 1);
  if (!draft) return null;
  return { draft, how: copula ? 'copula' : 'before', closed: closesAt(tokens, end), start: end, end };
}

function closesAt(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  return after === undefined || /^(?:[,.;:()"'»”’—–-]|que|quien|quienes|cuy[oa]s?|donde)$/.test(after.form);
}
