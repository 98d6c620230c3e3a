// npx tsx scripts/train/facets/train-dates.ts [--write]: which date is a statement's, from every article that may be learnt from
import { writeFileSync } from 'node:fs';
import { readFacets } from '../../../src/extractors/frames/facets.ts';
import { withAgreement } from '../../../src/languages/es/temporal/choose-date.ts';
import type { DateOrigin, DateProposal } from '../../../src/languages/es/temporal/index.ts';
import { likelihoodOf } from '../../../src/languages/es/weights.ts';
import { namesOf, WeightTable } from '../../../src/nlp/feature-weights.ts';
import { type Item, listOf } from '../relations/dataset.ts';
import { dateFits } from './fits.ts';
import { type Annotated, tellingsFinder, viewsOf } from './tellings.ts';
import { trainWeights } from './train-weights.ts';

process.argv.push('--gold-entities');
// Read where the stages are loaded: entities must be the gold's own.
const { readLearnable } = await import('../relations/pipeline.ts');

/** A gold date is what annotators agree on; that they gave none says less, for many left open what the text tells. */
const SILENT_WEIGHT = 0.3;
const MIN_COUNT = 12;
const FOLDS = 8;
/** Strength of the data against the prior (trainLogistic). */
const STRENGTH = 0.1;

interface Sample {
  readonly article: number;
  readonly dates: readonly string[];
  readonly proposals: readonly DateProposal[];
}

function samplesOf(item: Item, article: number): Sample[] {
  const views = viewsOf(item);
  const find = tellingsFinder(item, views);
  const reader = readFacets(item.analysis, views, item.predications, item.entities);
  return (item.gold.statements as readonly Annotated[]).flatMap((gold) => {
    const tellings = find(gold);
    if (tellings.length === 0) return [];
    return [{ article, dates: listOf(gold.date), proposals: withAgreement(reader.dateProposalsOf(tellings)) }];
  });
}

const samples = (await readLearnable()).flatMap(samplesOf);
const modelOf = (chosen: readonly Sample[]): ReadonlyMap<string, number> =>
  trainWeights(
    chosen.flatMap(({ dates, proposals }) =>
      proposals.map((proposal) => ({
        features: namesOf(proposal),
        right: dates.some((date) => dateFits(date, proposal.value)),
        weight: dates.length === 0 ? SILENT_WEIGHT : 1,
      })),
    ),
    MIN_COUNT,
    STRENGTH,
  );

interface Judged {
  readonly value: string;
  readonly origin: DateOrigin;
  readonly likelihood: number;
}

/** For each statement its proposals as models see them that were trained without its article, the likeliest first. */
const judged: { sample: Sample; ranked: Judged[] }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = modelOf(samples.filter(({ article }) => article % FOLDS !== fold));
  const table = new WeightTable(Object.fromEntries(weights));
  for (const sample of samples) {
    if (sample.article % FOLDS !== fold) continue;
    const ranked = sample.proposals.map((proposal) => ({
      value: proposal.value,
      origin: proposal.origin,
      likelihood: likelihoodOf(proposal, { table }),
    }));
    judged.push({ sample, ranked: ranked.sort((a, b) => b.likelihood - a.likelihood) });
  }
}

interface Tally {
  right: number;
  given: number;
  /** Given where the gold gives none. */
  extra: number;
}

function tally(thresholds: Readonly<Record<DateOrigin, number>>): Map<DateOrigin | 'all', Tally> {
  const tallies = new Map<DateOrigin | 'all', Tally>();
  for (const { sample, ranked } of judged) {
    const best = ranked.find(({ origin, likelihood }) => likelihood > thresholds[origin]);
    if (best === undefined) continue;
    for (const key of ['all', best.origin] as const) {
      const one = tallies.get(key) ?? { right: 0, given: 0, extra: 0 };
      tallies.set(key, one);
      if (sample.dates.length === 0) one.extra += 1;
      else {
        one.given += 1;
        if (sample.dates.some((date) => dateFits(date, best.value))) one.right += 1;
      }
    }
  }
  return tallies;
}

const LOWEST = 0.2;
/**
 * A date of another sentence is carried over only where it is right in this share of dated statements; the day of
 * publication, which no sentence tells, in more. Gold that gives none is no measure: many leave open what a text tells.
 */
const TOLD_PRECISION = 0.8;
const UNTOLD_PRECISION = 0.85;
const LOWEST_CARRIED = 0.25;
/** Below this the day of publication is given more often where the gold gives none than where it does (253 to 150 at 0.25). */
const LOWEST_UNTOLD = 0.4;
const thresholds: Record<DateOrigin, number> = {
  sentence: LOWEST,
  event: LOWEST,
  narrative: LOWEST_CARRIED,
  lead: LOWEST_CARRIED,
  publication: LOWEST_UNTOLD,
};
for (const origin of ['lead', 'publication', 'narrative', 'event', 'lead', 'publication', 'narrative'] as const) {
  for (; thresholds[origin] < 0.95; thresholds[origin] = Math.round((thresholds[origin] + 0.05) * 100) / 100) {
    const found = tally(thresholds).get(origin);
    if (
      found === undefined ||
      found.right >= (origin === 'publication' ? UNTOLD_PRECISION : TOLD_PRECISION) * found.given
    )
      break;
  }
}
const dated = samples.filter(({ dates }) => dates.length > 0).length;
const reachable = samples.filter(({ dates, proposals }) =>
  proposals.some(({ value }) => dates.some((d) => dateFits(d, value))),
);
console.log(
  `${samples.length} statements, ${dated} dated, ${reachable.length} of them with the right date among those proposed`,
);
console.log(thresholds);
for (const [origin, { right, given, extra }] of tally(thresholds))
  console.log(
    `${origin.padEnd(12)} ${right} of ${given} right (${((100 * right) / given).toFixed(1)}; recall ${((100 * right) / dated).toFixed(1)}), ${extra} where the gold gives none`,
  );
if (process.argv.includes('--write')) {
  const weights = Object.fromEntries([...modelOf(samples)].filter(([, weight]) => Math.abs(weight) >= 0.02));
  const url = new URL('../../../graph-data/models/es/dates.json', import.meta.url);
  writeFileSync(url, `${JSON.stringify({ format: 'trama-weights-1', thresholds, weights }, null, 1)}\n`);
  console.log(`wrote ${Object.keys(weights).length} weights`);
}
