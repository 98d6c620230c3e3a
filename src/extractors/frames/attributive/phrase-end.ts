import type { Token } from '../../../core/annotation.ts';
import type { Knowledge } from '../../../knowledge/index.ts';
import type { Party, SentenceView } from '../view.ts';
import { QUOTE } from './names.ts';
import { type AttributiveNoun, nounOf } from './nouns.ts';

/** Prepositions that tie a body to a noun. */
const LINKS: ReadonlySet<string> = new Set(['de', 'en', 'por', 'para', 'ante', 'a']);

/** The longest party that begins at a token; persons only where asked for. */
function partyFrom(view: SentenceView, at: number, persons: boolean): Party | undefined {
  let best: Party | undefined;
  for (const party of view.parties) {
    if (party.from > at) break;
    if (party.from !== at || party.kind === 'demonym' || party.kind === 'zero') continue;
    if ((party.type === 'Person') !== persons) continue;
    if (best === undefined || party.to > best.to) best = party;
  }
  return best;
}

/** Where the phrase around a noun ends: past its adjectives and complements, before names of persons, commas and clauses. */
export function endOf(
  view: SentenceView,
  head: number,
  plural: boolean,
  noun: AttributiveNoun,
  knowledge: Knowledge | null,
): number {
  const { tokens } = view.sentence;
  let to = head + 1;
  let linked = false;
  const limit = Math.min(tokens.length, head + 28);
  while (to < limit) {
    const token = tokens[to];
    if (token === undefined) break;
    if (partyFrom(view, to, true) !== undefined) break;
    const party = partyFrom(view, to, false);
    if (party !== undefined) {
      // `el presidente Rusia` is no phrase: without a preposition only what follows a link belongs to it.
      if (!linked && party.kind === 'name' && noun.noun !== 'place' && noun.noun !== 'part') break;
      to = Math.max(to + 1, Math.min(party.to, limit));
      continue;
    }
    if (token.upos === 'ADJ' || (noun.lemma === 'numero' && to === head + 1 && token.upos === 'NUM')) {
      to += 1;
      if (QUOTE.test(tokens[to]?.form ?? '') && noun.lemma === 'numero') to += 1;
      continue;
    }
    if (token.upos === 'NOUN' && (linked || to === head + 1 || tokens[to - 1]?.upos === 'NOUN')) {
      to += 1;
      continue;
    }
    if (token.upos === 'PROPN' && linked) {
      to += 1;
      continue;
    }
    const inserted = endOfTime(tokens, to);
    if (inserted > to && tokens[inserted]?.upos === 'ADP') {
      to = inserted;
      continue;
    }
    if (token.upos === 'ADP' && LINKS.has(token.form.toLowerCase())) {
      const next = afterDeterminers(tokens, to + 1);
      if (next >= limit) break;
      const person = partyFrom(view, next, true) ?? partyFrom(view, to + 1, true);
      if (person !== undefined) {
        if (noun.noun === 'kin') to = person.to;
        break;
      }
      const named = partyFrom(view, next, false) ?? partyFrom(view, to + 1, false);
      const content = tokens[next];
      if (content === undefined) break;
      const of = token.form.toLowerCase() === 'de';
      if (named === undefined) {
        if (!of && !(token.form.toLowerCase() === 'en' && content.upos === 'PROPN')) break;
        if (content.upos !== 'NOUN' && content.upos !== 'PROPN' && content.upos !== 'ADJ') break;
      }
      if (token.form.toLowerCase() === 'a' && named === undefined) break;
      linked = true;
      to = next;
      continue;
    }
    if (QUOTE.test(token.form) && linked && tokens[to - 1]?.upos !== 'PUNCT') {
      const next = tokens[to + 1];
      if (
        next !== undefined &&
        (next.upos === 'PROPN' || next.upos === 'NOUN') &&
        partyFrom(view, to + 1, true) === undefined
      ) {
        to += 1;
        continue;
      }
      break;
    }
    if (
      token.form === '(' &&
      linked &&
      tokens[to + 2]?.form === ')' &&
      /^\p{Lu}{2,}/u.test(tokens[to + 1]?.form ?? '')
    ) {
      to += 3;
      continue;
    }
    if (token.form === ',' && plural && linked && listGoesOn(view, to)) {
      to += 1;
      continue;
    }
    if (/^[ye]$/.test(token.form) && linked) {
      const next = afterDeterminers(tokens, to + 1);
      const content = tokens[next];
      if (content === undefined || partyFrom(view, next, true) !== undefined) break;
      const second = nounOf(content, knowledge);
      if (second !== null && second.noun !== 'place' && second.noun !== 'part') break;
      if (next > to + 1 && !plural && partyFrom(view, next, false) === undefined) break;
      if (content.upos !== 'NOUN' && content.upos !== 'PROPN' && content.form.toLowerCase() !== 'de') break;
      to += 1;
      continue;
    }
    if (token.upos === 'DET' && linked && tokens[to - 1]?.upos === 'CCONJ') {
      to += 1;
      continue;
    }
    break;
  }
  while (to > head + 1 && /^(?:ADP|CCONJ|DET|PUNCT)$/.test(tokens[to - 1]?.upos ?? '') && tokens[to - 1]?.form !== ')')
    to -= 1;
  return to;
}

/** Whether after a comma the bodies of a plural go on: `los presidentes de Alemania[,] Reino Unido e Italia`. */
function listGoesOn(view: SentenceView, comma: number): boolean {
  const { tokens } = view.sentence;
  const next = partyFrom(view, comma + 1, false);
  if (next === undefined || next.kind !== 'name') return false;
  const after = tokens[next.to];
  if (after === undefined) return false;
  if (/^[ye]$/.test(after.form)) return partyFrom(view, afterDeterminers(tokens, next.to + 1), false) !== undefined;
  return after.form === ',' && listGoesOn(view, next.to);
}

/** The end of a time put between noun and body: `líder [durante 35 años] del partido`. */
function endOfTime(tokens: readonly Token[], at: number): number {
  if (!/^(?:durante|desde|hasta)$/i.test(tokens[at]?.form ?? '')) return at;
  let to = at + 1;
  while (to < at + 6 && /^(?:DET|NUM|NOUN|ADJ)$/.test(tokens[to]?.upos ?? '')) to += 1;
  return to;
}

function afterDeterminers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.upos === 'DET' || tokens[next]?.upos === 'NUM' || QUOTE.test(tokens[next]?.form ?? ''))
    next += 1;
  return next;
}
