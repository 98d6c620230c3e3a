import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { Factuality } from '../../core/statement.ts';
import { factualityOf } from '../../languages/es/factuality.ts';
import type { Quantity } from '../../languages/es/quantity/index.ts';
import { chooseDate, type DateProposal, resolveDates } from '../../languages/es/temporal/index.ts';
import type { Relation } from '../../relations/index.ts';
import { amountOf, amountProposalsOf } from './amount.ts';
import type { AmountProposal, Telling } from './amount-proposals.ts';
import type { Candidate } from './candidates.ts';
import { contentOf } from './content.ts';
import { type DateReading, proposeDates } from './date-proposals.ts';
import { placeOf } from './place.ts';
import { readSources, type SourceProposal, type SourceReader } from './sources.ts';
import { stateFactuality } from './state-factuality.ts';
import { namesConcluded } from './told-aside.ts';
import type { SentenceView } from './view.ts';

/** What a statement tells beyond who did what to whom. Parties are positions in the article's entities. */
export interface Facets {
  readonly factuality: Factuality;
  readonly date: string | null;
  readonly place: number | null;
  readonly content: string | null;
  readonly quantity: Quantity | undefined;
  readonly attributedTo: readonly number[];
}

/** One article read once for the facets of all its statements. */
export interface FacetReader {
  /**
   * The facets of one statement from its tellings, the most explicit first; there must be one. `date` where the caller
   * has parted tellings by it already.
   */
  facetsOf(tellings: readonly Candidate[], date?: string | null): Facets;
  /** Every date of one telling: two days told in one breath are two events. Null stands alone where there is none. */
  datesOf(telling: Candidate): readonly (string | null)[];
  /** Whether a date of a telling is the article's own day, lent to a sentence that names no day so. */
  isLent(telling: Candidate, date: string): boolean;
  /** The day that stands on the noun that tells it (`su reunión con X, celebrada ayer`), or null. */
  ownDayOf(telling: Candidate): string | null;
  /** Whether one telling tells it as done, planned, denied … */
  factualityOf(telling: Candidate): Factuality;
  /** The figure of one telling and what it counts, as a key; null where it counts nothing. */
  figureOf(telling: Candidate): string | null;
  contentOf(telling: Candidate): string | null;
  /** Who the sentence itself names as the source of what a word tells. */
  namedBeside(sentence: number, token: number): readonly number[];
  /** The dates that may be meant, for training and explaining. */
  dateProposalsOf(tellings: readonly Candidate[]): readonly DateProposal[];
  amountProposalsOf(tellings: readonly Candidate[]): readonly AmountProposal[];
  sourceProposalsOf(tellings: readonly Candidate[]): readonly SourceProposal[];
}

interface Reading extends DateReading {
  readonly views: readonly SentenceView[];
  readonly predications: readonly Predication[];
  readonly bySentence: readonly (readonly Predication[])[];
  readonly sources: SourceReader;
  /** What was read of one candidate: parting its tellings and giving their facets ask for the same. */
  readonly known: Map<Candidate, Known>;
}

/** What is read of one telling, each when first asked for. */
interface Known {
  readonly telling: Telling;
  factuality?: Factuality;
  dates?: readonly DateProposal[];
  /** The date chosen from this telling alone. */
  date?: string | null;
}

/** Reads dates and sources of an article once; each question after that looks at the sentences of its tellings only. */
export function readFacets(
  analysis: Analysis,
  views: readonly SentenceView[],
  predications: readonly Predication[],
  entities: ArticleEntities,
): FacetReader {
  const bySentence: Predication[][] = analysis.sentences.map(() => []);
  for (const predication of predications) bySentence[predication.sentence]?.push(predication);
  const reading: Reading = {
    analysis,
    views,
    predications,
    bySentence,
    entities,
    dates: resolveDates(analysis, predications),
    sources: readSources(analysis, predications, bySentence, entities),
    told: new Map(),
    known: new Map(),
  };
  return {
    facetsOf: (tellings, date) => facetsOf(strongest(tellings), date, reading),
    datesOf(telling) {
      const date = dateOf([telling], reading);
      return date === null ? [null] : reading.dates.togetherWith(telling.sentence, date);
    },
    isLent: ({ sentence }, date) =>
      date === analysis.article.publishedAt && !reading.dates.datesIn(sentence).some(({ value }) => value === date),
    ownDayOf({ sentence, trigger }) {
      const token = analysis.sentences[sentence]?.tokens[trigger];
      if (token?.upos !== 'NOUN') return null;
      const date = reading.dates.heldOn(sentence, trigger);
      return date?.length === 10 ? date : null;
    },
    factualityOf: (telling) => factualityIn(telling, reading),
    figureOf(telling) {
      const quantity = amountOf(tellingsOf([telling], reading), predications, analysis);
      return quantity === undefined ? null : `${quantity.value} ${countedAs(quantity.unit, telling.relation)}`;
    },
    contentOf: ({ relation, sentence, trigger, object }) =>
      contentOf(relation, views[sentence]!, trigger, object, analysis.article.text),
    namedBeside: (sentence, token) => reading.sources.namedBeside(sentence, token),
    dateProposalsOf: (tellings) => dateProposalsOf(strongest(tellings), reading),
    amountProposalsOf: (tellings) =>
      amountProposalsOf(tellingsOf(strongest(tellings), reading), predications, analysis),
    sourceProposalsOf: (tellings) => reading.sources.proposalsFor(tellingsOf(strongest(tellings), reading)),
  };
}

