import type { Token } from '../../../core/annotation.ts';
import type { PredicateForm } from '../../../core/predication.ts';
import { readArguments, readModified } from './arguments.ts';
import { type Draft, newArgument } from './draft.ts';
import { IDIOMS } from './light-verb-lexicon.ts';
import { BEARER_NOUNS, RELATIONAL_ADJECTIVES } from './nominal-lexicon.ts';
import { verbOfParticiple } from './participles.ts';
import { dependent, dependents, isRelative, prepositionOf, type Tree } from './tree.ts';
import { PRONOMINAL, RECIPROCAL } from './verb-classes.ts';
import { readVerbGroup } from './verb-grammar.ts';

const INTRANSITIVE = new Set(
  'llegar morir fallecer nacer ir venir salir entrar caer surgir desaparecer ocurrir crecer reunir huir fugar exiliar'.split(
    ' ',
  ),
);
const CLAUSE_RULES: Partial<Readonly<Record<PredicateForm, string>>> = {
  copula: 'clause.copula',
  participle: 'clause.participle',
  adjective: 'clause.adjective',
};

function plainLemma(token: Token): string {
  const lower = token.lemma.toLowerCase();
  const blank = lower.indexOf(' ');
  const lemma = blank < 0 ? lower : lower.slice(0, blank);
  return lemma.endsWith('rse') ? lemma.slice(0, -2) : lemma;
}

