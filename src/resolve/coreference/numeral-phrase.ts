import type { Sentence, Token } from '../../core/annotation.ts';
import type { NameEnd, NounPhrase } from './noun-phrase.ts';

const PART = /^(?:algun[oa]s|vari[oa]s|much[oa]s|un[oa]|ningun[oa])$/i;

/**
 * The phrase of a number that stands for people told of before: `dos de ellas`, `31 de los repatriados`, `otros doce`; null
 * where a noun follows it or none is meant.
 */
export function numeralPhraseAt(sentence: Sentence, head: Token, nameEnd: NameEnd): NounPhrase | null {
  const { tokens } = sentence;
  if (head.upos !== 'NUM' && !((head.upos === 'PRON' || head.upos === 'DET') && PART.test(head.form))) return null;
  const at = head.index;
  const before = tokens[at - 1];
  const other = /^otr[oa]s$/i.test(before?.form ?? '');
  const next = tokens[at + 1];
  let to = at + 1;
  if (next?.form === 'de') {
    to = endOfWhole(tokens, at + 2, nameEnd) ?? to;
    if (to === at + 1) return null;
  } else if (!other || head.upos !== 'NUM' || /^(?:NOUN|ADJ|NUM|PROPN|SYM)$/.test(next?.upos ?? '')) return null;
  const phrase = { head, from: other ? at - 1 : at, core: at + 1, to, definite: false, plural: true };
  return { ...phrase, possessed: false, demonstrative: false, country: null, adjectives: 0 };
}

/** The end of those whom a number takes some of: `ellas`, `los cuales`, `los 160 legisladores`, `sus tripulantes`. */
function endOfWhole(tokens: readonly Token[], from: number, nameEnd: NameEnd): number | null {
  if (/^ell[oa]s$/.test(tokens[from]?.form ?? '')) return from + 1;
  let at = from;
  while (/^(?:DET|NUM)$/.test(tokens[at]?.upos ?? '')) at += 1;
  if (at === from) return null;
  if (/^(?:cuales|mismos|mismas)$/.test(tokens[at]?.form ?? '')) return at + 1;
  if (!/Number=Plur/.test(tokens[at]?.feats ?? '')) return tokens[at - 1]?.upos === 'NUM' && at > from + 1 ? at : null;
  return nameEnd(at) ?? at + 1;
}
