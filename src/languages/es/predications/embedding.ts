import { continuedAbove } from './coordinated-clauses.ts';
import type { Draft } from './draft.ts';
import { contentOfNoun } from './noun-contents.ts';
import { dependents, fixedForm, prepositionOf, type Tree } from './tree.ts';

/** Links every draft to the one that embeds it and says how. */
export function linkEmbedding(tree: Tree, byHead: ReadonlyMap<number, Draft>, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    let at = draft.head;
    let previous = at;
    let parent: Draft | undefined;
    let viaConjunct = false;
    for (let step = 0; step < 40; step++) {
      const token = tree.tokens[at]!;
      if (token.head < 0) break;
      if (tree.relations[token.index]! === 'conj' && step === 0) viaConjunct = true;
      previous = at;
      at = token.head;
      const found = byHead.get(at);
      if (found === undefined || found === draft || found.form === 'apposition') continue;
      if (viaConjunct && at === tree.tokens[draft.head]!.head) {
        // A conjunct is embedded as the first of its coordination is; the first conjunct is linked before it.
        if (found.form !== 'noun') {
          const sibling = continuedAbove(tree, found, draft) ?? found;
          parent = sibling.parent ?? undefined;
          draft.embedding = sibling.embedding;
          break;
        }
        continue;
      }
      parent = found;
      break;
    }
    if (parent === undefined) continue;
    draft.parent = parent;
    if (draft.embedding === null) draft.embedding = kindOfEmbedding(tree, draft, previous, parent);
    for (const argument of parent.arguments) {
      if (argument.sentence === draft.sentence && argument.head === draft.head) argument.link = draft;
    }
  }
}

function kindOfEmbedding(tree: Tree, draft: Draft, top: number, parent: Draft): Draft['embedding'] {
  const own = tree.relations[draft.head]!;
  if (draft.form === 'infinitive' && prepositionOf(tree, draft.head) === 'para') draft.rules.push('purpose');
  if (draft.form === 'noun') return 'nominal';
  const marks = [...dependents(tree, draft.head, 'mark')].map((mark) => tree.tokens[mark]!.form.toLowerCase());
  if (marks.includes('si') || conditionalMark(tree, draft.head)) return own === 'ccomp' ? 'complement' : 'conditional';
  if (own === 'acl') {
    const content = contentOfNoun(tree, draft);
    const noun = tree.tokens[draft.head]!.head;
    if (content === undefined) return 'relative';
    if (parent.form === 'noun') return parent.head === noun ? content : 'relative';
    // `acusó a la jueza de favorecer al banco`: what parsers hang to the accused is what the verb says of her.
    const isAccused = BLAMING.has(parent.lemma) && parent.arguments.some(({ head }) => head === noun);
    return isAccused ? (content === 'nominal' ? 'control' : content) : 'relative';
  }
  const relation = tree.relations[top]!;
  if (top !== draft.head) return relation === 'advcl' ? 'adverbial' : relation === 'ccomp' ? 'complement' : 'relative';
  // `descartó que vaya a ingresar`: a clause of its own, whatever the parser calls it
  if (own === 'xcomp') return draft.form === 'verb' && marks.includes('que') ? 'complement' : 'control';
  if (own === 'ccomp' || own === 'csubj' || own === 'parataxis' || own === 'obj') {
    return draft.form === 'infinitive' && own !== 'parataxis' ? 'control' : 'complement';
  }
  if (own === 'advcl' || own === 'obl' || own === 'nmod') return 'adverbial';
  if (own === 'amod' || own === 'appos') return 'relative';
  return 'adverbial';
}

const BLAMING = new Set('acusar culpar inculpar responsabilizar imputar sospechar tachar tildar'.split(' '));

const CONDITIONAL =
  /^(?:en caso de(?: que)?|en el caso de que|siempre que|siempre y cuando|a menos que|a condición de que)$/;

function conditionalMark(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'mark').some((mark) => CONDITIONAL.test(fixedForm(tree, mark)));
}
