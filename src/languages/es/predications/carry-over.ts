import type { ArgumentOrigin } from '../../../core/predication.ts';
import { pushArgument } from './clauses.ts';
import { addArgument, type Draft, type DraftArgument, hasRole } from './draft.ts';
import { baseRelation, dependents, fixedForm, numberOf, prepositionOf, type Tree } from './tree.ts';
import { COMMISSIVE, OBJECT_CONTROL, SPEECH, TRANSPARENT } from './verb-classes.ts';
import { readVerbGroup } from './verb-grammar.ts';

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
      if (baseRelation(token) === 'conj' && step === 0) viaConjunct = true;
      previous = at;
      at = token.head;
      const found = byHead.get(at);
      if (found === undefined || found === draft || found.form === 'apposition') continue;
      if (viaConjunct && at === tree.tokens[draft.head]!.head) {
        // A conjunct is embedded as the first of its coordination is; the first conjunct is linked before it.
        if (found.form !== 'noun') {
          parent = found.parent ?? undefined;
          draft.embedding = found.embedding;
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
  const own = baseRelation(tree.tokens[draft.head]!);
  if (draft.form === 'infinitive' && prepositionOf(tree, draft.head) === 'para') draft.rules.push('purpose');
  if (draft.form === 'noun') return 'nominal';
  const marks = [...dependents(tree, draft.head, 'mark')].map((mark) => tree.tokens[mark]!.form.toLowerCase());
  if (marks.includes('si') || conditionalMark(tree, draft.head)) return own === 'ccomp' ? 'complement' : 'conditional';
  if (own === 'acl')
    return parent.form === 'noun' && parent.head === top && draft.form === 'infinitive' ? 'nominal' : 'relative';
  const relation = baseRelation(tree.tokens[top]!);
  if (top !== draft.head) return relation === 'advcl' ? 'adverbial' : relation === 'ccomp' ? 'complement' : 'relative';
  if (own === 'xcomp') return 'control';
  if (own === 'ccomp' || own === 'csubj' || own === 'parataxis' || own === 'obj') {
    return draft.form === 'infinitive' && own !== 'parataxis' ? 'control' : 'complement';
  }
  if (own === 'advcl' || own === 'obl' || own === 'nmod') return 'adverbial';
  if (own === 'amod' || own === 'appos') return 'relative';
  return 'adverbial';
}

const CONDITIONAL =
  /^(?:en caso de(?: que)?|en el caso de que|siempre que|siempre y cuando|a menos que|a condición de que)$/;

function conditionalMark(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'mark').some((mark) => CONDITIONAL.test(fixedForm(tree, mark)));
}

function isSubject(argument: DraftArgument): boolean {
  const relation = argument.deprel;
  return (
    relation.startsWith('nsubj') ||
    argument.origin === 'control' ||
    argument.origin === 'dropped-subject' ||
    argument.origin === 'shared'
  );
}

/** The subject arguments of a clause, whatever role levelling gave them. */
function subjectsOf(draft: Draft): DraftArgument[] {
  const found = draft.arguments.filter(
    (argument) => isSubject(argument) && (argument.role === 'agent' || argument.role === 'patient'),
  );
  if (found.length > 0) return found;
  return draft.form === 'participle' ? [] : draft.arguments.filter((argument) => argument.role === 'agent');
}

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
    if (draft.form === 'noun') carryToNoun(draft);
    else if (draft.form !== 'apposition') carryToVerb(tree, byHead, draft, topic, numberAt);
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
  const relation = baseRelation(token);
  if (hasSubject(draft) || draft.impersonal) return;
  if (draft.form === 'participle' && hasRole(draft, 'patient')) return;
  if (!draft.passive && hasRole(draft, 'agent')) return;
  const first = relation === 'conj' ? firstConjunct(draft, byHead.get(token.head)) : undefined;
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
    const subjects = subjectsOf(above);
    if (agrees(tree, draft, subjects, numberAt, above)) {
      give(draft, subjects, 'dropped-subject', 'dropped.matrix');
      return;
    }
  }
  if (topic.age <= 2 && agrees(tree, draft, topic.subjects, numberAt))
    give(draft, topic.subjects, 'dropped-subject', 'dropped.topic');
}

/**
 * `exigió que entregue los datos y dio las gracias`: an indicative hung to a subjunctive continues the clause above it.
 */
function firstConjunct(draft: Draft, first: Draft | undefined): Draft | undefined {
  if (first === undefined || draft.person === 0) return first;
  if (first.modality !== 'subjunctive' || draft.modality === 'subjunctive') return first;
  return first.parent !== null && first.parent.form === 'verb' ? first.parent : first;
}

/** Who does what an infinitive, gerund or free participle below `parent` says. */
function controllersOf(tree: Tree, draft: Draft, parent: Draft): DraftArgument[] {
  if (parent.form === 'noun') {
    const agents = parent.arguments.filter((argument) => argument.role === 'agent');
    if (agents.length > 0 || parent.parent === null) return agents;
    return parent.parent.form === 'noun' ? [] : subjectsOf(parent.parent);
  }
  const relation = baseRelation(tree.tokens[draft.head]!);
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

const EVENT_PREPOSITIONS = new Set([
  'tras',
  'durante',
  'en',
  'después de',
  'antes de',
  'luego de',
  'con',
  'mediante',
  'para',
  'a',
  'por',
]);

/** In `un intento de atentado de la banda contra el juez` both stand by the first noun and belong to the second. */
function takeOver(draft: Draft, parent: Draft): void {
  if (!parent.arguments.some(({ head, preposition }) => head === draft.head && preposition === 'de')) return;
  for (const argument of parent.arguments) {
    if (argument.head === draft.head || (argument.role !== 'agent' && argument.role !== 'patient')) continue;
    if (!hasRole(draft, argument.role)) addArgument(draft, { ...argument, origin: 'shared', link: null });
  }
}

const TRANSPARENT_NOUNS = new Set(
  'intento acto serie campaña proceso operación ola oleada acción plan intención posibilidad'.split(' '),
);

/** The subject of `anunciar`, or of the verb beside `tras una reunión`, does what the noun says. */
function carryToNoun(draft: Draft): void {
  const { parent } = draft;
  if (parent?.form === 'noun' && TRANSPARENT_NOUNS.has(parent.surfaceLemma)) takeOver(draft, parent);
  if (hasRole(draft, 'agent') || parent === null || parent.form === 'noun' || parent.form === 'apposition') return;
  const argument = parent.arguments.find((known) => known.head === draft.head && known.sentence === draft.sentence);
  if (argument === undefined) return;
  const taken = argument.role === 'patient' && COMMISSIVE.has(parent.lemma);
  const beside =
    argument.preposition !== null && EVENT_PREPOSITIONS.has(argument.preposition) && argument.role !== 'patient';
  const attends =
    argument.role === 'place' ||
    argument.role === 'time' ||
    argument.role === 'companion' ||
    argument.role === 'purpose' ||
    argument.role === 'destination';
  if (!taken && !(beside && attends && parent.polarity === 'positive')) return;
  const subjects = subjectsOf(parent).filter((subject) => subject.head !== draft.head);
  if (parent.passive) return;
  for (const subject of subjects) {
    addArgument(draft, { ...subject, role: 'agent', preposition: null, origin: 'control', link: null });
  }
  if (subjects.length > 0) draft.rules.push('noun.control');
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
