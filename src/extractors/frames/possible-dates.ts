import type { Factuality } from '../../core/statement.ts';
import { type DateProposal, sideOf } from '../../languages/es/temporal/index.ts';
import { hangsOnIt } from '../../languages/es/way.ts';
import type { Candidate } from './candidates.ts';

/** Characters of a date that names a day: `2021-05-03`. */
const DAY = 10;

/**
 * Leaves those dates that a telling can have. Of 351 plans and conjectures in the gold articles none bore a date before
 * the article's own, except promises, which are made before they are kept; a plan of today is told with its `hoy`. Of
 * 758 posts ten bore a date, and of places only the venues of events. Of 176 denials 142 bore none.
 */
export function possibleDates(
  proposals: readonly DateProposal[],
  { relation, subject }: Candidate,
  factuality: Factuality,
  publishedAt: string | null,
): readonly DateProposal[] {
  if (relation.kind === 'state' && !(relation.onItsDay === true && subject.type === 'Event')) {
    return proposals.filter(
      ({ origin, kind, value }) =>
        origin === 'sentence' &&
        kind !== null &&
        hangsOnIt(kind) &&
        (relation.ownDates === 'any' || (relation.ownDates === 'periods' && value.length !== DAY)),
    );
  }
  // `anunció este lunes que comprará`, `negó el jueves haber vendido`: the day is that of saying it.
  const isOwn = ({ origin, kind }: DateProposal): boolean =>
    origin === 'event' || (origin === 'sentence' && !(kind ?? '').startsWith('above'));
  if (factuality === 'denied') return proposals.filter(isOwn);
  if ((factuality !== 'planned' && factuality !== 'hypothetical') || relation.commits === true) return proposals;
  return proposals.filter((proposal) => {
    const side = publishedAt === null ? 'after' : sideOf(proposal.value, publishedAt);
    return side === 'after' || (side === 'same' && isOwn(proposal));
  });
}
