import type { DraftByHead } from './carry-over.ts';
import { addArgument, type Draft, newArgument } from './draft.ts';
import type { Tree } from './tree.ts';

/**
 * Gives the votes of `se aprobó el texto con el voto en contra de los socialistas` to whoever stands behind `de`, against what the
 * clause says was passed: alone, `el voto en contra de la ley` is a vote against the law.
 */
export function levelVotesAgainst(tree: Tree, byHead: DraftByHead): void {
  const { tokens } = tree;
  for (const { index, lemma, head } of tokens) {
    if (lemma.toLowerCase() !== 'voto' || !isWithVotes(tree, index)) continue;
    const vote = byHead.get(index);
    const voter = tokens[index + 1]!.head;
    const passing = byHead.get(head);
    if (vote === undefined || passing === undefined || voter <= index + 2) continue;
    const passed = passing.arguments.filter(({ role }) => role === 'patient' || (role === 'agent' && !passing.passive));
    remove(vote, (at) => at === voter);
    remove(vote, (at, role) => role === 'agent' && at !== voter);
    remove(passing, (at) => at === voter);
    addArgument(vote, newArgument('agent', vote.sentence, voter, 'de', 'nmod', 'syntax'));
    for (const argument of passed)
      if (argument.sentence !== vote.sentence || argument.head !== voter)
        addArgument(vote, { ...argument, role: 'patient', preposition: null, origin: 'control', link: null });
  }
}

/** `con el voto en contra de`, `con los votos en contra de`. */
function isWithVotes({ tokens }: Tree, vote: number): boolean {
  const form = (at: number): string => tokens[at]?.form.toLowerCase() ?? '';
  const before = tokens[vote - 1]?.upos === 'DET' || tokens[vote - 1]?.upos === 'NUM' ? form(vote - 2) : form(vote - 1);
  return before === 'con' && form(vote + 1) === 'en' && form(vote + 2) === 'contra' && form(vote + 3) === 'de';
}

function remove(draft: Draft, fits: (at: number, role: string) => boolean): void {
  for (let at = draft.arguments.length - 1; at >= 0; at--) {
    const { sentence, head, role } = draft.arguments[at]!;
    if (sentence === draft.sentence && fits(head, role)) draft.arguments.splice(at, 1);
  }
}
