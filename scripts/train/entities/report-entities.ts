/**
 * How well the entities of annotated articles are found, and what that costs their statements.
 *
 *   npx tsx scripts/train/entities/report-entities.ts [dev|train|own] [--half|--rest] [--cross] [--list] [--only=missed|spurious|type|endpoint]
 *
 * `--cross` learns the models on four fifths of the articles and reports on the other fifth, five times: what articles
 * that nothing was learnt from would get. `--half` keeps d01–d12 of dev, `--rest` the others. `--list` prints every missed, spurious and wrongly typed entity with its context.
 * An endpoint is found where a statement's subject and object are both paired with found entities of types that its
 * relation allows; `in place` asks further for a mention of both in the sentence whose words the annotator marked.
 */
import type { EntityType } from '../../../src/core/entity.ts';
import { parseGold } from '../../../src/extractors/evaluation/gold.ts';
import { normalise, pairEntities } from '../../../src/extractors/evaluation/score.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { RELATIONS } from '../../../src/relations/index.ts';
import { resolveMentions } from '../../../src/resolve/coreference/index.ts';
import { type Item, listOf } from '../relations/dataset.ts';
import type { GoldStatement } from '../relations/gold-entities.ts';
import { readPipeline } from '../relations/pipeline.ts';
import { learnModels } from './learn-models.ts';

const set = (['train', 'own'] as const).find((name) => process.argv.includes(name)) ?? 'dev';
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ?? null;
const listed = process.argv.includes('--list') || only !== null;
const relations = new Map(RELATIONS.map((relation) => [relation.name, relation]));

interface Tally {
  right: number;
  typed: number;
  given: number;
  gold: number;
}

const total: Tally = { right: 0, typed: 0, given: 0, gold: 0 };
const byType = new Map<string, Tally>();
const endpoints = { all: [0, 0, 0], required: [0, 0, 0], lost: new Map<string, number>() };
const confused = new Map<string, number>();

const tallyOf = (type: string): Tally => {
  const known = byType.get(type) ?? { right: 0, typed: 0, given: 0, gold: 0 };
  byType.set(type, known);
  return known;
};
const count = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

function print(kind: string, line: string): void {
  if (listed && (only === null || only === kind)) console.log(`  ${kind.padEnd(8)} ${line}`);
}

/** The text around the first place where one of the names stands. */
function contextOf(text: string, names: readonly string[]): string {
  const places = names.map((name) => ({ name, at: text.indexOf(name) })).filter(({ at }) => at >= 0);
  const first = places.sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
  if (!first) return '(not in the text)';
  const end = first.at + first.name.length;
  const before = text.slice(Math.max(0, first.at - 70), first.at);
  return `…${before}[${first.name}]${text.slice(end, end + 60)}…`.replace(/\s+/g, ' ');
}

function allowed(statement: GoldStatement, subject: EntityType, object: EntityType): boolean {
  return listOf(statement.relation).some((name) => {
    const relation = relations.get(name);
    if (!relation) return false;
    const { endpoints: types, symmetric } = relation;
    const straight = types.subject.includes(subject) && types.object.includes(object);
    return straight || (symmetric && types.subject.includes(object) && types.object.includes(subject));
  });
}

