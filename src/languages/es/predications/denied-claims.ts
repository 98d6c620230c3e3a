import { addArgument, type Draft, placeOf } from './draft.ts';
import { CLAIM_NOUNS, REFUTING } from './noun-contents.ts';
import { subjectsOf } from './subjects.ts';
import type { Tree } from './tree.ts';
import { ACCUSING, SPEECH } from './verb-classes.ts';

/** What takes up a whole clause before `que`: `lo que ha negado`, `extremo que desmiente`, `acusación que rechaza`. */
const SUMMING = new Set(
  `lo algo extremo acusación imputación acusaciones versión información afirmación hecho dato cosa punto cifra señalamiento
  tesis`.split(/\s+/),
);
/** How far before the verb `que` may stand: `lo que la dirección de la compañía ha negado`. */
const FARTHEST = 9;

/**
 * Gives what denies a claim, as `origin`, whoever made it: `la fiscalía acusó a la empresa, lo que esta niega`, `X acusó a Y y
 * este rechazó las acusaciones`, `X acusó a Y. El ministro negó los cargos.` `earlier` are the verbs of the sentences before,
 * in their order.
 */
export function levelDeniedClaims(tree: Tree, drafts: readonly Draft[], earlier: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.form !== 'verb' || !refutes(draft)) continue;
    const claimant = isOfWholeClause(tree, draft)
      ? (speechAbove(draft) ?? speechBefore(drafts, draft))
      : deniesAccusation(tree, draft)
        ? (accusationBefore(drafts, draft) ?? accusationOf(earlier, draft))
        : undefined;
    if (claimant === undefined) continue;
    const own = new Set(subjectsOf(draft).map(placeOf));
    for (const subject of subjectsOf(claimant))
      if (!own.has(placeOf(subject)))
        addArgument(draft, { ...subject, role: 'origin', preposition: null, origin: 'control', link: null });
  }
}

/** What is refuted by not being shared: `dato que el ministerio no reconoce`. */
const NOT_SHARED = new Set(['reconocer', 'admitir', 'compartir', 'aceptar']);

function refutes({ lemma, polarity }: Draft): boolean {
  return REFUTING.has(lemma) || (NOT_SHARED.has(lemma) && polarity === 'negative');
}

function isOfWholeClause({ tokens }: Tree, { head }: Draft): boolean {
  for (let at = head - 1; at >= Math.max(2, head - FARTHEST); at--) {
    if (tokens[at]!.form.toLowerCase() !== 'que') continue;
    return SUMMING.has(tokens[at - 1]!.form.toLowerCase()) && tokens[at - 2]!.form === ',';
  }
  return false;
}

/** What takes up a claim that was told, where the word is known already: `rechazó los cargos`, `negó ese relato`. */
const TOLD_NOUNS: ReadonlySet<string> = new Set([
  ...CLAIM_NOUNS,
  ...'cargo reproche relato versión crítica señalamiento extremo dato cifra tesis información'.split(' '),
]);

/** `rechazó las acusaciones`, `lo niega`, without a word on whose the claim is. */
function deniesAccusation(tree: Tree, draft: Draft): boolean {
  return draft.arguments.some(
    ({ role, head, sentence, link }) =>
      role === 'patient' &&
      sentence === draft.sentence &&
      ((TOLD_NOUNS.has(tree.tokens[head]!.lemma.toLowerCase()) && isKnown(tree, head)) ||
        tree.tokens[head]!.form.toLowerCase() === 'lo') &&
      !(link?.arguments.some((argument) => argument.role === 'agent') ?? false),
  );
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
