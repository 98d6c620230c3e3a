import { isCompatibleDate, isWithin } from '../core/date.ts';
import type { EntityId, StatementId } from '../core/ids.ts';
import type { Statement } from '../core/statement.ts';
import { findRelation } from '../relations/index.ts';
import { isOtherFigure, tollKey, unitKey } from './figures.ts';

/**
 * Links statements that tell the same event otherwise: a figure that excludes the other for the same unit, or denied on
 * one side only. Tolls are compared across parties of the same country too, since each claimant names the victims in
 * its own way, and across the nouns for the dead (`bajas`, `muertos`), but never with the wounded.
 *
 * @param toldLast day of the last article that tells a statement, or null: what was denied before it came to pass
 *   contradicts no report of it
 * @param countryOf ISO code of the country a party is or belongs to, or null
 */
export function linkConflicts(
  statements: readonly Statement[],
  countryOf: (id: EntityId) => string | null,
  toldLast: (id: StatementId) => string | null = () => null,
): readonly Statement[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const key of keysOf(statement, countryOf)) {
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  }
  const conflicts = new Map<StatementId, Set<StatementId>>();
  const link = (a: StatementId, b: StatementId): void => {
    conflicts.set(a, (conflicts.get(a) ?? new Set()).add(b));
    conflicts.set(b, (conflicts.get(b) ?? new Set()).add(a));
  };
  for (const [key, group] of groups) {
    const isToll = key.startsWith('["toll"');
    // Most statements neither deny nor count: they contradict nothing but a denial.
    const telling = group.filter(({ factuality, quantity }) => factuality === 'denied' || quantity !== null);
    const others = telling.some(({ factuality }) => factuality === 'denied') ? group : telling;
    for (const a of telling) {
      for (const b of others) {
        if (a.id === b.id || !isCompatibleDate(a.date, b.date)) continue;
        if (isBefore(a, b, toldLast) || isBefore(b, a, toldLast)) continue;
        if (isToll ? isOtherFigure(a, b) : isContradiction(a, b)) link(a.id, b.id);
      }
    }
  }
  return statements.map((statement) => ({
    ...statement,
    conflictsWith: [...(conflicts.get(statement.id) ?? [])].sort(),
  }));
}

/** Whether the first is a denial whose articles had all appeared before the day of the second. */
function isBefore(denial: Statement, other: Statement, toldLast: (id: StatementId) => string | null): boolean {
  if (denial.factuality !== 'denied' || other.factuality === 'denied' || other.date === null) return false;
  const last = toldLast(denial.id);
  return last !== null && last.length === 10 && last < other.date.slice(0, 10) && !isWithin(last, other.date);
}

/** Statements are compared within one relation between the same parties, and tolls by whose they are and what they count. */
function keysOf(statement: Statement, countryOf: (id: EntityId) => string | null): readonly string[] {
  const { relation, subject, object, quantity, unit } = statement;
  const keys = [JSON.stringify([relation, subject, object])];
  const victim = findRelation(relation)?.victim;
  if (victim === undefined || quantity === null) return keys;
  const [suffering, other] = victim === 'subject' ? [subject, object] : [object, subject];
  const country = countryOf(suffering);
  if (country === null) return keys;
  // Where or in which war: claimants name a front, a region or the war, all of one country.
  const where = victim === 'object' ? (statement.place ?? other) : other;
  keys.push(JSON.stringify(['toll', country, countryOf(where) ?? where, tollKey(unit)]));
  return keys;
}

/** Between the same parties: other figures for one unit, or denied on one side only. */
function isContradiction(a: Statement, b: Statement): boolean {
  const sameUnit = findRelation(a.relation)?.victim
    ? tollKey(a.unit) === tollKey(b.unit)
    : a.unit === null
      ? b.unit === null
      : b.unit !== null && unitKey(a.unit) === unitKey(b.unit);
  return (sameUnit && isOtherFigure(a, b)) || (a.factuality === 'denied') !== (b.factuality === 'denied');
}
