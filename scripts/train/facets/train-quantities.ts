// npx tsx scripts/train/facets/train-quantities.ts [--write]: which figure is a statement's, from every article that may be learnt from
import { writeFileSync } from 'node:fs';
import type { AmountProposal } from '../../../src/extractors/frames/amount-proposals.ts';
import { readFacets } from '../../../src/extractors/frames/facets.ts';
import { likelihoodOf } from '../../../src/languages/es/weights.ts';
import { namesOf, WeightTable } from '../../../src/nlp/feature-weights.ts';
import { type Item, listOf } from '../relations/dataset.ts';
import { type Annotated, tellingsFinder, viewsOf } from './tellings.ts';
import { trainWeights } from './train-weights.ts';

process.argv.push('--gold-entities');
// Read where the stages are loaded: entities must be the gold's own.
const { readLearnable } = await import('../relations/pipeline.ts');
const FOLDS = 8;
const THRESHOLD = 0.2;
/** A figure that an annotator left out may be one that few would miss. */
const SILENT_WEIGHT = 0.6;

interface Sample {
  readonly article: number;
  readonly numbers: readonly number[];
  readonly proposals: readonly AmountProposal[];
}

function samplesOf(item: Item, article: number): Sample[] {
  const views = viewsOf(item);
  const find = tellingsFinder(item, views);
  const reader = readFacets(item.analysis, views, item.predications, item.entities);
  return (item.gold.statements as readonly Annotated[]).flatMap((gold) => {
    const tellings = find(gold);
    if (tellings.length === 0) return [];
    const numbers = listOf<string | number>(gold.quantity).map(Number);
    return [{ article, numbers, proposals: reader.amountProposalsOf(tellings) }];
  });
}

const samples = (await readLearnable()).flatMap(samplesOf);
const learn = (chosen: readonly Sample[]): ReadonlyMap<string, number> =>
  trainWeights(
    chosen.flatMap(({ numbers, proposals }) =>
      proposals.map((proposal) => ({
        features: namesOf(proposal),
        right: numbers.includes(proposal.quantity.value),
        weight: numbers.length === 0 ? SILENT_WEIGHT : 1,
      })),
    ),
    6,
    0.1,
  );

const judged: { sample: Sample; value: number; likelihood: number }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(samples.filter(({ article }) => article % FOLDS !== fold));
  const table = new WeightTable(Object.fromEntries(weights));
  for (const sample of samples) {
    if (sample.article % FOLDS !== fold) continue;
    const one = { sample, value: Number.NaN, likelihood: 0 };
    for (const proposal of sample.proposals) {
      const likelihood = likelihoodOf(proposal, { table });
      if (likelihood > one.likelihood) Object.assign(one, { value: proposal.quantity.value, likelihood });
    }
    judged.push(one);
  }
}
const counted = samples.filter(({ numbers }) => numbers.length > 0);
const reachable = counted.filter(({ numbers, proposals }) =>
  proposals.some(({ quantity }) => numbers.includes(quantity.value)),
);
console.log(
  `${samples.length} statements, ${counted.length} with a figure, ${reachable.length} of them with the right one among those proposed`,
);
for (let threshold = 0.15; threshold < 0.8; threshold += 0.05) {
  const given = judged.filter(({ likelihood }) => likelihood > threshold);
  const right = given.filter(({ sample, value }) => sample.numbers.includes(value)).length;
  const meant = given.filter(({ sample }) => sample.numbers.length > 0).length;
  console.log(
    `  ${threshold.toFixed(2)}: ${((100 * right) / counted.length).toFixed(1)} found; ${right} of ${meant} right (${((100 * right) / meant).toFixed(1)}), ${given.length - meant} where the gold gives none`,
  );
}
if (process.argv.includes('--write')) {
  const weights = Object.fromEntries([...learn(samples)].filter(([, weight]) => Math.abs(weight) >= 0.02));
  const url = new URL('../../../graph-data/models/es/quantities.json', import.meta.url);
  writeFileSync(
    url,
    `${JSON.stringify({ format: 'trama-weights-1', thresholds: { any: THRESHOLD }, weights }, null, 1)}\n`,
  );
  console.log(`wrote ${Object.keys(weights).length} weights`);
}
