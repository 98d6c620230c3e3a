import type { Token } from '../../../core/annotation.ts';
import type { Party, SentenceView } from '../view.ts';
import { nounOf } from './nouns.ts';

/** Words between a club and its player at most. */
const FURTHEST = 7;

/** Whether the words between a person and a club tie them: `Ruiz (Norte)`, `Ruiz, delantero del Norte`, `el Norte de Ruiz`. */
export function isTied({ sentence: { tokens } }: SentenceView, person: Party, club: Party): boolean {
  if (club.from >= person.from && club.to <= person.to)
    return person.kind !== 'name' && /^de$/i.test(before(tokens, club.from)?.form ?? '');
  if (club.from >= person.to) return isBehind(tokens, person.to, club.from);
  if (person.from >= club.to) return isBefore(tokens, club, person.from);
  // `el equipo de Ruiz`, as one mention of the club.
  return club.kind === 'description' && person.to <= club.to && /^de$/i.test(before(tokens, person.from)?.form ?? '');
}

/** The last word before a token that is no article. */
function before(tokens: readonly Token[], at: number): Token | undefined {
  let back = at - 1;
  while (tokens[back]?.upos === 'DET') back -= 1;
  return tokens[back];
}

/** `Ruiz (Norte)`, `Ruiz, del Norte`, `Ruiz, el delantero gallego del Norte`. */
function isBehind(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > FURTHEST) return false;
  const last = before(tokens, to);
  if (last === undefined || last.index < from) return false;
  if (last.form === '(') return last.index === from;
  if (!/^de$/i.test(last.form)) return false;
  for (let at = from; at < last.index; at++) {
    const { upos, form } = tokens[at]!;
    if (upos === 'NOUN' || upos === 'ADJ' || upos === 'DET') continue;
    if (form !== ',' && form !== '(') return false;
  }
  return true;
}

/** What a coach or a player does with a team: `el conjunto que dirige Ruiz`, `el Norte, dirigido por Ruiz`. */
const SERVES =
  /^(?:dirigir|entrenar|capitanear|liderar|encabezar|comandar|presidir|pilotar|correr|jugar|militar|dirigid[oa]s?|entrenad[oa]s?)$/;

/** `el delantero del Norte Ana Ruiz`, `el técnico del Norte, Ana Ruiz`, `los Norte del gallego Ruiz`, `el Norte que entrena Ruiz`. */
function isBefore(tokens: readonly Token[], club: Party, to: number): boolean {
  const gap = to - club.to;
  if (gap > FURTHEST) return false;
  if (isServed(tokens, club.to, to)) return true;
  let links = 0;
  let words = 0;
  for (let at = club.to; at < to; at++) {
    const { upos, form } = tokens[at]!;
    if (/^de$/i.test(form)) links += 1;
    else if (upos === 'NOUN' || upos === 'ADJ' || (links === 0 && (upos === 'PROPN' || upos === 'NUM'))) words += 1;
    else if (form !== ',' && upos !== 'DET') return false;
  }
  if (links === 1)
    return words < 4 && tokens[club.to]?.form !== ',' ? true : /^de$/i.test(tokens[club.to + 1]?.form ?? '');
  if (links > 1 || words > 1) return false;
  const over = before(tokens, club.from);
  if (over === undefined || !/^de$/i.test(over.form)) return false;
  for (let at = over.index - 1; at >= 0 && at >= over.index - 3; at--) {
    const token = tokens[at]!;
    const noun = nounOf(token, null)?.noun;
    if (noun === 'member' || noun === 'post') return true;
    if (token.upos !== 'ADJ' && token.upos !== 'NOUN') return false;
  }
  return false;
}

function isServed(tokens: readonly Token[], from: number, to: number): boolean {
  let serves = 0;
  for (let at = from; at < to; at++) {
    const { upos, lemma, form } = tokens[at]!;
    if (SERVES.test(lemma) || SERVES.test(form)) serves += 1;
    else if (upos === 'VERB' || upos === 'CCONJ' || upos === 'PROPN' || (upos === 'PUNCT' && form !== ','))
      return false;
  }
  return serves === 1;
}
