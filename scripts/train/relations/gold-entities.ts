import type { Analysis } from '../../../src/core/annotation.ts';
import type { ArticleEntities, ArticleEntity, EntityType, Mention } from '../../../src/core/entity.ts';

/** Gold answers of one article, as ../shared/eval/README.md describes them. */
export interface Gold {
  readonly publishedAt: string | null;
  readonly entities: readonly { readonly id: string; readonly type: EntityType; readonly names: readonly string[] }[];
  readonly statements: readonly GoldStatement[];
}

export interface GoldStatement {
  readonly relation: string | readonly string[];
  readonly subject: string | readonly string[];
  readonly object: string | readonly string[];
  readonly optional?: boolean;
  readonly evidence?: string;
  readonly trigger?: string;
}

/** Entities as the gold names them, found in the text by their names: what perfect entity work would hand over. */
export function oracleEntities(
  gold: Gold,
  analysis: Analysis,
  isoOf: (name: string) => string | null,
): ArticleEntities {
  const { text } = analysis.article;
  const spots: { start: number; end: number; entity: number; name: string }[] = [];
  gold.entities.forEach((entity, index) => {
    for (const name of new Set(entity.names)) {
      const bare = name.replace(/^(?:el|la|los|las|un|una|su|sus)\s+/i, '');
      if (bare.length < 2) continue;
      const lower = text.toLowerCase();
      const sought = bare.toLowerCase();
      for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
        const before = text[at - 1] ?? ' ';
        const after = text[at + sought.length] ?? ' ';
        if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
        if (/^\p{Lu}/u.test(bare) && text[at] !== bare[0] && !/^\p{Lu}/u.test(text[at] ?? '')) continue;
        spots.push({ start: at, end: at + sought.length, entity: index, name: bare });
      }
    }
  });
  spots.sort((a, b) => a.start - b.start || b.end - a.end || a.entity - b.entity);
  const mentions: Mention[][] = gold.entities.map(() => []);
  const at = new Map<string, number[]>();
  const taken = new Set<string>();
  for (const spot of spots) {
    for (const sentence of analysis.sentences) {
      if (sentence.end <= spot.start || sentence.start >= spot.end) continue;
      const covered = sentence.tokens.filter((token) => token.start >= spot.start && token.end <= spot.end);
      const first = covered[0];
      const last = covered.at(-1);
      if (first === undefined || last === undefined) continue;
      const from = first.index;
      const to = last.index + 1;
      const key = `${sentence.index} ${from} ${to}`;
      if (taken.has(key)) continue;
      taken.add(key);
      const head = covered.find((token) => token.head < from || token.head >= to)?.index ?? from;
      const kind = /^\p{Lu}/u.test(spot.name) ? 'name' : 'description';
      mentions[spot.entity]?.push({
        kind,
        start: spot.start,
        end: spot.end,
        text: text.slice(spot.start, spot.end),
        sentence: sentence.index,
        head,
        from,
        to,
      });
      const list = at.get(`${sentence.index} ${head}`) ?? [];
      list.push(spot.entity);
      at.set(`${sentence.index} ${head}`, list);
    }
  }
  const entities: ArticleEntity[] = gold.entities.map((entity, index) => {
    const iso = entity.type === 'Country' ? (entity.names.map(isoOf).find((code) => code !== null) ?? null) : null;
    return {
      index,
      type: entity.type,
      name: entity.names[0] ?? '',
      names: entity.names,
      mentions: mentions[index] ?? [],
      link: iso === null ? null : { iso2: iso, wikidata: null, geonames: null, record: `country:${iso}` },
      country: null,
      partOf: null,
      titles: [],
      gender: null,
    };
  });
  return { entities, entitiesAt: (sentence, token) => at.get(`${sentence} ${token}`) ?? [] };
}
