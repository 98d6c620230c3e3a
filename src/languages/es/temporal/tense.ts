import { featureOf, type Sentence } from '../../../core/annotation.ts';
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

/** How an article tells what has happened: in the past, in the perfect as Spaniards tell of today, or in the present. */
export type Manner = 'past' | 'perfect' | 'present';

/** The tense in which most main clauses of the text are told; live pages and chronicles tell the day in the present. */
export function mannerOf(sentences: readonly Sentence[]): Manner {
  const counts = { past: 0, perfect: 0, present: 0 };
  for (const { tokens, segment } of sentences) {
    if (segment !== 'body' && segment !== 'lead') continue;
    const root = tokens.find(({ head }) => head < 0);
    if (root === undefined) continue;
    const auxiliary = tokens.find(({ head, lemma }) => head === root.index && lemma === 'haber');
    const tense = featureOf(auxiliary ?? root, 'Tense');
    if (tense === 'Past' || tense === 'Imp') counts.past += 1;
    else if (tense === 'Pres') counts[auxiliary === undefined ? 'present' : 'perfect'] += 1;
  }
  if (counts.past >= counts.perfect && counts.past >= counts.present) return 'past';
  return counts.perfect >= counts.present ? 'perfect' : 'present';
}
