import { featureOf } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import type { Frame } from '../../relations/index.ts';
import { type Fit, type Placed, rankOf } from './placement.ts';
import { baseOf, type Party, type SentenceView } from './view.ts';
import { type FeatureSink, type Part, partOf, valuePart } from './weights.ts';

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

/** How one pair stands around a trigger, ready to be told to a sink; `traits` matter again for the pair as a whole. */
export interface PairFeatures {
  readonly describe: (sink: FeatureSink) => void;
  readonly traits: readonly Part[];
}

const CLEAN = partOf('clean');

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
): PairFeatures {
  const { view, trigger } = context;
  const s = subject.placed;
  const o = object.placed;
  const r = partOf(relation);
  const cue = partOf(`c=${frame?.cue ?? 'learnt'}`);
  const fit = partOf(`fit=${subject.fit}|${object.fit}`);
  const near = partOf(`near=${rivalsOf(subject)}|${rivalsOf(object)}`);
  const kinds = partOf(`k=${s.party.kind}|${o.party.kind}`);
  const order = `${s.party.from < trigger ? 'b' : 'a'}${o.party.from < trigger ? 'b' : 'a'}`;
  const side = partOf(`side=${order}${s.party.site === o.party.site ? '=' : ''}`);
  const form = partOf(`f=${context.form}`);
  const subjectRole = partOf(`rs=${s.slots[0] ?? '-'}&os=${s.origin ?? '-'}`);
  const objectRole = partOf(`ro=${o.slots[0] ?? '-'}&oo=${o.origin ?? '-'}`);
  const clause = context.clause.map(partOf);
  const describe = (sink: FeatureSink): void => {
    const lemma = valuePart('l=', context.lemma);
    const ps = valuePart('ps=', s.path);
    const po = valuePart('po=', o.path);
    const pp = valuePart('pp=', `${s.path}|${o.path}`);
    const slots = partOf(`slots=${s.slots[0] ?? '-'}|${o.slots[0] ?? '-'}`);
    sink.add(r);
    sink.add(r, lemma);
    sink.add(r, cue);
    sink.add(cue, fit);
    sink.add(fit);
    sink.add(fit, near);
    sink.add(cue, near);
    sink.add(form, fit);
    sink.add(r, fit);
    sink.add(r, near);
    sink.add(r, form);
    sink.add(r, ps);
    sink.add(r, po);
    sink.add(r, pp);
    sink.add(pp);
    sink.add(ps);
    sink.add(po);
    sink.add(form, ps);
    sink.add(form, po);
    sink.add(slots);
    sink.add(r, slots);
    sink.add(subjectRole);
    sink.add(objectRole);
    sink.add(r, lemma, po);
    sink.add(r, lemma, ps);
    sink.add(r, lemma, fit);
    sink.add(r, partOf(`t=${s.party.type}|${o.party.type}`));
    sink.add(r, partOf(`to=${o.party.type}`), po);
    sink.add(r, kinds);
    sink.add(kinds);
    sink.add(r, side);
    sink.add(side);
    sink.add(partOf(`ds=${bucketOf(s.party.from - trigger)}`));
    sink.add(partOf(`do=${bucketOf(o.party.from - trigger)}`));
    sink.add(r, partOf(`so=${bucketOf(o.party.from - s.party.from)}`));
    sink.add(partOf(`steps=${Math.min(s.steps, 4)}|${Math.min(o.steps, 4)}`));
    if (frame !== null) {
      const id = partOf(`fr=${frame.id}`);
      sink.add(id);
      sink.add(id, fit);
    }
    for (const about of clause) {
      sink.add(about);
      sink.add(r, about);
      sink.add(about, ps);
    }
    const between = s.party.from < 0 || o.party.from < 0 ? null : wordsBetween(view, s.party, o.party);
    if (between !== null) sink.add(r, valuePart('btw=', between));
    for (const noun of context.objects) {
      const given = valuePart('obj=', noun);
      sink.add(r, lemma, given);
      sink.add(r, given);
    }
    if (rankOf(subject.fit) === 0 && rankOf(object.fit) === 0 && subject.better + object.better === 0) {
      sink.add(CLEAN);
      sink.add(CLEAN, cue);
      sink.add(r, CLEAN, cue);
    }
  };
  const traits = [
    partOf(`${cue.text}&${fit.text}`),
    partOf(`${form.text}&${fit.text}`),
    side,
    kinds,
    subjectRole,
    objectRole,
    near,
    ...clause,
  ];
  return { describe, traits };
}

/** How many rivals fit better, and how many as well, two or more counted alike. */
function rivalsOf({ better, equal }: Side): string {
  return `${Math.min(2, better)}${Math.min(2, equal)}`;
}
