import type { ArgumentOrigin } from '../../../core/predication.ts';
import { pushArgument } from './arguments.ts';
import { continuedAbove } from './coordinated-clauses.ts';
import { addArgument, type Draft, type DraftArgument, hasRole } from './draft.ts';
import { accusedBy } from './noun-contents.ts';
import { carryStance, carryToNoun } from './noun-subjects.ts';
import { subjectsOf } from './subjects.ts';
import { dependents, numberOf, prepositionOf, type Tree } from './tree.ts';
import { OBJECT_CONTROL, SPEECH, TRANSPARENT } from './verb-classes.ts';
import { readVerbGroup } from './verb-grammar.ts';

function hasSubject(draft: Draft): boolean {
  return draft.arguments.some((argument) => argument.deprel.startsWith('nsubj') || argument.deprel.startsWith('csubj'));
}

function give(draft: Draft, subjects: readonly DraftArgument[], origin: ArgumentOrigin, rule: string): void {
  for (const subject of subjects) {
    addArgument(draft, {
      ...subject,
      role: draft.passive && draft.form !== 'copula' ? 'patient' : 'agent',
      preposition: null,
      deprel: 'nsubj',
      origin,
      link: null,
    });
  }
  if (subjects.length > 0) draft.rules.push(rule);
}

/** Who did what was last spoken of: carried from sentence to sentence. */
export interface Topic {
  subjects: readonly DraftArgument[];
  plural: boolean | undefined;
  age: number;
}

/** Fills the subjects that syntax leaves out: control, coordination, adverbial clauses, dropped subjects. */
export function carrySubjects(
  tree: Tree,
  byHead: DraftByHead,
  ordered: readonly Draft[],
  topic: Topic,
  numberAt: NumberOf,
): void {
  for (const draft of ordered) {
    if (draft.form === 'noun') {
      carryToNoun(draft);
      carryStance(tree, draft);
    } else if (draft.form !== 'apposition') carryToVerb(tree, byHead, draft, topic, numberAt);
  }
  for (const draft of ordered) raise(draft);
  const main = ordered.find((draft) => draft.head === tree.root) ?? ordered[0];
  topic.age += 1;
  if (main === undefined) return;
  const subjects = subjectsOf(main).filter(
    (subject) => tree.tokens[subject.head]?.upos !== 'VERB' || subject.sentence !== main.sentence,
  );
  if (subjects.length > 0) {
    topic.subjects = subjects;
    topic.age = 0;
  }
}

/** The verbs and event nouns of the sentence by head token. */
export type DraftByHead = ReadonlyMap<number, Draft>;

/** Number of a subject that may stand in another sentence. */
export type NumberOf = (sentence: number, head: number) => string | undefined;

function agrees(
  tree: Tree,
  draft: Draft,
  subjects: readonly DraftArgument[],
  numberAt: NumberOf,
  above?: Draft,
): boolean {
  if (subjects.length === 0) return false;
  const { number } = readVerbGroup(tree, draft.verb);
  if (number === undefined) return true;
  // `el ministro y portavoz habló y culpó`: the verb whose subject it is knows its number better than the noun.
  if (above !== undefined && above.person === 3 && above.sentence === draft.sentence) {
    const known = readVerbGroup(tree, above.verb).number;
    if (known !== undefined) return known === number;
  }
  if (subjects.length > 1) return number === 'Plur';
  const own = numberAt(subjects[0]!.sentence, subjects[0]!.head);
  return own === undefined || own === number;
}

