import type { Factuality } from '../../core/statement.ts';
import { type DateProposal, sideOf } from '../../languages/es/temporal/index.ts';
import type { Candidate } from './candidates.ts';

/** What holds while an article is written: it has a date only where its own words give one (`ministro desde 2010`). */
const HOLDING: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'MEMBER_OF', 'LOCATED_IN', 'RELATIVE_OF']);

/** Kinds of way to a date that hangs on the word itself. */
const OF_ITSELF = /^(?:self|below)/;

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
  if (HOLDING.has(relation.name) && !(relation.name === 'LOCATED_IN' && subject.type === 'Event')) {
    return proposals.filter(
      ({ origin, kind, value }) =>
        origin === 'sentence' &&
        kind !== null &&
        OF_ITSELF.test(kind) &&
        (relation.name === 'MEMBER_OF' || (relation.name === 'HOLDS_POSITION' && value.length !== 10)),
    );
  }
  // `anunció este lunes que comprará`, `negó el jueves haber vendido`: the day is that of saying it.
  const isOwn = ({ origin, kind }: DateProposal): boolean =>
    origin === 'event' || (origin === 'sentence' && !(kind ?? '').startsWith('above'));
  if (factuality === 'denied') return proposals.filter(isOwn);
  if ((factuality !== 'planned' && factuality !== 'hypothetical') || relation.name === 'PLEDGED') return proposals;
  return proposals.filter((proposal) => {
    const side = publishedAt === null ? 'after' : sideOf(proposal.value, publishedAt);
    return side === 'after' || (side === 'same' && isOwn(proposal));
  });
}
