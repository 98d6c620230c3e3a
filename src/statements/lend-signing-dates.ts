import { comparePrecision, isWithin } from '../core/date.ts';
import type { EntityId } from '../core/ids.ts';
import type { ArticleStatement } from '../core/statement.ts';

/** What is needed of a telling to date it by others. */
interface Dated {
  readonly object: EntityId;
  readonly date: string | null;
  readonly statement: Pick<ArticleStatement, 'relation' | 'factuality'>;
}

/**
 * Gives tellings of one agreement's signing the most precise date that any of them knows, whoever signed: an agreement is
 * signed once. Where two dates exclude each other (accessions, ratifications, a mistake) each telling keeps its own.
 */
export function lendSigningDates<T extends Dated>(tellings: readonly T[]): readonly T[] {
  const dates = new Map<EntityId, Set<string>>();
  for (const { object, date, statement } of tellings) {
    if (!isSigning(statement) || date === null) continue;
    dates.set(object, (dates.get(object) ?? new Set()).add(date));
  }
  const lent = new Map<EntityId, string>();
  for (const [object, told] of dates) {
    const [precise, ...others] = [...told].sort(comparePrecision);
    if (precise !== undefined && others.every((date) => isWithin(precise, date))) lent.set(object, precise);
  }
  return tellings.map((telling) => {
    const date = isSigning(telling.statement) ? lent.get(telling.object) : undefined;
    return date === undefined ? telling : { ...telling, date };
  });
}

function isSigning({ relation, factuality }: Dated['statement']): boolean {
  return relation === 'SIGNED' && factuality === 'asserted';
}
