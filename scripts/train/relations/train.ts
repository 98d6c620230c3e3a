// npx tsx scripts/train/relations/train.ts [--write] [--cv]
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Candidate,
  proposeIn,
} from '../../../src/extractors/frames/candidates.ts';
import { type TriggerLexicon, triggerLexicon } from '../../../src/extractors/frames/triggers.ts';
import { viewSentences } from '../../../src/extractors/frames/view.ts';
import { RELATIONS } from '../../../src/relations/index.ts';
import { type Item, listOf, tables } from './dataset.ts';
import { type Example, trainLogistic } from './logistic.ts';
import { readPipeline } from './pipeline.ts';

const SYMMETRIC = new Set(RELATIONS.filter((r) => r.symmetric).map((r) => r.name));
const flag = (name: string): boolean => process.argv.includes(`--${name}`);

interface Scorer {
  scoreArticle(
    gold: unknown,
    system: unknown,
    text: string | undefined,
  ): {
    triple: { tp: number; sys: number; gold: number };
    pair: { tp: number; sys: number; gold: number };
    entity: { tp: number; sys: number; gold: number };
    missed: { relation: string | string[] }[];
    wrong: { relation: string }[];
    toGold: Map<string, { id: string }>;
  };
}
const scorer = (await import(resolve(process.env.TRAMA_SHARED ?? '../shared', 'eval/score.mjs'))) as Scorer;

/** Lemmas that carry a relation in at least three statements of two articles, beyond the frames' own. */
export function mineTriggers(items: readonly Item[]): Record<string, string[]> {
  const seen = new Map<string, { count: number; articles: Set<string> }>();
  for (const item of items)
    for (const statement of item.gold.statements) {
      if (!statement.evidence || !statement.trigger) continue;
      const { text } = item.analysis.article;
      const at = text.indexOf(statement.evidence);
      const inner = statement.evidence.indexOf(statement.trigger);
      if (at < 0 || inner < 0) continue;
      const start = at + inner;
      const end = start + statement.trigger.length;
      for (const sentence of item.analysis.sentences) {
        if (sentence.end <= start || sentence.start >= end) continue;
        for (const token of sentence.tokens) {
          if (token.start < start || token.end > end) continue;
          if (token.upos !== 'VERB' && token.upos !== 'NOUN' && token.upos !== 'ADJ') continue;
          for (const relation of listOf(statement.relation)) {
            const key = `${token.lemma.toLowerCase()}\t${relation}`;
            const entry = seen.get(key) ?? { count: 0, articles: new Set<string>() };
            entry.count += 1;
            entry.articles.add(item.name);
            seen.set(key, entry);
          }
        }
      }
    }
  const mined: Record<string, string[]> = {};
  for (const [key, { count, articles }] of [...seen].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (count < 3 || articles.size < 3) continue;
    const [lemma, relation] = key.split('\t') as [string, string];
    mined[lemma] = [...(mined[lemma] ?? []), relation];
  }
  return mined;
}

interface Prepared {
  readonly item: Item;
  readonly system: { entities: { id: string; type: string; name: string; aliases: readonly string[] }[] };
  readonly candidates: readonly Candidate[];
  readonly labels: Uint8Array;
  ids: Int32Array[];
}

function prepare(item: Item, lexicon: TriggerLexicon): Prepared {
  const system = {
    entities: item.entities.entities.map((e) => ({ id: `e${e.index}`, type: e.type, name: e.name, aliases: e.names })),
  };
  const { toGold } = scorer.scoreArticle(item.gold, { ...system, statements: [] }, undefined);
  const views = viewSentences(item.analysis, item.entities, tables.demonym);
  const candidates = views.flatMap((_, i) =>
    proposeIn(
      views,
      i,
      lexicon,
      RELATIONS,
      item.predications,
      item.entities.entitiesAt,
    ),
  );
  const labels = new Uint8Array(candidates.length);
  candidates.forEach((candidate, i) => {
    const s = toGold.get(`e${candidate.subject.entity}`)?.id;
    const o = toGold.get(`e${candidate.object.entity}`)?.id;
    if (s === undefined || o === undefined) return;
    const r = candidate.relation.name;
    for (const fact of item.gold.statements) {
      if (!listOf(fact.relation).includes(r)) continue;
      const straight = listOf(fact.subject).includes(s) && listOf(fact.object).includes(o);
      const turned = SYMMETRIC.has(r) && listOf(fact.subject).includes(o) && listOf(fact.object).includes(s);
      if (straight || turned) labels[i] = 1;
    }
  });
  return { item, system, candidates, labels, ids: [] };
}

