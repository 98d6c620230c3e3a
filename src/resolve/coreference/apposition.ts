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
const LINKS = /^(?:de|del|en|para|y|e|ante|contra)$/;

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
  if (!/^[,(—–]$/.test(tokens[end]?.form ?? '')) return null;
  let at = end + 1;
  for (let steps = 0; steps < 5; steps += 1, at += 1) {
    const name = nameFrom(state, sentence, at, 'comma');
    if (name) return steps === 0 || name.draft.type !== 'Country' ? name : null;
    const token = tokens[at];
    const opener = steps === 0 && token?.upos === 'DET' && /^(?:el|la)$/.test(token.form);
    if (!token || !(opener || /^(?:NOUN|ADJ)$/.test(token.upos) || (steps > 0 && token.form === 'de'))) return null;
  }
  return null;
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
