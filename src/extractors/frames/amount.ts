import type { Analysis, Sentence } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import {
  findQuantities,
  isDuration,
  isPenalty,
  isToll,
  type Quantity,
  quantityOf,
  quantityTakenUp,
} from '../../languages/es/quantity/index.ts';
import { likelihoodOf, loadWeights, type Weights } from '../../languages/es/weights.ts';
import { partOf } from '../../nlp/feature-weights.ts';
import type { Measure } from '../../relations/index.ts';
import {
  type AmountProposal,
  isSum,
  type ProposedAmount,
  proposeAmounts,
  proposeTakenUp,
  type Telling,
} from './amount-proposals.ts';
import type { Candidate } from './candidates.ts';
import type { Party, SentenceView } from './view.ts';

/** Quantities by sentence: several statements are told in the same one. */
const read = new WeakMap<Sentence, readonly Quantity[]>();

function quantitiesIn(sentence: Sentence, text: string): readonly Quantity[] {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const found = findQuantities(sentence, text);
  read.set(sentence, found);
  return found;
}

/** What the figures beside a telling look like: asked for when the tellings of a pair are parted, and of each part. */
const proposed = new WeakMap<Telling, readonly ProposedAmount[]>();
const FIRST = partOf('rank=first');
const LATER = partOf('rank=later');

/** Every figure that stands in a sentence of the tellings, the most explicit telling first. */
export function amountProposalsOf(
  tellings: readonly Telling[],
  predications: readonly Predication[],
  analysis: Analysis,
): AmountProposal[] {
  return tellings.flatMap((telling, rank) => {
    let here = proposed.get(telling);
    if (here === undefined) {
      here = proposalsIn(telling, predications, analysis);
      proposed.set(telling, here);
    }
    return here.map(({ quantity, features }) => ({
      quantity,
      describe(sink) {
        sink.addShared(features);
        sink.add(rank === 0 ? FIRST : LATER);
      },
    }));
  });
}

/** The figures of one telling: those of its sentence, and the one that its pronoun takes up from an earlier one. */
function proposalsIn(
  telling: Telling,
  predications: readonly Predication[],
  { article: { text }, sentences }: Analysis,
): readonly ProposedAmount[] {
  const { candidate, view } = telling;
  const { index } = view.sentence;
  const quantities = quantitiesIn(view.sentence, text);
  const takenUp =
    candidate.relation.figures === 'none'
      ? undefined
      : quantityTakenUp(sentences, index, candidate.trigger, (sentence) => quantitiesIn(sentence, text));
  const here =
    quantities.length === 0
      ? []
      : proposeAmounts(telling, quantities, amountIn(telling, quantities, predications) ?? takenUp, takenUp);
  return takenUp === undefined ? here : [...here, proposeTakenUp(telling, takenUp)];
}

/** The figure that is likeliest the measure of the statement; undefined where none is likely enough. */
export function amountOf(
  tellings: readonly Telling[],
  predications: readonly Predication[],
  analysis: Analysis,
  weights: Weights = loadWeights('quantities'),
): Quantity | undefined {
  let best: Quantity | undefined;
  let most = weights.thresholds.any ?? 1;
  for (const proposal of amountProposalsOf(tellings, predications, analysis)) {
    const likelihood = likelihoodOf(proposal, weights);
    if (likelihood > most) [best, most] = [proposal.quantity, likelihood];
  }
  return best;
}

/** What the rules of syntax attach to a telling. */
function amountIn(
  { candidate, view, own }: Telling,
  all: readonly Quantity[],
  predications: readonly Predication[],
): Quantity | undefined {
  const { figures = {}, victim, kind } = candidate.relation;
  if (figures === 'none' || all.length === 0) return undefined;
  const measures = new Set(figures.measures);
  if (measures.has('penalty')) {
    const penalty = nearest(
      all.filter((quantity) => isPenalty(quantity, view.sentence)),
      candidate.trigger,
    );
    if (penalty !== undefined) return penalty;
  }
  const counted = all.filter((quantity) => !isDuration(quantity) || (measures.has('share') && quantity.unit === '%'));
  if (victim === 'subject') {
    const tolls = counted.filter((quantity) => isToll(quantity, view.sentence));
    return (
      beside(tolls, view, candidate.subject) ??
      beside(tolls, view, candidate.object) ??
      tolls[0] ??
      inParty(counted, candidate)
    );
  }
  const party = inParty(counted, candidate);
  if (party !== undefined) return party;
  if (own === undefined) return undefined;
  if (figures.single !== undefined && candidate[figures.single].type === 'Person')
    return quantityOf(own, counted.filter(isSum), predications);
  // Acts of speech count sums and votes, not what is spoken about.
  if (kind === 'speech') {
    const sums = counted.filter((quantity) => isSum(quantity) || quantity.unit === 'votos');
    return quantityOf(own, sums, predications);
  }
  return quantityOf(own, counted, predications) ?? measureOf(candidate, measures, counted, view);
}

/** What a relation is measured by, the nearest in its sentence, where syntax attaches no figure to it. */
function measureOf(
  { trigger }: Candidate,
  measures: ReadonlySet<Measure>,
  counted: readonly Quantity[],
  view: SentenceView,
): Quantity | undefined {
  // Further off it belongs to another clause.
  const near = counted.filter(({ token }) => Math.abs(token - trigger) <= 10);
  const fits = (quantity: Quantity): boolean =>
    (measures.has('sum') && isSum(quantity)) ||
    (measures.has('share') && quantity.unit === '%') ||
    (measures.has('votes') && quantity.unit === 'votos') ||
    (measures.has('toll') && isToll(quantity, view.sentence));
  return nearest(near.filter(fits), trigger);
}

/** A party such as `los 84 militares` is counted by itself. */
function inParty(amounts: readonly Quantity[], { subject, object }: Candidate): Quantity | undefined {
  return amounts.find(({ unitToken }) =>
    [object, subject].some((party) => party.type === 'Group' && party.from <= unitToken && unitToken < party.to),
  );
}

function nearest(amounts: readonly Quantity[], trigger: number): Quantity | undefined {
  return [...amounts].sort((a, b) => Math.abs(a.token - trigger) - Math.abs(b.token - trigger))[0];
}

/** Of several tolls (`40 muertos en el norte y 12 en el sur`) the one whose stretch names the party. */
function beside(tolls: readonly Quantity[], view: SentenceView, party: Party): Quantity | undefined {
  if (tolls.length < 2) return undefined;
  return tolls.find((toll, at) => {
    const end = tolls[at + 1]?.token ?? toll.token + 12;
    return view.parties.some(
      ({ entity, head }) => entity === party.entity && toll.token < head && head < Math.min(end, toll.token + 12),
    );
  });
}
