import type { Token } from '../../core/annotation.ts';

/** Adjectives of elections that stand for them: `ganó las presidenciales`. */
const OF_ELECTIONS = /^(?:presidenciales|legislativas|autonómicas|primarias|parlamentarias)$/i;
/** The same of words that tell of other things too: `las empresas privadas y las municipales`. */
const OF_MANY = /^(?:generales|municipales|europeas|regionales)$/i;
const ELECTIONS_BEFORE = /^(?:las|unas|estas|últimas|próximas|pasadas|recientes|primeras)$/i;
const MATCH_BEFORE = /^(?:un|el|al|del|este|ese|otro|su|primer|segundo|último|próximo)$/i;

/**
 * Whether an adjective stands alone for an event that need not be said: elections (`las municipales de octubre`) or a match (`un
 * amistoso contra Perú`).
 */
export function standsForEvent(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (form.length < 'amistoso'.length || tokens[at + 1]?.upos === 'NOUN') return false;
  const before = tokens[at - 1]?.form ?? '';
  if (form === 'amistoso') return MATCH_BEFORE.test(before);
  if (OF_ELECTIONS.test(form)) return ELECTIONS_BEFORE.test(before);
  if (!OF_MANY.test(form) || !ELECTIONS_BEFORE.test(before)) return false;
  let article = at - 1;
  while (ELECTIONS_BEFORE.test(tokens[article - 1]?.form ?? '')) article -= 1;
  return !/^(?:CCONJ|PUNCT)$/.test(tokens[article - 1]?.upos ?? '');
}
