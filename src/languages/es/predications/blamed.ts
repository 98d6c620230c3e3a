import type { DraftByHead } from './carry-over.ts';
import { addArgument, type Draft, type DraftArgument } from './draft.ts';
import { prepositionOf, type Tree } from './tree.ts';

/** With these the deed is the object and who did it stands behind `a`: `atribuyó el atentado a la banda`. */
export const ATTRIBUTING: ReadonlySet<string> = new Set('atribuir achacar imputar adjudicar endosar'.split(' '));

/** With these who did it is the object and the deed stands behind `de`: `culpó a la banda del atentado`. */
const BLAMING = new Set('acusar culpar responsabilizar inculpar'.split(' '));

const AUTHORSHIP = new Set(['autoría', 'responsabilidad', 'comisión']);

/** Verbs of the nouns that say what harm was done. */
const HARM = new Set(
  'morir fallecer asesinar matar masacrar atacar atentar bombardear secuestrar raptar disparar tirotear explosión asaltar'.split(
    ' ',
  ),
);

/** Nouns of dying: whose death somebody is blamed for was killed. */
const DEATHS = new Set(['muerte', 'fallecimiento', 'deceso']);

/**
 * Gives the noun of a deed the agent that a verb of blame names: `atribuye la matanza al clan`, `el atentado atribuido a la
 * banda`, `culpó al Ejército de la muerte de nueve vecinos`. It stays what somebody says: rule `noun.blamed`.
 */
export function levelBlame(tree: Tree, drafts: readonly Draft[], byHead: DraftByHead): void {
  for (const verb of drafts) {
    if (verb.form === 'noun' || verb.form === 'apposition') continue;
    const attributes = ATTRIBUTING.has(verb.lemma);
    if (!attributes && !BLAMING.has(verb.lemma)) continue;
    const deeds: number[] = [];
    const blamed: DraftArgument[] = [];
    for (const argument of verb.arguments) {
      if (argument.sentence !== verb.sentence) {
        if (!attributes && argument.role === 'patient') blamed.push(argument);
      } else if (attributes ? isBare(argument) : argument.role === 'topic' && argument.preposition === 'de')
        deeds.push(argument.head);
      else if (attributes ? argument.preposition === 'a' : argument.role === 'recipient' || argument.role === 'patient')
        blamed.push(argument);
    }
    if (!attributes)
      for (const one of blamed)
        if (one.sentence === verb.sentence) for (const noun of deedsBelow(tree, byHead, one)) blame(tree, noun, [one]);
    for (const deed of deeds) for (const noun of nounsOf(tree, byHead, deed)) blame(tree, noun, blamed);
  }
}

function isBare({ role, preposition }: DraftArgument): boolean {
  return role === 'patient' && preposition === null;
}

/** The noun itself; what somebody is the author of, under `la autoría del atentado`. */
function nounsOf(tree: Tree, byHead: DraftByHead, at: number): Draft[] {
  const own = byHead.get(at);
  if (own?.form === 'noun') return [own];
  if (!AUTHORSHIP.has(tree.tokens[at]!.lemma.toLowerCase())) return [];
  return (tree.children[at] ?? []).flatMap((child) => {
    const draft = prepositionOf(tree, child) === 'de' ? byHead.get(child) : undefined;
    return draft?.form === 'noun' ? [draft] : [];
  });
}

/** A place, or what no name tells apart from one; people and bodies may have done it together with the blamed. */
function isUndergoing(tree: Tree, at: number): boolean {
  return tree.nameClass[at] !== 'PER' && tree.nameClass[at] !== 'ORG';
}

/** `culpó a los soldados de la muerte de X`: parsers hang the deed to who is blamed. */
function deedsBelow(tree: Tree, byHead: DraftByHead, blamed: DraftArgument): Draft[] {
  return (tree.children[blamed.head] ?? []).flatMap((child) => {
    const draft = prepositionOf(tree, child) === 'de' ? byHead.get(child) : undefined;
    return draft?.form === 'noun' && HARM.has(draft.lemma) ? [draft] : [];
  });
}

function blame(tree: Tree, noun: Draft, blamed: readonly DraftArgument[]): void {
  const others = blamed.filter(({ head, sentence }) => head !== noun.head || sentence !== noun.sentence);
  if (others.length === 0) return;
  if (DEATHS.has(noun.surfaceLemma)) {
    noun.lemma = 'matar';
    for (const argument of noun.arguments) if (argument.role === 'agent') argument.role = 'patient';
  }
  // `el bombardeo de la ciudad`: with who did it elsewhere, the place underwent it.
  for (const argument of noun.arguments)
    if (argument.role === 'agent' && argument.preposition === 'de' && isUndergoing(tree, argument.head))
      argument.role = 'patient';
  if (noun.arguments.some(({ role, origin }) => role === 'agent' && origin === 'syntax')) return;
  for (const argument of others)
    addArgument(noun, { ...argument, role: 'agent', preposition: null, origin: 'control', link: null });
  noun.rules.push('noun.blamed');
}
