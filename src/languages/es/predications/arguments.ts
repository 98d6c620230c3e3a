import { featureOf, type Token } from '../../../core/annotation.ts';
import { addArgument, type Draft, type DraftArgument, newArgument } from './draft.ts';
import { isTimeWord, roleOfComplement } from './roles.ts';
import {
  conjunctsOf,
  dependent,
  dependents,
  isNominal,
  isPossessive,
  isRelative,
  numberOf,
  POSSESSIVE_RELATIVES,
  prepositionOf,
  type Tree,
} from './tree.ts';
import { isRelativeObject, subjectBehind } from './turned-relatives.ts';
import { MUTUAL, RECIPROCAL } from './verb-classes.ts';
import { readVerbGroup } from './verb-grammar.ts';

/** Nouns that make a complex preposition with what follows: `en nombre de la alianza`. */
const PREPOSITION_NOUNS = new Set(
  'nombre compañía favor defensa contra torno relación presencia manos parte representación apoyo contacto coordinación colaboración conjunto busca obra cargo'.split(
    ' ',
  ),
);
const PARTITIVES = new Set(
  'uno una parte mayoría resto miles cientos decenas docenas centenar centenares decena docena millar millares total grupo serie mitad alguno varios mucho bastante ambos cualquiera ninguno cuarto tercio'.split(
    ' ',
  ),
);

/** Expands an argument to its conjuncts; partitives give their content too (`miles de soldados`), lists what they list. */
export function pushArgument(tree: Tree, draft: Draft, argument: DraftArgument): void {
  for (const head of conjunctsOf(tree, argument.head)) {
    const token = tree.tokens[head]!;
    if (head !== argument.head && !isNominal(token) && token.upos !== 'ADJ' && token.upos !== 'DET') continue;
    if (head === argument.head) addArgument(draft, argument);
    else addArgument(draft, { ...argument, head, preposition: prepositionOf(tree, head) ?? argument.preposition });
    for (const part of partsOf(tree, head)) addArgument(draft, { ...argument, head: part, origin: 'apposition' });
  }
}

/** The whole of a part (`dos de los pilotos`) and the examples of a kind (`firmas como Arce o Nogal`). */
function partsOf(tree: Tree, head: number): number[] {
  const token = tree.tokens[head]!;
  const partitive =
    token.upos === 'NUM' || PARTITIVES.has(token.lemma.toLowerCase()) || PARTITIVES.has(token.form.toLowerCase());
  const parts: number[] = [];
  for (const child of tree.children[head] ?? []) {
    const inner = tree.tokens[child]!;
    if (!isNominal(inner)) continue;
    const relation = tree.relations[inner.index]!;
    if (partitive && relation === 'nmod' && prepositionOf(tree, child) === 'de')
      parts.push(...conjunctsOf(tree, child));
    else if (EXEMPLIFYING.has(relation) && token.upos === 'NOUN' && givesExample(tree, child))
      parts.push(...conjunctsOf(tree, child));
  }
  return parts;
}

const EXEMPLIFYING = new Set(['nmod', 'appos', 'acl', 'advcl', 'obl', 'dep']);

function givesExample(tree: Tree, at: number): boolean {
  return (tree.children[at] ?? []).some((child) => {
    const { form, deprel } = tree.tokens[child]!;
    return (
      child < at && (deprel === 'case' || deprel === 'mark' || deprel === 'advmod') && form.toLowerCase() === 'como'
    );
  });
}

/** `en nombre de X`, `por parte de X`: the complex preposition and its real complement. */
export function unwrapPreposition(tree: Tree, head: number): { head: number; preposition: string | null } {
  const preposition = prepositionOf(tree, head);
  const lemma = tree.tokens[head]!.lemma.toLowerCase();
  // `con el apoyo de` has a noun of its own, `con apoyo de` is as good as a preposition.
  if (preposition !== null && PREPOSITION_NOUNS.has(lemma) && dependent(tree, head, 'det') === undefined) {
    for (const inner of dependents(tree, head, 'nmod')) {
      const link = prepositionOf(tree, inner);
      if (link === 'de' || link === 'con' || link === 'a') {
        return { head: inner, preposition: `${preposition} ${tree.tokens[head]!.form.toLowerCase()} ${link}` };
      }
    }
  }
  return { head, preposition };
}

