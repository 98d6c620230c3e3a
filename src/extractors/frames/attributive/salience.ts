import type { ArticleEntities, ArticleEntity, EntityType } from '../../../core/entity.ts';
import type { SentenceView } from '../view.ts';

const known = new WeakMap<ArticleEntities, Map<EntityType, readonly ArticleEntity[]>>();

/** The entities of a type that an article names, the most mentioned first, the earlier of equals first. */
export function mostMentioned(entities: ArticleEntities, type: EntityType): readonly ArticleEntity[] {
  let byType = known.get(entities);
  if (byType === undefined) {
    byType = new Map();
    known.set(entities, byType);
  }
  let found = byType.get(type);
  if (found === undefined) {
    found = entities.entities
      .filter((entity) => entity.type === type)
      .sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index);
    byType.set(type, found);
  }
  return found;
}

const shares = new WeakMap<readonly SentenceView[], ReadonlyMap<number, string>>();

/**
 * How much of what an article says of entities of one type is said of this one, names, descriptions and adjectives
 * (`ruso`) counted: `all`, or from 0 to 4 fifths.
 */
export function shareOf(views: readonly SentenceView[], entity: number): string {
  let byEntity = shares.get(views);
  if (byEntity === undefined) {
    byEntity = countShares(views);
    shares.set(views, byEntity);
  }
  return byEntity.get(entity) ?? '0';
}

function countShares(views: readonly SentenceView[]): ReadonlyMap<number, string> {
  const times = new Map<number, number>();
  const byType = new Map<EntityType, number>();
  const typeOf = new Map<number, EntityType>();
  for (const { parties } of views)
    for (const { entity, type, kind } of parties) {
      if (kind === 'pronoun' || kind === 'zero') continue;
      times.set(entity, (times.get(entity) ?? 0) + 1);
      byType.set(type, (byType.get(type) ?? 0) + 1);
      typeOf.set(entity, type);
    }
  return new Map(
    [...times].map(([entity, count]): [number, string] => {
      const all = byType.get(typeOf.get(entity)!) ?? count;
      return [entity, count === all ? 'all' : String(Math.floor((5 * count) / all))];
    }),
  );
}

const homes = new WeakMap<ArticleEntities, ReadonlyMap<string, string>>();

/**
 * How much of an article plays in a country (ISO code): its rank and the fifths of all mentions of countries and of what
 * is tied to them. The post of a minister without a country is mostly one of the country where the article is at home.
 */
export function homeOf(entities: ArticleEntities, country: string): string {
  let byCountry = homes.get(entities);
  if (byCountry === undefined) {
    const times = new Map<string, number>();
    let all = 0;
    for (const { link, country: tied, mentions } of entities.entities) {
      const code = link?.iso2 ?? tied;
      if (code === null) continue;
      times.set(code, (times.get(code) ?? 0) + mentions.length);
      all += mentions.length;
    }
    byCountry = new Map(
      [...times]
        .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
        .map(([code, count], rank): [string, string] => [
          code,
          `${Math.min(rank, 3)}&${Math.floor((5 * count) / all)}`,
        ]),
    );
    homes.set(entities, byCountry);
  }
  return byCountry.get(country) ?? 'none';
}
