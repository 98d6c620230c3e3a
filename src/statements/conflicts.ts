import { isCompatibleDate } from '../core/date.ts';
import type { EntityId, StatementId } from '../core/ids.ts';
import type { Statement } from '../core/statement.ts';
import { unitKey } from './event-identity.ts';

/** Relations whose figures are counts of one toll, also where one source says `the troops` and another the country. */
const TOLLS: ReadonlySet<string> = new Set(['SUFFERED_LOSSES', 'KILLED']);

/**
 * Links statements that tell the same event otherwise: another figure for the same unit, or denied on one side only.
 * Tolls are compared across parties of the same country too, since each claimant names the victims in its own way.
 *
 * @param countryOf ISO code of the country a party is or belongs to, or null
 */
export function linkConflicts(
  statements: readonly Statement[],
  countryOf: (id: EntityId) => string | null,
): readonly Statement[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { relation, subject, object, quantity } = statement;
    const country = countryOf(subject);
    const keys = [JSON.stringify([relation, subject, object])];
    if (TOLLS.has(relation) && quantity !== null && country !== null) keys.push(JSON.stringify([relation, country]));
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  }
  const conflicts = new Map<StatementId, Set<StatementId>>();
  for (const group of groups.values()) {
    for (const a of group) {
      for (const b of group) {
        if (a.id === b.id || !isConflict(a, b, countryOf)) continue;
        conflicts.set(a.id, (conflicts.get(a.id) ?? new Set()).add(b.id));
      }
    }
  }
  return statements.map((statement) => ({
    ...statement,
    conflictsWith: [...(conflicts.get(statement.id) ?? [])].sort(),
  }));
}

function isConflict(a: Statement, b: Statement, countryOf: (id: EntityId) => string | null): boolean {
  if (!isCompatibleDate(a.date, b.date)) return false;
  const sameParties = a.subject === b.subject && a.object === b.object;
  const related =
    a.object === b.object || (countryOf(a.object) !== null && countryOf(a.object) === countryOf(b.object));
  const figures =
    a.quantity !== null &&
    b.quantity !== null &&
    a.quantity !== b.quantity &&
    (a.unit === null ? b.unit === null : b.unit !== null && unitKey(a.unit) === unitKey(b.unit));
  const denial = (a.factuality === 'denied') !== (b.factuality === 'denied');
  return sameParties ? figures || denial : related && figures;
}
