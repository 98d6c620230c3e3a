import { addArgument, type Draft, type DraftArgument, newArgument, placeOf } from './draft.ts';
import { CLAIM_NOUNS, REFUTING } from './noun-contents.ts';
import { subjectsOf } from './subjects.ts';
import { summingNoun } from './summing-noun.ts';
import { prepositionOf, type Tree } from './tree.ts';
import { ACCUSING, SPEECH } from './verb-classes.ts';

/** What takes up a whole clause before `que`: `lo que ha negado`, `extremo que desmiente`, `acusación que rechaza`. */
const SUMMING = new Set(
  `lo algo extremo acusación imputación acusaciones versión información afirmación hecho dato cosa punto cifra señalamiento
  tesis rumor rumores sospecha denuncia hipótesis relato crítica críticas reproche lectura`.split(/\s+/),
);

/**
 * Gives what denies a claim, as `origin`, whoever made it: `la fiscalía acusó a la empresa, lo que esta niega`, `X acusó a Y y
 * este rechazó las acusaciones`, `X acusó a Y. El ministro negó los cargos.` `earlier` are the verbs of the sentences before,
 * in their order.
 */
export function levelDeniedClaims(tree: Tree, drafts: readonly Draft[], earlier: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.form !== 'verb' || !(refutes(draft) || judgesClaim(tree, draft))) continue;
    const own = new Set(subjectsOf(draft).map(placeOf));
    for (const claimant of claimantsOf(tree, drafts, draft, earlier))
      if (!own.has(placeOf(claimant)))
        addArgument(draft, { ...claimant, role: 'origin', preposition: null, origin: 'control', link: null });
  }
}

/** Whoever made the claim, where the text says it, from the nearest words to those of earlier sentences. */
function claimantsOf(
  tree: Tree,
  drafts: readonly Draft[],
  draft: Draft,
  earlier: readonly Draft[],
): readonly DraftArgument[] {
  const told = toldBehind(tree, drafts, draft);
  if (told.length > 0) return told;
  if (isOfWholeClause(tree, draft)) {
    const speech = speechAbove(draft) ?? speechBefore(drafts, draft);
    if (speech !== undefined) return subjectsOf(speech);
    const source = sourceBefore(tree, draft);
    if (source !== undefined) return [source];
    const accusation = accusationBefore(drafts, draft) ?? accusationOf(earlier, draft);
    return accusation === undefined ? [] : subjectsOf(accusation);
  }
  if (!deniesAccusation(tree, draft)) return [];
  const accusation = accusationBefore(drafts, draft) ?? accusationOf(earlier, draft);
  return accusation === undefined ? [] : subjectsOf(accusation);
}

/** What names who told before what is denied after: `como sostiene la oposición`, `tal y como había publicado el diario`. */
const CLAIMING: ReadonlySet<string> = new Set([
  ...SPEECH,
  ...ACCUSING,
  'insinuar',
  'sospechar',
  'pretender',
  'propalar',
]);

/** How far behind `como` its verb may stand: `como ya le había reprochado`. */
const AUXILIARIES = 5;

/**
 * `negó que hubiera pagado, como sostiene la fiscalía`, `negó, en contra de lo publicado por el diario, que …`: who is named
 * behind the denial, in its own sentence, as saying what it denies.
 */
function toldBehind(tree: Tree, drafts: readonly Draft[], { head }: Draft): readonly DraftArgument[] {
  const { tokens } = tree;
  for (let at = head + 1; at < tokens.length; at++) {
    const form = tokens[at]!.form.toLowerCase();
    if (form === ';') break;
    // `como sostiene X`, `al contrario de lo que afirma X`
    if (form === 'como' || form === 'según' || (form === 'que' && tokens[at - 1]!.form.toLowerCase() === 'lo')) {
      const verb = drafts.find((one) => one.head > at && one.head <= at + AUXILIARIES && one.form === 'verb');
      const isDirect = verb !== undefined && tokens.slice(at + 1, verb.head).every(({ upos }) => BETWEEN.test(upos));
      if (isDirect && CLAIMING.has(verb.lemma)) return subjectsOf(verb);
    }
    if (form === 'lo' && TOLD.test(tokens[at + 1]?.form ?? '')) {
      const teller = (tree.children[at + 1] ?? []).find((child) => prepositionOf(tree, child) === 'por');
      if (teller !== undefined) return [newArgument('origin', tree.sentence.index, teller, 'por', 'obl', 'control')];
    }
  }
  return [];
}

const BETWEEN = /^(?:AUX|PRON|ADV)$/;
const TOLD = /^(?:publicado|difundido|afirmado|asegurado|dicho|declarado|sostenido|denunciado|informado|manifestado)$/i;

/** `según la fiscalía hubo 30 presos, extremo que el ministerio niega`. */
function sourceBefore(tree: Tree, { sentence, head }: Draft): DraftArgument | undefined {
  for (let at = head - 1; at >= 0; at--)
    if (tree.tokens[at]!.form.toLowerCase() === 'según') {
      const source = tree.tokens[at]!.head;
      return source > at ? newArgument('origin', sentence, source, 'según', 'obl', 'control') : undefined;
    }
  return undefined;
}

