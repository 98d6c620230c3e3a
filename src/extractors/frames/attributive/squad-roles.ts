import type { Token } from '../../../core/annotation.ts';
import type { Party, SentenceView } from '../view.ts';
import { nounOf } from './nouns.ts';

/** What somebody does for a club. */
export type SquadRole = 'player' | 'coach' | 'official';

/** Words between a noun and the name it stands for at most: `el delantero gallego del Norte, Ruiz`. */
const FURTHEST = 7;
const OF_COACH =
  /^(?:equipo|conjunto|once|cuadro|plantel|jugador|jugadora|pupilo|pupila|hombre|dirigido|dirigida|entrenado|entrenada|alumno|discípulo)$/;
const COACHED = /^(?:dirigid|entrenad)[oa]s?$/i;

/** What the words beside a name say somebody is: `el portero Ruiz`, `Ruiz, técnico del Norte`, `los jugadores de Ruiz`. */
export function squadRoleOf({ sentence: { tokens } }: SentenceView, { from, to }: Party): SquadRole | null {
  return roleBefore(tokens, from) ?? roleBehind(tokens, to);
}

function roleBefore(tokens: readonly Token[], from: number): SquadRole | null {
  const link = tokens[from - 1]?.form.toLowerCase();
  if (link === 'de' && (OF_COACH.test(tokens[from - 2]?.lemma ?? '') || tokens[from - 2]?.upos === 'DET'))
    return 'coach';
  if (link === 'por' && COACHED.test(tokens[from - 2]?.form ?? '')) return 'coach';
  for (let at = from - 1; at >= 0 && at >= from - FURTHEST; at--) {
    const token = tokens[at]!;
    const role = roleOfNoun(token);
    if (role !== null) return role;
    if (!/^(?:ADJ|NOUN|PROPN|DET|ADP)$/.test(token.upos) && token.form !== ',') return null;
  }
  return null;
}

function roleBehind(tokens: readonly Token[], to: number): SquadRole | null {
  if (!/^[,(]$/.test(tokens[to]?.form ?? '')) return null;
  for (let at = to + 1; at < tokens.length && at <= to + 3; at++) {
    const token = tokens[at]!;
    const role = roleOfNoun(token);
    if (role !== null) return role;
    if (token.upos !== 'DET' && token.upos !== 'ADJ') return null;
  }
  return null;
}

function roleOfNoun(token: Token): SquadRole | null {
  if (token.upos !== 'NOUN') return null;
  const noun = nounOf(token, null);
  if (noun === null || (noun.noun !== 'member' && noun.noun !== 'post')) return null;
  return noun.category === 'player'
    ? 'player'
    : noun.category === 'sport' && noun.lemma !== 'capitan'
      ? 'coach'
      : 'official';
}
