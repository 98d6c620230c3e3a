import { featureOf, type Sentence, type Token } from '../../../core/annotation.ts';
import { isDuration } from './attach.ts';
import type { Quantity } from './find-quantities.ts';

/** How many sentences back a pronoun may look for what was counted: further off another group has been named since. */
const SENTENCES_BACK = 3;

/**
 * The counted noun that an unstressed plural object takes up: `los veinte rehenes fueron entregados al comité, que los
 * puso en manos del ejército`, `Detuvo a 143 migrantes. Los entregó a la policía`. The nearest one before the verb that
 * agrees in gender, in its sentence or the three before; undefined where the verb has no such object or nothing agrees.
 */
export function quantityTakenUp(
  sentences: readonly Sentence[],
  at: number,
  verb: number,
  quantitiesIn: (sentence: Sentence) => readonly Quantity[],
): Quantity | undefined {
  const sentence = sentences[at]!;
  const pronoun = sentence.tokens.find(
    ({ head, upos, deprel, form }) =>
      head === verb && upos === 'PRON' && deprel === 'obj' && /^l[oa]s$/.test(form.toLowerCase()),
  );
  if (pronoun === undefined) return undefined;
  const gender = pronoun.form.toLowerCase() === 'los' ? 'Masc' : 'Fem';
  const agrees = (place: Sentence, quantity: Quantity): boolean => {
    const noun = place.tokens[quantity.unitToken];
    if (noun?.upos !== 'NOUN' || featureOf(noun, 'Number') === 'Sing' || isDuration(quantity)) return false;
    if (isCircumstance(noun, place)) return false;
    const own = featureOf(noun, 'Gender');
    return own === undefined || own === gender;
  };
  const here = quantitiesIn(sentence).findLast(
    (quantity) => quantity.token < pronoun.index && agrees(sentence, quantity),
  );
  if (here !== undefined) return here;
  for (let back = 1; back <= Math.min(SENTENCES_BACK, at); back++) {
    const earlier = sentences[at - back]!;
    const found = quantitiesIn(earlier).findLast((quantity) => agrees(earlier, quantity));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `en dos aviones`, `con tres camiones`: what only tells how or where is less in mind than who and what. */
function isCircumstance(noun: Token, { tokens }: Sentence): boolean {
  if (noun.deprel.startsWith('obl')) return true;
  return tokens.some(
    ({ head, deprel, lemma }) =>
      head === noun.index && deprel === 'case' && !/^(?:a|de|entre)$/.test(lemma.toLowerCase()),
  );
}
