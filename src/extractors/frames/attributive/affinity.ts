import type { ArticleEntities, EntityType } from '../../../core/entity.ts';
import { normalizeName } from '../../../knowledge/index.ts';
import { AFFINE } from '../../../languages/es/affine-bodies.ts';
import { carriedParty, type Party } from '../view.ts';

const known = new WeakMap<object, Map<string, readonly Party[]>>();

/**
 * Organisations of the article whose name says that such a post is held there, the most named first, two at most: `la
 * rectora` at the university named ten sentences before.
 */
export function affineBodies(
  entities: ArticleEntities,
  post: string,
  types: ReadonlySet<EntityType>,
): readonly Party[] {
  if (!types.has('Organization')) return [];
  let byPost = known.get(entities);
  if (byPost === undefined) {
    byPost = new Map();
    known.set(entities, byPost);
  }
  let found = byPost.get(post);
  if (found === undefined) {
    found = findAffine(entities, post);
    byPost.set(post, found);
  }
  return found;
}

function findAffine({ entities }: ArticleEntities, post: string): readonly Party[] {
  const bodies = AFFINE.filter(([posts]) => posts.test(post)).map(([, names]) => names);
  if (bodies.length === 0) return [];
  return entities
    .filter(({ type, names }) => {
      if (type !== 'Organization') return false;
      return names.some((name) => bodies.some((body) => body.test(normalizeName(name))));
    })
    .sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)
    .slice(0, 2)
    .map((entity) => carriedParty({ ...entity, entity: entity.index }));
}
