import type { ArticleEntities } from '../../core/entity.ts';
import type { ArticleStatement } from '../../core/statement.ts';
import { findRelation } from '../../relations/index.ts';

/** What is needed of a statement to know a toll by. */
interface Told extends Pick<ArticleStatement, 'relation' | 'subject' | 'object' | 'quantity'> {
  readonly evidence: readonly { readonly start: number }[];
}

/**
 * Leaves out the toll of a country where the same words tell it of its people: `las tropas chadianas sufrieron 300 bajas`
 * is one toll, the troops'. What troops do, their country does too; what they lose must not be added up twice. Tolls are
 * those of relations whose subject is the victim.
 */
export function withoutTollsTwice<T extends Told>(statements: readonly T[], { entities }: ArticleEntities): T[] {
  return statements.filter((one) => {
    const country = entities[one.subject];
    if (findRelation(one.relation)?.victim !== 'subject' || one.quantity === null || country?.type !== 'Country')
      return true;
    return !statements.some(
      (other) =>
        other.relation === one.relation &&
        other.object === one.object &&
        other.quantity === one.quantity &&
        other.evidence[0]?.start === one.evidence[0]?.start &&
        entities[other.subject]?.type === 'Group' &&
        (entities[other.subject]?.country ?? '') === country.link?.iso2,
    );
  });
}
