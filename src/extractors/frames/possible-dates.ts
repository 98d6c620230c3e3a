import type { Tense } from '../../core/predication.ts';
import type { Factuality } from '../../core/statement.ts';
import { type DateProposal, sideOf } from '../../languages/es/temporal/index.ts';
import { hangsOnIt } from '../../languages/es/way.ts';
import type { Relation } from '../../relations/index.ts';
import type { Candidate } from './candidates.ts';

/** Characters of a date that names a day: `2021-05-03`. */
const DAY = 10;

/**
 * Leaves those dates that a telling can have. Of 351 plans and conjectures in the gold articles none bore a date before
 * the article's own, except promises, which are made before they are kept, and the day of a plan on the very word; a plan of today is
 * told with its `hoy`. What is asked, praised or blamed is done by saying it, whatever its clause tells as still to come
 * (`dijo que el alcalde debe explicarse`). Of 758 posts ten bore a date, and of places only the venues of events. Of 176
 * denials 142 bore none. `tense` is that of the verb that tells it.
 */
export function possibleDates(
  proposals: readonly DateProposal[],
  { relation, subject }: Pick<Candidate, 'relation' | 'subject'>,
  factuality: Factuality,
  tense: Tense,
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
  const told = proposals.filter((proposal) => !isStillToCome(proposal, relation, factuality, tense, publishedAt));
  if (relation.kind === 'speech') return told;
  // `anunció este lunes que comprará`, `negó el jueves haber vendido`: the day is that of saying it.
  const isOwn = ({ origin, kind }: DateProposal): boolean =>
    origin === 'event' || (origin === 'sentence' && !(kind ?? '').startsWith('above'));
  if (factuality === 'denied') return told.filter(isOwn);
  if ((factuality !== 'planned' && factuality !== 'hypothetical') || relation.commits === true) return told;
  return told.filter((proposal) => {
    const side = publishedAt === null ? 'after' : sideOf(proposal.value, publishedAt);
    return (
      side === 'after' || (side === 'same' && isOwn(proposal)) || (proposal.kind === 'self' && factuality === 'planned')
    );
  });
}

/**
 * Whether a day lies after the article's own though its telling is told as done: the second round that one sentence names
 * is not when the winner of the next one thanked her voters.
 */
function isStillToCome(
  { origin, value }: DateProposal,
  { commits }: Relation,
  factuality: Factuality,
  tense: Tense,
  publishedAt: string | null,
): boolean {
  if (
    publishedAt === null ||
    commits === true ||
    origin === 'event' ||
    (factuality !== 'asserted' && factuality !== 'alleged')
  )
    return false;
  if (sideOf(value.split('/')[0] ?? value, publishedAt) !== 'after') return false;
  return tense === 'past' || (origin !== 'sentence' && tense !== 'future');
}
