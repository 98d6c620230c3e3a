import type { Sentence, Token } from '../../core/annotation.ts';

/** A noun for what somebody says: `la propuesta de X de reunir a …`, `la versión de X`. */
export interface Saying {
  readonly noun: number;
  /** Who says it, at least one. */
  readonly holders: readonly number[];
  /** The verb of the clause that tells what is said; null where there is none. */
  readonly clause: number | null;
}

const SAYINGS: ReadonlySet<string> = new Set(
  'propuesta petición anuncio acusación denuncia promesa oferta versión declaración advertencia amenaza exigencia reclamo solicitud afirmación'.split(
    ' ',
  ),
);
/** How far what is said may stand: `la propuesta de X, nombrado ese mes secretario del consejo, de sentar a …`. */
const REACH = 18;
/** How deep in what is said a word may stand. */
const DEPTH = 4;

const read = new WeakMap<Sentence, readonly Saying[]>();

export function sayingsIn(sentence: Sentence): readonly Saying[] {
  let known = read.get(sentence);
  if (known === undefined) {
    known = findSayings(sentence.tokens);
    read.set(sentence, known);
  }
  return known;
}

/** Who says what a word tells in the clause of such a noun, the nearest noun first; empty where it stands in none. */
export function holdersOf(sentence: Sentence, token: number): readonly number[] {
  for (const { clause, holders } of sayingsIn(sentence).toReversed()) {
    for (let at = token, step = 0; clause !== null && at >= clause && step < DEPTH; step++) {
      if (at === clause) return holders;
      at = sentence.tokens[at]!.head;
    }
  }
  return [];
}

function findSayings(tokens: readonly Token[]): Saying[] {
  return tokens.flatMap(({ upos, lemma, index }) => {
    if (upos !== 'NOUN' || !SAYINGS.has(lemma)) return [];
    const holders = tokens
      .filter(({ head, deprel, index: at }) => head === index && deprel === 'nmod' && isOf(tokens, at))
      .map(({ index: at }) => at);
    const last = holders.at(-1);
    return last === undefined ? [] : [{ noun: index, holders, clause: clauseOf(tokens, index, last) }];
  });
}

function isOf(tokens: readonly Token[], at: number): boolean {
  return tokens.some(({ head, deprel, form }) => head === at && deprel === 'case' && /^del?$/iu.test(form));
}

/** The verb under the noun, or the infinitive or clause that opens with `de` after its holder, wherever parsers hang that. */
function clauseOf(tokens: readonly Token[], noun: number, holder: number): number | null {
  for (let at = holder + 1; at < tokens.length - 1 && at <= holder + REACH; at++) {
    const [token, next] = [tokens[at]!, tokens[at + 1]!];
    if (/^[;:.]$/.test(token.form)) break;
    if (token.form.toLowerCase() !== 'de' || token.deprel !== 'mark') continue;
    if (next.upos === 'VERB') return next.index;
    if (next.form.toLowerCase() === 'que') return next.head > next.index ? next.head : null;
  }
  const under = tokens.find(({ head, deprel, index }) => head === noun && index > holder && deprel === 'ccomp');
  return under?.index ?? null;
}
