import { featureOf, type Sentence, type Token } from '../../../core/annotation.ts';
import type { Predication, Tense } from '../../../core/predication.ts';
import { COMMISSIVE } from '../predications/verb-classes.ts';

/** What is asked of somebody lies ahead of the asking; what is set or called for, ahead of that. */
const ASKING: ReadonlySet<string> = new Set(
  'pedir solicitar exigir reclamar plantear sugerir recomendar convocar citar emplazar invitar instar exhortar llamar urgir conminar requerir'.split(
    ' ',
  ),
);
const SETTING: ReadonlySet<string> = new Set(
  'convocar programar planear planificar preparar prever organizar fijar proyectar'.split(' '),
);

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

/**
 * What a clause tells of is still to come, whenever it was said: `para firmarlo en mayo`, `prometió pagar antes de
 * diciembre`, `pidió que comparezca el jueves`, `debe declarar el viernes`.
 */
function isStillToCome({ head, form, modality, tense, rules }: Predication, { tokens }: Sentence): boolean {
  const word = tokens[head];
  const above = tokens[word?.head ?? -1]?.lemma.toLowerCase() ?? '';
  const isWanted = COMMISSIVE.has(above) || ASKING.has(above);
  // `negó haber firmado el lunes`, `debe haber salido el lunes`
  if (tokens.some((token) => token.head === head && token.upos === 'AUX' && token.lemma === 'haber')) return false;
  if (form === 'infinitive') return isWanted || rules.includes('purpose');
  if (form !== 'verb' || tense !== 'present' || word === undefined) return false;
  return modality === 'obligation' || modality === 'possibility' || (isWanted && featureOf(word, 'Mood') === 'Sub');
}

/** `ha convocado una protesta el sábado`: the day of what is set, where it hangs on that. */
function isSet(noun: Token, { tokens }: Sentence): boolean {
  const above = tokens[noun.head];
  return noun.upos === 'NOUN' && above !== undefined && above.start < noun.start && SETTING.has(above.lemma);
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
    if (predication !== undefined && isStillToCome(predication, sentence)) return 'future';
    // `porque afronta en octubre unas elecciones`: the clause above tells of another time.
    if (predication?.form === 'verb' && predication.tense === 'present') return 'none';
    if (step > 0 && isSet(tokens[at]!, sentence)) return 'future';
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
