// npx tsx scripts/train/relations/report-attributive.ts [--gold-entities] [--held] [--rules] [--missed R] [--wrong R] [--weights]
// What the attributive rules propose, how often each is right, and what a logistic model over their features reaches
// by cross-validation over articles. --held also trains on train and d01-d12 and measures d13-d24.
import { proposeAttributive } from '../../../src/extractors/frames/attributive/index.ts';
import type { Candidate } from '../../../src/extractors/frames/candidates.ts';
import { demonymLookup } from '../../../src/extractors/frames/demonyms.ts';
import { viewSentences } from '../../../src/extractors/frames/view.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { namesOf } from '../../../src/nlp/feature-weights.ts';
import { type Item, listOf } from './dataset.ts';
import type { GoldStatement } from './gold-entities.ts';
import { type Example, packExamples, trainLogistic } from './logistic.ts';
import { readPipeline } from './pipeline.ts';
import { scoreArticle } from './scorer.ts';

const RELATIONS = ['HOLDS_POSITION', 'MEMBER_OF', 'LOCATED_IN', 'RELATIVE_OF'];
const FOLDS = 5;
const MIN_COUNT = 4;
/** Strength of the data against the prior. */
const C = 0.2;
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};

interface Prepared {
  readonly item: Item;
  readonly system: { entities: { id: string; type: string; name: string; aliases: readonly string[] }[] };
  /** The gold without what none of the four relations may say; what another relation says first is optional. */
  readonly gold: { entities: Item['gold']['entities']; statements: GoldStatement[]; publishedAt: string | null };
  readonly candidates: readonly Candidate[];
  readonly labels: readonly ('required' | 'optional' | 'wrong')[];
  ids: Int32Array[];
}

const knowledge = loadKnowledge();
const demonym = demonymLookup(knowledge);
let spent = 0;

function prepare(item: Item): Prepared {
  const system = {
    entities: item.entities.entities.map((e) => ({ id: `e${e.index}`, type: e.type, name: e.name, aliases: e.names })),
  };
  const { toGold } = scoreArticle(item.gold, { ...system, statements: [] }, undefined);
  const statements = item.gold.statements
    .filter((s) => listOf(s.relation).some((r) => RELATIONS.includes(r)))
    .map((s) => (RELATIONS.includes(listOf(s.relation)[0] ?? '') ? s : { ...s, optional: true }));
  const views = viewSentences(item.analysis, item.entities, demonym);
  const run = (): Candidate[] => views.flatMap((_, i) => proposeAttributive(views, i, item.entities, knowledge));
  const candidates = run();
  // Timed once the article's words are known: the first reading of a word looks it up.
  const started = performance.now();
  run();
  spent += performance.now() - started;
  const labels = candidates.map((candidate): 'required' | 'optional' | 'wrong' => {
    const s = toGold.get(`e${candidate.subject.entity}`)?.id;
    const o = toGold.get(`e${candidate.object.entity}`)?.id;
    if (s === undefined || o === undefined) return 'wrong';
    let label: 'required' | 'optional' | 'wrong' = 'wrong';
    for (const g of statements) {
      if (!listOf(g.relation).includes(candidate.relation.name)) continue;
      const straight = listOf(g.subject).includes(s) && listOf(g.object).includes(o);
      const turned = candidate.relation.symmetric && listOf(g.subject).includes(o) && listOf(g.object).includes(s);
      if (!straight && !turned) continue;
      if (!g.optional) return 'required';
      label = 'optional';
    }
    return label;
  });
  return { item, system, gold: { ...item.gold, statements }, candidates, labels, ids: [] };
}

interface Best {
  readonly relation: string;
  readonly subject: number;
  readonly object: number;
  p: number;
  candidate: Candidate;
}

function decode(p: Prepared, probabilityOf: (at: number) => number): Best[] {
  const best = new Map<string, Best>();
  p.candidates.forEach((candidate, at) => {
    let s = candidate.subject.entity;
    let o = candidate.object.entity;
    if (candidate.relation.symmetric && s > o) [s, o] = [o, s];
    const key = `${candidate.relation.name} ${s} ${o}`;
    const probability = probabilityOf(at);
    const known = best.get(key);
    if (known === undefined)
      best.set(key, { relation: candidate.relation.name, subject: s, object: o, p: probability, candidate });
    else if (probability > known.p) {
      known.p = probability;
      known.candidate = candidate;
    }
  });
  return [...best.values()];
}

interface Figures {
  right: number;
  wrong: number;
  gold: number;
}

