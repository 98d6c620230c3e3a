import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { isAcronym } from './words.ts';

const GOVERNING = /^(?:ex)?(?:alcalde|gobernador|intendente|prefecto)$/;

/** Whether a name is of the town or region of a mayor or governor: `la alcaldesa de Robledal`; banks have governors too. */
export function isGovernedTown(
  { tokens }: Sentence,
  { from, text }: { readonly from: number; readonly text: string },
  knowledge: Knowledge,
): boolean {
  if (tokens[from - 1]?.form !== 'de') return false;
  const role = knowledge.role(tokens[from - 2]?.form ?? '');
  if (role === null || !GOVERNING.test(role.lemma)) return false;
  return !isAcronym(text) && !knowledge.headClasses(tokens[from]?.form ?? '').includes('Organization');
}
