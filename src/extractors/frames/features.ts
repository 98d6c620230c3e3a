import { featureOf } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import type { Frame } from '../../relations/index.ts';
import { cliticRole, type Fit, type Placed, rankOf } from './placement.ts';
import { baseOf, type Party, type SentenceView } from './view.ts';
import { type FeatureSink, type Part, pairPart, partOf, valuePart } from './weights.ts';

/** What is the same for all pairs around one trigger. */
export interface TriggerContext {
  readonly view: SentenceView;
  readonly trigger: number;
  readonly lemma: Part;
  /** `Fin`, `Part`, `Ger`, `Inf` of a verb, else its part of speech. */
  readonly form: Part;
  /** Features of the clause around the trigger, whatever the relation: modality, negation, quotation, person. */
  readonly clause: readonly Part[];
  /** Lemmas of the trigger's bare objects: what is given, signed, asked. */
  readonly objects: readonly Part[];
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
  const clitic = cliticRole(view, trigger);
  if (clitic !== null) clause.push(`clitic=${clitic}`);
  if (view.sentence.segment !== 'body') clause.push(`seg=${view.sentence.segment}`);
  const objects = children
    .filter((child) => baseOf(tokens[child]?.deprel ?? '') === 'obj')
    .map((child) => valuePart('obj=', (tokens[child]?.lemma ?? '').toLowerCase()));
  return {
    view,
    trigger,
    lemma: valuePart('l=', token.lemma.toLowerCase()),
    form: partOf(`f=${form}`),
    clause: clause.map(partOf),
    objects,
  };
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

const AFTER = ['1', '3', '7', '15', 'far'];
const BEFORE = ['-1', '-3', '-7', '-15', '-far'];

export function bucketOf(distance: number): string {
  const size = Math.abs(distance);
  const bucket = size <= 1 ? 0 : size <= 3 ? 1 : size <= 7 ? 2 : size <= 15 ? 3 : 4;
  return (distance < 0 ? BEFORE : AFTER)[bucket]!;
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

/** How one pair stands around a trigger, to be told to a sink when it is asked for. */
export interface PairFeatures {
  readonly describe: (sink: FeatureSink) => void;
  /** The few features that matter again for the pair as a whole. */
  readonly traits: () => readonly Part[];
}

const CLEAN = partOf('clean');
const STEPS = ['0', '1', '2', '3', '4'];

/**
 * The features of one pair around a trigger: words, slots, paths, types and rivals, each alone and in the pairs that
 * matter. Those without the relation's name are shared by all relations, which is where most of the evidence is.
 */
export function featuresOf(
  context: TriggerContext,
  relation: Part,
  frame: Frame,
  subject: Side,
  object: Side,
): PairFeatures {
  return {
    describe: (sink) => describePair(context, relation, frame, subject, object, sink),
    traits: () => traitsOf(context, frame, subject, object),
  };
}

function describePair(
  context: TriggerContext,
  r: Part,
  frame: Frame,
  subject: Side,
  object: Side,
  sink: FeatureSink,
): void {
  const { view, trigger, lemma, form, clause } = context;
  const s = subject.placed;
  const o = object.placed;
  const { path: ps, slot: subjectSlot, role: subjectRole } = s.asSubject();
  const { path: po, slot: objectSlot, role: objectRole } = o.asObject();
  const cue = cueOf(frame);
  const fit = fitPart(subject.fit, object.fit);
  const near = nearPart(subject, object);
  const side = sidePart(s, o, trigger);
  const kinds = pairPart('k=', s.party.kind, '|', o.party.kind);
  const types = pairPart('t=', s.party.type, '|', o.party.type);
  const id = pairPart('fr=', frame.id, '', '');
  sink.add(r);
  sink.add(r, lemma);
  sink.add(r, cue);
  sink.add(r, cue, fit);
  sink.add(cue, fit);
  sink.add(cue, fit, near);
  sink.add(cue, form, fit);
  sink.add(cue, subjectSlot, objectSlot);
  sink.add(id, subjectSlot, objectSlot);
  sink.add(fit);
  sink.add(fit, near);
  sink.add(cue, near);
  sink.add(form, fit);
  sink.add(r, fit);
  sink.add(r, near);
  sink.add(r, form);
  sink.add(r, ps);
  sink.add(r, po);
  sink.add(r, ps, po);
  sink.add(ps, po);
  sink.add(ps);
  sink.add(po);
  sink.add(form, ps);
  sink.add(form, po);
  sink.add(subjectSlot, objectSlot);
  sink.add(r, subjectSlot, objectSlot);
  sink.add(subjectRole);
  sink.add(objectRole);
  sink.add(r, lemma, po);
  sink.add(r, lemma, ps);
  sink.add(r, lemma, fit);
  sink.add(r, types);
  sink.add(r, types, fit);
  sink.add(cue, types, fit);
  sink.add(r, pairPart('to=', o.party.type, '', ''), po);
  sink.add(r, kinds);
  sink.add(kinds);
  sink.add(r, side);
  sink.add(side);
  sink.add(pairPart('ds=', bucketOf(s.party.from - trigger), '', ''));
  sink.add(pairPart('do=', bucketOf(o.party.from - trigger), '', ''));
  sink.add(r, pairPart('so=', bucketOf(o.party.from - s.party.from), '', ''));
  sink.add(pairPart('steps=', STEPS[Math.min(s.steps, 4)]!, '|', STEPS[Math.min(o.steps, 4)]!));
  sink.add(id);
  sink.add(id, fit);
  for (const about of clause) {
    sink.add(about);
    sink.add(r, about);
    sink.add(about, ps);
    sink.add(about, po);
  }
  const between = s.party.from < 0 || o.party.from < 0 ? null : wordsBetween(view, s.party, o.party);
  if (between !== null) sink.add(r, valuePart('btw=', between));
  for (const given of context.objects) {
    sink.add(r, lemma, given);
    sink.add(r, given);
  }
  if (rankOf(subject.fit) === 0 && rankOf(object.fit) === 0 && subject.better + object.better === 0) {
    sink.add(CLEAN);
    sink.add(CLEAN, cue);
    sink.add(r, CLEAN, cue);
  }
}

function traitsOf({ form, clause, trigger }: TriggerContext, frame: Frame, subject: Side, object: Side): Part[] {
  const s = subject.placed;
  const o = object.placed;
  const fit = fitPart(subject.fit, object.fit);
  return [
    pairPart('', cueOf(frame).text, '&', fit.text),
    pairPart('', form.text, '&', fit.text),
    sidePart(s, o, trigger),
    pairPart('k=', s.party.kind, '|', o.party.kind),
    s.asSubject().role,
    o.asObject().role,
    nearPart(subject, object),
    ...clause,
  ];
}

const CUES = { strong: partOf('c=strong'), fair: partOf('c=fair'), weak: partOf('c=weak') };

function cueOf(frame: Frame): Part {
  return CUES[frame.cue];
}

const FITS = ['slot', 'tree', 'within', 'none'] as const;
const FIT_PARTS = FITS.map((s) => FITS.map((o) => partOf(`fit=${s}|${o}`)));

function fitPart(subject: Fit, object: Fit): Part {
  return FIT_PARTS[rankOf(subject)]![rankOf(object)]!;
}

/** How many rivals fit better, and how many as well, two or more counted alike: nine cases a side. */
const RIVALS = [0, 1, 2].flatMap((better) => [0, 1, 2].map((equal) => `${better}${equal}`));
const NEAR_PARTS = RIVALS.map((s) => RIVALS.map((o) => partOf(`near=${s}|${o}`)));

function nearPart(subject: Side, object: Side): Part {
  return NEAR_PARTS[rivalCase(subject)]![rivalCase(object)]!;
}

function rivalCase({ better, equal }: Side): number {
  return Math.min(2, better) * 3 + Math.min(2, equal);
}

function sidePart(s: Placed, o: Placed, trigger: number): Part {
  const order = s.party.from < trigger ? 'b' : 'a';
  return pairPart(
    'side=',
    order,
    '',
    (o.party.from < trigger ? 'b' : 'a') + (s.party.site === o.party.site ? '=' : ''),
  );
}
