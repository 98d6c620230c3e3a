import type { Token } from '../../../core/annotation.ts';
import { normalizeName } from '../../../knowledge/index.ts';
import { won } from '../../../relations/won.ts';
import type { Candidate } from '../candidates.ts';
import { bucketOf } from '../features.ts';
import { carriedParty, type Party, type SentenceView } from '../view.ts';
import { type Bearer, findBearers } from './bearers.ts';
import { isActor, lastBefore, propose, type Scene } from './context.ts';
import { droppedWinners } from './dropped-winners.ts';
import type { AttributiveNoun } from './nouns.ts';
import { occasionsOf } from './occasions.ts';
import { type AttributivePhrase, phraseAt } from './phrase.ts';

/** Words for who has won, by what they say; `ex`, `bi` and the like before `campeón` are read off. */
const WINNERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    champion: 'campeon campeona campeones campeonas',
    winner: 'ganador ganadora ganadores ganadoras vencedor vencedora vencedores vencedoras triunfador triunfadora',
    medal: 'medallista medallistas oro plata bronce',
    prized: 'premiado premiada galardonado galardonada laureado laureada',
    second: 'subcampeon subcampeona subcampeones subcampeonas',
  }).flatMap(([kind, words]) => words.split(/\s+/).map((word): [string, string] => [word, kind])),
);

const REPEATED = /^(?:ex)?(?:bi|tri|tetra|penta|hexa|multi)?(?=campeon)/;

/** What a prize begins with, as a name that stands beside who has it: `premio Cervantes`, `la Nobel`. */
const PRIZE = /^(?:premio|nobel|medalla|oscar|goya|pulitzer|cervantes|orden|galardon|balon|titulo) ?/;

/** Kinds of events that somebody wins though they are named elsewhere. */
const WON_AFAR: ReadonlySet<string> = new Set(['race', 'tournament', 'match', 'prize', 'vote', 'tender']);

/** Words between a winner and what was won, no verb among them: `campeona olímpica de maratón en los Juegos`. */
const REACH = 14;

/**
 * Who has won what, told by a noun beside a name (`Ruiz, ganador de la edición de 2000`, `la excampeona del Norte Ana
 * Mora`) or by the prize itself (`el Nobel Luis Paz`). An event named elsewhere in the article is proposed too.
 */
export function laurels(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  if (!view.parties.some(({ type }) => isActor(type))) return found;
  for (const token of view.sentence.tokens) {
    const kind = winnerKind(token);
    if (kind === undefined || isInName(view, token.index)) continue;
    const phrase = phraseAt(view, token, nounFor(kind, token), scene.knowledge);
    const bearers = findBearers(view, phrase, isActor);
    if (bearers.length === 0) continue;
    for (const { party, where } of wonBy(scene, phrase))
      for (const bearer of bearers) add(bearer, party, where, kind, phrase);
  }
  for (const prize of view.parties) {
    if (prize.type !== 'Event' || prize.kind === 'zero' || prize.kind === 'pronoun') continue;
    const token = view.sentence.tokens[prize.from];
    const noun = view.sentence.tokens[prize.head];
    if (token === undefined || noun === undefined) continue;
    const start = token.upos === 'DET' ? view.sentence.tokens[prize.from + 1] : token;
    if (start === undefined || !PRIZE.test(normalizeName(start.form))) continue;
    const phrase = phraseOf(view, prize, nounFor('prize', noun));
    for (const bearer of findBearers(view, phrase, isActor)) add(bearer, prize, 'itself', 'prize', phrase);
  }
  found.push(...droppedWinners(scene));
  return found;

  function add(bearer: Bearer, event: Party, where: string, kind: string, phrase: AttributivePhrase): void {
    if (bearer.party.entity === event.entity) return;
    const occasion = occasionsOf(scene).get(event.entity);
    const about = occasion?.kind ?? 'other';
    const ordered = [`tie=${bearer.tie}`, `where=${where}`, `winner=${kind}`, `event=${about}`];
    found.push(
      propose(scene, won, `laurels.${where === 'itself' ? 'prize' : 'noun'}`, phrase.head, bearer.party, event, [
        ...ordered,
        ...bearer.signs.map((sign) => `${sign}&${bearer.tie}`),
        `${ordered[0]}&${where}`,
        `${ordered[0]}&${kind}`,
        `${ordered[1]}&${kind}`,
        `${ordered[1]}&${about}`,
        `${ordered[1]}&${about}&${kind}`,
        `${ordered[0]}&${where}&${kind}`,
        `given=${phrase.definiteness}&${where}`,
        `plural=${phrase.plural}`,
        `rank=${Math.min(2, bearer.rank)}`,
        `mod=${modifierOf(view, phrase)}`,
        `mod=${modifierOf(view, phrase)}&${where}`,
        ...(occasion === undefined ? [] : [`of=${Math.min(2, occasion.rank)}&${where}`]),
        ...(event.from < 0 ? [] : [`apart=${bucketOf(event.from - phrase.head)}`]),
      ]),
    );
  }
}

