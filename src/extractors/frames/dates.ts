import type { Analysis } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import type { SentenceView } from './view.ts';

/** When a statement happened, ISO 8601 as precise as known, or null. */
export function findDates(
  _relation: string,
  _view: SentenceView,
  _trigger: number,
  _analysis: Analysis,
  _views: readonly SentenceView[],
  _own: Predication | undefined,
): string | null {
  return null;
}