export function readArguments(tree: Tree, draft: Draft): void {
  const { tokens } = tree;
  const own = tokens[draft.head]!;
  const clause = dependent(tree, draft.head, 'ccomp');
  // `acusó a la banda de robar`: a clause behind a preposition leaves the object its place.
  let hasObject = clause !== undefined && prepositionOf(tree, clause) === null;
  for (const child of dependents(tree, draft.head, 'obj')) {
    const form = tokens[child]!.form.toLowerCase();
    if (form !== 'le' && form !== 'les' && form !== 'se' && prepositionOf(tree, child) === null) hasObject = true;
  }
  const behind = subjectBehindIn(tree, draft);
  const isUndergone = isObjectRelative(tree, draft);
  const setting = { lemma: draft.lemma, passive: draft.passive, hasObject };
  for (const child of tree.children[draft.head] ?? []) {
    const token = tokens[child]!;
    const relation = tree.relations[token.index]!;
    const { deprel } = token;
    const at = draft.sentence;
    if (relation === 'nsubj' || relation === 'csubj') {
      const relative = isRelative(token) ? antecedentOf(tree, draft.head) : undefined;
      // `pidió que retirara`: the conjunction taken for a pronoun is no subject.
      if (relative === undefined && token.form.toLowerCase() === 'que') continue;
      const preposition = prepositionOf(tree, child);
      const undergoes =
        behind !== undefined ||
        (relative !== undefined && isUndergone) ||
        (draft.passive && draft.form !== 'copula') ||
        isMisreadObject(tree, draft, child, hasObject);
      const role = undergoes ? 'patient' : 'agent';
      const origin = relative !== undefined ? 'relative' : draft.passive ? 'passive' : 'syntax';
      // What is sold in `la galería, que vendió` leaves the place of the subject free.
      const label = relative !== undefined && isUndergone ? 'obj' : deprel;
      pushArgument(tree, draft, newArgument(role, at, relative ?? child, preposition, label, origin));
    } else if (child === behind) {
      pushArgument(tree, draft, newArgument('agent', at, child, null, 'nsubj', 'syntax'));
    } else if (relation === 'obj' || relation === 'iobj' || relation === 'obl') {
      const form = token.form.toLowerCase();
      if (form === 'se') continue;
      if (isRelative(token)) {
        const antecedent = antecedentOf(tree, draft.head);
        if (antecedent === undefined) continue;
        let preposition = prepositionOf(tree, child);
        if (form === 'donde') preposition ??= 'en';
        const bare = preposition === null && relation === 'obl';
        const role = bare ? 'time' : roleOfComplement(tree, child, preposition, setting);
        pushArgument(tree, draft, newArgument(role, at, antecedent, preposition, deprel, 'relative'));
        continue;
      }
      const { head, preposition } = unwrapPreposition(tree, child);
      const reciprocal = preposition === 'entre' && (RECIPROCAL.has(draft.lemma) || draft.form === 'copula');
      const role = reciprocal ? 'agent' : roleOfComplement(tree, child, preposition, setting);
      const origin = draft.passive && role === 'agent' ? 'passive' : 'syntax';
      pushArgument(tree, draft, newArgument(role, at, head, preposition, deprel, origin));
    } else if (
      relation === 'nmod' &&
      (draft.form === 'participle' || draft.form === 'copula' || draft.form === 'adjective')
    ) {
      const { head, preposition } = unwrapPreposition(tree, child);
      const role =
        draft.form === 'copula' && preposition === 'de' ? 'topic' : roleOfComplement(tree, child, preposition, setting);
      pushArgument(tree, draft, newArgument(role, at, head, preposition, deprel, 'syntax'));
    } else if (
      relation === 'ccomp' ||
      relation === 'xcomp' ||
      // `contrario a que se apruebe`
      (draft.form === 'adjective' &&
        (relation === 'advcl' || relation === 'acl') &&
        prepositionOf(tree, child) !== null)
    ) {
      addArgument(draft, newArgument('content', at, child, prepositionOf(tree, child), deprel, 'syntax'));
    } else if (relation === 'advmod') {
      const form = token.form.toLowerCase();
      if (isTimeWord(tree, child)) addArgument(draft, newArgument('time', at, child, null, deprel, 'syntax'));
      else if (form === 'allí' || form === 'aquí' || form === 'ahí') {
        addArgument(draft, newArgument('place', at, child, null, deprel, 'syntax'));
      } else if (form === 'donde') {
        const antecedent = antecedentOf(tree, draft.head);
        if (antecedent !== undefined) {
          addArgument(draft, newArgument('place', at, antecedent, 'en', deprel, 'relative'));
        }
      }
    }
  }
  readDistantAgent(tree, draft);
  readMutual(tree, draft);
  if (draft.form === 'copula' && own.upos !== 'ADJ') {
    const preposition = prepositionOf(tree, draft.head);
    addArgument(draft, newArgument('attribute', draft.sentence, draft.head, preposition, own.deprel, 'syntax'));
  }
}

function isObjectRelative(tree: Tree, draft: Draft): boolean {
  const antecedent = tree.relations[draft.head] === 'acl' ? antecedentOf(tree, draft.head) : undefined;
  return antecedent !== undefined && isRelativeObject(tree, draft, antecedent);
}

function subjectBehindIn(tree: Tree, draft: Draft): number | undefined {
  const antecedent = tree.relations[draft.head] === 'acl' ? antecedentOf(tree, draft.head) : undefined;
  return antecedent === undefined ? undefined : subjectBehind(tree, draft, antecedent);
}

/** `le dieron el premio`: what stands behind a plural verb in the singular is no subject of it. */
function isMisreadObject(tree: Tree, draft: Draft, subject: number, hasObject: boolean): boolean {
  if (hasObject || draft.form !== 'verb' || subject < draft.head || tree.tokens[subject]!.upos === 'PRON') return false;
  if (tree.nameClass[subject] === 'PER' || COLLECTIVE.has(tree.tokens[subject]!.lemma.toLowerCase())) return false;
  return readVerbGroup(tree, draft.head).number === 'Plur' && numberOf(tree, subject) === 'Sing';
}

