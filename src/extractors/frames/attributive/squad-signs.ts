import type { Party, SentenceView } from '../view.ts';
import { countedAs } from './name-lists.ts';
import type { Squads } from './squads.ts';

/** What of a club's standing still counts when the article is weighed as a whole. */
export function lastingSigns(squads: Squads, person: number, club: number): string[] {
  const { tied, mates, rank, strength } = squads.standingOf(person, club);
  return [`tied=${tied}&mates=${mates}`, `squad=${Math.min(rank, 2)}&strength=${strength}`];
}

/** How all that the article says of the person and the club compares with what it says of other clubs. */
export function signsOfSquad(squads: Squads, person: number, club: number, of: string): string[] {
  const { tied, mates, rank, share, strength, hub } = squads.standingOf(person, club);
  return [
    `around=${of}`,
    `tied=${tied}`,
    `mates=${mates}`,
    `tied=${tied}&mates=${mates}&hub=${hub}`,
    `squad=${rank}`,
    `squad=${rank}&share=${share}`,
    `squad=${rank}&strength=${strength}`,
    `squad=${Math.min(rank, 2)}&strength=${strength}&tied=${tied}`,
    `first=${rank === 0 && tied !== 'other'}`,
    `squad=${rank}&tied=${tied}&mates=${mates}`,
    `hub=${hub}`,
    `hub=${hub}&squad=${rank}`,
  ];
}

/** `17 fichajes, entre ellos Ruiz (Sur)`: of whom the list counts is the club it is about, not that in brackets. */
export function signsOfList({ sentence: { tokens } }: SentenceView, s: Party, club: Party, squads: Squads): string[] {
  const among = countedAs(tokens, s.from);
  if (among === 'none') return [];
  const bracketed = club.from >= 0 && tokens[club.from - 1]?.form === '(';
  const side = club.from < 0 ? 'carried' : club.to <= s.from ? 'before' : 'after';
  return [
    `among=${among}&${bracketed}`,
    `among=${among}&${side}`,
    `among=${among}&main=${squads.main === club.entity}&${bracketed}`,
  ];
}