function evaluate(parts: readonly { p: Prepared; best: readonly Best[] }[], threshold: number, print = false) {
  const byRelation = new Map<string, Figures>(RELATIONS.map((r) => [r, { right: 0, wrong: 0, gold: 0 }]));
  const total: Figures = { right: 0, wrong: 0, gold: 0 };
  for (const { p, best } of parts) {
    const kept = best.filter((b) => b.p >= threshold).sort((a, b) => b.p - a.p);
    const statements = kept.map((b) => ({ relation: b.relation, subject: `e${b.subject}`, object: `e${b.object}` }));
    const { missed, wrong } = scoreArticle(p.gold, { ...p.system, statements }, undefined);
    for (const g of p.gold.statements)
      if (!g.optional) {
        const figures = byRelation.get(listOf(g.relation)[0] ?? '');
        if (figures) {
          figures.gold += 1;
          figures.right += 1;
        }
      }
    for (const m of missed) {
      const figures = byRelation.get(listOf(m.relation)[0] ?? '');
      if (figures) figures.right -= 1;
      if (print && listOf(m.relation)[0] === option('missed')) printMissed(p, m, best);
    }
    for (const w of wrong) {
      const figures = byRelation.get(w.relation);
      if (figures) figures.wrong += 1;
      if (print && w.relation === option('wrong'))
        printWrong(
          p,
          best.find((b) => b.relation === w.relation && `e${b.subject}` === w.subject && `e${b.object}` === w.object),
        );
    }
  }
  for (const f of byRelation.values()) for (const key of ['right', 'wrong', 'gold'] as const) total[key] += f[key];
  return { byRelation, total };
}

function nameOf(p: Prepared, id: string): string {
  const entity = p.gold.entities.find((e) => e.id === id);
  return entity === undefined ? id : `${entity.names[0]}/${entity.type}`;
}

function printMissed(p: Prepared, m: GoldStatement, best: readonly Best[]): void {
  const { toGold } = scoreArticle(p.gold, { ...p.system, statements: [] }, undefined);
  const found = new Set([...toGold.values()].map((g) => g.id));
  const side = (ids: readonly string[]): string =>
    ids.map((id) => `${nameOf(p, id)}${found.has(id) ? '' : '(no entity)'}`).join(' | ');
  const proposed = best.find((b) => {
    const s = toGold.get(`e${b.subject}`)?.id ?? '';
    const o = toGold.get(`e${b.object}`)?.id ?? '';
    return (
      listOf(m.relation).includes(b.relation) &&
      ((listOf(m.subject).includes(s) && listOf(m.object).includes(o)) ||
        (listOf(m.subject).includes(o) && listOf(m.object).includes(s)))
    );
  });
  console.log(
    `MISSED ${p.item.name} ${listOf(m.relation).join('|')} ${side(listOf(m.subject))} -> ${side(listOf(m.object))} ${proposed ? `[${proposed.p.toFixed(2)} ${proposed.candidate.rule}]` : '[not proposed]'} «${m.trigger ?? ''}» ${(m.evidence ?? '').slice(0, 150)}`,
  );
}

function printWrong(p: Prepared, b: Best | undefined): void {
  if (b === undefined) return;
  const { entities } = p.item.entities;
  const sentence = p.item.analysis.sentences[b.candidate.sentence];
  const { text } = p.item.analysis.article;
  const at = Math.min(
    ...[b.candidate.subject, b.candidate.object]
      .filter((party) => party.from >= 0)
      .map((party) => sentence?.tokens[party.from]?.start ?? sentence?.start ?? 0),
  );
  console.log(
    `WRONG ${p.item.name} ${b.relation} ${entities[b.subject]?.name} -> ${entities[b.object]?.name} [${b.p.toFixed(2)} ${b.candidate.rule}] …${text.slice(Math.max(0, at - 40), at + 120).replace(/\n/g, ' ')}`,
  );
}

function line(name: string, f: Figures): string {
  const p = f.right / Math.max(1, f.right + f.wrong);
  const r = f.right / Math.max(1, f.gold);
  const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
  return `${name.padEnd(15)} P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r || 1))}   right ${f.right} wrong ${f.wrong} missed ${f.gold - f.right}`;
}

const isHeld = (p: Prepared): boolean => p.item.set === 'dev' && Number(p.item.name.slice(1, 3)) > 12;
// With --both, articles with gold entities (their name ends in `*`) are learnt from too, and never measured.
const both = process.argv.includes('--both');
const items = [...(await readPipeline('train', both)), ...(await readPipeline('dev', both))];
const all = items.map(prepare);
const isTwin = (p: Prepared): boolean => p.item.name.endsWith('*');
const usable = all.filter((p) => !isHeld(p));
console.log(
  `${usable.length} articles, ${usable.reduce((n, p) => n + p.candidates.length, 0)} candidates, ${(spent / all.length).toFixed(2)} ms an article`,
);

