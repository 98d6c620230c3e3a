import type { ArticleEntities, ArticleEntity } from '../../core/entity.ts';
import type { ArticleStatement } from '../../core/statement.ts';
import { findRelation } from '../../relations/index.ts';

/** What is needed of a statement to know a toll by. */
interface Told extends Pick<ArticleStatement, 'relation' | 'subject' | 'object' | 'quantity' | 'confidence'> {
  readonly evidence: readonly { readonly start: number }[];
}

/**
 * Leaves out a toll that the same words tell more exactly: that of a country beside its people's (`las tropas chadianas
 * sufrieron 300 bajas` is one toll, the troops'), and that at a place beside that in the event named after it (`en la guerra de
 * Darfur`); of other places and events, and of other victims, told for one figure the likeliest. What troops do, their country does
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
        ((other.object === one.object &&
          (isPeopleOf(entities[other.subject], entities[one.subject]) ||
            (isFarLikelier(other, one) && !isPeopleOf(entities[one.subject], entities[other.subject])))) ||
          (other.subject === one.subject &&
            (isNamedAfter(entities[other.object], one.object) || isLikelier(other, one)))),
    );
  });
}

/** Of one toll at a place and in a war (`6.000 bajas en Kursk`) the likelier telling stays. */
function isLikelier(other: Told, one: Told): boolean {
  return other.object !== one.object && other.confidence > one.confidence;
}

/** One figure in one place has one victim, or several who stand side by side and are as likely: no estimator's, no enemy's. */
function isFarLikelier(other: Told, one: Told): boolean {
  return other.subject !== one.subject && other.confidence > one.confidence + SIDE_BY_SIDE;
}

/** What confidences of conjuncts differ by at most. */
const SIDE_BY_SIDE = 0.15;

function isPeopleOf(people: ArticleEntity | undefined, country: ArticleEntity | undefined): boolean {
  return country?.type === 'Country' && people?.type === 'Group' && (people.country ?? '') === country.link?.iso2;
}

function isNamedAfter(event: ArticleEntity | undefined, place: number): boolean {
  return event?.type === 'Event' && event.partOf === place;
}