function probabilities(p: Prepared, weights: Float64Array): Float64Array {
  return Float64Array.from(p.ids, (features) => {
    let z = 0;
    for (let k = 0; k < features.length; k++) z += weights[features[k]!]!;
    return 1 / (1 + Math.exp(-z));
  });
}

interface Best {
  readonly relation: string;
  readonly subject: number;
  readonly object: number;
  p: number;
  at: number;
}

function decode(p: Prepared, probs: Float64Array): Best[] {
  const best = new Map<string, Best>();
  p.candidates.forEach((candidate, i) => {
    const r = candidate.relation.name;
    let s = candidate.subject.entity;
    let o = candidate.object.entity;
    if (SYMMETRIC.has(r) && s > o) [s, o] = [o, s];
    const key = `${r} ${s} ${o}`;
    const known = best.get(key);
    const q = probs[i]!;
    if (known === undefined) best.set(key, { relation: r, subject: s, object: o, p: q, at: i });
    else if (q > known.p) {
      known.p = q;
      known.at = i;
    }
  });
  return [...best.values()];
}

interface Totals {
  tp: number;
  sys: number;
  gold: number;
}
function f1(t: Totals): string {
  const p = t.sys ? t.tp / t.sys : 0;
  const r = t.gold ? t.tp / t.gold : 0;
  return `P ${(p * 100).toFixed(1)} R ${(r * 100).toFixed(1)} F1 ${p + r ? ((200 * p * r) / (p + r)).toFixed(1) : '0'}`;
}

function evaluate(parts: readonly { p: Prepared; best: readonly Best[] }[], threshold: (r: string) => number) {
  const total = {
    triple: { tp: 0, sys: 0, gold: 0 },
    pair: { tp: 0, sys: 0, gold: 0 },
    entity: { tp: 0, sys: 0, gold: 0 },
  };
  const missed = new Map<string, number>();
  const wrong = new Map<string, number>();
  for (const { p, best } of parts) {
    const statements = best
      .filter((b) => b.p >= threshold(b.relation))
      .map((b) => ({ relation: b.relation, subject: `e${b.subject}`, object: `e${b.object}` }));
    const result = scorer.scoreArticle(p.item.gold, { ...p.system, statements }, undefined);
    for (const key of ['triple', 'pair', 'entity'] as const)
      for (const part of ['tp', 'sys', 'gold'] as const) total[key][part] += result[key][part];
    for (const m of result.missed) missed.set(listOf(m.relation)[0]!, (missed.get(listOf(m.relation)[0]!) ?? 0) + 1);
    for (const w of result.wrong) wrong.set(w.relation, (wrong.get(w.relation) ?? 0) + 1);
  }
  return { total, missed, wrong };
}

const MIN_COUNT = Number(process.env.MC ?? 6);
const started = Date.now();
const load = (set: 'train' | 'dev'): Promise<Item[]> => readPipeline(set, flag('both'));
const train = await load('train');
const dev = await load('dev');
const mined = mineTriggers(train);
const lexicon = triggerLexicon(RELATIONS, mined);
const all = [...train, ...dev].map((item) => prepare(item, lexicon));
const counts = new Map<string, number>();
for (const p of all) for (const c of p.candidates) for (const f of c.features) counts.set(f, (counts.get(f) ?? 0) + 1);
const index = new Map<string, number>();
for (const [f, n] of counts) if (n >= MIN_COUNT) index.set(f, index.size);
for (const p of all)
  p.ids = p.candidates.map((c) => Int32Array.from(c.features.map((f) => index.get(f) ?? -1).filter((i) => i >= 0)));
let positives = 0;
let total = 0;
for (const p of all) {
  total += p.labels.length;
  for (const l of p.labels) positives += l;
}
console.log(
  `${all.length} articles, ${total} candidates, ${positives} positive, ${index.size} features, ${Date.now() - started} ms`,
);

const clean = (p: Prepared): boolean => p.item.name.endsWith('*');

// Ceiling: every candidate labelled right accepted.
for (const set of ['train', 'dev'] as const) {
  const parts = all
    .filter((p) => p.item.set === set && !clean(p))
    .map((p) => ({ p, best: decode(p, Float64Array.from(p.labels)) }));
  const { total: t } = evaluate(parts, () => 0.5);
  console.log(`ceiling ${set}: triple ${f1(t.triple)} entity ${f1(t.entity)}`);
}

