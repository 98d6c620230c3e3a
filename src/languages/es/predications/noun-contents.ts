import type { Draft, DraftArgument } from './draft.ts';
import { dependents, type Tree } from './tree.ts';

/** Nouns whose clause is what somebody claims: the text keeps it at a distance. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `acusación denuncia imputación sospecha insinuación alegación alegato afirmación rumor versión bulo hipótesis teoría infundio
  especulación conjetura señalamiento`.split(/\s+/),
);

/** Verbs that turn down what the noun below them says: `rechazó las acusaciones de que`, `desmintió los rumores de que`. */
export const REFUTING: ReadonlySet<string> = new Set(
  'rechazar negar desmentir refutar rebatir descartar desechar desestimar desoír vetar tumbar'.split(' '),
);

/** With these the noun's own agent accuses, and another did what stands below: `la acusación del club de haber copiado`. */
const ACCUSATIONS: ReadonlySet<string> = new Set(
  'acusación denuncia imputación sospecha insinuación señalamiento'.split(' '),
);

/**
 * How a clause is the content of the noun it hangs on: `complement` of a finite one (`las acusaciones de que vende`),
 * `nominal` of an infinitive (`la promesa de vender`, `la acusación de haber vendido`), undefined where it is none.
 */
export function contentOfNoun(tree: Tree, draft: Draft): 'complement' | 'nominal' | undefined {
  const token = tree.tokens[draft.head]!;
  if (tree.relations[draft.head] !== 'acl' || token.head < 0 || tree.tokens[token.head]!.upos !== 'NOUN')
    return undefined;
  const marks = dependents(tree, draft.head, 'mark').map((at) => tree.tokens[at]!);
  if (!marks.some(({ upos }) => upos === 'ADP')) return undefined;
  if (marks.some(({ form }) => form.toLowerCase() === 'que')) return 'complement';
  return draft.person === 0 && draft.form !== 'participle' ? 'nominal' : undefined;
}

/**
 * Who does what an infinitive below a noun of accusation says: the accused (`las acusaciones contra el club de`), else who
 * rejects it. Undefined for other nouns.
 */
export function accusedBy(noun: Draft): DraftArgument[] | undefined {
  if (!ACCUSATIONS.has(noun.surfaceLemma)) return undefined;
  const accused = noun.arguments.filter(({ role }) => role === 'patient');
  if (accused.length > 0) return accused;
  const { parent } = noun;
  if (parent === null || !REFUTING.has(parent.lemma)) return [];
  return parent.arguments.filter(({ role }) => role === 'agent');
}
