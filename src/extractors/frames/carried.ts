import type { EntityType } from '../../core/entity.ts';
import { baseOf, carriedParty, type Party, type SentenceView } from './view.ts';

/** A party that the sentences before make present, and how: `subject1` of the sentence before, the last `Event` named … */
export interface Carried {
  readonly party: Party;
  readonly as: string;
}

const CONTEXT_TYPES: readonly EntityType[] = ['Event', 'Country', 'Organization', 'Agreement', 'Person'];

/** What the sentences before leave in the reader's mind: the subjects of two, and of three the last party of some types. */
export function carriedInto(views: readonly SentenceView[], index: number): Carried[] {
  const found: Carried[] = [];
  const add = (party: Party, as: string): void => {
    if (found.some((other) => other.party.entity === party.entity && other.as === as)) return;
    found.push({ party: carriedParty(party), as });
  };
  for (let back = 1; back <= 2; back++) {
    const before = views[index - back];
    if (before === undefined) break;
    let subjects = 0;
    for (const party of before.parties) {
      if (party.kind === 'demonym') continue;
      const token = before.sentence.tokens[party.site];
      if (token === undefined || baseOf(token.deprel) !== 'nsubj' || subjects >= 2) continue;
      add(party, `subject${back}`);
      subjects += 1;
    }
  }
  for (const type of CONTEXT_TYPES) {
    for (let back = 1; back <= 3; back++) {
      const party = views[index - back]?.parties.findLast((p) => p.type === type);
      if (party === undefined) continue;
      add(party, `last${type}`);
      break;
    }
  }
  return found;
}
