import type { Sentence } from '../../../core/annotation.ts';
import type { Predication, Tense } from '../../../core/predication.ts';
import { COMMISSIVE } from '../predications/verb-classes.ts';

/** Past or future where the predication itself says so; the present is news of either. */
export function tenseOf(predication: Predication): Tense {
  if (predication.form === 'participle') return 'past';
  if (predication.form === 'noun') return 'none';
  if (predication.modality === 'future') return 'future';
  return predication.tense === 'present' ? 'none' : predication.tense;
}

/** The tense of the predication or, for nouns and infinitives, of what embeds it. */
export function governingTense(predication: Predication, predications: readonly Predication[]): Tense {
  let at = predication;
  for (let step = 0; step < 3 && at.tense === 'none' && at.embeddedIn !== null; step++)
    at = predications[at.embeddedIn]!;
  return at.modality === 'future' ? 'future' : at.tense;
}

/** `para firmarlo en mayo`, `prometió pagar antes de diciembre`: an infinitive of purpose, or of what is promised. */
function isStillToCome({ head, rules }: Predication, { tokens }: Sentence): boolean {
  return rules.includes('purpose') || COMMISSIVE.has(tokens[tokens[head]?.head ?? -1]?.lemma.toLowerCase() ?? '');
}

/**
 * The tense of what an expression at an offset of the article stands under, by the tree; of the nearest verb where the
 * tree leads to none. `here` are the predications of the sentence.
 */
export function tenseAround(sentence: Sentence, here: readonly Predication[], offset: number): Tense {
  const { tokens } = sentence;
  const byHead = new Map(here.map((predication) => [predication.head, predication]));
  let at = tokens.findIndex((token) => token.end > offset);
  for (let step = 0; step < 8 && at >= 0; step++) {
    const predication = byHead.get(at);
    const tense = predication === undefined ? 'none' : tenseOf(predication);
    if (tense !== 'none') return tense;
    if (predication?.form === 'infinitive' && isStillToCome(predication, sentence)) return 'future';
    at = tokens[at]!.head;
  }
  let best: Tense = 'none';
  let least = Number.POSITIVE_INFINITY;
  for (const predication of here) {
    const tense = tenseOf(predication);
    const distance = Math.abs(predication.trigger.start - offset);
    if (predication.form !== 'noun' && predication.form !== 'participle' && distance < least)
      [best, least] = [tense, distance];
  }
  return best;
}
