import type { DraftByHead } from './carry-over.ts';
import { addArgument, type Draft, newArgument, newNounDraft } from './draft.ts';
import { subjectsOf } from './subjects.ts';
import { prepositionOf, type Tree } from './tree.ts';

/** What somebody does because another asked for it is done `a petición de`. */
const ASKING: ReadonlySet<string> = new Set(
  'petición pedido solicitud instancia requerimiento ruego sugerencia propuesta'.split(' '),
);

/** How many words may lead up from the noun to its clause. */
const FARTHEST_CLAUSE = 6;

/**
 * The noun of each `a petición de`, `a instancias de` as a predication of its own: who stands behind it asks, who does what the
 * clause tells was asked. Parsers take it for a preposition, so that no other draft stands at the noun.
 */
export function draftRequests(tree: Tree, byHead: DraftByHead): Draft[] {
  const drafts: Draft[] = [];
  for (const { index, lemma, deprel } of tree.tokens) {
    const name = lemma.toLowerCase();
    if (!ASKING.has(name) || !isBetween(tree, index)) continue;
    const asker = deprel === 'fixed' ? phraseBehindFixed(tree, index) : complementOf(tree, index);
    const deed = asker === undefined ? undefined : clauseAround(tree, byHead, index, asker);
    if (asker === undefined || deed === undefined) continue;
    const known = byHead.get(index);
    const draft =
      known ?? newNounDraft(tree.sentence.index, index, { lemma: name, surfaceLemma: name }, 'noun', 'noun.request');
    if (known === undefined) drafts.push(draft);
    addArgument(draft, newArgument('agent', draft.sentence, asker, 'de', 'nmod', 'syntax'));
    for (const argument of subjectsOf(deed))
      if (argument.role === 'agent' && !(argument.sentence === draft.sentence && argument.head === asker))
        addArgument(draft, { ...argument, role: 'recipient', preposition: null, origin: 'control', link: null });
  }
  return drafts;
}

/** `a petición de`, `a instancias del`, `a petición, entre otros, de`. */
function isBetween({ tokens }: Tree, noun: number): boolean {
  return /^a$/i.test(tokens[noun - 1]?.form ?? '') && /^(?:de|,)$/.test(tokens[noun + 1]?.form ?? '');
}

/** The noun hangs on `a`, and that on who asks. */
function phraseBehindFixed({ tokens }: Tree, noun: number): number | undefined {
  const above = tokens[tokens[noun]!.head]?.head ?? -1;
  return above > noun ? above : undefined;
}

function complementOf(tree: Tree, noun: number): number | undefined {
  return (tree.children[noun] ?? []).find(
    (child) => child > noun && /^(?:nmod|obl)/.test(tree.relations[child]!) && prepositionOf(tree, child) !== 'a',
  );
}

/** What was done so: the clause above who asked, or above the noun. */
function clauseAround({ tokens }: Tree, byHead: DraftByHead, noun: number, asker: number): Draft | undefined {
  let at = tokens[noun]!.deprel === 'fixed' ? tokens[asker]!.head : tokens[noun]!.head;
  for (let step = 0; at >= 0 && step < FARTHEST_CLAUSE; at = tokens[at]!.head, step++) {
    const draft = byHead.get(at);
    if (draft !== undefined && draft.form !== 'noun' && draft.form !== 'apposition') return draft;
  }
  return undefined;
}
