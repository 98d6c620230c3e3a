import type { EntityType } from '../../../core/entity.ts';
import type { Party } from '../view.ts';
import type { Scene } from './context.ts';

/** What may lie somewhere, and where it may lie. */
export const LIES: ReadonlySet<EntityType> = new Set(['Place', 'Organization', 'Event']);
export const LIES_IN: ReadonlySet<EntityType> = new Set(['Place', 'Country']);

/** How a thing and its place look: the thing's noun, the words beside them, and whether the country known agrees. */
export function shapeOf(scene: Scene, s: Party, o: Party): string[] {
  const { tokens } = scene.view.sentence;
  const head = tokens[s.head];
  const noun = s.kind === 'name' ? (tokens[s.from]?.form ?? '') : (head?.lemma ?? '');
  const iso = s.type === 'Place' && o.type === 'Country' ? scene.entities.entities[o.entity]?.link?.iso2 : undefined;
  const signs = [
    `noun=${s.kind === 'name' ? 'name' : noun.toLowerCase()}`,
    `first=${(tokens[s.from]?.form ?? '').toLowerCase()}`,
    `before=${(tokens[s.from - 1]?.form ?? '').toLowerCase()}`,
    `end=${tokens[o.to]?.upos ?? 'none'}`,
  ];
  if (iso !== undefined && iso !== null) {
    const own = scene.entities.entities[s.entity]?.country;
    signs.push(`country=${own === null || own === undefined ? 'unknown' : own === iso ? 'same' : 'other'}`);
  }
  return signs;
}
