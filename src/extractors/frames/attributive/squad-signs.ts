import type { Party, SentenceView } from '../view.ts';
import { countedAs } from './name-lists.ts';
import type { Squads } from './squads.ts';

/**
 * The rule by which a club is proposed: what ties a person to a club is right in 95 cases of a hundred (train and our own),
 * what ties their mates to it in 80, the club that most speaks for in 30 to 60, any other in 5. One rule for all of them
 * gave even the sure ones the odds of the rest.
 */
export function ruleFor(squads: Squads, person: number, club: number): string {
  const { tied, mates, rank, strength } = squads.standingOf(person, club);
  // Who coaches or runs a club is mostly told to hold a post there, no member of it.
  if (tied === 'this') return /^(?:none|player)$/.test(squads.roleOf(person)) ? 'team.tied' : 'team.run';
  if (tied === 'none' && mates === 'this') return 'team.mates';
  return rank === 0 && strength > 0 && tied === 'none' ? 'team.first' : 'team';
}

/** What of a club's standing still counts when the article is weighed as a whole. */
export function lastingSigns(squads: Squads, person: number, club: number): string[] {
  const { tied, mates, rank, strength } = squads.standingOf(person, club);
  return [`tied=${tied}&mates=${mates}`, `squad=${Math.min(rank, 2)}&strength=${strength}`];
}

/** How all that the article says of the person and the club compares with what it says of other clubs. */
export function signsOfSquad(squads: Squads, person: number, club: number, of: string): string[] {
  const { tied, mates, rank, share, strength, hub } = squads.standingOf(person, club);
  const role = squads.roleOf(person);
  return [
    `around=${of}`,
    `called=${role}`,
    `called=${role}&tied=${tied}`,
    `called=${role}&squad=${Math.min(rank, 1)}`,
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
