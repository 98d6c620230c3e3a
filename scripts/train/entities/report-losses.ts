/**
 * What found entities cost statements: the F1 of the shipped relation weights on the entities as found by models that
 * did not see the article, and again after each kind of fault is mended from the gold.
 *
 *   npx tsx scripts/train/entities/report-losses.ts [dev|train|own]
 *
 * Of dev only d01–d12 are read. The relation weights have seen these articles: compare the rows, not their height.
 */
import type { ArticleEntities, ArticleEntity, Mention } from '../../../src/core/entity.ts';
import { parseGold } from '../../../src/extractors/evaluation/gold.ts';
import { pairEntities } from '../../../src/extractors/evaluation/score.ts';
import { loadRelationModel } from '../../../src/extractors/frames/model.ts';
import { readPairs } from '../../../src/extractors/frames/pairs.ts';
import { logOddsOf } from '../../../src/nlp/feature-weights.ts';
import { crossFitEntities } from '../relations/cross-fit.ts';
import { type Item, tables } from '../relations/dataset.ts';
import { prepare } from '../relations/examples.ts';
import { oracleEntities } from '../relations/gold-entities.ts';
import { describeCounts, type Predicted, scoreAll } from '../relations/measure.ts';
import { isHeldOut, readEverything } from '../relations/pipeline.ts';

const set = (['train', 'own'] as const).find((name) => process.argv.includes(name)) ?? 'dev';
const model = loadRelationModel();

/** The entities with the mentions of each replaced, and their index by token made anew. */
function withMentions(entities: readonly ArticleEntity[], sentences: number): ArticleEntities {
  const renumbered = entities.map((entity, index) => ({ ...entity, index, partOf: null }));
  const covering = Array.from({ length: sentences }, () => [] as { mention: Mention; entity: number }[]);
  for (const { mentions, index } of renumbered)
    for (const mention of mentions) covering[mention.sentence]?.push({ mention, entity: index });
  for (const list of covering) list.sort((a, b) => a.mention.to - a.mention.from - (b.mention.to - b.mention.from));
  return {
    entities: renumbered,
    entitiesAt: (sentence, token) => {
      const list = covering[sentence] ?? [];
      const heads = list.filter(({ mention }) => mention.head === token).map(({ entity }) => entity);
      if (heads.length > 0) return [...new Set(heads)];
      const inner = list.find(({ mention }) => mention.from <= token && token < mention.to);
      return inner ? [inner.entity] : [];
    },
  };
}

function predict(item: Item): Predicted {
  const part = prepare(item, model.lexicon);
  const scored = part.candidates.map((candidate) => ({
    candidate,
    logOdds: logOddsOf(model.candidates, candidate),
  }));
  const pairs = readPairs(scored, item.entities.entities);
  return {
    part,
    pairs: pairs.map((pair) => ({ pair, share: 1 / (1 + Math.exp(-logOddsOf(model.pairs, pair))) })),
  };
}

interface Options {
  readonly drop?: boolean;
  readonly type?: boolean;
  readonly addMentions?: boolean;
  readonly dropMentions?: (mention: Mention) => boolean;
  readonly addMissing?: boolean;
}

function mend(item: Item, { drop, type, addMentions, dropMentions, addMissing }: Options): Item {
  const oracle = oracleEntities(item.gold, item.analysis, tables.iso);
  const toGold = pairEntities(parseGold(JSON.stringify(item.gold), item.name), item.entities);
  const goldIndex = new Map(item.gold.entities.map(({ id }, at) => [id, at]));
  const key = ({ sentence, head }: Mention) => `${sentence} ${head}`;
  const used = new Set<number>();
  const owner = new Map<string, number>();
  oracle.entities.forEach(({ mentions }, at) => {
    for (const mention of mentions) if (!owner.has(key(mention))) owner.set(key(mention), at);
  });
  const entities: ArticleEntity[] = [];
  for (const entity of item.entities.entities) {
    const gold = goldIndex.get(toGold.get(entity.index)?.id ?? '');
    if (gold === undefined) {
      if (!drop) entities.push(entity);
      continue;
    }
    used.add(gold);
    const right = oracle.entities[gold];
    if (!right) continue;
    let mentions = entity.mentions;
    if (dropMentions)
      mentions = mentions.filter((mention) => {
        const whose = owner.get(key(mention));
        return !dropMentions(mention) || whose === gold;
      });
    if (addMentions)
      mentions = [
        ...mentions,
        ...right.mentions.filter((mention) => !mentions.some((known) => key(known) === key(mention))),
      ];
    entities.push({ ...entity, mentions, type: type ? right.type : entity.type });
  }
  if (addMissing)
    oracle.entities.forEach((entity, at) => {
      if (!used.has(at)) entities.push(entity);
    });
  return { ...item, entities: withMentions(entities, item.analysis.sentences.length) };
}

const everything = await readEverything();
const items = (await crossFitEntities(everything)).filter((item) => item.set === set && !isHeldOut(item));
const rows: [string, (item: Item) => Item][] = [
  ['as found', (item) => item],
  ['right types', (item) => mend(item, { type: true })],
  ['spurious entities dropped', (item) => mend(item, { drop: true })],
  ['missing entities added', (item) => mend(item, { addMissing: true })],
  ['missing mentions added', (item) => mend(item, { addMentions: true })],
  ['wrong descriptions dropped', (item) => mend(item, { dropMentions: ({ kind }) => kind === 'description' })],
  ['all pronouns dropped', (item) => mend(item, { dropMentions: ({ kind }) => kind === 'pronoun' })],
  ['all zeros dropped', (item) => mend(item, { dropMentions: ({ kind }) => kind === 'zero' })],
  ['wrong names dropped', (item) => mend(item, { dropMentions: ({ kind }) => kind === 'name' })],
  ['drop + types', (item) => mend(item, { drop: true, type: true })],
  ['drop + types + missing', (item) => mend(item, { drop: true, type: true, addMissing: true })],
  [
    'drop + types + missing + mentions',
    (item) => mend(item, { drop: true, type: true, addMissing: true, addMentions: true }),
  ],
  ['gold', (item) => ({ ...item, entities: oracleEntities(item.gold, item.analysis, tables.iso) })],
];
for (const [label, change] of rows)
  console.log(
    `${label.padEnd(36)} ${describeCounts(
      scoreAll(
        items.map((item) => predict(change(item))),
        model.threshold,
      ).triple,
    )}`,
  );
