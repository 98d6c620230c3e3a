import { isCeasefire } from '../../languages/es/ceasefire.ts';
import type { Relation } from '../../relations/index.ts';
import { postContent } from './attributive/post-content.ts';
import type { Party, SentenceView } from './view.ts';
import { baseOf } from './view.ts';

/** What was held, said, sent or signed, as the article words it: a slice of the sentence, or null. */
export function contentOf(
  { content }: Pick<Relation, 'content'>,
  view: SentenceView,
  trigger: number,
  object: Party,
  text: string,
): string | null {
  if (trigger < 0) return null;
  const { tokens } = view.sentence;
  if (content === 'post') {
    const post = tokens[trigger]?.upos === 'VERB' ? null : postContent(view, trigger, object, text);
    return post === null ? null : cut(post);
  }
  for (const child of view.children[trigger] ?? []) {
    const label = baseOf(tokens[child]?.deprel ?? '');
    const isParty = view.parties.some((party) => party.site === child && party.kind !== 'demonym');
    if (label !== 'ccomp' && label !== 'xcomp' && (label !== 'obj' || isParty)) continue;
    const begin = behindName(view, firstOf(view, child));
    const end = behindQuote(view, begin, endOf(view, child));
    const [first, last] = [tokens[begin], tokens[end]];
    return first === undefined || last === undefined || begin > end ? null : slice(text, first.start, last.end);
  }
  return null;
}

/** The first token that a name is not in the middle of: `acordaron en Villar | el Robledo poner fin` begins with `poner`. */
function behindName({ parties }: SentenceView, begin: number): number {
  const name = parties.find(({ kind, from, to }) => kind === 'name' && from < begin && begin < to);
  return name?.to ?? begin;
}

function endOf(view: SentenceView, at: number): number {
  const last = lastOf(view, at, () => true);
  return isCeasefire(view.sentence, last) ? last + 2 : last;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
]);

/** The quotation mark behind the last token where one that opens among the tokens closes there: `calificó de "fracaso"`. */
function behindQuote({ sentence: { tokens } }: SentenceView, begin: number, end: number): number {
  let close: string | undefined;
  for (let at = begin; at <= end; at++) {
    const form = tokens[at]?.form ?? '';
    if (close !== undefined && form === close) close = undefined;
    else close ??= CLOSING.get(form);
  }
  return close !== undefined && tokens[end + 1]?.form === close ? end + 1 : end;
}

/** Contents longer than this are cut at a word: they are labels, the evidence has the whole. */
const LIMIT = 160;

function slice(text: string, start: number, end: number): string | null {
  const whole = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return whole === '' ? null : cut(whole);
}

function cut(whole: string): string {
  if (whole.length <= LIMIT) return whole;
  return whole.slice(0, whole.lastIndexOf(' ', LIMIT));
}

function firstOf(view: SentenceView, at: number): number {
  let first = at;
  for (const child of view.children[at] ?? []) {
    const label = view.sentence.tokens[child]?.deprel;
    if (label === 'punct') continue;
    first = Math.min(first, firstOf(view, child));
  }
  return first;
}

function lastOf(view: SentenceView, at: number, follow: (child: number) => boolean): number {
  let last = at;
  for (const child of view.children[at] ?? []) {
    if (view.sentence.tokens[child]?.deprel === 'punct' || !follow(child)) continue;
    last = Math.max(
      last,
      lastOf(view, child, () => true),
    );
  }
  return last;
}
