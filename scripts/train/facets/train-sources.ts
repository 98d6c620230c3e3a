// npx tsx scripts/train/facets/train-sources.ts [--write]: who is a statement's source, from every article that may be learnt from
import { writeFileSync } from 'node:fs';
import { readFacets } from '../../../src/extractors/frames/facets.ts';
import { chooseSources, type SourceProposal } from '../../../src/extractors/frames/sources.ts';
import { namesOf, WeightTable } from '../../../src/nlp/feature-weights.ts';
import { type Item, listOf } from '../relations/dataset.ts';
import { isHeldOut, readEverything } from '../relations/pipeline.ts';
import { type Annotated, positionsOf, tellingsFinder, viewsOf } from './tellings.ts';
import { trainWeights } from './train-weights.ts';

/** That annotators gave no source says little: they left out most that a text tells by the way. */
const SILENT_WEIGHT = 0.25;
const MIN_COUNT = 8;
const FOLDS = 8;
/** Strength of the data against the prior (trainLogistic). */
const STRENGTH = 0.07;
/**
 * What the rules of syntax name is nearly always right where the gold gives a source (206 of 209 on train), so only what
 * is very unlike one is refused; of what merely speaks near by, by reading, most below 0.25 is not the source.
 */
const THRESHOLDS = { ruled: 0.15, near: 0.25 };

interface Sample {
  readonly article: string;
  readonly set: string;
  /** Whether entities are the product's own, as when it is used. */
  readonly isFound: boolean;
  readonly isHeldOut: boolean;
  /** Acceptable sources by position; -1 for one that was not found. */
  readonly sources: readonly number[];
  readonly proposals: readonly SourceProposal[];
}

function samplesOf(item: Item): Sample[] {
  const areGold = item.name.endsWith('*');
  const views = viewsOf(item);
  const index = positionsOf(item, areGold);
  const find = tellingsFinder(item, views, index);
  const reader = readFacets(item.analysis, views, item.predications, item.entities);
  return (item.gold.statements as readonly Annotated[]).flatMap((gold) => {
    const tellings = find(gold);
    if (tellings.length === 0) return [];
    return [
      {
        article: item.name.replace('*', ''),
        set: item.set,
        isFound: !areGold,
        isHeldOut: isHeldOut({ ...item, name: item.name.replace('*', '') }),
        sources: listOf(gold.attributedTo).map((id) => index.get(id) ?? -1),
        proposals: reader.sourceProposalsOf(tellings),
      },
    ];
  });
}

const samples = (await readEverything(true)).flatMap(samplesOf);
/** Learnt with the gold's entities, whose sources are all there; found ones are only measured with. */
const learnable = samples.filter((sample) => !sample.isHeldOut && !sample.isFound);
const modelOf = (chosen: readonly Sample[]): ReadonlyMap<string, number> =>
  trainWeights(
    chosen.flatMap(({ sources, proposals }) =>
      proposals.map((proposal) => ({
        features: namesOf(proposal),
        right: sources.includes(proposal.entity),
        weight: sources.length === 0 ? SILENT_WEIGHT : 1,
      })),
    ),
    MIN_COUNT,
    STRENGTH,
  );

const names = [...new Set(learnable.map(({ article }) => article))];
const foldOf = new Map(names.map((name, at) => [name, at % FOLDS]));
const tableOf = (weights: ReadonlyMap<string, number>): WeightTable => new WeightTable(Object.fromEntries(weights));
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  tableOf(modelOf(learnable.filter(({ article }) => foldOf.get(article) !== fold))),
);
const all = modelOf(learnable);
const ofAll = tableOf(all);
const tableFor = ({ article }: Sample): WeightTable => {
  const fold = foldOf.get(article);
  return fold === undefined ? ofAll : folds[fold]!;
};

for (const isFound of [true, false]) {
  for (const set of ['train', 'dev', 'held', 'own']) {
    const chosen = samples.filter((one) => one.isFound === isFound && (one.isHeldOut ? 'held' : one.set) === set);
    const told = chosen.filter(({ sources }) => sources.length > 0);
    const reachable = told.filter(({ sources, proposals }) => proposals.some(({ entity }) => sources.includes(entity)));
    console.log(
      `${set} with ${isFound ? 'found' : 'gold'} entities: ${told.length} attributed, ${reachable.length} of them with the source among those proposed`,
    );
    for (const near of [0.2, THRESHOLDS.near, 0.3, 0.4, 0.5]) {
      let [right, given, extra, several] = [0, 0, 0, 0];
      for (const sample of chosen) {
        const sources = chooseSources(sample.proposals, {
          thresholds: { ...THRESHOLDS, near },
          table: tableFor(sample),
        });
        if (sources.length === 0) continue;
        if (sources.length > 1) several += 1;
        if (sample.sources.length === 0) extra += 1;
        else {
          given += 1;
          if (sources.some((entity) => sample.sources.includes(entity))) right += 1;
        }
      }
      console.log(
        `  ${near.toFixed(2)}: ${((100 * right) / told.length).toFixed(1)} found; ${right} of ${given} right; ${extra} of ${chosen.length - told.length} where the gold gives none; ${several} with several`,
      );
    }
  }
}
if (process.argv.includes('--write')) {
  const weights = Object.fromEntries([...all].filter(([, weight]) => Math.abs(weight) >= 0.02));
  const url = new URL('../../../graph-data/models/es/sources.json', import.meta.url);
  writeFileSync(url, `${JSON.stringify({ format: 'trama-weights-1', thresholds: THRESHOLDS, weights }, null, 1)}\n`);
  console.log(`wrote ${Object.keys(weights).length} weights`);
}
