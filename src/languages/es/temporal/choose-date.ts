import { pairsNamed } from '../../../nlp/feature-weights.ts';
import { likelihoodOf, loadWeights, type Weights } from '../weights.ts';
import type { DateOrigin, DateProposal } from './proposals.ts';

const agreeingAs = pairsNamed('', '&as=');
const withRivals = pairsNamed('', '&rivals=');

/** Adds to each proposal that others give the same value: what is told twice is likelier meant. */
export function withAgreement(proposals: readonly DateProposal[]): DateProposal[] {
  return proposals.map((proposal) => {
    const { origin, value, kind } = proposal;
    let rivals = false;
    const agreeing: DateOrigin[] = [];
    for (const other of proposals) {
      if (other === proposal) continue;
      if (other.value !== value) rivals ||= other.origin === 'sentence';
      else if (!agreeing.includes(other.origin)) agreeing.push(other.origin);
    }
    return {
      value,
      origin,
      kind,
      describe(sink) {
        proposal.describe(sink);
        for (const as of agreeing) sink.add(agreeingAs(origin, as));
        sink.add(withRivals(origin, rivals));
      },
    };
  });
}

/** The likeliest of the dates proposed, null where none is likely enough. */
export function chooseDate(proposals: readonly DateProposal[], weights: Weights = loadWeights('dates')): string | null {
  let best: DateProposal | undefined;
  let most = 0;
  for (const proposal of withAgreement(proposals)) {
    const likelihood = likelihoodOf(proposal, weights);
    if (likelihood > most && likelihood > (weights.thresholds[proposal.origin] ?? 1))
      [best, most] = [proposal, likelihood];
  }
  return best?.value ?? null;
}