function winnerKind({ form, upos }: Token): string | undefined {
  if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN') return undefined;
  const last = form.charCodeAt(form.length - 1);
  // `a`, `n`, `o`, `r`, `s`, `e`, `t`: other endings are none of theirs.
  if (last !== 97 && last !== 110 && last !== 111 && last !== 114 && last !== 115 && last !== 101) return undefined;
  return WINNERS.get(normalizeName(form).replace(REPEATED, ''));
}

function nounFor(category: string, token: Token): AttributiveNoun {
  return {
    noun: 'post',
    lemma: token.lemma.toLowerCase(),
    category,
    plural: /s$/.test(token.form),
    former: /^ex/i.test(token.form),
  };
}

/** Whether a word is part of a name: the `Oro` of a place or prize. */
function isInName({ parties }: SentenceView, at: number): boolean {
  for (const { from, to, kind } of parties) {
    if (from > at) break;
    if (kind === 'name' && at < to) return true;
  }
  return false;
}

/** The phrase that a prize's own name makes. */
function phraseOf({ sentence: { tokens } }: SentenceView, prize: Party, noun: AttributiveNoun): AttributivePhrase {
  const from = tokens[prize.from - 1]?.upos === 'DET' ? prize.from - 1 : prize.from;
  return {
    noun,
    head: prize.head,
    anchor: prize.head,
    from,
    to: prize.to,
    definiteness: from < prize.from || tokens[from]?.upos === 'DET' ? 'definite' : 'bare',
    plural: false,
    former: false,
    complements: [],
    start: prize.from,
  };
}

/** What a winner may have won: the events named behind the noun, the last before it, and those the article is about. */
function wonBy(scene: Scene, phrase: AttributivePhrase): { party: Party; where: string }[] {
  const { view } = scene;
  const { tokens } = view.sentence;
  const found: { party: Party; where: string }[] = [];
  const add = (party: Party | undefined, where: string): void => {
    if (party !== undefined && !found.some((other) => other.party.entity === party.entity))
      found.push({ party, where });
  };
  let reach = phrase.head + 1;
  while (reach < tokens.length && reach <= phrase.head + REACH) {
    const { upos, form } = tokens[reach]!;
    if (upos === 'VERB' || /^[.;]$/.test(form)) break;
    reach += 1;
  }
  let last: Party | undefined;
  for (const party of view.parties) {
    if (party.type !== 'Event' || party.kind === 'zero') continue;
    if (party.from > phrase.head && party.from < reach) add(party, party.from < phrase.to ? 'within' : 'behind');
    else if (party.to <= phrase.from) last = party;
  }
  if (found.length > 0) return found;
  add(last, 'before');
  const occasions = occasionsOf(scene);
  const isWon = (entity: number): boolean => WON_AFAR.has(occasions.get(entity)?.kind ?? '');
  const before = lastBefore(scene, 0, ({ type, entity }) => type === 'Event' && isWon(entity));
  if (before !== undefined) add(before.party, `last${Math.min(2, before.distance)}`);
  for (const [index] of occasions) {
    if (!isWon(index)) continue;
    const entity = scene.entities.entities[index];
    if (entity !== undefined) add(carriedParty({ ...entity, entity: index }), 'top');
    break;
  }
  return found;
}

/** What tells an old or a new win: `vigente campeón`, `tres veces ganadora`, `campeón nacional en 1994`. */
function modifierOf({ sentence: { tokens } }: SentenceView, { head, former }: AttributivePhrase): string {
  if (former) return 'former';
  for (let at = head - 1; at >= 0 && at >= head - 3; at--) {
    const lemma = tokens[at]?.lemma.toLowerCase() ?? '';
    if (/^(?:vigente|actual|doble|triple|reciente|último|flamante|gran)$/.test(lemma)) return lemma;
    if (lemma === 'vez' || lemma === 'veces') return 'times';
    if (/^(?:posible|futuro|eventual|próximo)$/.test(lemma)) return 'to-come';
  }
  for (let at = head + 1; at < tokens.length && at <= head + 4; at++)
    if (/^(?:19|20)\d\d$/.test(tokens[at]?.form ?? '')) return 'year';
  return 'none';
}
