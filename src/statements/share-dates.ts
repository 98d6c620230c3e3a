import { comparePrecision, isWithin } from '../core/date.ts';
import type { EntityId } from '../core/ids.ts';
import type { ArticleStatement } from '../core/statement.ts';
import { findRelation } from '../relations/index.ts';

/** What is needed of a telling to date it by others. */
interface Dated {
  readonly object: EntityId;
  readonly date: string | null;
  readonly statement: Pick<ArticleStatement, 'relation' | 'factuality'>;
}

/**
 * Gives tellings of what happens to its object once (an agreement is signed once, whoever signed) the most precise date
 * that any of them knows. Where two dates exclude each other (accessions, ratifications, a mistake) each keeps its own.
 */
export function shareDates<T extends Dated>(tellings: readonly T[]): readonly T[] {
  const dates = new Map<string, Set<string>>();
  for (const telling of tellings) {
    const { date } = telling;
    if (!happensOnce(telling) || date === null) continue;
    const key = keyOf(telling);
    dates.set(key, (dates.get(key) ?? new Set()).add(date));
  }
  const shared = new Map<string, string>();
  for (const [key, told] of dates) {
    const [precise, ...others] = [...told].sort(comparePrecision);
    if (precise !== undefined && others.every((date) => isWithin(precise, date))) shared.set(key, precise);
  }
  return tellings.map((telling) => {
    const date = happensOnce(telling) ? shared.get(keyOf(telling)) : undefined;
    return date === undefined ? telling : { ...telling, date };
  });
}

function happensOnce({ statement: { relation, factuality } }: Dated): boolean {
  return factuality === 'asserted' && findRelation(relation)?.once !== undefined;
}

function keyOf({ object, statement: { relation } }: Dated): string {
  return JSON.stringify([relation, object]);
}
