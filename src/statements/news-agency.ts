import type { ArticleEntity } from '../core/entity.ts';
import { loadKnowledge } from '../knowledge/index.ts';

/** The tables shipped with the package; each is read when first asked for. */
const knowledge = loadKnowledge();

/** Whether the tables know the entity as a news agency, whose copy many papers print. */
export function isNewsAgency({ link, name }: Pick<ArticleEntity, 'link' | 'name'>): boolean {
  if (!link?.record.startsWith('org:')) return false;
  return knowledge
    .organizationsByName(name)
    .some(({ id, kind }) => kind === 'news_agency' && link.record === `org:${id}`);
}
