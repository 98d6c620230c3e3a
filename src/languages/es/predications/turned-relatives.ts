import { featureOf } from '../../../core/annotation.ts';
import type { Draft } from './draft.ts';
import { eventNounOf } from './nominal-lexicon.ts';
import { dependent, isRelative, numberOf, prepositionOf, type Tree } from './tree.ts';
import { readVerbGroup } from './verb-grammar.ts';

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

/** What bodies are told to do oftener than to undergo: `el plan que presentó el Gobierno`. */
const DONE_BY_BODIES = new Set(
  `abrir adjudicar adoptar anunciar apoyar aprobar avalar celebrar conceder condenar construir convocar criticar cuestionar dar
  defender denegar denunciar desarrollar desmentir dictar difundir editar elaborar emitir encargar enviar exigir exponer exportar
  fabricar financiar firmar formular gestionar hacer imponer impulsar iniciar instruir investigar juzgar lanzar llevar manejar
  mantener montar negar negociar ofrecer organizar otorgar pagar patrocinar pedir plantear poner preparar presentar promover
  promulgar proponer publicar realizar rechazar reclamar redactar remitir respaldar sancionar secundar solicitar suscribir
  tramitar vender vetar`.split(/\s+/),
);

/**
 * The bare complement of a relative clause that is its subject, though the parser took `que` for it: `el laboratorio, que
 * inaugurará el rey`. A person who undergoes something stands behind `a`; what a verb does not agree with is no subject of
 * it. Undefined where the parser is believed.
 */
export function subjectBehind(tree: Tree, draft: Draft, antecedent: number): number | undefined {
  if (draft.form !== 'verb' || draft.passive || BEARING.has(draft.lemma)) return undefined;
  const several = severalBehind(tree, draft, antecedent);
  if (several !== undefined) return several;
  const subject = dependent(tree, draft.head, 'nsubj');
  const object = dependent(tree, draft.head, 'obj');
  if (subject === undefined || object === undefined || object < draft.head) return undefined;
  if (!isRelative(tree.tokens[subject]!) || prepositionOf(tree, object) !== null) return undefined;
  if (tree.nameClass[antecedent] === 'PER' || HOLDERS.has(tree.tokens[antecedent]!.lemma.toLowerCase()))
    return undefined;
  const { number } = readVerbGroup(tree, draft.head);
  const behind = numberOf(tree, object);
  if (number !== undefined && behind !== undefined && behind !== number) return undefined;
  if (isPersonBehind(tree, object)) return object;
  const isName = tree.nameClass[object] !== undefined || tree.tokens[object]!.upos === 'PROPN';
  if (!isName) return undefined;
  const isUnnamed = tree.nameClass[antecedent] === undefined && tree.tokens[antecedent]!.upos === 'NOUN';
  if (isUnnamed && tree.nameClass[object] === 'ORG' && DONE_BY_BODIES.has(draft.lemma)) return object;
  const isEvent = eventNounOf(tree.tokens[antecedent]!.lemma.toLowerCase()) !== undefined;
  return isEvent && HOLDING.has(draft.lemma) ? object : undefined;
}

/**
 * The first of several names behind a plural verb that one thing before it cannot have for its subject: `el tratado, que
 * firmaron Francia e Italia`. Undefined where the whole before may be plural (`una de las empresas que`).
 */
function severalBehind(tree: Tree, draft: Draft, antecedent: number): number | undefined {
  if (numberOf(tree, antecedent) !== 'Sing' || readVerbGroup(tree, draft.head).number !== 'Plur') return undefined;
  let relative: number | undefined;
  let names: number | undefined;
  for (const child of tree.children[draft.head] ?? []) {
    const relation = tree.relations[child]!;
    if (relation === 'nsubj' || relation === 'obj') {
      if (isRelative(tree.tokens[child]!) && child < draft.head) {
        if (prepositionOf(tree, child) !== null) return undefined;
        relative = child;
      } else if (relation === 'nsubj') return undefined;
      else if (child > draft.head && prepositionOf(tree, child) === null) names = child;
    }
  }
  if (relative === undefined || names === undefined || numberOf(tree, names) !== 'Plur') return undefined;
  const isName = tree.nameClass[names] !== undefined || tree.tokens[names]!.upos === 'PROPN';
  if (!isName || !(tree.children[names] ?? []).some((child) => tree.relations[child] === 'conj')) return undefined;
  for (let at = antecedent; at < relative; at++) if (featureOf(tree.tokens[at]!, 'Number') === 'Plur') return undefined;
  return names;
}

/** Verbs whose bare complement may be a person: `la empresa, que tiene un presidente`. */
const BEARING = new Set(['tener', 'ser', 'haber', 'incluir', 'necesitar', 'buscar']);

/** `Ana Ruiz`, `el rey`, `el hostelero Luis Ruiz`. */
function isPersonBehind(tree: Tree, object: number): boolean {
  if (tree.nameClass[object] === 'PER') return true;
  if (!isDefinite(tree, object)) return false;
  if (isHolder(tree, object)) return true;
  return (tree.children[object] ?? []).some(
    (child) =>
      child > object &&
      (tree.relations[child] === 'appos' || tree.relations[child] === 'flat') &&
      tree.nameClass[child] === 'PER' &&
      tree.tokens[child - 1]!.form !== ',',
  );
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
