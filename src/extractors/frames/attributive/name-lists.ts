import type { Token } from '../../../core/annotation.ts';
import type { Party, SentenceView } from '../view.ts';

/** People told in one breath. */
export interface NameList {
  readonly people: readonly number[];
  /** Whether even who is tied to a club of their own shares those of the others: fellows do. */
  readonly shares: boolean;
}

/** Words between two names of a list at most: `Ruiz (Norte) y los gallegos Mora`. */
const FURTHEST = 8;

/** The lists of people in a sentence: `sin Ruiz y Mora`, `los gallegos Ruiz (Norte) y Mora (Sur)`, `su compañera Ana Ruiz`. */
export function listsOf(views: readonly SentenceView[], view: SentenceView): NameList[] {
  const { tokens } = view.sentence;
  const names = view.parties.filter(({ type, kind }) => type === 'Person' && kind === 'name');
  const found: NameList[] = [];
  let first = 0;
  for (let at = 1; at <= names.length; at++) {
    const next = names[at];
    if (next !== undefined && (isListed(tokens, names[at - 1]!, next) || isParallel(tokens, names[at - 1]!, next)))
      continue;
    const people = [...new Set(names.slice(first, at).map(({ entity }) => entity))];
    // `entre Ruiz y Mora` are two sides.
    if (people.length > 1 && tokens[names[first]!.from - 1]?.form !== 'entre') found.push({ people, shares: false });
    const fellow = fellowOf(views, view, names, first);
    if (fellow !== undefined && !people.includes(fellow)) found.push({ people: [fellow, ...people], shares: true });
    first = at;
  }
  return found;
}

const BETWEEN: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'DET', 'ADJ', 'NOUN', 'PROPN']);

function isListed(tokens: readonly Token[], a: Party, b: Party): boolean {
  if (b.from <= a.to || b.from - a.to > FURTHEST) return false;
  let joins = false;
  for (let at = a.to; at < b.from; at++) {
    const { upos, form } = tokens[at]!;
    if (!BETWEEN.has(upos) || form === ':' || form === '"') return false;
    joins ||= upos === 'CCONJ' || form === ',';
  }
  return joins;
}

/** Words between two names after `de` at most. */
const FURTHEST_PARALLEL = 14;

/** `los goles del gallego Ruiz, que volvía de una lesión, y de Mora`: both stand after `de`. */
function isParallel(tokens: readonly Token[], a: Party, b: Party): boolean {
  if (b.from - a.to > FURTHEST_PARALLEL) return false;
  const second = ofAt(tokens, b.from);
  return second > a.to && /^[ye]$/.test(tokens[second - 1]?.form ?? '') && ofAt(tokens, a.from) >= 0;
}

/** Where `de` stands before a name, over an article and a noun or adjective: `del gallego Ruiz`; -1 where it does not. */
function ofAt(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  if (tokens[at]?.upos === 'NOUN' || tokens[at]?.upos === 'ADJ') at -= 1;
  if (tokens[at]?.upos === 'DET') at -= 1;
  return /^de$/i.test(tokens[at]?.form ?? '') ? at : -1;
}

const FELLOW = /^(?:compañer[oa]s?|coequiper[oa]?s?)$/i;

/** Who is meant by `su` in `su compañero Luis Mora`: whom the sentence named before, or the sentence before. */
function fellowOf(
  views: readonly SentenceView[],
  { sentence: { tokens, index } }: SentenceView,
  names: readonly Party[],
  at: number,
): number | undefined {
  const { from } = names[at] ?? { from: 0 };
  if (!isFellow(tokens, from)) return undefined;
  const here = names[at - 1];
  if (here !== undefined) return here.entity;
  return views[index - 1]?.parties.findLast(({ type, kind }) => type === 'Person' && kind !== 'demonym')?.entity;
}

/** Whether `compañero` stands before a name, or in the sentence without a name of its own: `más que sus compañeros fue Ruiz`. */
function isFellow(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > 0 && at >= from - 8; at--)
    if (FELLOW.test(tokens[at]!.form) && /^(?:sus?|mis?|otr[oa]s?)$/i.test(tokens[at - 1]!.form)) return true;
  return false;
}

const SIGNINGS = /^(?:fichaje|refuerzo|incorporación|alta|contratación|adquisición)$/;
const PLAYERS =
  /^(?:jugador|jugadora|titular|internacional|futbolista|canterano|baja|lesionado|convocado|corredor|estrella|figura|compañero)$/;
/** Words from `entre ellos` to the last of a list at most. */
const LONGEST = 50;

/** As what a list counts the people in it: `17 fichajes, entre ellos Ruiz (Sur), los gallegos Mora y Paz`. */
export function countedAs(tokens: readonly Token[], from: number): 'signing' | 'player' | 'none' {
  for (let at = from - 1; at > 1 && at >= from - LONGEST; at--) {
    const token = tokens[at]!;
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.form === ';') return 'none';
    const isAmong = /^ell[oa]s$/i.test(token.form) && /^entre$/i.test(tokens[at - 1]!.form);
    if (!isAmong) continue;
    for (let back = at - 2; back >= 0 && back >= at - 8; back--) {
      const { upos, lemma } = tokens[back]!;
      if (upos !== 'NOUN') continue;
      return SIGNINGS.test(lemma) ? 'signing' : PLAYERS.test(lemma) ? 'player' : 'none';
    }
    return 'none';
  }
  return 'none';
}
