import { featureOf } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import { toneBehind } from '../../languages/es/tone.ts';
import { type Part, partOf, partsNamed, wordsNamed } from '../../nlp/feature-weights.ts';
import { cliticRole } from './placement.ts';
import { baseOf, type SentenceView } from './view.ts';

/** What is the same for all pairs around one trigger. */
export interface TriggerContext {
  readonly view: SentenceView;
  readonly trigger: number;
  readonly lemma: Part;
  /** `Fin`, `Part`, `Ger`, `Inf` of a verb, else its part of speech. */
  readonly form: Part;
  /** Features of the clause around the trigger, whatever the relation: modality, negation, quotation, person. */
  readonly clause: readonly Part[];
  /** Lemmas of the trigger's bare objects: what is given, signed, asked; and how the words behind it judge. */
  readonly objects: readonly Part[];
}

const LEMMA = wordsNamed('l=');
const OBJECT = wordsNamed('obj=');
const TONE = partsNamed('tone=');
const FORM = partsNamed('f=');

/** Reads the clause around a trigger once for all its candidates. */
export function contextOf(view: SentenceView, trigger: number, own: readonly Predication[]): TriggerContext {
  const { tokens } = view.sentence;
  const token = tokens[trigger]!;
  const children = view.children[trigger] ?? [];
  const verbal = token.upos === 'VERB' || token.upos === 'AUX';
  const form = verbal ? (featureOf(token, 'VerbForm') ?? 'Fin') : token.upos;
  const main = own.find((p) => p.form !== 'apposition') ?? own[0];
  const clause: string[] = [];
  if (children.some((child) => tokens[child]?.lemma.toLowerCase() === 'no')) clause.push('neg');
  if (main !== undefined && main.modality !== 'none') clause.push(`mod=${main.modality}`);
  if (main?.embedding) clause.push(`emb=${main.embedding}`);
  if (verbal && featureOf(token, 'Person') === '1') clause.push('person1');
  if (verbal && !children.some((child) => /^[nc]subj/.test(tokens[child]?.deprel ?? ''))) clause.push('subjectless');
  if (isQuoted(view, trigger)) clause.push('quoted');
  if (isCounted(view, trigger)) clause.push('counted');
  const clitic = cliticRole(view, trigger);
  if (clitic !== null) clause.push(`clitic=${clitic}`);
  if (view.sentence.segment !== 'body') clause.push(`seg=${view.sentence.segment}`);
  const objects = children
    .filter((child) => baseOf(tokens[child]?.deprel ?? '') === 'obj')
    .map((child) => OBJECT((tokens[child]?.lemma ?? '').toLowerCase()));
  const tone = verbal ? toneBehind(view.sentence, trigger) : null;
  if (tone !== null) objects.push(TONE(tone));
  return {
    view,
    trigger,
    lemma: LEMMA(token.lemma.toLowerCase()),
    form: FORM(form),
    clause: clause.map(partOf),
    objects,
  };
}

/** Whether a number counts the word itself, its subject or its object: `300 bajas`, `2.000 soldados han caído`. */
function isCounted({ sentence: { tokens }, children }: SentenceView, trigger: number): boolean {
  const hasNumber = (at: number): boolean =>
    (children[at] ?? []).some((child) => tokens[child]?.deprel.startsWith('nummod') === true);
  return (
    hasNumber(trigger) ||
    (children[trigger] ?? []).some((child) => /^(?:nsubj|obj)/.test(tokens[child]?.deprel ?? '') && hasNumber(child))
  );
}

/** Whether an odd number of quotation marks stands before the word. */
function isQuoted(view: SentenceView, at: number): boolean {
  let open = false;
  for (let i = 0; i < at; i++) {
    const form = view.sentence.tokens[i]?.form ?? '';
    if (form.length !== 1) continue;
    if (form === '"') open = !open;
    else if (form === '«' || form === '“') open = true;
    else if (form === '»' || form === '”') open = false;
  }
  return open;
}
