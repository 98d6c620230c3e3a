import { featureOf } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import type { Frame } from '../../relations/index.ts';
import { type Fit, type Placed, rankOf } from './placement.ts';
import { baseOf, type Party, type SentenceView } from './view.ts';

/** What is the same for all pairs around one trigger. */
export interface TriggerContext {
  readonly view: SentenceView;
  readonly trigger: number;
  readonly lemma: string;
  /** `Fin`, `Part`, `Ger`, `Inf` of a verb, else its part of speech. */
  readonly form: string;
  /** Features of the clause around the trigger, whatever the relation: modality, negation, quotation, person. */
  readonly clause: readonly string[];
  /** Lemmas of the trigger's bare objects: what is given, signed, asked. */
  readonly objects: readonly string[];
}

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
  if (view.sentence.segment !== 'body') clause.push(`seg=${view.sentence.segment}`);
  const objects = children
    .filter((child) => baseOf(tokens[child]?.deprel ?? '') === 'obj')
    .map((child) => (tokens[child]?.lemma ?? '').toLowerCase());
  return { view, trigger, lemma: token.lemma.toLowerCase(), form, clause, objects };
}

/** Whether an odd number of quotation marks stands before the word. */
function isQuoted(view: SentenceView, at: number): boolean {
  let open = false;
  for (let i = 0; i < at; i++) {
    const form = view.sentence.tokens[i]?.form;
    if (form === '"') open = !open;
    else if (form === '«' || form === '“') open = true;
    else if (form === '»' || form === '”') open = false;
  }
  return open;
}

export function bucketOf(distance: number): string {
  const size = Math.abs(distance);
  const name = size <= 1 ? '1' : size <= 3 ? '3' : size <= 7 ? '7' : size <= 15 ? '15' : 'far';
  return distance < 0 ? `-${name}` : name;
}

/** The lemmas between two parties that stand at most three words apart, `inside` where they overlap, or null. */
export function wordsBetween(view: SentenceView, a: Party, b: Party): string | null {
  const [left, right] = a.from <= b.from ? [a, b] : [b, a];
  const count = right.from - left.to;
  if (count < 0) return 'inside';
  if (count > 3) return null;
  const words: string[] = [];
  for (let i = left.to; i < right.from; i++) words.push((view.sentence.tokens[i]?.lemma ?? '').toLowerCase());
  return words.join('_') || 'next';
}

/** One side of a pair: who, how it fits, and how many others fit better or as well. */
export interface Side {
  readonly placed: Placed;
  readonly fit: Fit;
  readonly better: number;
  readonly equal: number;
}

/**
 * The features of one pair around a trigger: words, slots, paths, types and rivals, each alone and in the pairs that
 * matter. Those without the relation's name are shared by all relations, which is where most of the evidence is.
 */
export function featuresOf(
  context: TriggerContext,
  relation: string,
  frame: Frame | null,
  subject: Side,
  object: Side,
): { features: string[]; traits: string[] } {
  const { view, trigger, lemma, form, clause, objects } = context;
  const s = subject.placed;
  const o = object.placed;
  const r = relation;
  const cue = frame?.cue ?? 'learnt';
  const fit = `${subject.fit}|${object.fit}`;
  const rivals = `${Math.min(2, subject.better)}${Math.min(2, subject.equal)}|${Math.min(2, object.better)}${Math.min(2, object.equal)}`;
  const slots = `${s.slots[0] ?? '-'}|${o.slots[0] ?? '-'}`;
  const types = `${s.party.type}|${o.party.type}`;
  const kinds = `${s.party.kind}|${o.party.kind}`;
  const side = `${s.party.from < trigger ? 'b' : 'a'}${o.party.from < trigger ? 'b' : 'a'}${s.party.site === o.party.site ? '=' : ''}`;
  const features = [
    r,
    `${r}&l=${lemma}`,
    `${r}&c=${cue}`,
    `c=${cue}&fit=${fit}`,
    `fit=${fit}`,
    `fit=${fit}&near=${rivals}`,
    `c=${cue}&near=${rivals}`,
    `f=${form}&fit=${fit}`,
    `${r}&fit=${fit}`,
    `${r}&near=${rivals}`,
    `${r}&f=${form}`,
    `${r}&ps=${s.path}`,
    `${r}&po=${o.path}`,
    `${r}&pp=${s.path}|${o.path}`,
    `pp=${s.path}|${o.path}`,
    `ps=${s.path}`,
    `po=${o.path}`,
    `f=${form}&ps=${s.path}`,
    `f=${form}&po=${o.path}`,
    `slots=${slots}`,
    `${r}&slots=${slots}`,
    `rs=${s.slots[0] ?? '-'}&os=${s.origin ?? '-'}`,
    `ro=${o.slots[0] ?? '-'}&oo=${o.origin ?? '-'}`,
    `${r}&l=${lemma}&po=${o.path}`,
    `${r}&l=${lemma}&ps=${s.path}`,
    `${r}&l=${lemma}&fit=${fit}`,
    `${r}&t=${types}`,
    `${r}&to=${o.party.type}&po=${o.path}`,
    `${r}&k=${kinds}`,
    `k=${kinds}`,
    `${r}&side=${side}`,
    `side=${side}`,
    `ds=${bucketOf(s.party.from - trigger)}`,
    `do=${bucketOf(o.party.from - trigger)}`,
    `${r}&so=${bucketOf(o.party.from - s.party.from)}`,
    `steps=${Math.min(s.steps, 4)}|${Math.min(o.steps, 4)}`,
  ];
  if (frame !== null) features.push(`fr=${frame.id}`, `fr=${frame.id}&fit=${fit}`);
  for (const about of clause) features.push(about, `${r}&${about}`, `${about}&ps=${s.path}`);
  const between = wordsBetween(view, s.party, o.party);
  if (between !== null && s.party.from >= 0 && o.party.from >= 0) features.push(`${r}&btw=${between}`);
  for (const noun of objects) features.push(`${r}&l=${lemma}&obj=${noun}`, `${r}&obj=${noun}`);
  if (rankOf(subject.fit) === 0 && rankOf(object.fit) === 0 && subject.better + object.better === 0)
    features.push('clean', `clean&c=${cue}`, `${r}&clean&c=${cue}`);
  const traits = [
    `c=${cue}&fit=${fit}`,
    `f=${form}&fit=${fit}`,
    `side=${side}`,
    `k=${kinds}`,
    `rs=${s.slots[0] ?? '-'}&os=${s.origin ?? '-'}`,
    `ro=${o.slots[0] ?? '-'}&oo=${o.origin ?? '-'}`,
    `near=${rivals}`,
    ...clause,
  ];
  return { features, traits };
}
