import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { probabilitiesOf } from '../../../src/resolve/coreference/decision-model.ts';
import { readPipeline } from '../relations/pipeline.ts';
import { learn, type Example } from './logistic.ts';
import { nameExamples } from './learn-models.ts';
const knowledge = loadKnowledge();
const train = await readPipeline('train');
const dev = (await readPipeline('dev')).filter(({ name }) => Number(name.slice(1)) <= 12);
const folds: Example[][] = [[], [], [], [], []];
train.forEach((item, at) => folds[at % 5]!.push(...nameExamples([item], knowledge)));
const devEx = nameExamples(dev, knowledge);
const TYPES = ['Person','Country','Place','Organization','Group','Agreement','Event','Product','none'];
const variants: [string, (f: string) => boolean][] = [
  ['all', () => true],
  ['no place conj', (f) => !/^(place|unknown)/.test(f)],
  ['no read words', (f) => !/read.*words/.test(f)],
];
for (const [label, keep] of variants) for (const penalty of process.argv[2] ? [3] : [1,2, 3]) {
  const cut = (list: Example[]) => list.map((e) => ({ ...e, features: new Map([...e.features].filter(([f]) => keep(f))) }));
  const score = (model: ReturnType<typeof learn>, list: Example[]) => {
    let right = 0, loss = 0;
    for (const e of list) {
      if (e.features.has('read=Country 1.00')) continue;
      const p = probabilitiesOf(model, e.features);
      const at = TYPES.indexOf(e.label);
      if (p.indexOf(Math.max(...p)) === at) right += 1;
      loss -= Math.log(Math.max(p[at]!, 1e-6));
    }
    return [right, loss] as const;
  };
  let right = 0, loss = 0, n = 0;
  for (let k = 0; k < 5; k++) {
    const m = learn(cut(folds.filter((_, i) => i !== k).flat()), TYPES, penalty);
    const [r, l] = score(m, cut(folds[k]!));
    right += r; loss += l; n += folds[k]!.length;
  }
  const m = learn(cut(folds.flat()), TYPES, penalty);
  const [r, l] = score(m, cut(devEx));
  console.log(label.padEnd(28), penalty, (100 * right / n).toFixed(1), (loss / n).toFixed(3), 'dev', (100 * r / devEx.length).toFixed(1), (l / devEx.length).toFixed(3));
  if (label === 'all' && penalty === 3) for (const e of devEx) {
    const p = probabilitiesOf(m, e.features); const best = TYPES[p.indexOf(Math.max(...p))];
    if (best !== e.label && process.argv[2]) console.log(e.text, best, 'for', e.label, p.map((x, i) => TYPES[i]![0] + x.toFixed(2)).join(' '), [...e.features.keys()].join(' | '));
  }
}