function carryToVerb(tree: Tree, byHead: DraftByHead, draft: Draft, topic: Topic, numberAt: NumberOf): void {
  const token = tree.tokens[draft.head]!;
  const relation = tree.relations[token.index]!;
  if (hasSubject(draft) || draft.impersonal) return;
  if (draft.form === 'participle' && hasRole(draft, 'patient')) return;
  if (!draft.passive && hasRole(draft, 'agent')) return;
  const hung = relation === 'conj' ? byHead.get(token.head) : undefined;
  const first = hung === undefined ? undefined : (continuedAbove(tree, hung, draft) ?? hung);
  const finite = draft.person > 0;
  if (first !== undefined && first.form !== 'noun') {
    const subjects = subjectsOf(first);
    if (!finite || agrees(tree, draft, subjects, numberAt, first)) give(draft, subjects, 'shared', 'shared.subject');
    shareObjects(tree, first, draft);
    if (subjects.length > 0) return;
  }
  const { parent } = draft;
  if (!finite) {
    for (let above = parent, step = 0; above !== null && step < 3; above = above.parent, step++) {
      const subjects = controllersOf(tree, draft, above);
      give(draft, subjects, 'control', 'control');
      // `en un discurso pronunciado tras recibir el premio`: the participle has no subject to lend.
      if (subjects.length > 0 || above.form !== 'participle' || relation !== 'advcl') break;
    }
    return;
  }
  if (draft.person === 1) {
    for (let above = parent, step = 0; above !== null && step < 4; above = above.parent, step++) {
      if (above.form !== 'verb' || above.person !== 3 || !SPEECH.has(above.lemma)) continue;
      give(draft, subjectsOf(above), 'dropped-subject', 'dropped.speaker');
      return;
    }
  }
  if (draft.person !== 3) return;
  if (draft.lemma === 'haber' || (draft.lemma === 'tratar' && draft.rules.includes('se.inherent'))) return;
  if (
    relation === 'acl' &&
    token.feats.includes('VerbForm=Fin') &&
    !draft.arguments.some((argument) => argument.origin === 'relative')
  ) {
    const antecedent = token.head;
    if (
      antecedent >= 0 &&
      !draft.passive &&
      dependents(tree, draft.head, 'mark').length > 0 &&
      parent?.form !== 'noun'
    ) {
      pushArgument(tree, draft, {
        role: 'agent',
        sentence: draft.sentence,
        head: antecedent,
        preposition: null,
        deprel: 'nsubj',
        origin: 'relative',
        link: null,
      });
      return;
    }
  }
  for (let above = parent, step = 0; above !== null && step < 4; above = above.parent, step++) {
    if (above.form === 'noun' || above.form === 'participle') continue;
    const controlled = OBJECT_CONTROL.has(above.lemma) && draft.modality === 'subjunctive';
    if (controlled) {
      const addressed = above.arguments.filter(
        (argument) => argument.role === 'recipient' || (argument.role === 'patient' && argument.preposition === 'a'),
      );
      if (addressed.length > 0) {
        give(draft, addressed, 'control', 'control.object');
        return;
      }
    }
    if (SPEECH.has(above.lemma) && isQuotedBefore(tree, draft.head, above.head)) return;
    const subjects = subjectsOf(above);
    if (agrees(tree, draft, subjects, numberAt, above)) {
      give(draft, subjects, 'dropped-subject', 'dropped.matrix');
      return;
    }
  }
  if (topic.age <= 2 && agrees(tree, draft, topic.subjects, numberAt))
    give(draft, topic.subjects, 'dropped-subject', 'dropped.topic');
}

/** `«Es una vergüenza», dijo la rectora`: whoever speaks says `soy` of herself. */
function isQuotedBefore(tree: Tree, at: number, speech: number): boolean {
  if (at > speech) return false;
  let open = 0;
  for (let here = 0; here < at; here++) {
    const { form } = tree.tokens[here]!;
    if (form === '«' || form === '“') open += 1;
    else if (form === '»' || form === '”') open -= 1;
    else if (form === '"') open = open > 0 ? 0 : 1;
  }
  return open > 0;
}

/** Who does what an infinitive, gerund or free participle below `parent` says. */
function controllersOf(tree: Tree, draft: Draft, parent: Draft): DraftArgument[] {
  if (parent.form === 'noun') {
    const accused = accusedBy(parent);
    if (accused !== undefined) return accused;
    const agents = parent.arguments.filter((argument) => argument.role === 'agent');
    if (agents.length > 0 || parent.parent === null) return agents;
    return parent.parent.form === 'noun' ? [] : subjectsOf(parent.parent);
  }
  const relation = tree.relations[draft.head]!;
  if (OBJECT_CONTROL.has(parent.lemma) && relation !== 'advcl') {
    const addressed = parent.arguments.filter(
      (argument) =>
        argument.role === 'recipient' ||
        (argument.role === 'patient' && argument.head !== draft.head && argument.link !== draft),
    );
    if (addressed.length > 0) return addressed;
    if (parent.lemma !== 'dejar' && parent.lemma !== 'proponer' && parent.lemma !== 'sugerir')
      return parent.lemma === 'hacer' && !isSending(draft) ? [] : subjectsOf(parent);
  }
  return subjectsOf(parent);
}

/** `hizo llegar una carta`: who makes it arrive sends it. */
function isSending(draft: Draft): boolean {
  if (draft.lemma !== 'llegar' || !hasRole(draft, 'patient')) return false;
  draft.lemma = 'enviar';
  draft.rules.push('causative');
  return true;
}

/** `firmaron y ratificaron el tratado`: an object after both verbs belongs to both. */
function shareObjects(tree: Tree, first: Draft, second: Draft): void {
  const share = (from: Draft, to: Draft) => {
    if (hasRole(to, 'patient') || hasRole(to, 'content') || to.passive || from.passive) return;
    for (const argument of from.arguments) {
      if (
        argument.role === 'patient' &&
        argument.sentence === from.sentence &&
        argument.head > Math.max(first.head, second.head) &&
        prepositionOf(tree, argument.head) === argument.preposition
      ) {
        addArgument(to, { ...argument, origin: 'shared' });
      }
    }
  };
  if (second.head - first.head > 4) return;
  share(first, second);
  share(second, first);
}

/** `volvió a atacar`, `podrá resolver`: tense, mood and negation of the raising verb are those of the event. */
function raise(draft: Draft): void {
  const { parent } = draft;
  if (parent === null || draft.embedding !== 'control' || !TRANSPARENT.has(parent.lemma) || draft.tense !== 'none')
    return;
  draft.tense = parent.tense;
  draft.modality = parent.lemma === 'poder' ? 'possibility' : parent.lemma === 'deber' ? 'obligation' : parent.modality;
  if (parent.polarity === 'negative') draft.polarity = 'negative';
  draft.rules.push('raising');
}

export function numberInTree(tree: Tree, head: number): string | undefined {
  return numberOf(tree, head);
}
