import { featureOf, type Token } from '../../../core/annotation.ts';
import type { Party, SentenceView } from '../view.ts';
import { inGenderOf, isCounterpartWord, sharedPost } from './counterpart-post.ts';
import { nounOf } from './nouns.ts';
import { phraseAt } from './phrase.ts';

/**
 * A post as the article words it, without article, without the body if that is the object: `titular de Defensa` of `el
 * titular saudí de Defensa`, `secretario general` of `la secretaria general de la OTAN`. Held no more, it begins with
 * `ex`, whether the article says `ex presidente`, `el expresidente` or `que fue presidente`. Null where the word at
 * `trigger` is no noun.
 */
export function postContent(view: SentenceView, trigger: number, object: Party, text: string): string | null {
  const { tokens } = view.sentence;
  const head = tokens[trigger];
  if (head === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(head.upos)) return null;
  if (head.upos === 'ADJ' && PARTICIPLE.test(head.form) && nounOf(head, null) === null) return null;
  if (isCounterpartWord(head)) {
    const post = sharedPost(view, trigger);
    const words = post === undefined ? null : postContent(view, post.index, bodyOf(view, post.index) ?? object, text);
    if (post !== undefined && words !== null) return inGenderOf(post, words, head);
  }
  const noun = nounOf(head, null) ?? { ...POST, lemma: head.lemma, former: /^ex\p{Ll}{4}/iu.test(head.form) };
  const phrase = phraseAt(view, head, noun, null);
  const dropped = new Uint8Array(tokens.length);
  // `los cancilleres de Noruega, X, y [de] Islandia, Y`: the second's post is no post of the first's body.
  const another = object.from >= phrase.to && /^(?:de|;|; [ye])$/i.test(listMark(tokens, object.from));
  for (const party of [...view.parties, object]) {
    if (party.from <= trigger || party.to > phrase.to) continue;
    if (party.entity !== object.entity && !(another && party.type === object.type)) continue;
    const outer = view.parties.some(
      (other) =>
        other.entity !== party.entity &&
        other.type !== 'Person' &&
        other.from > trigger &&
        other.from <= party.from &&
        other.to >= party.to &&
        other.to - other.from > party.to - party.from,
    );
    // `secretario del Consejo de Seguridad [ruso]`: only the adjective of an outer body may go.
    if (outer && party.kind !== 'demonym') continue;
    let from = party.from;
    while (from > trigger + 1 && /^(?:DET|ADP)$/.test(tokens[from - 1]?.upos ?? '')) from -= 1;
    dropped.fill(1, from, party.to);
  }
  const kept = tokens.slice(phrase.start, phrase.to).filter(({ index }) => dropped[index] !== 1);
  while (/^(?:ADP|DET|CCONJ|PUNCT)$/.test(kept.at(-1)?.upos ?? '')) kept.pop();
  const words = joined(kept, text);
  if (words === '') return null;
  const isFormer = phrase.former || hasPassed(view, phrase.anchor);
  return isFormer && !/^(?:ex|antigu|entonces)/i.test(words) ? `ex ${words}` : words;
}

/** `fundada por`: what was done, no post. */
const PARTICIPLE = /(?:ad|id)[oa]s?$/i;

/** What stands right before a body told with its bearer: `de`, or the mark of a list. */
function listMark(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.form ?? '';
  return /^[ye]$/.test(before) ? `${tokens[at - 2]?.form ?? ''} ${before}` : before;
}

/** The country or body whose post a word says, for its own post to be told without it. */
function bodyOf(view: SentenceView, post: number): Party | undefined {
  const head = view.sentence.tokens[post];
  const noun = head === undefined ? null : nounOf(head, null);
  if (head === undefined || noun === null) return undefined;
  const { to } = phraseAt(view, head, noun, null);
  return view.parties.find((party) => party.from > post && party.to <= to && party.type === 'Country');
}

/** What is taken for a post because a statement says so, though only the role table lists it. */
const POST = { noun: 'post', category: '', plural: false } as const;

/** Whether the copula of a post stands in the simple past: `fue ministro`, not `era ministro`. */
function hasPassed(view: SentenceView, at: number): boolean {
  return (view.children[at] ?? []).some((child) => {
    const token = view.sentence.tokens[child];
    return token?.deprel === 'cop' && featureOf(token, 'Tense') === 'Past';
  });
}

/** The words as they stand, each surface once (`del` is two tokens), gaps closed with a space. */
function joined(tokens: readonly Token[], text: string): string {
  let words = '';
  let end = -1;
  for (const token of tokens) {
    if (token.start < end) continue;
    const gap = end < 0 ? '' : token.start === end ? '' : ' ';
    words += gap + text.slice(token.start, token.end);
    end = token.end;
  }
  return words.replace(/\s+/g, ' ').trim();
}
