import { addArgument, type Draft } from './draft.ts';
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
 * Gives what denies a claim, as `origin`, whoever made it in the same sentence: `la fiscalía acusó a la empresa, lo que esta
 * niega`, `X acusó a Y y este rechazó las acusaciones`.
 */
export function levelDeniedClaims(tree: Tree, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.form !== 'verb' || !REFUTING.has(draft.lemma)) continue;
    const claimant = isOfWholeClause(tree, draft)
      ? speechAbove(draft)
      : deniesAccusation(tree, draft)
        ? accusationBefore(drafts, draft)
        : undefined;
    if (claimant === undefined) continue;
    const own = new Set(subjectsOf(draft).map(({ head }) => head));
    for (const subject of subjectsOf(claimant))
      if (!own.has(subject.head))
        addArgument(draft, { ...subject, role: 'origin', preposition: null, origin: 'control', link: null });
  }
}

function isOfWholeClause({ tokens }: Tree, { head }: Draft): boolean {
  for (let at = head - 1; at >= Math.max(2, head - FARTHEST); at--) {
    if (tokens[at]!.form.toLowerCase() !== 'que') continue;
    return SUMMING.has(tokens[at - 1]!.form.toLowerCase()) && tokens[at - 2]!.form === ',';
  }
  return false;
}

/** `rechazó las acusaciones`, without a word on whose they are. */
function deniesAccusation(tree: Tree, draft: Draft): boolean {
  return draft.arguments.some(
    ({ role, head, sentence, link }) =>
      role === 'patient' &&
      sentence === draft.sentence &&
      CLAIM_NOUNS.has(tree.tokens[head]!.lemma.toLowerCase()) &&
      !(link?.arguments.some((argument) => argument.role === 'agent') ?? false),
  );
}

function speechAbove(draft: Draft): Draft | undefined {
  for (let above = draft.parent, step = 0; above !== null && step < 5; above = above.parent, step++)
    if (above.form === 'verb' && SPEECH.has(above.lemma) && subjectsOf(above).length > 0) return above;
  return undefined;
}

function accusationBefore(drafts: readonly Draft[], { head }: Draft): Draft | undefined {
  return drafts
    .filter((one) => one.head < head && one.form === 'verb' && (ACCUSING.has(one.lemma) || one.lemma === 'denunciar'))
    .reduce<Draft | undefined>((last, one) => (last === undefined || one.head > last.head ? one : last), undefined);
}
