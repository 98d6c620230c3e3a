import type { DateProposal } from './proposals.ts';

/** How near the dates of a sentence stand to a telling, in order; those of other clauses leave its own day open. */
const NEARNESS = [
  'self',
  'above',
  'above-complement',
  'root',
  'below-noun',
  'beside-noun',
  'beside-clause',
  'below-clause',
];

/** The nearest way in which a date proposed from its sentence hangs together with a telling; `none` without dates. */
export function nearestKind(proposals: readonly DateProposal[]): string {
  const kinds = proposals.map(({ kind }) => kind);
  return NEARNESS.find((kind) => kinds.includes(kind)) ?? (kinds.length > 0 ? 'far' : 'none');
}
