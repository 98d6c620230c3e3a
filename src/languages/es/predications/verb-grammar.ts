import { featureOf, type Token } from '../../../core/annotation.ts';
import type { Modality, Polarity, Tense } from '../../../core/predication.ts';
import { isFiniteForm, type Tree } from './tree.ts';

export interface VerbGrammar {
  readonly tense: Tense;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** 1, 2, 3, or 0 without a finite form. */
  readonly person: number;
  readonly number: string | undefined;
  /** `ser` + participle. */
  readonly passive: boolean;
  /** Tokens of the verb group. */
  readonly group: readonly number[];
}

const NEGATIVE = new Set(['no', 'nunca', 'jamás', 'tampoco', 'ni']);
const NEGATIVE_PRONOUNS = new Set(['nadie', 'ninguno', 'ninguna', 'nada', 'ningún']);
const MODALS: Readonly<Record<string, Modality>> = { poder: 'possibility', deber: 'obligation', ir: 'future' };

/** Tense, mood, polarity and person of a verb group from its auxiliaries, modals and negations. */
export function readVerbGroup(tree: Tree, head: number): VerbGrammar {
  const { tokens } = tree;
  const group = [head];
  let finite = isFiniteForm(tokens[head]!) ? head : -1;
  let modal: Modality = 'none';
  let perfect = false;
  let passive = false;
  let negative = false;
  const participle = tokens[head]!.feats.includes('VerbForm=Part');
  for (const child of tree.children[head] ?? []) {
    const token = tokens[child]!;
    const relation = tree.relations[token.index]!;
    if (relation === 'aux' || relation === 'cop') {
      group.push(child);
      if (finite < 0 && isFiniteForm(token)) finite = child;
      const next = MODALS[token.lemma];
      if (next !== undefined && relation === 'aux') modal = next;
      if (token.lemma === 'haber' && relation === 'aux') {
        const after = tokens[child + 1]?.form.toLowerCase();
        if (after === 'de' || after === 'que') modal = 'obligation';
        else perfect = true;
      }
      if (token.lemma === 'tener' && relation === 'aux') modal = 'obligation';
      if (token.lemma === 'ser' && participle) passive = true;
    } else if (relation === 'advmod' && NEGATIVE.has(token.form.toLowerCase()) && child < head) {
      negative = true;
      group.push(child);
    } else if (relation === 'nsubj' && NEGATIVE_PRONOUNS.has(token.form.toLowerCase())) {
      negative = true;
    } else if (relation === 'mark' && token.form.toLowerCase() === 'sin') {
      negative = true;
    } else if (relation === 'cc' && token.form.toLowerCase() === 'ni') {
      negative = true;
    } else if (
      relation === 'case' &&
      token.form.toLowerCase() === 'sin' &&
      tokens[head]!.feats.includes('VerbForm=Inf')
    ) {
      negative = true;
    } else if (relation === 'nsubj' && hasNegativeDeterminer(tree, child)) {
      negative = true;
    } else if (relation === 'expl') group.push(child);
  }
  const carrier = finite >= 0 ? tokens[finite]! : undefined;
  const person = carrier === undefined ? 0 : Number(featureOf(carrier, 'Person') ?? 3);
  const number = carrier === undefined ? undefined : featureOf(carrier, 'Number');
  let tense: Tense = 'none';
  let modality: Modality = modal;
  if (carrier !== undefined) {
    const mood = moodOf(carrier);
    const time = featureOf(carrier, 'Tense');
    if (time === 'Past' || time === 'Imp' || time === 'Pqp') tense = 'past';
    else if (time === 'Fut') tense = 'future';
    else if (time === 'Pres') tense = perfect ? 'past' : 'present';
    if (modal === 'future' && time !== 'Imp') tense = 'future';
    if (mood === 'Cnd') modality = modal === 'possibility' ? 'possibility' : 'conditional';
    else if (mood === 'Sub' && modal === 'none') modality = 'subjunctive';
    else if (mood === 'Imp') modality = 'imperative';
    else if (time === 'Fut' && modal === 'none') modality = 'future';
  } else if (tokens[head]!.feats.includes('VerbForm=Part')) tense = 'past';
  else if (perfect) tense = 'past';
  return { tense, modality, polarity: negative ? 'negative' : 'positive', person, number, passive, group };
}

/** Third persons of the present tell their mood by their vowel, whatever a tagger makes of a rare verb: `sancione`. */
function moodOf(verb: Token): string | undefined {
  const mood = featureOf(verb, 'Mood');
  if (mood !== 'Ind' || featureOf(verb, 'Tense') !== 'Pres' || featureOf(verb, 'Person') !== '3') return mood;
  const opposite = verb.lemma.endsWith('ar') ? /en?$/ : /an?$/;
  return opposite.test(verb.form) && !/^(?:ir|haber|ser)$/.test(verb.lemma) ? 'Sub' : mood;
}

export function hasNegativeDeterminer(tree: Tree, head: number): boolean {
  for (const child of tree.children[head] ?? []) {
    const token = tree.tokens[child]!;
    if (token.deprel === 'det' && /^ning[uú]n[ao]?$/i.test(token.form)) return true;
    if (token.deprel === 'case' && token.form.toLowerCase() === 'sin') return true;
  }
  return false;
}
