import type { Statement } from '../core/statement.ts';
import { findRelation } from '../relations/index.ts';

const QUALIFIERS = { about: 'unos', 'more-than': 'más de', 'less-than': 'menos de' } as const;

const FACTUALITIES: Readonly<Record<Statement['factuality'], string>> = {
  asserted: 'afirmado',
  planned: 'previsto',
  alleged: 'presunto',
  denied: 'negado',
  hypothetical: 'hipotético',
};

/** A statement in one line: date, parties, relation in Spanish, factuality, figure, claimants. */
export function statementLine(statement: Statement, nameOf: (id: string) => string): string {
  const { relation, date, dateInferred, subject, object, factuality, quantity, unit, quantityQualifier, attributedTo } =
    statement;
  const label = findRelation(relation)?.labels.es ?? relation;
  const day = date === null ? 'sin fecha' : dateInferred ? `${date} (inferida)` : date;
  const about = quantityQualifier === null ? '' : `${QUALIFIERS[quantityQualifier]} `;
  const figure = quantity === null ? '' : ` · ${about}${quantity}${unit ? ` ${unit}` : ''}`;
  const claim = attributedTo.length === 0 ? '' : ` · según ${attributedTo.map(nameOf).join(', ')}`;
  return `${day} · ${nameOf(subject)} — ${label} → ${nameOf(object)} (${FACTUALITIES[factuality]})${figure}${claim}`;
}
