import { parseGold } from '../../../src/extractors/evaluation/gold.ts';
import { pairEntities } from '../../../src/extractors/evaluation/score.ts';
import type { Candidate } from '../../../src/extractors/frames/candidates.ts';
import { demonymLookup } from '../../../src/extractors/frames/demonyms.ts';
import { scoreCandidates } from '../../../src/extractors/frames/extract-statements.ts';
import { loadRelationModel } from '../../../src/extractors/frames/model.ts';
import type { ScoredCandidate } from '../../../src/extractors/frames/pairs.ts';
import { type Party, type SentenceView, viewSentences } from '../../../src/extractors/frames/view.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';
import { RELATIONS } from '../../../src/relations/index.ts';
import { type Item, listOf } from '../relations/dataset.ts';
import type { GoldStatement } from '../relations/gold-entities.ts';

/** A gold statement with every field that has facets. */
export interface Annotated extends GoldStatement {
  readonly factuality?: string | readonly string[];
  readonly date?: string | readonly string[] | null;
  readonly place?: string | readonly string[] | null;
  readonly content?: string | null;
  readonly quantity?: number | string | readonly (number | string)[] | null;
  readonly unit?: string | null;
  readonly attributedTo?: string | readonly string[] | null;
}

const knowledge = loadKnowledge();
const model = loadRelationModel();

export function viewsOf(item: Item): SentenceView[] {
  return viewSentences(item.analysis, item.entities, demonymLookup(knowledge));
}

/** Position of each gold entity among the item's: its own where those are the gold's, else that of the one paired with it. */
export function positionsOf({ gold, entities }: Item, areGold: boolean): ReadonlyMap<string, number> {
  if (areGold) return new Map(gold.entities.map(({ id }, at) => [id, at]));
  const paired = pairEntities(parseGold(JSON.stringify(gold), 'gold'), entities);
  return new Map([...paired].map(([found, { id }]) => [id, found]));
}

/**
 * The tellings of a gold statement as a perfect extractor would hand them over: where the gold gives evidence and
 * trigger, the word they name; else the product's best candidate with the statement's relation and parties. `index`
 * says where gold entities stand among the item's. Empty where the words or the candidate are not found.
 */
export function tellingsFinder(
  item: Item,
  views: readonly SentenceView[],
  index: ReadonlyMap<string, number> = positionsOf(item, true),
): (gold: Annotated) => readonly Candidate[] {
  const scored = scoreCandidates(views, item.predications, model, item.entities, knowledge);
  const byKey = new Map<string, ScoredCandidate[]>();
  for (const one of scored) {
    const { relation, subject, object } = one.candidate;
    for (const key of [
      `${relation.name} ${subject.entity} ${object.entity}`,
      ...(relation.symmetric ? [`${relation.name} ${object.entity} ${subject.entity}`] : []),
    ]) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [one]);
      else list.push(one);
    }
  }
  return (gold) => {
    const placed = (ids: readonly string[]): number[] =>
      ids.flatMap((id) => {
        const at = index.get(id);
        return at === undefined ? [] : [at];
      });
    const subjects = placed(listOf(gold.subject));
    const objects = placed(listOf(gold.object));
    if (subjects.length === 0 || objects.length === 0) return [];
    const marked = markedTelling(item, views, gold, subjects, objects);
    if (marked !== undefined) return [marked];
    const found = listOf(gold.relation).flatMap((relation) =>
      subjects.flatMap((s) => objects.flatMap((o) => byKey.get(`${relation} ${s} ${o}`) ?? [])),
    );
    found.sort((a, b) => b.logOdds - a.logOdds || a.candidate.sentence - b.candidate.sentence);
    const best = found[0];
    if (best === undefined) return [];
    // As in the product: weaker tellings of the same parties stand behind the best one.
    return found.filter(({ logOdds }) => logOdds >= best.logOdds - 2).map(({ candidate }) => candidate);
  };
}

function markedTelling(
  item: Item,
  views: readonly SentenceView[],
  gold: Annotated,
  subjects: readonly number[],
  objects: readonly number[],
): Candidate | undefined {
  const { evidence, trigger } = gold;
  if (!evidence || !trigger) return undefined;
  const { text } = item.analysis.article;
  const inner = evidence.indexOf(trigger);
  const outer = text.indexOf(evidence);
  if (outer < 0 || inner < 0) return undefined;
  const start = outer + inner;
  const end = start + trigger.length;
  const view = views.find(({ sentence }) => sentence.start < end && start < sentence.end);
  if (view === undefined) return undefined;
  const words = view.sentence.tokens.filter((token) => token.start < end && start < token.end);
  const heads = new Set(
    item.predications
      .filter((p) => p.sentence === view.sentence.index && p.form !== 'apposition')
      .map(({ head }) => head),
  );
  const rank = (at: number): number => (heads.has(at) ? 0 : 100) + (view.depth[at] ?? 0);
  const word = words
    .filter(({ upos }) => upos === 'VERB' || upos === 'NOUN' || upos === 'ADJ' || upos === 'AUX')
    .sort((a, b) => rank(a.index) - rank(b.index))[0];
  const relation = RELATIONS.find(({ name }) => name === listOf(gold.relation)[0]);
  if (relation === undefined || word === undefined) return undefined;
  return {
    relation,
    frame: null,
    rule: 'gold',
    sentence: view.sentence.index,
    trigger: word.index,
    subject: partyOf(item, view, subjects, word.index),
    object: partyOf(item, view, objects, word.index),
    describe: () => {},
    traits: () => [],
  };
}

/** The party of the first acceptable entity that stands in the sentence; one carried into it where none does. */
function partyOf(item: Item, view: SentenceView, acceptable: readonly number[], trigger: number): Party {
  const near = view.parties
    .filter(({ entity }) => acceptable.includes(entity))
    .sort((a, b) => Math.abs(a.head - trigger) - Math.abs(b.head - trigger))[0];
  if (near !== undefined) return near;
  const entity = acceptable[0] ?? -1;
  return {
    entity,
    type: item.entities.entities[entity]?.type ?? 'Person',
    kind: 'carried',
    head: -1,
    from: -1,
    to: -1,
    site: trigger,
    country: null,
  };
}