/** Drafts of the verbs, participles and copular predicates of one sentence, with the arguments their clauses show. */
export function draftClauses(tree: Tree): Draft[] {
  const drafts: Draft[] = [];
  for (const token of tree.tokens) {
    const draft = draftAt(tree, token);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function draftAt(tree: Tree, token: Token): Draft | undefined {
  const relation = tree.relations[token.index]!;
  const at = token.index;
  if (relation === 'aux' || relation === 'cop' || token.deprel === 'fixed' || token.deprel === 'flat') return undefined;
  const copula = dependent(tree, at, 'cop');
  const verbal = token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADJ';
  if (copula === undefined && !verbal && !token.feats.includes('VerbForm=Part')) return undefined;
  const participle =
    token.upos === 'ADJ' || token.feats.includes('VerbForm=Part') ? verbOfParticiple(token.form) : undefined;
  const going = copula !== undefined && isGoing(tree, at, copula);
  let form: PredicateForm;
  let lemma = plainLemma(token);
  if (!going && copula !== undefined && participle !== undefined) {
    form = 'verb';
    lemma = participle;
  } else if (going) {
    form = 'verb';
    lemma = 'ir';
  } else if (copula !== undefined) form = 'copula';
  else if (token.upos === 'VERB' || token.upos === 'AUX') {
    const finite = dependent(tree, at, 'aux') !== undefined || token.feats.includes('VerbForm=Fin');
    if (participle !== undefined && !/[aeií]r$/.test(lemma)) lemma = participle;
    form = finite
      ? 'verb'
      : token.feats.includes('VerbForm=Inf')
        ? 'infinitive'
        : token.feats.includes('VerbForm=Ger')
          ? 'gerund'
          : token.feats.includes('VerbForm=Part')
            ? 'participle'
            : 'verb';
  } else if (
    participle !== undefined &&
    (relation === 'amod' || relation === 'acl' || relation === 'advcl' || relation === 'xcomp' || relation === 'conj')
  ) {
    form = 'participle';
    lemma = participle;
  } else if (token.upos === 'ADJ' && (RELATIONAL_ADJECTIVES.has(lemma) || BEARER_NOUNS.has(lemma))) form = 'adjective';
  else return undefined;
  const grammar = readVerbGroup(tree, at);
  const estar = copula !== undefined && tree.tokens[copula]!.lemma === 'estar' && participle !== undefined;
  const draft: Draft = {
    sentence: tree.sentence.index,
    head: at,
    verb: at,
    lemma,
    surfaceLemma: form === 'copula' && copula !== undefined ? tree.tokens[copula]!.lemma : plainLemma(token),
    form,
    arguments: [],
    passive:
      form === 'participle' || estar || (!going && (grammar.passive || (copula !== undefined && form === 'verb'))),
    // `al frente de la red estaría Ana Ruiz`: whoever is there is named, and nobody left out
    impersonal: form === 'copula' && token.upos === 'PROPN' && tree.tokens[copula ?? at]!.lemma === 'estar',
    polarity: grammar.polarity,
    modality: grammar.modality,
    tense: grammar.tense,
    person: grammar.person,
    parent: null,
    embedding: null,
    trigger: [...grammar.group],
    rules: [CLAUSE_RULES[form] ?? 'clause.verb'],
  };
  if (draft.passive && form === 'verb') draft.rules.push('passive.ser');
  if (INTRANSITIVE.has(lemma) && form === 'participle') draft.passive = false;
  readIdiom(tree, draft);
  readSe(tree, draft);
  readArguments(tree, draft);
  readModified(tree, draft);
  if (going && prepositionOf(tree, at) !== null)
    draft.arguments.push(newArgument('destination', draft.sentence, at, prepositionOf(tree, at), 'obl', 'syntax'));
  return draft;
}

/** Forms that `ser` and `ir` share. */
const BEEN_OR_GONE = /^(?:fu(?:i|iste|e|imos|eron)|fuer(?:a|as|an)|fues(?:e|es|en))$/i;

/** Whether what the parser took for a copula is `ir`: `fue a Lisboa`, `fueron ayer a Lisboa`, but `fue a Ruiz a quien vio`. */
function isGoing(tree: Tree, at: number, copula: number): boolean {
  if (copula > at || !BEEN_OR_GONE.test(tree.tokens[copula]!.form)) return false;
  const isThere = (head: number) =>
    head > copula && tree.nameClass[head] === 'LOC' && /^(?:a|hasta)$/.test(prepositionOf(tree, head) ?? '');
  if (isThere(at))
    return !dependents(tree, at, 'acl').some((clause) =>
      dependents(tree, clause, 'obl').some((one) => isRelative(tree.tokens[one]!)),
    );
  return tree.tokens[at]!.upos === 'ADV' && dependents(tree, at, 'obl').some(isThere);
}

/** The verbs that idioms begin with. */
const IDIOM_VERBS = new Set([...IDIOMS.keys()].map((idiom) => idiom.slice(0, idiom.indexOf(' '))));

function readIdiom(tree: Tree, draft: Draft): void {
  if (!IDIOM_VERBS.has(draft.lemma)) return;
  for (const child of tree.children[draft.head] ?? []) {
    const token = tree.tokens[child]!;
    const relation = tree.relations[token.index]!;
    if (relation !== 'obj' && relation !== 'obl' && relation !== 'compound') continue;
    const idiom =
      IDIOMS.get(`${draft.lemma} ${token.lemma.toLowerCase()}`) ??
      IDIOMS.get(`${draft.lemma} ${token.form.toLowerCase()}`);
    if (idiom === undefined) continue;
    draft.lemma = idiom;
    draft.trigger.push(child);
    draft.rules.push('idiom');
    return;
  }
}

/** `los rebeldes se hicieron con el puerto`. */
function seizes(tree: Tree, draft: Draft): boolean {
  return (
    draft.lemma === 'hacer' && (tree.children[draft.head] ?? []).some((child) => prepositionOf(tree, child) === 'con')
  );
}

/** Whose `se` is inherent wherever their subject stands: `la obra a la que se oponen los vecinos`. */
const INHERENT = new Set(
  'oponer quejar arrepentir adueñar apoderar solidarizar desentender abstener rebelar atrever'.split(' '),
);

function readSe(tree: Tree, draft: Draft): void {
  if (draft.form === 'copula') return;
  for (const child of dependents(tree, draft.head, 'expl')) {
    const { deprel } = tree.tokens[child]!;
    const subject = dependent(tree, draft.head, 'nsubj');
    if (deprel === 'expl:impers') draft.impersonal = true;
    else if (deprel === 'expl:pass' && !RECIPROCAL.has(draft.lemma)) {
      // Parsers mix up the passive `se` with the inherent one: a person before the verb is its agent.
      const before = subject !== undefined && subject < draft.head;
      // `se impuso a la favorita`: what is imposed stands behind the verb (`se impuso una multa al banco`).
      const prevails = draft.lemma === 'imponer' && (subject === undefined || before);
      if (
        prevails ||
        INHERENT.has(draft.lemma) ||
        (before && (tree.nameClass[subject] === 'PER' || PRONOMINAL.has(draft.lemma) || seizes(tree, draft)))
      ) {
        draft.rules.push('se.inherent');
        continue;
      }
      draft.passive = true;
      draft.impersonal = true;
      draft.rules.push('passive.se');
    } else draft.rules.push('se.inherent');
  }
}
