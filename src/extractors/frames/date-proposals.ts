import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Factuality } from '../../core/statement.ts';
import { type ArticleDates, type DateProposal, sideOf, tenseOf } from '../../languages/es/temporal/index.ts';
import { hangsOnIt } from '../../languages/es/way.ts';
import { partOf, partsNamed } from '../../nlp/feature-weights.ts';
import type { Telling } from './amount-proposals.ts';
import type { Candidate } from './candidates.ts';
import { possibleDates } from './possible-dates.ts';
import { isAside } from './told-aside.ts';

/** What is read of an article to date its tellings. */
export interface DateReading {
  readonly analysis: Analysis;
  readonly entities: ArticleEntities;
  readonly dates: ArticleDates;
  /** Dates proposed for the word at `sentence trigger`: many candidates share it. */
  readonly told: Map<string, readonly DateProposal[]>;
}

/** Every date that one telling of a statement may have: those of its words, and the own days of events and agreements. */
export function proposeDates(
  { candidate, own }: Telling,
  factuality: Factuality,
  reading: DateReading,
): readonly DateProposal[] {
  const { relation, sentence, trigger } = candidate;
  const once = onceOf(candidate, reading);
  if (once.length > 0) return once;
  const at = `${sentence} ${trigger}`;
  const told = reading.told.get(at) ?? reading.dates.proposalsFor(sentence, trigger, own);
  reading.told.set(at, told);
  const near = isAside(candidate, reading.analysis, reading.entities)
    ? told.filter(({ kind }) => kind !== null && hangsOnIt(kind))
    : told;
  const proposed = [...near, ...eventProposals(candidate, reading)];
  const tense = own?.form === 'verb' ? tenseOf(own) : 'none';
  return possibleDates(proposed, candidate, factuality, tense, reading.analysis.article.publishedAt).map(
    (proposal) => ({
      ...proposal,
      describe(sink) {
        proposal.describe(sink);
        sink.add(ORIGIN(proposal.origin), WITH_RELATION(relation.name));
        const side = sideOf(proposal.value, reading.analysis.article.publishedAt);
        sink.add(FACT(factuality), SIDE_OF(side));
        sink.add(FACT(factuality), ORIGIN(proposal.origin));
        sink.add(FACT(factuality), ORIGIN(proposal.origin), SIDE_OF(side));
        sink.add(FACT(factuality), ORIGIN(proposal.origin), SIDE_OF(side), WHAT(relation.kind ?? 'deed'));
        sink.add(FACT(factuality), ORIGIN(proposal.origin), SIDE_OF(side), WITH_RELATION(relation.name));
        if (proposal.kind !== null) sink.add(FACT(factuality), KIND(proposal.kind), SIDE_OF(side));
        if (relation.commits) sink.add(FACT(factuality), ORIGIN(proposal.origin), SIDE_OF(side), COMMITS);
        if (proposal.kind !== null) sink.add(KIND(proposal.kind), WITH_RELATION(relation.name));
      },
    }),
  );
}

/** Events whose own date is that of taking part in them, holding, winning or placing them. */
function eventProposals(candidate: Candidate, { entities, dates }: DateReading): DateProposal[] {
  const { relation, subject, object } = candidate;
  // Who condemns an attack or praises a summit does so on another day.
  if (relation.kind === 'speech') return [];
  return [subject, object].flatMap((party, at) => {
    const entity = entities.entities[party.entity];
    if (entity?.type !== 'Event') return [];
    for (const mention of entity.mentions) {
      const value = dates.nounDateOf(mention.sentence, mention.from, mention.to, mention.head);
      if (value === null) continue;
      const side = at === 0 ? 'subject' : 'object';
      const same = mention.sentence === candidate.sentence;
      return [ofEvent(value, side, relation.name, same)];
    }
    return [];
  });
}

/** What happens to its object once: the date that its own words give (`el pacto firmado el 3 de mayo`) holds wherever it is told. */
function onceOf({ relation, object, sentence }: Candidate, { entities, dates }: DateReading): DateProposal[] {
  const { once } = relation;
  if (once === undefined) return [];
  for (const mention of entities.entities[object.entity]?.mentions ?? []) {
    const value = dates.doneOn(mention.sentence, mention.head, once);
    if (value === null) continue;
    return [ofEvent(value, 'object', relation.name, mention.sentence === sentence)];
  }
  return [];
}

const FACT = partsNamed('fact=');
const SIDE_OF = partsNamed('side=');
const WHAT = partsNamed('what=');
const COMMITS = partOf('commits');
const EVENT = partOf('event');
const WITH_RELATION = partsNamed('r=');
const SIDE = partsNamed('');
const IN_SAME_SENTENCE = partsNamed('same=');
const ORIGIN = partsNamed('');
const KIND = partsNamed('kind=');

function ofEvent(value: string, side: 'subject' | 'object', relation: string, isSame: boolean): DateProposal {
  return {
    value,
    origin: 'event',
    kind: null,
    describe(sink) {
      sink.add(EVENT);
      sink.add(EVENT, SIDE(side), WITH_RELATION(relation));
      sink.add(EVENT, IN_SAME_SENTENCE(isSame));
    },
  };
}
