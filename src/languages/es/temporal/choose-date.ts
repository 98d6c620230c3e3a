import { likelihoodOf, loadWeights, type Weights } from '../weights.ts';
import type { DateProposal } from './proposals.ts';

/** Adds to each proposal that others give the same value: what is told twice is likelier meant. */
export function withAgreement(proposals: readonly DateProposal[]): DateProposal[] {
  return proposals.map((proposal) => {
    const others = new Set(
      proposals.filter((other) => other !== proposal && other.value === proposal.value).map(({ origin }) => origin),
    );
    const rivals = proposals.some((other) => other.value !== proposal.value && other.origin === 'sentence');
    return {
      ...proposal,
      features: [
        ...proposal.features,
        ...[...others].sort().map((origin) => `${proposal.origin}&as=${origin}`),
        `${proposal.origin}&rivals=${rivals}`,
      ],
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
