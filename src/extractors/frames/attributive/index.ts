import type { ArticleEntities, EntityType } from '../../../core/entity.ts';
import type { Knowledge } from '../../../knowledge/index.ts';
import type { Candidate } from '../candidates.ts';
import type { SentenceView } from '../view.ts';
import { attendance } from './attendance.ts';
import { ballots } from './ballots.ts';
import { findBearers } from './bearers.ts';
import { isActor, type Scene } from './context.ts';
import { ellipticPosts } from './elliptic-posts.ts';
import { proposeLeaders } from './in-charge.ts';
import { proposeKinship } from './kinship.ts';
import { laurels } from './laurels.ts';
import { proposeLocations } from './location.ts';
import { proposeMembership } from './membership.ts';
import type { NounClass } from './nouns.ts';
import { ownBodies } from './own-bodies.ts';
import { findPhrases } from './phrase.ts';
import { proposePositions } from './positions.ts';
import { sharedMemberships } from './shared-memberships.ts';
import { withSilentParties } from './silent-parties.ts';
import { teamsOf } from './teams.ts';

const BEARERS: Readonly<Record<NounClass, (type: EntityType) => boolean>> = {
  post: (type) => type === 'Person',
  kin: (type) => type === 'Person',
  member: isActor,
  part: isActor,
  place: (type) => type === 'Place' || type === 'Organization' || type === 'Event',
};

/**
 * Proposes the statements that noun phrases of one sentence say without any event: posts, memberships, places within
 * places, family. Rules propose widely; each candidate's features let learned weights decide.
 */
export function proposeAttributive(
  views: readonly SentenceView[],
  index: number,
  entities: ArticleEntities,
  knowledge: Knowledge,
): Candidate[] {
  const seen = views[index];
  if (seen === undefined || seen.parties.length === 0) return [];
  const view = withSilentParties(seen, entities, knowledge);
  const attributions = findPhrases(view, knowledge).map((phrase) => ({
    phrase,
    bearers: findBearers(view, phrase, BEARERS[phrase.noun.noun]),
  }));
  const scene: Scene = { views, index, view, entities, knowledge, attributions };
  return [
    ...proposePositions(scene),
    ...ellipticPosts(scene),
    ...proposeLeaders(scene),
    ...proposeMembership(scene),
    ...sharedMemberships(scene),
    ...ballots(scene),
    ...ownBodies(scene),
    ...teamsOf(scene),
    ...attendance(scene),
    ...laurels(scene),
    ...proposeLocations(scene),
    ...proposeKinship(scene),
  ];
}
