import type { Statement } from '../core/statement.ts';
import { findRelation } from '../relations/index.ts';

/** A statement in one line: date, parties, relation in Spanish, factuality, figure, claimants. */
export function statementLine(statement: Statement, nameOf: (id: string) => string): string {
  const { relation, date, dateInferred, subject, object, factuality, quantity, unit, attributedTo } = statement;
  const label = findRelation(relation)?.labels.es ?? relation;
  const day = date === null ? 'sin fecha' : dateInferred ? `${date} (inferida)` : date;
  const figure = quantity === null ? '' : ` · ${quantity}${unit ? ` ${unit}` : ''}`;
  const claim = attributedTo.length === 0 ? '' : ` · según ${attributedTo.map(nameOf).join(', ')}`;
  return `${day} · ${nameOf(subject)} — ${label} → ${nameOf(object)} (${factuality})${figure}${claim}`;
}