const CLEAN_WEIGHT = Number(process.env.CW ?? 1);
const DEV_WEIGHT = Number(process.env.DW ?? 2);
const examplesOf = (parts: readonly Prepared[]): Example[] =>
  parts.flatMap((p) =>
    p.ids.map((features, i) => ({
      features,
      label: p.labels[i] as 0 | 1,
      weight: (p.item.set === 'dev' ? DEV_WEIGHT : 1) * (clean(p) ? CLEAN_WEIGHT : 1),
    })),
  );

const held = (p: Prepared): boolean => p.item.set === 'dev' && Number(p.item.name.slice(1, 3)) > 12;
const names = [...new Set(all.map((p) => p.item.name.replace('*', '')))].sort();
const foldOf = new Map(names.map((name, i) => [name, i % Number(process.env.FOLDS ?? 5)]));
const fold5 = (p: Prepared): number => foldOf.get(p.item.name.replace('*', '')) ?? 0;
const usable = all.filter((p) => flag('all') || !held(p));
const FOLDS = Number(process.env.FOLDS ?? 5);
const folded: { p: Prepared; best: Best[] }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = trainLogistic(examplesOf(usable.filter((p) => fold5(p) !== fold)), index.size);
  for (const p of usable.filter((p) => fold5(p) === fold && !clean(p)))
    folded.push({ p, best: decode(p, probabilities(p, weights)) });
}
// Threshold: globally best on the folds, then by relation where there is enough to tell.
const sweep = (parts: typeof folded): number => {
  let best = 0.5;
  let top = -1;
  for (let t = 0.1; t < 0.97; t += 0.02) {
    const { total: x } = evaluate(parts, () => t);
    const p = x.triple.tp / Math.max(1, x.triple.sys);
    const r = x.triple.tp / x.triple.gold;
    const f = (2 * p * r) / (p + r || 1);
    if (f > top) {
      top = f;
      best = t;
    }
  }
  return best;
};
const cvTrain = folded.filter(({ p }) => p.item.set === 'train');
const cvDev = folded.filter(({ p }) => p.item.set === 'dev');
const threshold = sweep(cvTrain);
const thresholdDev = sweep(cvDev);
for (const [name, parts] of [
  ['train cv', cvTrain],
  ['dev d01-12 cv', cvDev],
] as const)
  for (const t of [threshold, thresholdDev]) {
    const { total: x } = evaluate(parts, () => t);
    console.log(`${name} @${t.toFixed(3)}: triple ${f1(x.triple)}  pair ${f1(x.pair)}`);
  }
const weights = trainLogistic(examplesOf(usable), index.size);
const heldParts = all
  .filter((p) => held(p) && !clean(p))
  .map((p) => ({ p, best: decode(p, probabilities(p, weights)) }));
{
  const { total: x } = evaluate(heldParts, () => thresholdDev);
  console.log(`dev d13-24 held @${thresholdDev.toFixed(3)}: triple ${f1(x.triple)}  pair ${f1(x.pair)}`);
}
if (flag('relations')) {
  const { missed, wrong } = evaluate(cvDev, () => thresholdDev);
  console.log(
    [...new Set([...missed.keys(), ...wrong.keys()])]
      .map((r) => `${r} missed ${missed.get(r) ?? 0} wrong ${wrong.get(r) ?? 0}`)
      .sort()
      .join('\n'),
  );
}
if (flag('write')) {
  // Platt-style calibration is implicit: logistic regression on its own likelihood; the folds tell by how much it errs.
  const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0 }));
  for (const { p, best } of folded)
    for (const b of best) {
      const bin = bins[Math.min(9, Math.floor(b.p * 10))]!;
      bin.n += 1;
      bin.right += p.labels[b.at]!;
    }
  let floor = 0;
  const calibration = bins.map((bin, i) => {
    const value = (bin.right + (i + 0.5) / 5) / (bin.n + 2);
    floor = Math.max(floor, value);
    return Number(floor.toFixed(3));
  });
  const kept: Record<string, number> = {};
  for (const [f, i] of [...index].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const w = Math.round(weights[i]! * 100) / 100;
    if (Math.abs(w) >= 0.1) kept[f] = w;
  }
  mkdirSync('graph-data/models/es', { recursive: true });
  const model = {
    format: 'trama-relations-1',
    threshold: Number(thresholdDev.toFixed(3)),
    calibration,
    triggers: mined,
    weights: kept,
  };
  const { weights: table, ...head } = model;
  const rows = Object.entries(table).map(([f, w]) => `${JSON.stringify(f)}:${w}`);
  writeFileSync(
    'graph-data/models/es/relations.json',
    `${JSON.stringify(head).slice(0, -1)},\n"weights":{\n${rows.join(',\n')}\n}}\n`,
  );
  console.log(`wrote ${Object.keys(kept).length} weights`);
}
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
