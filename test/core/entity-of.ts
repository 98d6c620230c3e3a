import type { ArticleEntity, EntityType } from '../../src/core/entity.ts';

/** An entity of which nothing is known but its type and name, and what `more` tells. */
export function entityOf(
  index: number,
  type: EntityType,
  name: string,
  more: Partial<ArticleEntity> = {},
): ArticleEntity {
  return {
    index,
    type,
    name,
    names: [name],
    mentions: [],
    link: null,
    country: null,
    partOf: null,
    titles: [],
    gender: null,
    ...more,
  };
}
