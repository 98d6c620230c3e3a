import { possessorOf, pushArgument, unwrapPreposition } from './arguments.ts';
import { addArgument, type Draft, newArgument, newNounDraft } from './draft.ts';
import { BEARER_NOUNS } from './nominal-lexicon.ts';
import type { Tree } from './tree.ts';

/**
 * Drafts of descriptions: beside a name (`el secretario del consejo, Luis Mar`, `Luis Mar, secretario del consejo`) of any
 * noun, and alone (`el autor del atentado huyó`) of those that say what their bearer did.
 */
export function draftDescriptions(tree: Tree, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  const described = new Set<number>();
  for (const token of tree.tokens) {
    const relation = tree.relations[token.index]!;
    if ((relation !== 'appos' && relation !== 'flat') || token.head < 0) continue;
    const above = tree.tokens[token.head]!;
    let pair: readonly [noun: number, bearer: number] | undefined;
    if (above.upos === 'NOUN' && token.upos === 'PROPN') pair = [above.index, token.index];
    else if (above.upos === 'PROPN' && token.upos === 'NOUN') pair = [token.index, above.index];
    else if (above.upos === 'NOUN' && token.upos === 'NOUN' && isBearer(tree, token.index))
      pair = [token.index, above.index];
    if (pair === undefined) continue;
    drafts.push(draftDescription(tree, pair[0], { head: pair[1], deprel: token.deprel }));
    described.add(pair[0]);
  }
  for (const token of tree.tokens) {
    if (token.upos !== 'NOUN' || described.has(token.index) || taken.has(token.index)) continue;
    if (isBearer(tree, token.index)) drafts.push(draftDescription(tree, token.index, null));
  }
  return drafts;
}

function isBearer(tree: Tree, at: number): boolean {
  return BEARER_NOUNS.has(tree.tokens[at]!.lemma.toLowerCase());
}

/** A description of `bearer`; of whoever the noun itself names where there is none. */
function draftDescription(
  tree: Tree,
  noun: number,
  bearer: { readonly head: number; readonly deprel: string } | null,
): Draft {
  const lemma = tree.tokens[noun]!.lemma.toLowerCase();
  const draft = newNounDraft(tree.sentence.index, noun, { lemma, surfaceLemma: lemma }, 'apposition', 'apposition');
  const at = draft.sentence;
  if (bearer !== null) addArgument(draft, newArgument('agent', at, bearer.head, null, bearer.deprel, 'apposition'));
  for (const child of tree.children[noun] ?? []) {
    const inner = tree.tokens[child]!;
    const relation = tree.relations[inner.index]!;
    if (relation === 'nmod' && child !== bearer?.head) {
      const { head, preposition } = unwrapPreposition(tree, child);
      const role = preposition === 'en' ? 'place' : preposition === 'con' ? 'companion' : 'topic';
      pushArgument(tree, draft, newArgument(role, at, head, preposition, inner.deprel, 'syntax'));
    } else if (relation === 'amod') addArgument(draft, newArgument('topic', at, child, null, 'amod', 'adjective'));
  }
  const possessor = possessorOf(tree, noun);
  if (possessor !== undefined) addArgument(draft, newArgument('topic', at, possessor.head, null, 'det', 'possessive'));
  if (bearer === null) {
    const { deprel } = tree.tokens[noun]!;
    draft.rules[0] = 'noun.bearer';
    addArgument(draft, newArgument('attribute', at, noun, null, deprel, 'syntax'));
  }
  return draft;
}
