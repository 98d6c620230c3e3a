import type { Article } from '../../../src/core/article.ts';
import type { ArticleEntity } from '../../../src/core/entity.ts';
import type { ArticleExtraction } from '../../../src/core/extraction.ts';
import type { ArticleStatement } from '../../../src/core/statement.ts';
import { articleOf } from '../../core/article-of.ts';

/** An entity by what tests care about; its mentions are where its names stand in the text. */
export type ToldEntity = Pick<ArticleEntity, 'type' | 'name'> & Partial<ArticleEntity>;

/** An article as it would be extracted: the entities stand where their names do. */
export function tell(
  file: string,
  text: string,
  entities: readonly ToldEntity[],
  statements: readonly ArticleStatement[] = [],
  head: Partial<Article> = {},
): ArticleExtraction {
  const article = articleOf(file, text, head);
  return {
    article,
    entities: entities.map((one, index) => ({
      index,
      names: [one.name],
      mentions: mentionsIn(text, one.name),
      link: null,
      country: null,
      partOf: null,
      titles: [],
      gender: null,
      ...one,
    })),
    statements,
  };
}

/** A country of the tables. */
export function country(name: string, iso2: string): ToldEntity {
  const link = { iso2, wikidata: null, geonames: null, record: `country:${iso2}` };
  return { type: 'Country', name, link, country: iso2 };
}

function mentionsIn(text: string, name: string): ArticleEntity['mentions'] {
  const rest = { text: name, kind: 'name', sentence: 0, head: 0, from: 0, to: 1 } as const;
  const mentions: ArticleEntity['mentions'][number][] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    mentions.push({ ...rest, start: at, end: at + name.length });
  return mentions;
}