if (process.argv.includes('--rules')) {
  const rules = new Map<string, { required: number; optional: number; wrong: number }>();
  for (const p of usable)
    p.candidates.forEach((candidate, at) => {
      const row = rules.get(candidate.rule) ?? { required: 0, optional: 0, wrong: 0 };
      row[p.labels[at] ?? 'wrong'] += 1;
      rules.set(candidate.rule, row);
    });
  for (const [rule, row] of [...rules].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    console.log(
      `${rule.padEnd(44)} required ${String(row.required).padStart(4)}  optional ${String(row.optional).padStart(4)}  wrong ${String(row.wrong).padStart(5)}`,
    );
}

const counts = new Map<string, number>();
for (const p of usable)
  for (const c of p.candidates) for (const f of namesOf(c)) counts.set(f, (counts.get(f) ?? 0) + 1);
const index = new Map<string, number>();
for (const [f, n] of counts) if (n >= MIN_COUNT) index.set(f, index.size);
for (const p of all) p.ids = p.candidates.map((c) => Int32Array.from(namesOf(c).flatMap((f) => index.get(f) ?? [])));

const DEV_WEIGHT = 2;
const examplesOf = (parts: readonly Prepared[]): Example[] =>
  parts.flatMap((p) =>
    p.ids.map((features, i) => ({
      features,
      label: p.labels[i] === 'wrong' ? (0 as const) : (1 as const),
      weight: p.item.set === 'dev' ? DEV_WEIGHT : 1,
    })),
  );
const scoreWith = (weights: Float64Array, p: Prepared): Best[] =>
  decode(p, (at) => {
    let z = 0;
    for (const f of p.ids[at] ?? []) z += weights[f] ?? 0;
    return 1 / (1 + Math.exp(-z));
  });

const names = [...new Set(usable.map((p) => p.item.name.replace('*', '')))].sort();
const folds = new Map(names.map((name, i) => [name, i % FOLDS]));
const foldOf = (p: Prepared): number => folds.get(p.item.name.replace('*', '')) ?? 0;
const scored: { p: Prepared; best: Best[] }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const learnt = usable.filter((p) => foldOf(p) !== fold);
  const weights = trainLogistic(packExamples(examplesOf(learnt)), index.size, C);
  for (const p of usable) if (foldOf(p) === fold && !isTwin(p)) scored.push({ p, best: scoreWith(weights, p) });
}
scored.sort((a, b) => (a.p.item.name < b.p.item.name ? -1 : 1));

function bestThreshold(parts: typeof scored): number {
  let best = 0.5;
  let top = -1;
  for (let t = 0.1; t < 0.95; t += 0.04) {
    const { total } = evaluate(parts, t);
    const f = (2 * total.right) / (total.right + total.wrong + total.gold);
    if (f > top) {
      top = f;
      best = t;
    }
  }
  return best;
}

const sets = [
  ['train cv', scored.filter(({ p }) => p.item.set === 'train')],
  ['dev d01-12 cv', scored.filter(({ p }) => p.item.set === 'dev')],
] as const;
for (const [name, parts] of sets) {
  const threshold = bestThreshold(name === 'train cv' ? parts : scored);
  const ceiling = evaluate(
    parts.map(({ p }) => ({ p, best: decode(p, (at) => (p.labels[at] === 'wrong' ? 0 : 1)) })),
    0.5,
  );
  const { byRelation, total } = evaluate(
    parts,
    threshold,
    option('set') === undefined || name.startsWith(option('set') ?? ''),
  );
  console.log(`== ${name} @${threshold.toFixed(2)}`);
  for (const [relation, figures] of byRelation)
    console.log(
      `${line(relation, figures)}   proposed ${((100 * (ceiling.byRelation.get(relation)?.right ?? 0)) / Math.max(1, figures.gold)).toFixed(1)} %`,
    );
  console.log(line('all four', total));
}
const weights = trainLogistic(packExamples(examplesOf(usable)), index.size, C);
if (process.argv.includes('--held')) {
  const parts = all.filter((p) => isHeld(p) && !isTwin(p)).map((p) => ({ p, best: scoreWith(weights, p) }));
  const { byRelation, total } = evaluate(parts, bestThreshold(scored));
  console.log('== dev d13-24 held');
  for (const [relation, figures] of byRelation) console.log(line(relation, figures));
  console.log(line('all four', total));
}
if (process.argv.includes('--weights'))
  for (const [f, i] of [...index]
    .sort((a, b) => Math.abs(weights[b[1]] ?? 0) - Math.abs(weights[a[1]] ?? 0))
    .slice(0, 120))
    console.log(`${(weights[i] ?? 0).toFixed(2).padStart(6)} ${f} ${counts.get(f)}`);
