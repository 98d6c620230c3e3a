import type { ArticleEntities, ArticleEntity } from '../../core/entity.ts';
import type { ArticleStatement } from '../../core/statement.ts';
import { findRelation } from '../../relations/index.ts';

/** What is needed of a statement to know a toll by. */
interface Told extends Pick<ArticleStatement, 'relation' | 'subject' | 'object' | 'quantity' | 'confidence'> {
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Leaves out a toll that the same words tell more exactly: that of a country beside its people's (`las tropas chadianas
 * sufrieron 300 bajas` is one toll, the troops'), and that at a place beside that in the event named after it (`en la guerra de
 * Darfur`); who is named in that event's name alone is less the victim than who is named beside it; of other places and events, and of other victims, told for one figure the likeliest. What troops do, their country does
 * too; what they lose must not be added up twice. Tolls are those of relations whose subject is the victim.
 */
export function withoutTollsTwice<T extends Told>(statements: readonly T[], { entities }: ArticleEntities): T[] {
  return statements.filter((one) => {
    if (findRelation(one.relation)?.victim !== 'subject' || one.quantity === null) return true;
    return !statements.some(
      (other) =>
        other.relation === one.relation &&
        other.quantity === one.quantity &&
        other.evidence[0]?.start === one.evidence[0]?.start &&
        isToldBetter(one, other, entities),
    );
  });
}

/**
 * Whether another telling of one toll stands for this one. What is more exact goes before what is likelier: of two tellings each
 * ahead of the other in one of both, none would be left.
 */
function isToldBetter(one: Told, other: Told, entities: readonly ArticleEntity[]): boolean {
  if (other.object === one.object && other.subject !== one.subject) {
    const [mine, its] = [entities[one.subject], entities[other.subject]];
    const isInName = isOnlyInName(one, entities);
    if (isInName !== isOnlyInName(other, entities)) return isInName;
    return isPeopleOf(its, mine) || (!isPeopleOf(mine, its) && other.confidence > one.confidence + SIDE_BY_SIDE);
  }
  if (other.subject === one.subject && other.object !== one.object) {
    const isExacter = isNamedAfter(entities[other.object], one.object);
    return isExacter || (!isNamedAfter(entities[one.object], other.object) && other.confidence > one.confidence);
  }
  return false;
}

/** Whether the sentence names the victim only inside the name of the event: `Perú` in `la guerra de Perú con Chile`. */
function isOnlyInName({ subject, object, evidence: [said] }: Told, entities: readonly ArticleEntity[]): boolean {
  if (said === undefined || entities[object]?.type !== 'Event') return false;
  const mentionsOf = (entity: number) =>
    (entities[entity]?.mentions ?? []).filter(({ start, end }) => said.start <= start && end <= said.end);
  const [victims, events] = [mentionsOf(subject), mentionsOf(object)];
  return (
    victims.length > 0 &&
    victims.every(({ start, end }) => events.some((event) => event.start <= start && end <= event.end))
  );
}

/** What the confidences of victims that stand side by side differ by at most; others have no part in the figure: no estimator, no enemy. */
const SIDE_BY_SIDE = 0.15;

function isPeopleOf(people: ArticleEntity | undefined, country: ArticleEntity | undefined): boolean {
  return country?.type === 'Country' && people?.type === 'Group' && (people.country ?? '') === country.link?.iso2;
}

function isNamedAfter(event: ArticleEntity | undefined, place: number): boolean {
  return event?.type === 'Event' && event.partOf === place;
}