/** What is refuted by not being shared: `dato que el ministerio no reconoce`. */
const NOT_SHARED = new Set(['reconocer', 'admitir', 'compartir', 'aceptar']);

function refutes({ lemma, polarity }: Draft): boolean {
  return REFUTING.has(lemma) || (NOT_SHARED.has(lemma) && polarity === 'negative');
}

/**
 * What is called something may be called false: `extremo que el ministro calificó de falso`; the weights of its frame decide.
 * `lo calificó de falso` may be said of a man.
 */
const CALLING = new Set(['calificar', 'tachar', 'tildar', 'considerar', 'juzgar']);

function judgesClaim(tree: Tree, draft: Draft): boolean {
  return CALLING.has(draft.lemma) && (isOfWholeClause(tree, draft) || deniesTold(tree, draft));
}

function isOfWholeClause(tree: Tree, { head }: Draft): boolean {
  return summingNoun(tree, head, SUMMING, false) !== undefined;
}

/** What takes up a claim that was told, where the word is known already: `rechazó los cargos`, `negó ese relato`. */
const TOLD_NOUNS: ReadonlySet<string> = new Set([
  ...CLAIM_NOUNS,
  ...'cargo reproche relato versión crítica señalamiento extremo dato cifra tesis información imputación hecho'.split(
    ' ',
  ),
]);

/** `rechazó las acusaciones`, `lo niega`, without a word on whose the claim is. */
function deniesAccusation(tree: Tree, draft: Draft): boolean {
  return deniesTold(tree, draft) || isAbout(draft, (head) => tree.tokens[head]!.form.toLowerCase() === 'lo');
}

function deniesTold(tree: Tree, draft: Draft): boolean {
  return isAbout(draft, (head) => {
    const { lemma } = tree.tokens[head]!;
    return (TOLD_NOUNS.has(lemma.toLowerCase()) && isKnown(tree, head)) || isAnyOf(tree, head);
  });
}

function isAbout(draft: Draft, fits: (head: number) => boolean): boolean {
  return draft.arguments.some(
    ({ role, head, sentence, link }) =>
      role === 'patient' &&
      sentence === draft.sentence &&
      fits(head) &&
      !(link?.arguments.some((argument) => argument.role === 'agent') ?? false),
  );
}

/** `negó cualquier irregularidad`, `toda relación con el grupo`: what somebody said there was. */
function isAnyOf({ children, tokens }: Tree, noun: number): boolean {
  return (children[noun] ?? []).some((at) => at < noun && /^(?:cualquier|tod[oa])$/i.test(tokens[at]!.form));
}

/** `las acusaciones`, `esa imputación`: told before. */
function isKnown({ children, tokens }: Tree, noun: number): boolean {
  return (children[noun] ?? []).some((at) => at < noun && KNOWN.test(tokens[at]!.form));
}

const KNOWN = /^(?:el|la|los|las|est[aeo]s?|es[aeo]s?|dich[oa]s?|tal(?:es)?|ambas)$/i;

/** `según la fiscalía hubo 30 presos, dato que el ministerio niega`: the nearest who speaks before. */
function speechBefore(drafts: readonly Draft[], draft: Draft): Draft | undefined {
  return lastBefore(drafts, draft.head, (one) => SPEECH.has(one.lemma) && subjectsOf(one).length > 0);
}

function speechAbove(draft: Draft): Draft | undefined {
  for (let above = draft.parent, step = 0; above !== null && step < 5; above = above.parent, step++)
    if (above.form === 'verb' && SPEECH.has(above.lemma) && subjectsOf(above).length > 0) return above;
  return undefined;
}

function accusationBefore(drafts: readonly Draft[], { head }: Draft): Draft | undefined {
  return lastBefore(drafts, head, isAccusation);
}

function isAccusation({ lemma }: Draft): boolean {
  return ACCUSING.has(lemma) || lemma === 'denunciar';
}

function lastBefore(drafts: readonly Draft[], head: number, fits: (draft: Draft) => boolean): Draft | undefined {
  return drafts
    .filter((one) => one.head < head && one.form === 'verb' && fits(one))
    .reduce<Draft | undefined>((last, one) => (last === undefined || one.head > last.head ? one : last), undefined);
}

/** How many sentences before its denial a claim may have been told. */
const MEMORY = 2;

/** The last accusation of the sentences before, else the last speech. */
function accusationOf(earlier: readonly Draft[], { sentence }: Draft): Draft | undefined {
  let speech: Draft | undefined;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const draft = earlier[at]!;
    if (sentence - draft.sentence > MEMORY) break;
    if (draft.form !== 'verb' || subjectsOf(draft).length === 0) continue;
    if (isAccusation(draft)) return draft;
    if (speech === undefined && SPEECH.has(draft.lemma)) speech = draft;
  }
  return speech;
}
