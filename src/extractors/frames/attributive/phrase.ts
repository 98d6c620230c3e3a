import type { Token } from '../../../core/annotation.ts';
import { featureOf } from '../../../core/annotation.ts';
import type { Knowledge } from '../../../knowledge/index.ts';
import type { Party, SentenceView } from '../view.ts';
import { QUOTE } from './names.ts';
import { type AttributiveNoun, nounOf } from './nouns.ts';
import { endOf } from './phrase-end.ts';

export type Definiteness = 'definite' | 'indefinite' | 'possessed' | 'demonstrative' | 'bare' | 'one-of' | 'cuyo';

/** A party within a phrase, and what ties it to the noun. */
export interface Complement {
  readonly party: Party;
  /** The preposition before it, `adjective` for a demonym. */
  readonly link: string;
  /** How many prepositions stand between the noun and it. */
  readonly level: number;
}

/** A noun that attributes something, with what belongs to it: `el entonces secretario general de la OTAN`. */
export interface AttributivePhrase {
  readonly noun: AttributiveNoun;
  readonly head: number;
  /** What stands for the phrase in its clause: the noun, or `uno` in `uno de los países`. */
  readonly anchor: number;
  /** Tokens `[from, to)`, determiner included. */
  readonly from: number;
  readonly to: number;
  readonly definiteness: Definiteness;
  readonly plural: boolean;
  readonly former: boolean;
  readonly complements: readonly Complement[];
  /** First word of the content before the noun: `ex`, `primer`. */
  readonly start: number;
}

const BEFORE = /^(?:ex|entonces|también|tambien|hoy|aún|todavía|ya|hasta|ahora)$/i;

const HEADS_PHRASE = /^(?:appos|nsubj|obj|iobj|obl|nmod|root|conj)/;

/** Every attributive phrase of a sentence, in order. */
export function findPhrases(view: SentenceView, knowledge: Knowledge): AttributivePhrase[] {
  const { tokens } = view.sentence;
  const phrases: AttributivePhrase[] = [];
  for (const token of tokens) {
    const noun = nounOf(token, knowledge);
    if (noun === null || insideName(view, token.index)) continue;
    // `secretario general`, `teniente coronel`: the second word belongs to the first.
    const last = phrases.at(-1);
    if (
      last !== undefined &&
      token.index < last.to &&
      tokens[token.index - 1]?.upos !== 'ADP' &&
      last.noun.noun === 'post' &&
      token.index <= last.head + 2 &&
      isTitlePart(tokens, last.head, token.index)
    )
      continue;
    // `la comisionada residente`: the second tells of what kind the first is
    if (noun.category === 'calling' && last?.head === token.index - 1) continue;
    if (token.upos === 'ADJ' && noun.noun !== 'post' && noun.noun !== 'member' && noun.noun !== 'kin') continue;
    // An adjective that stands for a person (`el opositor Ruiz`), not one before its noun (`la mayor base`).
    // Taggers take a bare post for one (`Ruiz, hasta ahora directora en`): in apposition it stands for a person too. So do
    // kin that end like participles (`su cuñada`), where they head a phrase; `la empresa familiar` is no relative.
    const isAppositive =
      noun.noun === 'kin' ? HEADS_PHRASE.test(token.deprel) : noun.noun === 'post' && token.deprel === 'appos';
    if (token.upos === 'ADJ' && noun.noun === 'kin' && !isAppositive) continue;
    const isPerson = tokens[token.index - 1]?.upos === 'DET' || isAppositive;
    if (token.upos === 'ADJ' && (!isPerson || tokens[token.index + 1]?.upos === 'NOUN')) continue;
    phrases.push(phraseAt(view, token, noun, knowledge));
  }
  return phrases;
}

function isTitlePart(tokens: readonly Token[], head: number, at: number): boolean {
  for (let i = head + 1; i < at; i++) if (tokens[i]?.upos !== 'ADJ' && tokens[i]?.upos !== 'NOUN') return false;
  return true;
}

/** Whether the word is part of a name (`General` of a company) rather than a noun of the sentence. */
function insideName(view: SentenceView, at: number): boolean {
  for (const party of view.parties) {
    if (party.from > at) break;
    if (party.kind !== 'name' || at >= party.to) continue;
    if (party.type === 'Person' && at === party.from && party.to > at + 1) return false;
    const form = view.sentence.tokens[at]?.form ?? '';
    if (/^\p{Lu}/u.test(form) || party.to - party.from === 1) return true;
    if (party.type !== 'Place' && party.type !== 'Organization') return true;
  }
  return false;
}

function isCapital({ form }: Token): boolean {
  return /^\p{Lu}/u.test(form);
}