/** `llegaron un centenar de bomberos`. */
const COLLECTIVE = new Set(
  'centenar decena docena millar mayoría mitad parte grupo resto número total par serie'.split(' '),
);

/** `fue destituida como ministra por el presidente`: who does it hangs on what stands between. */
function readDistantAgent(tree: Tree, draft: Draft): void {
  if (!draft.passive || draft.form !== 'verb' || draft.arguments.some((argument) => argument.role === 'agent')) return;
  for (const child of tree.children[draft.head] ?? []) {
    if (child < draft.head) continue;
    for (const inner of dependents(tree, child, 'nmod')) {
      const preposition = prepositionOf(tree, inner);
      if (preposition !== 'por' && preposition !== 'por parte de') continue;
      if (isTimeWord(tree, inner) || tree.tokens[inner]!.upos === 'NUM' || isBare(tree, inner)) continue;
      const { deprel } = tree.tokens[inner]!;
      pushArgument(tree, draft, newArgument('agent', draft.sentence, inner, preposition, deprel, 'passive'));
    }
  }
}

/** `condenado por robo`: a reason, where a doer would have an article. */
function isBare(tree: Tree, at: number): boolean {
  return tree.tokens[at]!.upos === 'NOUN' && dependent(tree, at, 'det') === undefined;
}

/** `Ana y Luis se acusaron`: each is also the other side. */
function readMutual(tree: Tree, draft: Draft): void {
  if (!draft.rules.includes('se.inherent') || !MUTUAL.has(draft.lemma)) return;
  if (draft.arguments.some((argument) => argument.role === 'companion')) return;
  const sides = draft.arguments.filter((argument) => argument.role === 'agent');
  if (sides.length < 2 || readVerbGroup(tree, draft.head).number === 'Sing') return;
  for (const side of sides) addArgument(draft, { ...side, role: 'companion', origin: 'shared' });
  draft.rules.push('se.mutual');
}

/** The noun a relative clause modifies, seen from its verb or from a verb below it. */
export function antecedentOf(tree: Tree, verb: number): number | undefined {
  let at = verb;
  for (let step = 0; step < 6; step++) {
    const token = tree.tokens[at]!;
    const relation = tree.relations[token.index]!;
    if (token.head < 0) return undefined;
    if (relation === 'acl') return token.head;
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'ccomp') return undefined;
    at = token.head;
  }
  return undefined;
}

/** A participle or adjective says its event of the noun it stands by. */
export function readModified(tree: Tree, draft: Draft): void {
  const token = tree.tokens[draft.head]!;
  const relation = tree.relations[token.index]!;
  if ((draft.form !== 'participle' && draft.form !== 'adjective') || token.head < 0) return;
  let noun: number | undefined;
  if (relation === 'amod' || relation === 'acl' || relation === 'appos') noun = token.head;
  else if (relation === 'conj') {
    const first = tree.relations[token.head]!;
    if (first === 'amod' || first === 'acl') noun = tree.tokens[token.head]!.head;
  }
  if (noun === undefined || noun < 0) return;
  noun = agreeingNoun(tree, draft.head, noun);
  const role = draft.passive ? 'patient' : 'agent';
  const origin = draft.passive ? 'passive' : 'syntax';
  pushArgument(tree, draft, newArgument(role, draft.sentence, noun, null, token.deprel, origin));
}

/**
 * The noun that a participle agrees with: `una multa de tres millones impuesta por el juez` is told of the fine, though the
 * participle hangs on the nearer noun.
 */
function agreeingNoun(tree: Tree, participle: number, nearest: number): number {
  const own = tree.tokens[participle]!;
  for (let at = nearest, step = 0; step < 3; step++) {
    const noun = tree.tokens[at]!;
    if (noun.upos !== 'NOUN') return nearest;
    if (agree(own, noun)) return at;
    if (tree.relations[at] !== 'nmod' || noun.head < 0) return nearest;
    at = noun.head;
  }
  return nearest;
}

function agree(a: Token, b: Token): boolean {
  const same = (name: string): boolean => {
    const [one, other] = [featureOf(a, name), featureOf(b, name)];
    return one === undefined || other === undefined || one === other;
  };
  return same('Gender') && same('Number');
}

/** The possessor of a noun: `su` itself, or the antecedent of `cuyo`. */
export function possessorOf(tree: Tree, noun: number): { head: number; relative: boolean } | undefined {
  for (const child of tree.children[noun] ?? []) {
    const token = tree.tokens[child]!;
    if (isPossessive(token)) return { head: child, relative: false };
    if (POSSESSIVE_RELATIVES.has(token.form.toLowerCase())) {
      const verb = tree.tokens[noun]!.head;
      const antecedent = verb < 0 ? undefined : antecedentOf(tree, verb);
      if (antecedent !== undefined) return { head: antecedent, relative: true };
    }
  }
  return undefined;
}
