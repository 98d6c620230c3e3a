import type { Model } from '../data/model.ts';
import type { ViewState } from './state.ts';

/** The filters, each a bit: what an edge fails is the sum of theirs. */
export const FACETS = {
  type: 1,
  relation: 2,
  factuality: 4,
  publisher: 8,
  article: 16,
  confidence: 32,
  time: 64,
} as const;

/** Which filters each edge fails, as a sum of `FACETS`; 0 where it passes all. */
export function findFailures(model: Model, state: ViewState): Uint8Array {
  const { manifest } = model;
  const hiddenType = flags(manifest.types, state.hiddenTypes);
  const hiddenRelation = flags(
    manifest.relations.map(({ name }) => name),
    state.hiddenRelations,
  );
  const hiddenFactuality = flags(manifest.factualities, state.hiddenFactualities);
  const wanted = state.articles.length === 0 ? null : new Set<string>(state.articles);
  const isWanted = manifest.articles.map(([id]) => wanted === null || wanted.has(id));
  const hiddenPublisher = flags(manifest.publishers, state.hiddenPublishers);
  const hidesUnknown = state.hiddenPublishers.includes('');
  const isPublished = manifest.articles.map(([, , , at]) => !(at < 0 ? hidesUnknown : hiddenPublisher[at]));
  const asksArticle = wanted !== null || state.hiddenPublishers.length > 0;
  const fails = new Uint8Array(model.source.length);
  for (let e = 0; e < fails.length; e++) {
    let failed = 0;
    if (hiddenType[model.type[model.source[e]!]!] || hiddenType[model.type[model.target[e]!]!]) failed |= FACETS.type;
    if (hiddenRelation[model.relation[e]!]) failed |= FACETS.relation;
    if (hiddenFactuality[model.factuality[e]!]) failed |= FACETS.factuality;
    if (model.confidence[e]! < state.minConfidence) failed |= FACETS.confidence;
    if (!isInTime(model, e, state)) failed |= FACETS.time;
    if (asksArticle) failed |= articleFailure(model.articles[e]!, isWanted, isPublished);
    fails[e] = failed;
  }
  return fails;
}

/** One article must be both wanted and of a shown publisher; the failure names what keeps the edge away. */
function articleFailure(
  articles: readonly number[],
  isWanted: readonly boolean[],
  isPublished: readonly boolean[],
): number {
  if (articles.some((article) => isWanted[article] && isPublished[article])) return 0;
  if (articles.some((article) => isWanted[article])) return FACETS.publisher;
  return articles.some((article) => isPublished[article]) ? FACETS.article : FACETS.article | FACETS.publisher;
}

function flags(values: readonly string[], hidden: readonly string[]): boolean[] {
  const set = new Set(hidden);
  return values.map((value) => set.has(value));
}

function isInTime(model: Model, e: number, state: ViewState): boolean {
  if (Number.isNaN(model.from[e]!)) return state.showUndated;
  return state.time === null || (model.to[e]! >= state.time[0] && model.from[e]! <= state.time[1]);
}

/** What each value of each filter would show, the other filters being as they are. */
export interface Counts {
  readonly types: Int32Array;
  readonly relations: Int32Array;
  readonly factualities: Int32Array;
  /** The last one counts statements of articles whose publisher is unknown. */
  readonly publishers: Int32Array;
  readonly articles: Int32Array;
  /** Statements that are at least so certain, in percent. */
  readonly certain: Int32Array;
}

/** Counts statements, and for types entities. `isInside` keeps to the neighbourhood or path shown. */
export function countValues(
  model: Model,
  state: ViewState,
  fails: Uint8Array,
  isInside: (edge: number) => boolean,
): Counts {
  const { manifest } = model;
  const hiddenType = flags(manifest.types, state.hiddenTypes);
  const counts: Counts = {
    types: new Int32Array(manifest.types.length),
    relations: new Int32Array(manifest.relations.length),
    factualities: new Int32Array(manifest.factualities.length),
    publishers: new Int32Array(manifest.publishers.length + 1),
    articles: new Int32Array(manifest.articles.length),
    certain: new Int32Array(101),
  };
  const isCounted = new Uint8Array(model.type.length);
  const onlyFails = (failed: number, facet: number) => (failed & ~facet) === 0;
  for (let e = 0; e < fails.length; e++) {
    const failed = fails[e]!;
    // Most edges that fail two filters count nowhere.
    if ((failed & (failed - 1)) !== 0 || !isInside(e)) continue;
    if (onlyFails(failed, FACETS.relation)) counts.relations[model.relation[e]!]!++;
    if (onlyFails(failed, FACETS.factuality)) counts.factualities[model.factuality[e]!]!++;
    if (onlyFails(failed, FACETS.confidence)) counts.certain[model.confidence[e]!]!++;
    if (onlyFails(failed, FACETS.article)) for (const article of model.articles[e]!) counts.articles[article]!++;
    if (onlyFails(failed, FACETS.publisher)) {
      const from = new Set(model.articles[e]!.map((article) => manifest.articles[article]![3]));
      for (const publisher of from) counts.publishers[publisher < 0 ? manifest.publishers.length : publisher]!++;
    }
    if (onlyFails(failed, FACETS.type)) {
      // An entity counts where it would be seen once its own type is shown: the other end must be seen then, too.
      const [source, target] = [model.source[e]!, model.target[e]!];
      const isSameType = model.type[source] === model.type[target];
      if (isSameType || !hiddenType[model.type[target]!]) isCounted[source] = 1;
      if (isSameType || !hiddenType[model.type[source]!]) isCounted[target] = 1;
    }
  }
  for (let n = 0; n < isCounted.length; n++) if (isCounted[n]) counts.types[model.type[n]!]!++;
  for (let percent = 99; percent >= 0; percent--) counts.certain[percent]! += counts.certain[percent + 1]!;
  return counts;
}
