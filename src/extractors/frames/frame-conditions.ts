import type { Predication } from '../../core/predication.ts';
import { type Tone, toneBehind } from '../../languages/es/tone.ts';
import type { Frame } from '../../relations/index.ts';
import type { SentenceView } from './view.ts';

/** Whether a frame asks for anything around the trigger. */
export function hasConditions(frame: Frame): boolean {
  return (
    frame.with !== undefined ||
    frame.unless !== undefined ||
    frame.definite !== undefined ||
    frame.reflexive !== undefined ||
    frame.tone !== undefined
  );
}

/** Tells whether a frame's conditions hold around a trigger: the words beside it, how they judge, and `se`. Each is read when first asked. */
export function conditionsAt(
  view: SentenceView,
  trigger: number,
  own: readonly Predication[],
): (frame: Frame) => boolean {
  let below: ReadonlySet<string> | undefined;
  let reflexive: boolean | undefined;
  const stands = (word: string): boolean => {
    below ??= lemmasBelow(view, trigger, own);
    return below.has(word);
  };
  const isReflexive = (): boolean => {
    reflexive ??= hasReflexive(view, trigger, own);
    return reflexive;
  };
  let definite: boolean | undefined;
  const isDefinite = (): boolean => {
    definite ??= hasDefiniteObject(view, trigger);
    return definite;
  };
  let tone: Tone | null | undefined;
  const judges = (): Tone | null => {
    if (tone === undefined) tone = toneBehind(view.sentence, trigger);
    return tone;
  };
  return (frame) =>
    (frame.with?.some(stands) ?? true) &&
    !(frame.unless?.some(stands) ?? false) &&
    !(frame.definite === false && isDefinite()) &&
    (frame.tone === undefined || frame.tone === judges()) &&
    (frame.reflexive === undefined ||
      (frame.reflexive ? isReflexive() || !isVerbWithPronouns(view, trigger) : !isReflexive()));
}

/** Whether the object of the trigger is known already: `el acuerdo`, `este pacto`. */
function hasDefiniteObject({ sentence: { tokens }, children }: SentenceView, trigger: number): boolean {
  return (children[trigger] ?? []).some(
    (child) =>
      /^obj/.test(tokens[child]?.deprel ?? '') &&
      (children[child] ?? []).some((at) => at < child && DEFINITE.test(tokens[at]?.form ?? '')),
  );
}

const DEFINITE = /^(?:el|la|los|las|est[eao]s?|es[eao]s?|aquel|aquella|dich[oa]s?)$/i;

const QUOTE = /^[«“"']$/;

/** Lemmas right below the trigger: what frames ask for with `with`. */
function lemmasBelow({ sentence, children }: SentenceView, trigger: number, own: readonly Predication[]): Set<string> {
  const below = new Set<string>();
  for (const child of children[trigger] ?? []) {
    below.add(sentence.tokens[child]!.lemma.toLowerCase());
    // `la llamó «intrusa»`: whatever the mark.
    if (child > trigger && QUOTE.test(sentence.tokens[child - 1]?.form ?? '')) below.add('«');
  }
  // `votar a favor de`: the fixed word stands in the preposition.
  for (const { arguments: args } of own)
    for (const { preposition } of args)
      if (preposition !== null) for (const word of preposition.split(' ')) below.add(word);
  return below;
}

/**
 * Whether `se` makes the verb pronominal: not that of the passive (`se entregó el premio`), nor the one that stands for
 * `le` (`se lo entregó`). Of `me`, `te` and `nos` the verb's own person.
 */
function hasReflexive({ sentence, children }: SentenceView, trigger: number, own: readonly Predication[]): boolean {
  const { tokens } = sentence;
  if (own.some(({ rules }) => rules.includes('passive.se'))) return false;
  const person = PERSON.exec(tokens[trigger]?.feats ?? '')?.[1];
  return (children[trigger] ?? []).some((child) => {
    const token = tokens[child]!;
    if (token.upos !== 'PRON' || !/^(?:expl|obj|iobj|obl)/.test(token.deprel)) return false;
    const form = token.form.toLowerCase();
    if (form === 'se') return token.deprel !== 'expl:impers' && !ACCUSATIVE.test(tokens[child + 1]?.form ?? '');
    return person !== undefined && OWN_PRONOUN.get(form) === person;
  });
}

const PERSON = /Person=(\d)/;
const ACCUSATIVE = /^(?:l[oa]s?)$/i;
const OWN_PRONOUN: ReadonlyMap<string, string> = new Map([
  ['me', '1'],
  ['nos', '1'],
  ['te', '2'],
  ['os', '2'],
]);

/** Nouns and participles lose the pronoun of their verb: `enfrentado con`, `su traslado a`. */
function isVerbWithPronouns({ sentence }: SentenceView, trigger: number): boolean {
  const token = sentence.tokens[trigger]!;
  return token.upos === 'VERB' && !token.feats.includes('VerbForm=Part');
}
