import { addArgument, type Draft, placeOf } from './draft.ts';
import { subjectsOf } from './subjects.ts';
import { dependents, type Tree } from './tree.ts';
import { SPEECH } from './verb-classes.ts';

/** How many sentences before it what a pro-verb stands for may have been told. */
const MEMORY = 1;

/** Verbs that stand for no deed: nobody does likewise. */
const NO_DEED = new Set(['ser', 'estar', 'haber', 'tener', 'poder', 'deber', 'hacer', 'dar', 'parecer', 'seguir']);

/**
 * Gives `hizo lo propio`, `lo hicieron en mayo`, `dieron el paso` the lemma and the objects of what another did before: its own
 * subject did the same. `earlier` are the verbs of the sentences before, in their order. (VP anaphora: Hardt 1993.)
 */
export function levelProVerbs(tree: Tree, drafts: readonly Draft[], earlier: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.form !== 'verb' || !isProVerb(tree, draft)) continue;
    const deed = deedBefore(drafts, earlier, draft);
    if (deed === undefined) continue;
    draft.lemma = deed.lemma;
    draft.rules.push('pro-verb');
    const own = new Set(subjectsOf(draft).map(placeOf));
    for (let at = draft.arguments.length - 1; at >= 0; at--)
      if (draft.arguments[at]!.role === 'patient') draft.arguments.splice(at, 1);
    for (const argument of deed.arguments) {
      if (argument.role === 'agent' || argument.role === 'time' || own.has(placeOf(argument))) continue;
      addArgument(draft, { ...argument, deprel: 'obj', origin: 'shared', link: null });
    }
  }
}

/** `hacer lo propio`, `hacer lo mismo`, `hacerlo`, `dar el paso` without saying which. */
function isProVerb(tree: Tree, { head, surfaceLemma }: Draft): boolean {
  const { tokens, children } = tree;
  const objects = dependents(tree, head, 'obj');
  if (surfaceLemma === 'hacer') {
    if (tokens[head + 1]?.form === 'lo' && /^(?:propio|mismo)$/.test(tokens[head + 2]?.form ?? '')) return true;
    const isClause = (children[head] ?? []).some((at) => at < head && tokens[at]!.form.toLowerCase() === 'lo');
    return isClause && objects.every((at) => tokens[at]!.form.toLowerCase() === 'lo');
  }
  if (surfaceLemma !== 'dar') return false;
  const [step, ...more] = objects;
  if (step === undefined || more.length > 0 || tokens[step]!.lemma.toLowerCase() !== 'paso') return false;
  const words = (children[step] ?? []).map((at) => tokens[at]!.form.toLowerCase());
  return words.length === 1 && (words[0] === 'el' || words[0] === 'ese');
}

/** What was done before: the last main verb of somebody else, or the deed that it announced. */
function deedBefore(drafts: readonly Draft[], earlier: readonly Draft[], pro: Draft): Draft | undefined {
  const before = drafts.filter((draft) => draft.head < pro.head).sort((a, b) => b.head - a.head);
  for (let at = earlier.length - 1; at >= 0 && pro.sentence - earlier[at]!.sentence <= MEMORY; at--)
    before.push(earlier[at]!);
  const own = new Set(subjectsOf(pro).map(placeOf));
  for (const draft of before) {
    if (draft.form !== 'verb' || draft.embedding === 'relative') continue;
    if (NO_DEED.has(draft.surfaceLemma) && !draft.rules.includes('pro-verb')) continue;
    const subjects = subjectsOf(draft);
    if (subjects.length === 0 || subjects.some((subject) => own.has(placeOf(subject)))) continue;
    return announced(draft) ?? draft;
  }
  return undefined;
}

/** `anunció el reconocimiento de Palestina`: who does likewise recognises. */
function announced({ lemma, arguments: args }: Draft): Draft | undefined {
  if (!SPEECH.has(lemma)) return undefined;
  const content = args.find(({ role, link }) => (role === 'patient' || role === 'content') && link !== null);
  return content?.link?.form === 'noun' ? content.link : undefined;
}
