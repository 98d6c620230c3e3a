import type { Analysis } from '../../../core/annotation.ts';
import type { Argument, Predication } from '../../../core/predication.ts';
import { draftDescriptions } from './bearers.ts';
import { levelBlame } from './blamed.ts';
import { carrySubjects, numberInTree, type Topic } from './carry-over.ts';
import { draftClauses } from './clauses.ts';
import { levelDeniedClaims } from './denied-claims.ts';
import type { Draft } from './draft.ts';
import { linkEmbedding } from './embedding.ts';
import { levelLightVerbs } from './light-verbs.ts';
import { draftNominals } from './nominals.ts';
import { levelProVerbs } from './pro-verbs.ts';
import { draftRequests } from './requests.ts';
import { levelSummedClauses } from './summed-clauses.ts';
import { buildTree, phraseSpan, type Tree } from './tree.ts';
import { levelVotesAgainst } from './votes-against.ts';

/**
 * Levels the trees of an article to predications: passives, `se`, light verbs, nominalisations, control, relative
 * clauses, coordination and dropped subjects all end in the same roles. In order of sentence and head token; linear
 * in the number of words.
 */
export function findPredications(analysis: Analysis): Predication[] {
  const trees = analysis.sentences.map(buildTree);
  const topic: Topic = { subjects: [], plural: undefined, age: 99 };
  const all: Draft[] = [];
  const numberAt = (sentence: number, head: number) => numberInTree(trees[sentence]!, head);
  for (const tree of trees) {
    if (tree.tokens.length === 0) continue;
    all.push(...draftSentence(tree, topic, numberAt, all));
  }
  const position = new Map<Draft, number>();
  all.forEach((draft, index) => {
    position.set(draft, index);
  });
  return all.map((draft, index) => freeze(draft, index, trees, position));
}

function draftSentence(
  tree: Tree,
  topic: Topic,
  numberAt: (sentence: number, head: number) => string | undefined,
  earlier: readonly Draft[],
): Draft[] {
  const clauses = draftClauses(tree);
  const taken = new Set(clauses.map((draft) => draft.head));
  const nominals = draftNominals(tree, taken);
  const byHead = new Map<number, Draft>();
  for (const draft of [...clauses, ...nominals]) byHead.set(draft.head, draft);
  const events = new Map(nominals.map((draft) => [draft.head, draft]));
  const depth = depthsOf(tree);
  const core = [...clauses, ...nominals].sort((a, b) => depth[a.head]! - depth[b.head]! || a.head - b.head);
  linkEmbedding(tree, byHead, core);
  // Light verbs are levelled after subjects are carried to the verbs, so that they pass on dropped subjects too.
  const verbsFirst = core.filter((draft) => draft.form !== 'noun');
  const nounsLast = core.filter((draft) => draft.form === 'noun');
  carrySubjects(tree, byHead, verbsFirst, topic, numberAt);
  levelLightVerbs(tree, clauses, events);
  carrySubjects(tree, byHead, nounsLast, { subjects: [], plural: undefined, age: 99 }, numberAt);
  levelBlame(tree, verbsFirst, byHead);
  levelDeniedClaims(tree, verbsFirst, earlier);
  levelSummedClauses(tree, verbsFirst);
  levelProVerbs(tree, verbsFirst, earlier);
  for (const draft of verbsFirst) controlFromNoun(draft);
  levelVotesAgainst(tree, byHead);
  const named = new Set(byHead.keys());
  const requests = draftRequests(tree, byHead);
  return [...core, ...requests, ...draftDescriptions(tree, named)].sort(
    (a, b) => a.head - b.head || (a.form < b.form ? -1 : 1),
  );
}

/** `la promesa del club de vender`: the noun's agent was not known before the nouns were done. */
function controlFromNoun(draft: Draft): void {
  const { parent } = draft;
  if (draft.form !== 'infinitive' || parent === null || parent.form !== 'noun') return;
  if (draft.arguments.some((argument) => argument.role === 'agent')) return;
  for (const argument of parent.arguments) {
    if (argument.role === 'agent')
      draft.arguments.push({ ...argument, preposition: null, origin: 'control', link: null });
  }
}

/** Distance from the root: what embeds is worked on before what it embeds. */
function depthsOf(tree: Tree): number[] {
  const depth: number[] = new Array(tree.tokens.length).fill(0);
  const open = [tree.root];
  for (let at = 0; at < open.length; at++) {
    for (const child of tree.children[open[at]!] ?? []) {
      depth[child] = depth[open[at]!]! + 1;
      open.push(child);
    }
  }
  return depth;
}

function freeze(
  draft: Draft,
  index: number,
  trees: readonly Tree[],
  position: ReadonlyMap<Draft, number>,
): Predication {
  const tree = trees[draft.sentence]!;
  const { tokens } = tree;
  const args: Argument[] = draft.arguments.map((argument) => ({
    role: argument.role,
    sentence: argument.sentence,
    head: argument.head,
    preposition: argument.preposition,
    deprel: argument.deprel,
    origin: argument.origin,
    predication: argument.link === null ? null : (position.get(argument.link) ?? null),
    span:
      argument.head === draft.head && argument.sentence === draft.sentence
        ? { start: tokens[draft.head]!.start, end: tokens[draft.head]!.end }
        : phraseSpan(trees[argument.sentence]!, argument.head),
  }));
  let first = draft.head;
  let last = draft.head;
  for (const at of draft.trigger) {
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return {
    index,
    sentence: draft.sentence,
    head: draft.head,
    lemma: draft.lemma,
    surfaceLemma: draft.surfaceLemma,
    form: draft.form,
    arguments: args,
    polarity: draft.polarity,
    modality: draft.modality,
    tense: draft.tense,
    embeddedIn: draft.parent === null ? null : (position.get(draft.parent) ?? null),
    embedding: draft.embedding,
    span: phraseSpan(tree, clauseHead(draft)),
    trigger: { start: tokens[first]!.start, end: tokens[last]!.end },
    rules: draft.rules,
  };
}

/** The clause of a noun is that of the verb above it. */
function clauseHead(draft: Draft): number {
  for (let at: Draft | null = draft; at !== null; at = at.parent) {
    if (at.form === 'verb' || at.form === 'copula' || at.form === 'infinitive' || at.form === 'gerund') return at.verb;
  }
  return draft.head;
}
