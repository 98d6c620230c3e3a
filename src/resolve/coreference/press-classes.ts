import { fileURLToPath } from 'node:url';
import type { Sentence } from '../../core/annotation.ts';
import { type DecisionModel, probabilitiesOf, readDecisionModel, tallyFor } from './decision-model.ts';
import type { FeatureSink, Sharing } from './feature-tally.ts';
import type { FoundName } from './find-names.ts';
import { surroundings, wording } from './press-features.ts';

interface PressModels {
  readonly surroundings: DecisionModel;
  readonly wording: DecisionModel;
}

let shipped: PressModels | null = null;

function pressModels(): PressModels {
  const read = (name: string) =>
    readDecisionModel(fileURLToPath(new URL(`../../../graph-data/models/es/${name}`, import.meta.url)));
  shipped ??= { surroundings: read('press-surroundings.json'), wording: read('press-wording.json') };
  return shipped;
}

/**
 * Tells how likely a name is a person, a body or a place (`PER`, `ORG`, `LOC`) by where it stands, by its words and by both,
 * as 39,000 names of the press were classed: annotated articles hold few of the verbs and nouns that names stand beside.
 */
export function pressClasses(
  sink: FeatureSink & Sharing,
  text: string,
  found: readonly FoundName[],
  sentences: readonly Sentence[],
  unread: boolean,
): void {
  const models = pressModels();
  const { labels } = models.wording;
  const words = tallyFor(models.wording);
  wording(words, text);
  const byWords = probabilitiesOf(words);
  const sums = byWords.map((share) => Math.log(share));
  const means = labels.map(() => 0);
  for (const { sentence: at, from, to } of found) {
    const sentence = sentences[at];
    if (!sentence) continue;
    const place = tallyFor(models.surroundings);
    surroundings(place, sentence, from, to);
    probabilitiesOf(place).forEach((share, label) => {
      means[label] = (means[label] ?? 0) + share / found.length;
      // places of one name are much alike: summed, not averaged, they would drown its words
      sums[label] = (sums[label] ?? 0) + Math.log(share * labels.length) / found.length;
    });
  }
  const whole = sums.reduce((sum, each) => sum + Math.exp(each - Math.max(...sums)), 0);
  const byBoth = sums.map((sum) => Math.exp(sum - Math.max(...sums)) / whole);
  labels.forEach((label, at) => {
    const both = byBoth[at] ?? 0;
    const byWord = byWords[at] ?? 0;
    sink.sharing(means[at] ?? 0).add('press by place ', label);
    sink.sharing(byWord).add('press by words ', label);
    sink.sharing(both).add('press ', label);
    sink.sharing(leaning(both)).add('press log ', label);
    sink.sharing(leaning(byWord)).add('press log words ', label);
    if (unread) sink.sharing(both).add('press unread ', label);
  });
}

/** How far a share of three lies above a third, by its logarithm: 1.1 for all, and no lower than what one odd word may do. */
function leaning(share: number): number {
  return Math.max(LEAST, Math.log(share + 1e-9) + Math.log(3));
}

const LEAST = -3;
