import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { LINKING, runText } from './article-names.ts';
import { isNamedAfterSomebody, isOnRecord, startsBearer } from './bearers.ts';
import { isCraft } from './craft-names.ts';
import type { FoundName } from './find-names.ts';
import { PORTFOLIO } from './portfolios.ts';
import { behindLongOffice, endOfBody, isPost } from './posts-in-names.ts';
import { CALENDAR, isCapitalized, isNounOfLetters, isSovereignTitle, opensNames, textOf } from './words.ts';

/** Whether a run was cut out of a longer one that the recogniser took for one name, and which part of it this is. */
type Cut = 'uncut' | 'body' | 'bearer';

/** Where the parts of a name go and what decides on them. */
export interface PartsContext {
  readonly found: FoundName[];
  readonly text: string;
  readonly sentence: Sentence;
  readonly knowledge: Knowledge;
  /** Whether what `[at, to)` of the name `[from, to)` says is an entity of its own. */
  readonly isOwn: (from: number, at: number, to: number, known: boolean) => boolean;
}

/** Cuts a run of capitalised words into the names it holds; posts and their fields are left out. */
export function pushParts(context: PartsContext, from: number, to: number, cut: Cut = 'uncut'): void {
  const { found, text, sentence, knowledge, isOwn } = context;
  const { tokens } = sentence;
  let start = from;
  let kind = cut;
  // `el Secretario General de la | ONU` before `Secretario | General …`
  const behind = behindLongOffice(sentence, from, to, knowledge);
  if (behind !== null) {
    pushParts(context, behind, endOfBody(sentence, behind, to, knowledge), kind);
    return;
  }
  // a title in capitals before a person: `Presidente Juan Pérez`; `Policía Nacional` is a body
  const first = tokens[start]?.form ?? '';
  const second = tokens[start + 1]?.form ?? '';
  if (
    to - start > 1 &&
    isTitle(first, second, knowledge) &&
    !/^(?:san|santa|santo)$/i.test(first) &&
    !sentence.names.some((span) => span.from === start && span.to > start + 1 && span.nameClass === 'LOC') &&
    isCapitalized(second) &&
    !belongsToName(sentence, start, to, knowledge)
  )
    start += 1;
  // bodies of the table, ships
  const uncut =
    knowledge.organizationsByName(runText(sentence, start, to)).length > 0 || isCraft(tokens[start - 1]?.form ?? '');
  for (let at = start + 1; at < to && !uncut; at += 1) {
    const before = tokens[at - 1]?.form ?? '';
    if (LINKING.has(before) || opensNames(before)) continue;
    const bearer = startsBearer(sentence, start, at, to, knowledge);
    const ends =
      sentence.names.some((span) => span.from === at) &&
      sentence.names.some((span) => span.to === at) &&
      !isCalledAfter(sentence, start, at, knowledge);
    if (!bearer && !ends && !isPossessor(tokens[at - 1]?.form ?? '', knowledge)) continue;
    pushParts(context, start, at, bearer ? 'body' : kind);
    kind = bearer ? 'bearer' : 'uncut';
    start = at;
  }
  const behindTitle = start === from ? null : behindLongOffice(sentence, start, to, knowledge);
  if (behindTitle !== null) {
    pushParts(context, behindTitle, to, kind);
    return;
  }
  const name = textOf(text, sentence, start, to);
  if (name === '' || isNounOfLetters(name)) return;
  const seat = seatWithin(sentence, start, to, knowledge);
  const named = seat === null ? to : seat - 1;
  const inner = innerName(sentence, start, named, knowledge);
  for (let at = start + 2; at < named; at += 1) {
    if (!isInnerStart(sentence, at) || !isOwn(start, at, named, at === inner)) continue;
    // `Ministerio de Salud`, `Comité Internacional de la Cruz Roja`
    const end = textOf(text, sentence, at, named);
    if (PORTFOLIO.test(end) || knowledge.organizationsByName(end)[0]?.kind === 'ngo') continue;
    found.push({ sentence: sentence.index, from: at, to: named, text: end, nameClass: null });
  }
  if (seat !== null)
    found.push({ sentence: sentence.index, from: seat, to, text: textOf(text, sentence, seat, to), nameClass: null });
  if (isPost(sentence, start, inner === null ? to : inner - 1, name, knowledge)) return;
  const span = sentence.names.find((candidate) => candidate.from < to && start < candidate.to);
  const seen = kind === 'bearer' ? 'PER' : kind === 'body' ? null : (span?.nameClass ?? null);
  const whole = { sentence: sentence.index, from: start, to, nameClass: seen };
  const begin = tokens[start]?.start ?? 0;
  const pair = countryPair(name, knowledge);
  if (pair) {
    const end = begin + name.length;
    found.push({ ...whole, text: pair[0], slice: { start: begin, end: begin + pair[0].length } });
    found.push({ ...whole, text: pair[1], slice: { start: end - pair[1].length, end } });
    return;
  }
  if (isPossessor(name, knowledge)) {
    const bare = name.slice(0, -2);
    found.push({ ...whole, text: bare, slice: { start: begin, end: begin + bare.length } });
  } else found.push({ ...whole, text: name });
}

