import type { NameClass, Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { bridgeOver, isTied, numberAfter, TIMES } from './join-name.ts';
import { pushParts } from './name-parts.ts';
import { isAcronym, isCapitalized, isShouted } from './words.ts';
/** A proper name in one place, before it is typed. */
export interface FoundName {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What the recogniser called it; null where capitals alone show it. */
  readonly nameClass: NameClass | null;
  /** Where in the text it stands if its tokens hold more than it: each half of `Rusia-China`. */
  readonly slice?: { readonly start: number; readonly end: number };
}

const OPENERS = new Set([
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NUM',
  'PART',
  'PRON',
  'SCONJ',
  'VERB',
  'PUNCT',
  'SYM',
]);
/** Words that a text also writes small in the middle of sentences: their capital at a sentence's start is no name. */
export function smallWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { form } of tokens) if (!isCapitalized(form)) small.add(form);
  }
  return small;
}

/**
 * Finds the proper names of a sentence: runs of capitalised words, joined over `de`, `del`, `la`, `y` where the whole
 * is one name, and what the recogniser found beyond them (names in small letters are left out).
 */
export function findNames(
  text: string,
  sentence: Sentence,
  small: ReadonlySet<string>,
  capitals: ReadonlySet<string>,
  knowledge: Knowledge,
): FoundName[] {
  const { tokens } = sentence;
  if (isShouted(sentence)) return [];
  const found: FoundName[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(sentence, at, small, capitals, knowledge)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    for (;;) {
      const next = tokens[to];
      if (next === undefined) break;
      if (continuesName(next.form) && next.upos !== 'PUNCT') {
        to += 1;
        continue;
      }
      const bridge = bridgeOver(sentence, at, to, knowledge);
      if (bridge !== to) {
        to = bridge;
        continue;
      }
      const numbered = numberAfter(sentence, at, to, knowledge);
      if (numbered !== to) {
        to = numbered;
        continue;
      }
      // `Ministerio chino de Asuntos Exteriores`
      if (!isTied(tokens[at]?.form ?? '', next.form, knowledge)) break;
      if (bridgeOver(sentence, at, to + 1, knowledge) === to + 1) break;
      to = bridgeOver(sentence, at, to + 1, knowledge);
    }
    const after = tokens[to];
    if (after && isTied(tokens[at]?.form ?? '', after.form, knowledge)) to += 1;
    pushParts(found, text, sentence, at, to, knowledge);
    at = to;
  }
  return found;
}

function continuesName(form: string): boolean {
  return (
    (isCapitalized(form) && !TIMES.test(form)) ||
    (/^\d{4}$/.test(form) === false && /^(?:[IVX]+|\d{1,2}-\w)$/.test(form))
  );
}

function startsName(
  sentence: Sentence,
  at: number,
  small: ReadonlySet<string>,
  capitals: ReadonlySet<string>,
  knowledge: Knowledge,
): boolean {
  const token = sentence.tokens[at];
  if (!token || !isCapitalized(token.form) || TIMES.test(token.form) || token.upos === 'PUNCT') return false;
  if (token.form.length === 1) return false;
  const before = sentence.tokens[at - 1];
  const initial = before === undefined || /^(?:["«“‘'¿¡:(—–-]|\.-)$/u.test(before.form);
  if (!initial)
    return !(
      OPENERS.has(token.upos) &&
      token.upos !== 'VERB' &&
      token.upos !== 'AUX' &&
      token.upos !== 'NUM' &&
      token.form.length <= 3 &&
      !isAcronym(token.form)
    );
  if (isAcronym(token.form)) return true;
  const next = sentence.tokens[at + 1];
  const lower = token.form.toLowerCase();
  if (capitals.has(token.form) && !small.has(lower)) return true;
  if (small.has(lower)) {
    // `Ministerio de …` at the start of a headline is a name all the same
    return knowledge.headClasses(lower).includes('Organization') && next !== undefined && isCapitalized(next.form);
  }
  if (next && isCapitalized(next.form) && knowledge.organizationsByName(`${token.form} ${next.form}`).length > 0)
    return true;
  if (OPENERS.has(token.upos)) {
    if (
      knowledge.givenName(token.form) !== null &&
      next !== undefined &&
      isCapitalized(next.form) &&
      token.upos !== 'DET' &&
      token.upos !== 'ADP'
    )
      return true;
    if (token.upos !== 'VERB') return false;
  }
  const named = sentence.names.some((name) => name.from <= at && at < name.to);
  if (knowledge.countriesByName(token.form).length > 0 || knowledge.metonyms(token.form).length > 0) return true;
  if (token.upos === 'PROPN')
    return named || (next !== undefined && isCapitalized(next.form)) || knowledge.isSurname(token.form);
  if (knowledge.role(lower) !== null) return false;
  if (token.upos === 'NOUN' || token.upos === 'ADJ') {
    return (
      next !== undefined &&
      isCapitalized(next.form) &&
      (named || knowledge.givenName(token.form) !== null || knowledge.headClasses(lower).includes('Organization'))
    );
  }
  return named && knowledge.citiesByName(token.form).length > 0;
}

/** The forms that stand with a capital inside sentences: names wherever they stand. */
export function innerCapitals(sentences: readonly Sentence[]): ReadonlySet<string> {
  const inner = new Set<string>();
  for (const sentence of sentences) {
    if (isShouted(sentence)) continue;
    for (const token of sentence.tokens) {
      const before = sentence.tokens[token.index - 1];
      if (before && isCapitalized(token.form) && !/^["«“¿¡:.(—–-]+$/u.test(before.form)) inner.add(token.form);
    }
  }
  return inner;
}
