import type { Sentence } from '../../core/annotation.ts';
import type { ArticleEntities, ArticleEntity } from '../../core/entity.ts';
import type { Draft } from './draft.ts';

/** Freezes drafts in the order of their first mention, and indexes mentions by token. */
export function finishEntities(drafts: readonly Draft[], sentences: readonly Sentence[]): ArticleEntities {
  const kept = drafts.filter((draft) =>
    draft.mentions.some((mention) => mention.kind === 'name' || mention.kind === 'description'),
  );
  for (const draft of kept) draft.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  kept.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.name.localeCompare(b.name, 'es'));
  const position = new Map(kept.map((draft, index) => [draft, index]));
  const entities = kept.map(
    (draft, index): ArticleEntity => ({
      index,
      type: draft.type,
      name: draft.name,
      names: [draft.name, ...[...draft.names.values()].filter((name) => name !== draft.name)],
      mentions: draft.mentions,
      link: draft.link,
      country: draft.country,
      partOf: draft.partOf ? (position.get(draft.partOf) ?? null) : null,
      titles: [...draft.titles],
      gender: draft.gender,
    }),
  );
  const byHead = new Map<number, number[]>();
  const covering = sentences.map((): { from: number; to: number; entity: number }[] => []);
  const key = (sentence: number, token: number) => sentence * 10_000 + token;
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const at = key(mention.sentence, mention.head);
      const known = byHead.get(at);
      if (!known) byHead.set(at, [entity.index]);
      else if (!known.includes(entity.index)) known.push(entity.index);
      covering[mention.sentence]?.push({ from: mention.from, to: mention.to, entity: entity.index });
    }
  }
  for (const list of covering) list.sort((a, b) => a.to - a.from - (b.to - b.from) || a.entity - b.entity);
  return {
    entities,
    entitiesAt: (sentence, token) => {
      const heads = byHead.get(key(sentence, token));
      if (heads) return heads;
      const inner = covering[sentence]?.find((mention) => mention.from <= token && token < mention.to);
      return inner ? [inner.entity] : [];
    },
  };
}