/** Where the place begins that the name of a body says it is in, or null: `Embajada de Noruega en | Lima`. */
function seatWithin({ tokens }: Sentence, from: number, to: number, knowledge: Knowledge): number | null {
  for (let at = from + 2; at < to; at += 1) {
    if (tokens[at - 1]?.form !== 'en' || !isCapitalized(tokens[at]?.form ?? '')) continue;
    const place = tokens
      .slice(at, to)
      .map(({ form }) => form)
      .join(' ');
    return isOnRecord(place, knowledge) ? at : null;
  }
  return null;
}

/** Whether a word is a title that stands before a name, not the first word of a body's name. */
function isTitle(first: string, second: string, knowledge: Knowledge): boolean {
  if (knowledge.role(first) === null) return false;
  return !knowledge.headClasses(first).includes('Organization') || knowledge.givenName(second) !== null;
}

/**
 * Whether what looks like the title of a person is part of the name: `la fragata Almirante Robledo`, `el estadio Príncipe
 * Robledo`, a body on record (`General Motors`), a town where something is (`en General Robledo`), a woman called so (`la jueza
 * Reina Robledo Sáenz`).
 */
function belongsToName(sentence: Sentence, from: number, to: number, knowledge: Knowledge): boolean {
  const form = (at: number): string => sentence.tokens[at]?.form ?? '';
  const before = form(from - 1);
  const title = form(from);
  if (isCraft(before) || (!isCapitalized(before) && isNamedAfterSomebody(before))) return true;
  if (isSovereignTitle(title) && to - from > 2 && knowledge.givenName(title) !== null)
    if (knowledge.role(before) !== null || knowledge.isPersonNoun(before)) return true;
  for (let end = from + 2; end <= to; end += 1) {
    const name = runText(sentence, from, end);
    if (knowledge.organizationsByName(name).length > 0) return true;
    if (/^(?:en|desde|hasta|hacia)$/.test(before) && knowledge.citiesByName(name).length > 0) return true;
  }
  return false;
}

/** Whether a house, prize or body is called after whom the run names next: `Fundación | Elena Robledo`, `Museo | Reina Elena`. */
function isCalledAfter({ tokens }: Sentence, from: number, at: number, knowledge: Knowledge): boolean {
  const next = tokens[at]?.form ?? '';
  return (
    at === from + 1 &&
    isNamedAfterSomebody(tokens[from]?.form ?? '') &&
    (knowledge.givenName(next) !== null || isSovereignTitle(next))
  );
}

/** Whether a word is a country, city or known body in the English possessive (`Russia’s`): the name after it is another. */
function isPossessor(form: string, knowledge: Knowledge): boolean {
  if (!/[’']s$/.test(form)) return false;
  const bare = form.slice(0, -2);
  return [knowledge.countriesByName, knowledge.metonyms, knowledge.organizationsByName].some(
    (lookUp) => lookUp(bare).length > 0,
  );
}

/** The two countries that a hyphen joins (`Rusia-Corea del Norte`), or null. */
function countryPair(name: string, knowledge: Knowledge): readonly [string, string] | null {
  const at = name.indexOf('-');
  if (at < 0 || at !== name.lastIndexOf('-') || knowledge.countriesByName(name).length > 0) return null;
  const sides = [name.slice(0, at), name.slice(at + 1)] as const;
  const isState = (side: string) =>
    knowledge.countriesByName(side)[0]?.sovereign === true || knowledge.metonyms(side)[0]?.capital === true;
  return sides.every(isState) ? sides : null;
}

/** Where a country or body that a longer name ends in begins, or null: `Comisión de Derechos Humanos de la ONU`. */
function innerName(sentence: Sentence, from: number, to: number, knowledge: Knowledge): number | null {
  const { tokens } = sentence;
  const first = tokens[from]?.form ?? '';
  if (knowledge.headClasses(first).length === 0 && !PORTFOLIO.test(first) && knowledge.role(first) === null)
    return null;
  if (/^(?:gobierno|ejecutivo|régimen|estado|república|unión|reino)$/i.test(first)) return null;
  for (let at = from + 2; at < to; at += 1) {
    if (!isInnerStart(sentence, at)) continue;
    const rest = tokens
      .slice(at, to)
      .map(({ form }) => form)
      .join(' ')
      .replace(/\bde el\b/g, 'del');
    if (knowledge.countriesByName(rest)[0]?.sovereign || knowledge.organizationsByName(rest).length > 0) return at;
    if (
      tokens[at - 1]?.upos === 'DET' &&
      to - at > 1 &&
      knowledge.headClasses(tokens[at]?.form ?? '').includes('Organization')
    )
      return at;
  }
  return null;
}

/** Whether a capital stands after `de`, with or without an article; that of a month (`23 de Marzo`) begins no name. */
function isInnerStart({ tokens }: Sentence, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!isCapitalized(form) || CALENDAR.test(form)) return false;
  const before = tokens[at - 1];
  return before?.form === 'de' || (before?.upos === 'DET' && tokens[at - 2]?.form === 'de');
}