/** The phrase around a noun; `knowledge` tells more nouns than the module's own tables. */
export function phraseAt(
  view: SentenceView,
  head: Token,
  noun: AttributiveNoun,
  knowledge: Knowledge | null,
): AttributivePhrase {
  const { tokens } = view.sentence;
  let from = head.index;
  let start = head.index;
  let former = noun.former;
  for (let at = head.index - 1; at >= 0 && at >= head.index - 5; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (BEFORE.test(token.form)) {
      if (/^(?:ex|entonces)$/i.test(token.form)) former = true;
      from = at;
      if (/^ex$/i.test(token.form)) start = at;
      continue;
    }
    if (token.upos === 'ADJ' || token.upos === 'NUM' || /^(?:Alt[oa]|Primer[oa]?|Viceprimer[oa]?)$/.test(token.form)) {
      from = at;
      if (/^(?:primer|primera|viceprimer|alto|alta|máximo|máxima|gran)$/i.test(token.form)) start = at;
      if (/^antigu[oa]s?$/i.test(token.form)) {
        former = true;
        start = at;
      }
      continue;
    }
    // `Secretario General`, `Comandante en Jefe`: a post in capitals of two nouns
    if (isCapital(token) && isCapital(head)) {
      const linked = at === head.index - 2 && tokens[at + 1]?.form === 'en' && /^Jef[ea]$/.test(head.form);
      if (linked || (at === head.index - 1 && nounOf(token, null)?.noun === 'post')) {
        from = at;
        start = at;
        continue;
      }
    }
    if (token.form === 'en' && at === head.index - 1 && /^Jef[ea]$/.test(head.form)) continue;
    if (QUOTE.test(token.form) || token.form === '-') {
      if (tokens[at - 1]?.upos === 'DET' || BEFORE.test(tokens[at - 1]?.form ?? '')) continue;
      break;
    }
    if (token.upos === 'DET' || /^cuy[oa]s?$/i.test(token.form)) from = at;
    if (token.upos === 'DET' && tokens[at - 1]?.upos === 'DET') from = at - 1;
    break;
  }
  const determiner = tokens[from];
  let definiteness: Definiteness = 'bare';
  if (determiner !== undefined && (determiner.upos === 'DET' || determiner.upos === 'PRON') && from < head.index) {
    const form = determiner.form.toLowerCase();
    if (/^cuy/.test(form)) definiteness = 'cuyo';
    else if (/^(?:su|sus|mi|mis|nuestr|tu|tus)/.test(form) || featureOf(determiner, 'Poss') === 'Yes')
      definiteness = 'possessed';
    else if (/^(?:el|la|los|las|lo)$/.test(form)) definiteness = 'definite';
    else if (/^(?:est|es[eao]|aque)/.test(form)) definiteness = 'demonstrative';
    else definiteness = 'indefinite';
  }
  if (
    (definiteness === 'definite' || definiteness === 'possessed') &&
    /^de$/i.test(tokens[from - 1]?.form ?? '') &&
    /^un[oa]$/i.test(tokens[from - 2]?.form ?? '')
  ) {
    definiteness = 'one-of';
    from -= 2;
  }
  const plural = definiteness !== 'one-of' && (featureOf(head, 'Number') === 'Plur' || noun.plural);
  const to = endOf(view, head.index, plural, noun, knowledge);
  return {
    noun: asLongerRole(tokens, head.index, noun, knowledge),
    head: head.index,
    anchor: definiteness === 'one-of' ? from : head.index,
    from,
    to,
    definiteness,
    plural,
    former,
    start,
    complements: complementsIn(view, head.index, to),
  };
}

/** `secretaria de Estado` is a minister, `jefe de la Policía` no boss of a firm: the role table knows posts of several words. */
function asLongerRole(
  tokens: readonly Token[],
  head: number,
  noun: AttributiveNoun,
  knowledge: Knowledge | null,
): AttributiveNoun {
  if (knowledge === null || noun.noun !== 'post' || tokens[head + 1]?.form.toLowerCase() !== 'de') return noun;
  const article = tokens[head + 2]?.upos === 'DET' ? tokens[head + 2] : undefined;
  const last = tokens[head + (article === undefined ? 2 : 3)];
  if (last === undefined) return noun;
  const link = article === undefined ? 'de' : article.form.toLowerCase() === 'el' ? 'del' : `de ${article.form}`;
  const role = knowledge.role(`${tokens[head]?.form} ${link} ${last.form}`);
  return role === null ? noun : { ...noun, category: role.category };
}

function complementsIn(view: SentenceView, head: number, to: number): Complement[] {
  const found: Complement[] = [];
  const seen = new Set<number>();
  const { tokens } = view.sentence;
  for (const party of view.parties) {
    if (party.from >= to) break;
    if (party.from <= head || party.kind === 'zero' || party.kind === 'pronoun') continue;
    if (seen.has(party.entity)) continue;
    seen.add(party.entity);
    let level = 0;
    let link = '';
    for (let at = head + 1; at < party.from; at++) {
      if (tokens[at]?.upos !== 'ADP') continue;
      level += 1;
      link = (tokens[at]?.form ?? '').toLowerCase();
    }
    if (party.kind === 'demonym') link = 'adjective';
    else if (link === '') {
      // A mention may begin with its own preposition or article: look into its first words.
      link = 'bare';
    }
    found.push({ party, link, level });
  }
  return found;
}
