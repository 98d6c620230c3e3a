import type { Token } from '../../../core/annotation.ts';
import type { EntityType } from '../../../core/entity.ts';
import { outerNounOf } from '../../../languages/es/outer-noun.ts';
import type { Party, SentenceView } from '../view.ts';
import { appointed, byTree, copula } from './grammatical-bearers.ts';
import { nameFrom, nameTo, QUOTE } from './names.ts';
import { nounOf } from './nouns.ts';
import type { AttributivePhrase } from './phrase.ts';

/** How a phrase is tied to whom it describes. */
export type Tie =
  | 'title'
  | 'apposition'
  | 'parenthesis'
  | 'described'
  | 'copula'
  | 'appointment'
  | 'as'
  | 'relative'
  | 'reference'
  | 'tree'
  | 'shared'
  | 'such-as'
  | 'also';

/** Someone or something a phrase describes, with all that speaks for it. */
export interface Bearer {
  readonly party: Party;
  readonly tie: Tie;
  /** Further ties that hold of the same pair, and how the words stand: readable features. */
  readonly signs: readonly string[];
  /** Position among several bearers of a plural phrase. */
  readonly rank: number;
}

const BRACKETS = /^[,(:;–—-]$/;

/** Whom a phrase describes, each once, the surest tie first. */
export function findBearers(
  view: SentenceView,
  phrase: AttributivePhrase,
  accepts: (type: EntityType) => boolean,
): Bearer[] {
  const { tokens } = view.sentence;
  const found = new Map<number, { party: Party; tie: Tie; signs: string[]; rank: number }>();
  const add = (party: Party, tie: Tie, ...signs: string[]): void => {
    if (!accepts(party.type)) return;
    const known = found.get(party.entity);
    if (known === undefined) found.set(party.entity, { party, tie, signs: [...signs], rank: found.size });
    else known.signs.push(`+${tie}`, ...signs);
  };
  after(view, phrase, add);
  before(view, phrase, add);
  copula(view, phrase, add);
  appointed(view, phrase, add);
  // `su filial británica Rover`, `el grupo Alfa`: the name within the phrase is what the noun describes.
  if (phrase.noun.noun === 'part')
    for (const { party, link } of phrase.complements) if (link === 'bare') add(party, 'title', 'within');
  byTree(view, phrase, add);
  for (const party of view.parties) {
    if (party.from > phrase.head) break;
    if (party.kind !== 'description' || party.to <= phrase.head) continue;
    if (party.head === phrase.head) add(party, 'reference');
  }
  const outer = outerNoun(view, phrase);
  const outerClass = outerNounClass(view, phrase);
  const list = [...found.values()];
  const sides = `${list.some(({ party }) => party.from >= phrase.to)}&${list.some(({ party }) => party.to <= phrase.from)}`;
  if (phrase.plural) {
    extend(view, list, found, accepts);
    // `…, Ana Ruiz, los dirigentes de la Liga`: one person is not several.
    const single = list.filter(({ tie, party }) => party.type === 'Person' && (tie === 'apposition' || tie === 'tree'));
    if (list.length === 1 && single[0]?.signs.includes('before') === true) list.pop();
  }
  return list.map((bearer) => ({
    ...bearer,
    signs: [
      ...bearer.signs,
      `end=${closing(tokens, bearer.party.to)}`,
      `outer=${outer}`,
      `outer=${outerClass}&${bearer.tie}`,
      `side=${bearer.party.from < phrase.from ? 'before' : 'after'}&${sides}`,
    ],
  }));
}

/** The noun a phrase hangs on with `de`: in `la esposa del presidente, Ana Ruiz` the name may be the wife's. */
function outerNoun(view: SentenceView, phrase: AttributivePhrase): string {
  const { tokens } = view.sentence;
  if (!/^de$/i.test(tokens[phrase.from - 1]?.form ?? '')) return 'no';
  const outer = outerNounOf(tokens, phrase.from) ?? tokens[phrase.from - 2];
  return outer?.upos === 'NOUN' ? outer.lemma.toLowerCase() : (outer?.upos ?? 'no');
}

/** What the noun says that a phrase hangs on: `kin`, `post`; `thing` where it names nobody. */
function outerNounClass(view: SentenceView, phrase: AttributivePhrase): string {
  const outer = outerNounOf(view.sentence.tokens, phrase.from);
  return outer === null ? 'no' : (nounOf(outer, null)?.noun ?? 'thing');
}

/** Notes a bearer, or further signs of one already noted. */
export type Add = (party: Party, tie: Tie, ...signs: string[]) => void;

function closing(tokens: readonly Token[], at: number): string {
  let next = tokens[at];
  if (next !== undefined && QUOTE.test(next.form)) next = tokens[at + 1];
  if (next === undefined) return 'none';
  if (next.upos === 'PUNCT') return /^[,.()]$/.test(next.form) ? next.form : 'punct';
  return next.upos === 'AUX' ? 'VERB' : next.upos;
}

function governedBy(view: SentenceView, party: Party, head: number): boolean {
  const token = view.sentence.tokens[party.head];
  return token !== undefined && token.head === head && /^(?:appos|flat|nmod|compound)/.test(token.deprel);
}

/** `el presidente ruso[,] Vladímir Putin`, `el líder de la CDU (Merkel)`, `el portavoz, el socialista Juan Ruiz`. */
function after(view: SentenceView, phrase: AttributivePhrase, add: Add): void {
  const { tokens } = view.sentence;
  const close = nameFrom(view, phrase.to);
  if (close !== undefined) {
    add(close, 'title', governedBy(view, close, phrase.head) ? 'governed' : 'loose');
    return;
  }
  const mark = tokens[phrase.to];
  if (mark === undefined) return;
  if (/^(?:como|incluid[oa]s?)$/i.test(mark.form) && phrase.plural) {
    const named = nameFrom(view, skipDeterminer(tokens, phrase.to + 1));
    if (named !== undefined) add(named, 'such-as');
    return;
  }
  if (!BRACKETS.test(mark.form)) return;
  let at = phrase.to + 1;
  if (/^(?:como|incluid[oa]s?)$/i.test(tokens[at]?.form ?? '') && phrase.plural) {
    const named = nameFrom(view, skipDeterminer(tokens, at + 1));
    if (named !== undefined) add(named, 'such-as', 'comma');
    return;
  }
  for (let skipped = 0; skipped <= 5; skipped++) {
    const named = nameFrom(view, at);
    if (named !== undefined && (named.type !== 'Country' || skipped === 0)) {
      const tie = mark.form === '(' ? 'parenthesis' : skipped === 0 ? 'apposition' : 'described';
      add(named, tie, governedBy(view, named, phrase.head) ? 'governed' : 'loose', `mark=${mark.form}`);
      return;
    }
    const token = tokens[at];
    if (token === undefined) return;
    // `el comandante, general de brigada Ana Ruiz`, `el general en retiro Luis Mora`.
    const inRank =
      /^(?:de|en)$/i.test(token.form) &&
      tokens[at - 1]?.upos === 'NOUN' &&
      tokens[at + 1]?.upos === 'NOUN' &&
      skipped > 0;
    if (!inRank && !/^(?:DET|ADJ|NOUN|PROPN|ADV|PUNCT)$/.test(token.upos)) return;
    if (token.upos === 'PUNCT' && !QUOTE.test(token.form)) return;
    at += 1;
  }
}

function skipDeterminer(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.upos === 'DET') next += 1;
  return next;
}

