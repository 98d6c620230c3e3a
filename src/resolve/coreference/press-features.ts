import type { FeatureSink } from './feature-tally.ts';
import { headOf, isAcronym, prepositionOf, type Tree, type TreeToken } from './words.ts';

/**
 * Tells where a name stands, as far as names of the press at such places are persons, bodies or places: what it is subject
 * or object of, the nouns before it, the words around.
 */
export function surroundings(sink: FeatureSink, sentence: Tree, from: number, to: number): void {
  const { tokens } = sentence;
  const head = tokens[headOf(sentence, from, to)];
  if (head) governors(sink, sentence, head, prepositionOf(sentence, from, head.index) ?? 'none');
  let at = from - 1;
  if (isQuote(tokens[at])) at -= 1;
  sink.add('before=', tokens[at]?.form.toLowerCase() ?? 'start');
  const after = tokens[to];
  sink.add('after=', after?.form.toLowerCase() ?? 'end');
  if (after?.upos === 'VERB' || after?.upos === 'AUX') sink.add('verb after=', after.lemma);
  else if (after?.upos === 'PUNCT') sink.add('then=', after.form, tokens[to + 1]?.lemma ?? 'end');
  nounBefore(sink, tokens, at);
}

function isQuote(token: TreeToken | undefined): boolean {
  return token !== undefined && /^["«“‘']$/.test(token.form);
}

function governors(sink: FeatureSink, { tokens }: Tree, head: TreeToken, preposition: string): void {
  const relation = head.deprel.split(':')[0] ?? '';
  const governor = tokens[head.head];
  sink.add('as ', relation, preposition);
  if (!governor) return;
  const { upos } = governor;
  if (upos === 'PROPN' || upos === 'NUM') sink.add('under ', relation, preposition, upos);
  else sink.add('under ', relation, preposition, governor.lemma);
  if (relation === 'nsubj')
    for (const token of tokens)
      if (token.head === governor.index && token.deprel === 'obj' && token.upos === 'NOUN') {
        sink.add('does to ', token.lemma);
        break;
      }
  const end = Math.min(tokens.length, head.index + 12);
  for (let at = head.index + 1; at < end; at += 1) {
    const token = tokens[at];
    if (token?.head !== head.index || token.deprel !== 'appos' || token.upos !== 'NOUN') continue;
    sink.add('is ', token.lemma);
    break;
  }
}

/** The noun that a name stands behind, adjectives and an article between: `la empresa X`, `vecinos de X`. */
function nounBefore(sink: FeatureSink, tokens: readonly TreeToken[], last: number): void {
  let at = last;
  let link = 'beside';
  if (tokens[at]?.upos === 'DET') {
    link = 'article';
    at -= 1;
  }
  if (tokens[at]?.upos === 'ADP') {
    link = tokens[at]?.form.toLowerCase() ?? 'of';
    at -= 1;
  } else if (link === 'article') return;
  for (let steps = 0; steps < 2 && tokens[at]?.upos === 'ADJ'; steps += 1) {
    if (steps === 0) sink.add('adjective ', link, tokens[at]?.lemma ?? '');
    at -= 1;
  }
  const noun = tokens[at];
  if (noun?.upos === 'NOUN') sink.add('noun ', link, noun.lemma);
}

/** Tells the words of a name as far as names of the press that have them are persons, bodies or places. */
export function wording(sink: FeatureSink, text: string): void {
  const words = text.split(/\s+/);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  sink.add('words ', words.length > 3 ? 'many' : String(words.length));
  if (words.length === 1) {
    sink.add('letters ', first.slice(-2).toLowerCase());
    sink.add('letters ', first.slice(-3).toLowerCase());
    sink.add('letters ', first.slice(-4).toLowerCase());
    if (isAcronym(first)) sink.add('acronym ', String(Math.min(first.length, 5)));
  } else {
    sink.add('first ', first.toLowerCase());
    sink.add('last ', last.toLowerCase());
    sink.add('ends ', last.slice(-3).toLowerCase());
    for (const word of words) sink.add('word ', word.toLowerCase());
  }
  if (/\d/.test(text)) sink.add('digit');
  if (/[&/.]/.test(text)) sink.add('sign');
  if (/\p{L}-\p{L}/u.test(text)) sink.add('hyphen');
  if (/\p{Ll}\p{Lu}/u.test(text)) sink.add('capital within');
}
