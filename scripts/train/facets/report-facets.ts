// npx tsx scripts/train/facets/report-facets.ts [train|dev|own] [--part=1-12] [--show=date] [--half=0|1]
// Facets of gold statements over gold entities, as the product reads them, beside the gold; --show lists what differs.
import { readFacets } from '../../../src/extractors/frames/facets.ts';
import { listOf } from '../relations/dataset.ts';
import { dateFits, wordsFit } from './fits.ts';
import { type Annotated, tellingsFinder, viewsOf } from './tellings.ts';

const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

interface Tally {
  right: number;
  of: number;
  /** Given where the gold gives a value. */
  given: number;
  /** Given where the gold gives none. */
  extra: number;
  /** Statements without a value in the gold. */
  silent: number;
}

const FACETS = ['factuality', 'date', 'quantity', 'unit', 'attribution', 'place', 'content'] as const;
type Facet = (typeof FACETS)[number];
const tallies = new Map<Facet, Tally>(FACETS.map((f) => [f, { right: 0, of: 0, given: 0, extra: 0, silent: 0 }]));
const confusions = new Map<string, number>();
const shown: string[] = [];

if (!process.argv.includes('--gold-entities')) process.argv.push('--gold-entities');
// Read where the stages are loaded: entities must be the gold's own.
const { readPipeline } = await import('../relations/pipeline.ts');
const set = (['dev', 'own'] as const).find((name) => process.argv.includes(name)) ?? 'train';
const part = option('part')?.split('-').map(Number);
const items = (await readPipeline(set)).filter(
  ({ name }, at) =>
    (part === undefined || (Number(name.slice(1)) >= part[0]! && Number(name.slice(1)) <= part[1]!)) &&
    (option('half') === undefined || at % 2 === Number(option('half'))),
);

let unplaced = 0;
let ms = 0;
for (const item of items) {
  const views = viewsOf(item);
  const find = tellingsFinder(item, views);
  const statements = (item.gold.statements as readonly Annotated[]).map((gold) => ({ gold, tellings: find(gold) }));
  const started = performance.now();
  const reader = readFacets(item.analysis, views, item.predications, item.entities);
  const read = statements.map(({ gold, tellings }) => ({
    gold,
    tellings,
    facets: tellings.length === 0 ? undefined : reader.facetsOf(tellings),
  }));
  ms += performance.now() - started;
  const nameOf = (entity: number): string => item.entities.entities[entity]?.name ?? '?';
  const idOf = (entity: number): string => item.gold.entities[entity]?.id ?? '?';
  for (const { gold, tellings, facets } of read) {
    if (facets === undefined) {
      unplaced += 1;
      continue;
    }
    const { quantity } = facets;
    const check = (facet: Facet, wanted: string, given: string, right: boolean): void => {
      const tally = tallies.get(facet)!;
      if (wanted === '') tally.silent += 1;
      else tally.of += 1;
      if (wanted === '' ? given !== '' : given !== '') tally[wanted === '' ? 'extra' : 'given'] += 1;
      if (wanted !== '' && right) tally.right += 1;
      if (wanted === '' ? given === '' : right) return;
      if (facet === 'factuality')
        confusions.set(`${wanted} → ${given}`, (confusions.get(`${wanted} → ${given}`) ?? 0) + 1);
      const kind = wanted === '' ? 'extra' : given === '' ? 'missed' : 'wrong';
      if (option('show') !== facet || (option('kind') ?? kind) !== kind) return;
      const [first] = tellings;
      const { sentence } = views[first!.sentence]!;
      const text = item.analysis.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
      shown.push(
        `${kind} ${item.name} [${item.analysis.article.publishedAt ?? '-'}] ${first!.relation.name} ${nameOf(first!.subject.entity)} → ${nameOf(first!.object.entity)} «${sentence.tokens[first!.trigger]?.form ?? '-'}»\n   gold ${wanted || '-'}  given ${given || '-'}\n   ${text}`,
      );
    };
    check(
      'factuality',
      listOf(gold.factuality).join('|'),
      facets.factuality,
      listOf(gold.factuality).includes(facets.factuality),
    );
    const dates = listOf(gold.date);
    check(
      'date',
      dates.join('|'),
      facets.date ?? '',
      dates.some((date) => dateFits(date, facets.date)),
    );
    const numbers = listOf<string | number>(gold.quantity).map(Number);
    check(
      'quantity',
      numbers.join('|'),
      quantity === undefined ? '' : `${quantity.value} ${quantity.unit}`,
      numbers.includes(quantity?.value ?? Number.NaN),
    );
    if (numbers.includes(quantity?.value ?? Number.NaN))
      check('unit', gold.unit ?? '', quantity?.unit ?? '', wordsFit(gold.unit ?? '', quantity?.unit ?? ''));
    const sources = listOf(gold.attributedTo);
    check(
      'attribution',
      sources.join('|'),
      facets.attributedTo.map((entity) => idOf(entity)).join('|'),
      facets.attributedTo.some((entity) => sources.includes(idOf(entity))),
    );
    check(
      'place',
      listOf(gold.place).join('|'),
      facets.place === null ? '' : idOf(facets.place),
      facets.place !== null && listOf(gold.place).includes(idOf(facets.place)),
    );
    check('content', gold.content ?? '', facets.content ?? '', wordsFit(gold.content ?? '', facets.content ?? ''));
  }
}

const percent = (a: number, b: number): string => (b === 0 ? '   –' : ((100 * a) / b).toFixed(1).padStart(5));
console.log(
  `${items.length} articles; ${unplaced} statements whose words or candidate were not found; ${(ms / items.length).toFixed(2)} ms an article`,
);
console.log(
  'facet        right      of gold  |  given: right where the gold gives one  | given where the gold gives none',
);
for (const [facet, { right, of, given, extra, silent }] of tallies)
  console.log(
    `${facet.padEnd(12)} ${percent(right, of)}  (${right} of ${of})`.padEnd(36) +
      `${percent(right, given)} (of ${given})`.padEnd(24) +
      `${extra} of ${silent}; strict precision ${percent(right, given + extra)}`,
  );
console.log(
  [...confusions]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 14)
    .map(([pair, n]) => `  ${n} ${pair}`)
    .join('\n'),
);
for (const line of shown) console.log(line);