/** `Vladímir Putin, presidente de Rusia`, `Ana Ruiz (PSOE), alcaldesa de`, `Ana Ruiz, de 40 años, alcaldesa`. */
function before(view: SentenceView, phrase: AttributivePhrase, add: Add): void {
  const { tokens } = view.sentence;
  const mark = tokens[phrase.from - 1];
  if (mark === undefined || !/^[,(–—-]$/.test(mark.form)) return;
  let end = phrase.from - 1;
  // Some papers print a dash as two hyphens.
  while (/^[–—-]$/.test(tokens[end - 1]?.form ?? '')) end -= 1;
  let gap = 'next';
  if (tokens[end - 1]?.form === ')') {
    while (end > 0 && tokens[end]?.form !== '(') end -= 1;
    gap = 'brackets';
  }
  let named = nameTo(view, end);
  if (named === undefined && gap === 'next') {
    // One short inserted phrase: `, de 62 años,`.
    for (let at = end - 1; at > end - 7 && at > 0; at--) {
      if (tokens[at]?.form !== ',') continue;
      named = nameTo(view, at);
      gap = tokens[at + 1]?.upos === 'ADP' ? 'inserted' : 'far';
      break;
    }
  }
  if (named === undefined) return;
  const post = tokens[phrase.head];
  const governed = post !== undefined && post.head === named.head && /^(?:appos|conj|nmod)/.test(post.deprel);
  add(
    named,
    mark.form === '(' ? 'parenthesis' : 'apposition',
    governed ? 'governed' : 'loose',
    'before',
    `gap=${gap}`,
    `after=${closing(tokens, phrase.to)}`,
  );
}

/** The names beside the first, over commas and `y`: `los pilotos Ruiz, Mora y Paz`. */
function extend(
  view: SentenceView,
  list: { party: Party; tie: Tie; signs: string[]; rank: number }[],
  found: Map<number, unknown>,
  accepts: (type: EntityType) => boolean,
): void {
  const { tokens } = view.sentence;
  const first = list.find(({ tie }) => tie !== 'reference' && tie !== 'tree');
  if (first === undefined) return;
  const forwards = !first.signs.includes('before');
  let edge = forwards ? first.party.to : first.party.from - 1;
  for (let count = 0; count < 14; count++) {
    let next: Party | undefined;
    for (let step = 0; step < 7 && next === undefined; step++) {
      const token = tokens[edge];
      if (token === undefined) return;
      next = forwards ? nameFrom(view, edge) : nameTo(view, edge + 1);
      if (next !== undefined && found.has(next.entity)) next = undefined;
      if (next !== undefined && !accepts(next.type)) next = undefined;
      if (next !== undefined) break;
      if (!/^(?:PUNCT|CCONJ|DET|PROPN)$/.test(token.upos) && !(token.form === 'como')) return;
      edge += forwards ? 1 : -1;
    }
    if (next === undefined) return;
    const bearer = {
      party: next,
      tie: first.tie,
      signs: [...first.signs.filter((s) => !s.startsWith('+')), 'listed'],
      rank: list.length,
    };
    found.set(next.entity, bearer);
    list.push(bearer);
    edge = forwards ? next.to : next.from - 1;
  }
}
