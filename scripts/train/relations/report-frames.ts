// npx tsx scripts/train/relations/report-frames.ts [train|dev] [--gold-entities] [--frames] [--missed R] [--wrong R]
// What frames say before anything is learnt: of the gold's required statements how many have both parties in the very
// slots of a frame, and how many of the pairs that stand so are right (required or optional). By relation, by cue; with
// --frames by frame. dev is read to d12 only: its second half is kept for the end.
import { demonymLookup } from '../../../src/extractors/frames/demonyms.ts';
import { viewSentences } from '../../../src/extractors/frames/view.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { RELATIONS } from '../../../src/relations/index.ts';
import { findFittings, framesByLemma } from '../../../test/relations/fitting.ts';
import { type Item, listOf } from './dataset.ts';
import type { GoldStatement } from './gold-entities.ts';
import { readPipeline } from './pipeline.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const goldEntities = process.argv.includes('--gold-entities');
const ATTRIBUTIVE: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'MEMBER_OF', 'LOCATED_IN', 'RELATIVE_OF']);
const table = framesByLemma(RELATIONS.filter(({ name }) => !ATTRIBUTIVE.has(name)));
const demonym = demonymLookup(loadKnowledge());

interface Share {
  right: number;
  all: number;
}
const covered = new Map<string, Share>();
const byRelation = new Map<string, Share>();
const byCue = new Map<string, Share>();
const byFrame = new Map<string, Share>();

function count(table: Map<string, Share>, key: string, right: boolean): void {
  const share = table.get(key) ?? { right: 0, all: 0 };
  share.all += 1;
  if (right) share.right += 1;
  table.set(key, share);
}

/** Indices of the article's entities that bear a gold entity's id, or one of its names where entities were found. */
function bearersOf(item: Item, ids: string | readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const id of listOf(ids)) {
    const at = item.gold.entities.findIndex((entity) => entity.id === id);
    if (goldEntities) found.add(at);
    else {
      const names = new Set(item.gold.entities[at]?.names.map((name) => name.toLowerCase()));
      for (const entity of item.entities.entities)
        if ([entity.name, ...entity.names].some((name) => names.has(name.toLowerCase()))) found.add(entity.index);
    }
  }
  return found;
}

for (const item of await readPipeline(process.argv[2] === 'dev' ? 'dev' : 'train')) {
  if (item.set === 'dev' && Number(item.name.slice(1, 3)) > 12) continue;
  const views = viewSentences(item.analysis, item.entities, demonym);
  const fittings = findFittings(views, item.predications, table);
  const gold = item.gold.statements.map((statement: GoldStatement) => ({
    statement,
    relations: listOf(statement.relation),
    subjects: bearersOf(item, statement.subject),
    objects: bearersOf(item, statement.object),
  }));
  const says = (one: (typeof gold)[number], fitting: (typeof fittings)[number]): boolean =>
    one.relations.includes(fitting.relation.name) &&
    ((one.subjects.has(fitting.subject) && one.objects.has(fitting.object)) ||
      (fitting.relation.symmetric && one.objects.has(fitting.subject) && one.subjects.has(fitting.object)));
  const told = new Set<string>();
  for (const fitting of fittings) {
    const { relation, frame, subject, object, slots, predication } = fitting;
    const right = gold.some((one) => says(one, fitting));
    const pair = `${relation.name} ${subject} ${object}`;
    if (!told.has(pair)) count(byRelation, relation.name, right);
    if (!told.has(`${pair} ${frame.id}`)) {
      count(byFrame, `${frame.id} (${frame.cue})`, right);
      count(byCue, frame.cue, right);
      if (!right && option('wrong') === relation.name) {
        const { start, end } = item.analysis.sentences[predication.sentence]!;
        const nameOf = (at: number): string => item.entities.entities[at]?.name ?? '?';
        const sentence = item.analysis.article.text.slice(start, end);
        console.log(`wrong ${frame.id} ${slots} ${nameOf(subject)} → ${nameOf(object)} | ${item.name} | ${sentence}`);
      }
    }
    told.add(pair).add(`${pair} ${frame.id}`);
  }
  for (const one of gold) {
    if (one.statement.optional || one.relations.some((name) => ATTRIBUTIVE.has(name))) continue;
    const fits = fittings.some((fitting) => says(one, fitting));
    count(covered, one.relations[0] ?? '', fits);
    if (!fits && option('missed') === one.relations[0])
      console.log(`missed ${one.statement.trigger ?? ''} | ${item.name} | ${one.statement.evidence ?? ''}`);
  }
}

const percent = ({ right, all }: Share): string => `${right}/${all} ${((100 * right) / Math.max(1, all)).toFixed(0)} %`;
const none: Share = { right: 0, all: 0 };
const sum = (table: ReadonlyMap<string, Share>): Share =>
  [...table.values()].reduce((a, b) => ({ right: a.right + b.right, all: a.all + b.all }), none);
for (const { name } of RELATIONS)
  if (!ATTRIBUTIVE.has(name))
    console.log(
      `${name.padEnd(18)} required with a fit ${percent(covered.get(name) ?? none).padEnd(14)} fits right ${percent(byRelation.get(name) ?? none)}`,
    );
console.log(`all: required with a fit ${percent(sum(covered))}, fits right ${percent(sum(byRelation))}`);
for (const [cue, share] of byCue) console.log(`${cue}: fits right ${percent(share)}`);
if (process.argv.includes('--frames'))
  for (const [frame, share] of [...byFrame].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${frame} ${percent(share)}`);
