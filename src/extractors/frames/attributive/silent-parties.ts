import type { Token } from '../../../core/annotation.ts';
import type { ArticleEntities, ArticleEntity } from '../../../core/entity.ts';
import {
  isFormedFrom,
  isPlaceAdjective,
  type Knowledge,
  normalizeName,
  withoutArticle,
} from '../../../knowledge/index.ts';
import type { Party, SentenceView } from '../view.ts';

/**
 * Adds to a view the parties no mention shows: a name within a longer one (`ministro de Exteriores de [Cuba]`) and an
 * adjective for a place the article names (`el presidente [navarro]` beside Navarra).
 */
export function withSilentParties(view: SentenceView, entities: ArticleEntities, knowledge: Knowledge): SentenceView {
  const { tokens } = view.sentence;
  const index = indexOf(entities);
  const added: Party[] = [];
  const covered = new Uint8Array(tokens.length);
  for (const party of view.parties)
    if (party.kind === 'name' || party.kind === 'demonym') covered.fill(1, party.from, party.to);
  for (const token of tokens) {
    if (covered[token.index] === 1 && !isInner(tokens, token, view)) continue;
    if (token.upos === 'ADJ' && !/^\p{Lu}/u.test(token.form)) {
      const place = unlikeOf(token.form, index, knowledge) ?? placeOf(token.form, index);
      if (place !== undefined) added.push(party(place, 'demonym', token.index, token.index + 1, token.index));
    } else if (token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form)) {
      const found = longestName(tokens, token.index, index);
      if (found === undefined) continue;
      added.push(party(found.entity, 'name', token.index, found.to, token.index));
      covered.fill(1, token.index, found.to);
    }
  }
  if (added.length === 0) return view;
  const parties = [...view.parties, ...added].sort((a, b) => a.from - b.from || b.to - a.to || a.entity - b.entity);
  return { ...view, parties };
}

/** Whether a word begins a name within an organisation's: `Exteriores de [Corea del Norte]`. */
function isInner(tokens: readonly Token[], token: Token, view: SentenceView): boolean {
  if (token.upos !== 'PROPN') return false;
  const before = tokens[token.index - 1];
  const link = before?.upos === 'DET' ? tokens[token.index - 2] : before;
  if (link?.upos !== 'ADP' || !/^(?:de|en)$/i.test(link.form)) return false;
  let within = false;
  for (const party of view.parties) {
    if (party.from > token.index) break;
    if (party.kind !== 'name' || party.to <= token.index) continue;
    if (party.from === token.index || party.type === 'Person') return false;
    if (party.type === 'Organization') within = true;
  }
  return within;
}

interface NameIndex {
  readonly byName: ReadonlyMap<string, ArticleEntity>;
  /** Places of one word by their first four letters, for their adjectives. */
  readonly places: ReadonlyMap<string, readonly ArticleEntity[]>;
}

const indexes = new WeakMap<ArticleEntities, NameIndex>();

function indexOf(entities: ArticleEntities): NameIndex {
  const known = indexes.get(entities);
  if (known !== undefined) return known;
  const byName = new Map<string, ArticleEntity>();
  const places = new Map<string, ArticleEntity[]>();
  for (const entity of entities.entities) {
    if (entity.type === 'Person' || entity.type === 'Group') continue;
    for (const name of entity.names) {
      if (!/^\p{Lu}/u.test(name)) continue;
      const key = normalizeName(name);
      if (!byName.has(key)) byName.set(key, entity);
      if (entity.type !== 'Place') continue;
      const bare = key.replace(/^(?:el|la|los|las) /, '');
      if (bare.length < 5 || bare.includes(' ')) continue;
      const stem = bare.slice(0, 4);
      const list = places.get(stem);
      if (list === undefined) places.set(stem, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    }
  }
  const index = { byName, places };
  indexes.set(entities, index);
  return index;
}

/** The body or place of an adjective unlike its name (`comunitario`, `turolense`), where the article names it so. */
function unlikeOf(word: string, { byName }: NameIndex, knowledge: Knowledge): ArticleEntity | undefined {
  const match = knowledge.namesByAdjective(word);
  for (const name of match?.names ?? []) {
    const entity = byName.get(name);
    if (entity?.type === match?.type) return entity;
  }
  return undefined;
}

function placeOf(word: string, { places }: NameIndex): ArticleEntity | undefined {
  const key = normalizeName(word);
  const near = places.get(key.slice(0, 4));
  if (near === undefined || !isPlaceAdjective(key)) return undefined;
  return near.find(({ names }) => isFormedFrom(key, withoutArticle(normalizeName(names[0] ?? ''))));
}

function longestName(
  tokens: readonly Token[],
  from: number,
  { byName }: NameIndex,
): { entity: ArticleEntity; to: number } | undefined {
  let best: { entity: ArticleEntity; to: number } | undefined;
  let name = '';
  for (let to = from; to < Math.min(tokens.length, from + 6); to++) {
    const token = tokens[to];
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'VERB') break;
    // `de` and `el` of one surface `del` are one word of the name.
    const joined = tokens[to - 1]?.start === token.start && to > from;
    name = name === '' ? token.form : joined ? `${name}${token.form.slice(1)}` : `${name} ${token.form}`;
    const entity = byName.get(normalizeName(name));
    if (entity !== undefined) best = { entity, to: to + 1 };
  }
  return best;
}

function party(entity: ArticleEntity, kind: Party['kind'], from: number, to: number, head: number): Party {
  return { entity: entity.index, type: entity.type, kind, head, from, to, site: head, country: entity.country };
}