function reportArticle({ name, gold, entities, analysis }: Item): void {
  const { text } = analysis.article;
  const toGold = pairEntities(parseGold(JSON.stringify(gold), name), entities);
  const found = new Map([...toGold].map(([index, { id }]) => [id, entities.entities[index]]));
  if (listed) console.log(`== ${name}`);
  total.gold += gold.entities.length;
  total.given += entities.entities.length;
  total.right += toGold.size;
  for (const entity of gold.entities) {
    const tally = tallyOf(entity.type);
    tally.gold += 1;
    const match = found.get(entity.id);
    if (match) {
      tally.right += 1;
      if (match.type === entity.type) {
        tally.typed += 1;
        total.typed += 1;
      } else {
        count(confused, `${entity.type} read as ${match.type}`);
        print('type', `${entity.type} read as ${match.type}: ${contextOf(text, entity.names)}`);
      }
      continue;
    }
    const names = new Set(entity.names.map(normalise));
    const merged = entities.entities.find((other) =>
      other.mentions.some((mention) => names.has(normalise(mention.text))),
    );
    const crossed = entities.entities.find((other) =>
      other.mentions.some((mention) => {
        const at = entity.names.map((known) => text.indexOf(known)).find((start) => start >= 0) ?? -1;
        return at >= 0 && mention.start < at + (entity.names[0]?.length ?? 1) && at < mention.end;
      }),
    );
    const how = merged
      ? `merged into “${merged.name}”`
      : crossed
        ? `crosses “${crossed.mentions[0]?.text}”`
        : 'nothing';
    print(
      'missed',
      `${entity.type} {${entity.names.slice(0, 4).join(' | ')}} ${how}: ${contextOf(text, entity.names)}`,
    );
  }
  const named = new Map(gold.entities.flatMap((entity) => entity.names.map((known) => [normalise(known), entity])));
  for (const entity of entities.entities) {
    tallyOf(entity.type).given += 1;
    if (toGold.has(entity.index)) continue;
    const twin = entity.mentions.map((mention) => named.get(normalise(mention.text))).find((known) => known);
    const first = entity.mentions[0];
    const context = first
      ? `…${text.slice(Math.max(0, first.start - 60), first.start)}[${first.text}]${text.slice(first.end, first.end + 50)}…`
      : '';
    print(
      'spurious',
      `${entity.type} “${entity.name}”${twin ? ` split from “${twin.names[0]}”` : ''} ×${entity.mentions.length}: ${context.replace(/\s+/g, ' ')}`,
    );
  }
  for (const statement of gold.statements) reportEndpoints(statement, found, text);

  function reportEndpoints(
    statement: GoldStatement,
    pairs: ReadonlyMap<string, (typeof entities.entities)[number] | undefined>,
    article: string,
  ): void {
    const sides = [listOf(statement.subject), listOf(statement.object)] as const;
    const there = (ids: readonly string[]) => ids.flatMap((id) => pairs.get(id) ?? []);
    const fit = there(sides[0]).some((subject) =>
      there(sides[1]).some((object) => allowed(statement, subject.type, object.type)),
    );
    const said = statement.evidence ? article.indexOf(statement.evidence) : -1;
    const end = said + (statement.evidence?.length ?? 0);
    const told = analysis.sentences.filter((sentence) => sentence.start < end && said < sentence.end);
    const from = said < 0 ? -1 : Math.min(said, ...told.map(({ start }) => start));
    const to = Math.max(end, ...told.map((sentence) => sentence.end));
    const near = (ids: readonly string[]) =>
      there(ids).some(({ mentions }) => mentions.some((mention) => from <= mention.start && mention.start < to));
    const inPlace = fit && (from < 0 || (near(sides[0]) && near(sides[1])));
    for (const row of statement.optional ? [endpoints.all] : [endpoints.all, endpoints.required]) {
      row[0] = (row[0] ?? 0) + 1;
      if (fit) row[1] = (row[1] ?? 0) + 1;
      if (inPlace) row[2] = (row[2] ?? 0) + 1;
    }
    if (fit && inPlace) return;
    sides.forEach((ids, side) => {
      const role = side === 0 ? 'subject' : 'object';
      const entity = gold.entities.find(({ id }) => id === ids[0]);
      const why = there(ids).length === 0 ? 'lost' : !fit ? null : near(ids) ? null : 'unseen';
      if (why === null) return;
      if (!statement.optional) count(endpoints.lost, `${why} ${entity?.type}`);
      print(
        'endpoint',
        `${why} ${role} ${entity?.type} {${entity?.names.slice(0, 3).join(' | ')}} of ${statement.relation}${statement.optional ? '?' : ''}: ${statement.evidence ?? ''}`,
      );
    });
  }
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5);
const f1 = (right: number, given: number, gold: number): string =>
  `P ${percent(right, given)}  R ${percent(right, gold)}  F1 ${percent(2 * right, given + gold)}`;
const ranked = (map: ReadonlyMap<string, number>): string =>
  [...map]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([key, times]) => `${key} ${times}`)
    .join(', ');

/** Entities of each fifth of the articles by models learnt on the other four, and on `always`. */
function resolveAcross(articles: readonly Item[], always: readonly Item[]): Item[] {
  const knowledge = loadKnowledge();
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const models = learnModels([...always, ...articles.filter((_, at) => at % 5 !== fold)], knowledge);
    return articles
      .filter((_, at) => at % 5 === fold)
      .map((item) => ({ ...item, entities: resolveMentions(item.analysis, item.predications, knowledge, models) }));
  });
}

const read = (await readPipeline(set)).filter(
  ({ name }) =>
    (!process.argv.includes('--half') || Number(name.slice(1)) <= 12) &&
    (!process.argv.includes('--rest') || Number(name.slice(1)) > 12),
);
const across = process.argv.includes('--cross');
const items = across ? resolveAcross(read, set === 'train' ? [] : await readPipeline('train')) : read;
for (const item of items) reportArticle(item);
console.log(`${items.length} articles: ${total.right} right of ${total.given} given, ${total.gold} in gold`);
console.log(`entity        ${f1(total.right, total.given, total.gold)}`);
console.log(`with type     ${f1(total.typed, total.given, total.gold)}`);
for (const [type, tally] of [...byType].sort())
  console.log(
    `${type.padEnd(13)} gold ${String(tally.gold).padStart(4)}  found ${percent(tally.right, tally.gold)}  with its type ${percent(tally.typed, tally.gold)}  given ${String(tally.given).padStart(4)}  right of these ${percent(tally.typed, tally.given)}`,
  );
for (const [label, row] of [
  ['all', endpoints.all],
  ['required', endpoints.required],
] as const)
  console.log(
    `endpoints ${label}: ${percent(row[1] ?? 0, row[0] ?? 0)} of ${row[0]}, in place ${percent(row[2] ?? 0, row[0] ?? 0)}`,
  );
console.log(`lost by required statements: ${ranked(endpoints.lost)}`);
console.log(`types: ${ranked(confused)}`);