/** What a figure counts, in one word for all the victims of a toll: `43 muertos`, `43 personas murieron`. */
function countedAs(unit: string | null, { victim }: Relation): string | null {
  if (victim === undefined || unit === null) return unit;
  return /^(?:herid|lesionad)/.test(unit) ? 'heridos' : 'víctimas';
}

/** Beyond these many tellings of one statement the weak ones only add noise. */
const MOST_TELLINGS = 4;

/** The strongest tellings, one a trigger word. */
function strongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (kept.length === MOST_TELLINGS) break;
    const { sentence, trigger } = candidate;
    if (!kept.some((known) => known.sentence === sentence && known.trigger === trigger)) kept.push(candidate);
  }
  return kept;
}

function knownOf(candidate: Candidate, reading: Reading): Known {
  let known = reading.known.get(candidate);
  if (known === undefined) {
    const view = reading.views[candidate.sentence]!;
    known = { telling: { candidate, view, own: predicationOf(candidate, reading) } };
    reading.known.set(candidate, known);
  }
  return known;
}

function tellingsOf(candidates: readonly Candidate[], reading: Reading): Telling[] {
  return candidates.map((candidate) => knownOf(candidate, reading).telling);
}

function dateOf(candidates: readonly Candidate[], reading: Reading): string | null {
  const known = candidates.length === 1 ? knownOf(candidates[0]!, reading) : undefined;
  if (known?.date !== undefined) return known.date;
  const date = chooseDate(dateProposalsOf(candidates, reading));
  if (known !== undefined) known.date = date;
  return date;
}

function facetsOf(candidates: readonly Candidate[], date: string | null | undefined, reading: Reading): Facets {
  const { analysis, predications } = reading;
  const tellings = tellingsOf(candidates, reading);
  const [{ candidate, view, own }] = tellings as [Telling, ...Telling[]];
  const { relation, subject, object, trigger } = candidate;
  const { text } = analysis.article;
  return {
    factuality: factualityIn(candidate, reading),
    date: date === undefined ? dateOf(candidates, reading) : date,
    place: placeOf(relation, view, trigger, subject.entity, object.entity, own),
    content: contentOf(relation, view, trigger, object, text),
    quantity: amountOf(tellings, predications, analysis),
    attributedTo: reading.sources.sourcesOf(tellings),
  };
}

function factualityIn(candidate: Candidate, reading: Reading): Factuality {
  const known = knownOf(candidate, reading);
  known.factuality ??= readFactuality(known.telling, reading);
  return known.factuality;
}

function readFactuality({ candidate, own }: Telling, reading: Reading): Factuality {
  const { predications, analysis } = reading;
  if (candidate.relation.kind === 'state')
    return stateFactuality(candidate, own, reading.bySentence[candidate.sentence] ?? [], predications, analysis);
  if (own === undefined || namesConcluded(candidate, analysis, reading.entities)) return 'asserted';
  return factualityOf(own, predications, analysis).factuality;
}

/** Every date that tellings of one statement propose. States without a verb that brings them about have none. */
function dateProposalsOf(candidates: readonly Candidate[], reading: Reading): readonly DateProposal[] {
  return candidates.flatMap((candidate) => {
    const known = knownOf(candidate, reading);
    known.dates ??= proposeDates(known.telling, factualityIn(candidate, reading), reading);
    return known.dates;
  });
}

/** The predication of a trigger word; for a word that heads none, that of the nearest word above it which does. */
function predicationOf({ sentence, trigger }: Candidate, { bySentence, analysis }: Reading): Predication | undefined {
  if (trigger < 0) return undefined;
  const here = bySentence[sentence] ?? [];
  for (let at = trigger, step = 0; at >= 0 && step < 4; step++) {
    const found = here.find((p) => p.head === at && p.form !== 'apposition') ?? here.find((p) => p.head === at);
    if (found !== undefined) return found;
    at = analysis.sentences[sentence]?.tokens[at]?.head ?? -1;
  }
  return undefined;
}
