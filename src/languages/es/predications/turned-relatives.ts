import type { Draft } from './draft.ts';
import { eventNounOf } from './nominal-lexicon.ts';
import { dependent, isRelative, numberOf, prepositionOf, type Tree } from './tree.ts';

/** Who holds a post: as the object of a verb it would stand behind `a`. */
const HOLDERS = new Set(
  `presidente presidenta vicepresidente vicepresidenta ministro ministra alcalde alcaldesa gobernador gobernadora rey reina príncipe
  princesa papa juez jueza magistrado magistrada fiscal director directora entrenador entrenadora técnico seleccionador consejero
  consejera canciller embajador embajadora líder secretario secretaria general obispo arzobispo cardenal senador senadora diputado
  diputada portavoz comisario comisaria rector rectora jefe jefa mandatario mandataria`.split(/\s+/),
);

/** What is done to an event by who stands behind the verb, be it a place: `el torneo, que acoge Miami`. */
const HOLDING = new Set(
  'acoger albergar organizar presidir dirigir encabezar patrocinar conmemorar retransmitir'.split(' '),
);

/**
 * The bare complement of a relative clause that is its subject, though the parser took `que` for it: `el laboratorio, que
 * inaugurará el rey`. A person who undergoes something stands behind `a`. Undefined where the parser is believed.
 */
export function subjectBehind(tree: Tree, draft: Draft, antecedent: number): number | undefined {
  if (draft.form !== 'verb' || draft.passive || draft.lemma === 'tener' || draft.lemma === 'ser') return undefined;
  const subject = dependent(tree, draft.head, 'nsubj');
  const object = dependent(tree, draft.head, 'obj');
  if (subject === undefined || object === undefined || object < draft.head) return undefined;
  if (!isRelative(tree.tokens[subject]!) || prepositionOf(tree, object) !== null) return undefined;
  if (tree.nameClass[antecedent] === 'PER' || HOLDERS.has(tree.tokens[antecedent]!.lemma.toLowerCase()))
    return undefined;
  if (numberOf(tree, object) === 'Plur' || numberOf(tree, antecedent) === 'Plur') {
    if (numberOf(tree, object) !== numberOf(tree, antecedent)) return undefined;
  }
  const isPerson = tree.nameClass[object] === 'PER' || (isHolder(tree, object) && isDefinite(tree, object));
  if (isPerson) return object;
  const isName = tree.nameClass[object] !== undefined || tree.tokens[object]!.upos === 'PROPN';
  const isEvent = eventNounOf(tree.tokens[antecedent]!.lemma.toLowerCase()) !== undefined;
  return isName && isEvent && HOLDING.has(draft.lemma) ? object : undefined;
}

/** Verbs that are told of a thing: without an object the relative pronoun is it. */
const TRANSITIVE = new Set(
  `vender comprar adquirir fundar crear construir donar entregar ceder traspasar regalar inaugurar publicar alquilar heredar
  presidir dirigir escribir pintar componer diseñar firmar suscribir encabezar liderar`.split(/\s+/),
);

/**
 * Whether `que`, which the parser took for the subject, is the object of a verb whose subject is left out: `fundó una
 * galería, que vendió en mayo`. Persons do what follows them.
 */
export function isRelativeObject(tree: Tree, draft: Draft, antecedent: number): boolean {
  if (draft.form !== 'verb' || draft.passive || draft.person !== 3 || !TRANSITIVE.has(draft.lemma)) return false;
  const subject = dependent(tree, draft.head, 'nsubj');
  if (subject === undefined || tree.tokens[subject]!.form.toLowerCase() !== 'que') return false;
  if (tree.nameClass[antecedent] === 'PER' || HOLDERS.has(tree.tokens[antecedent]!.lemma.toLowerCase())) return false;
  const above = tree.tokens[antecedent]!;
  // Whom the clause above is about may be said to have sold; what stands as its object has been.
  if (tree.relations[antecedent] === 'nsubj' || above.head < 0) return false;
  return !(tree.children[draft.head] ?? []).some((child) => {
    const relation = tree.relations[child]!;
    if (relation === 'ccomp' || relation === 'xcomp' || relation === 'expl') return true;
    return relation === 'obj' && (prepositionOf(tree, child) === null || draft.lemma === 'presidir');
  });
}

function isHolder(tree: Tree, at: number): boolean {
  return HOLDERS.has(tree.tokens[at]!.lemma.toLowerCase());
}

function isDefinite(tree: Tree, at: number): boolean {
  const det = dependent(tree, at, 'det');
  return det !== undefined && tree.tokens[det]!.lemma.toLowerCase() === 'el';
}
