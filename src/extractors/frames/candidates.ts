import type { Token } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { isPassedOn } from '../../languages/es/passed-on.ts';
import { type Describe, type Part, partOf } from '../../nlp/feature-weights.ts';
import type { Frame, Relation } from '../../relations/index.ts';
import { proposeAttributive } from './attributive/index.ts';
import { carriedInto } from './carried.ts';
import { contextOf, PairDescriber, type Side } from './features.ts';
import { fitOf, type Placed, placeParties, rankOf } from './placement.ts';
import type { TriggerEntry, TriggerLexicon } from './triggers.ts';
import type { Party, SentenceView } from './view.ts';

/** A proposal that `subject` stands in `relation` to `object` because of the word at `trigger` (-1: of the construction). */
export interface Candidate {
  readonly relation: Relation;
  readonly frame: Frame | null;
  readonly rule: string;
  readonly sentence: number;
  readonly trigger: number;
  readonly subject: Party;
  readonly object: Party;
  /** Tells what the words around it say, for the first decision. */
  readonly describe: Describe;
  /** The few features that matter again once all the article says of the pair is weighed. */
  readonly traits: () => readonly Part[];
}

const OPEN_CLASSES: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'ADV']);

/** Parties further apart than this through the trigger were right in less than one case in fifty (train). */
const MAX_STEPS_TOGETHER = 6;

/**
 * Proposes every statement of one sentence that a trigger or a construction may say, with its features. `predications`
 * are those of the whole article.
 */
export function proposeIn(
  views: readonly SentenceView[],
  index: number,
  lexicon: TriggerLexicon,
  predications: readonly Predication[],
  entities: ArticleEntities,
  knowledge: Knowledge,
): Candidate[] {
  const view = views[index];
  if (view === undefined || view.parties.length === 0) return [];
  const { tokens } = view.sentence;
  const found = proposeAttributive(views, index, predications, entities, knowledge);
  const carried = carriedInto(views, index);
  const here = predications.filter((p) => p.sentence === index);
  const byHead: Predication[][] = tokens.map(() => []);
  for (const predication of here) byHead[predication.head]?.push(predication);
  for (const token of tokens) {
    if (!OPEN_CLASSES.has(token.upos) || isPassedOn(view.sentence, token.index, here)) continue;
    const own = byHead[token.index]!;
    const entries = entriesOf(lexicon, token.lemma.toLowerCase(), own);
    if (entries.length === 0) continue;
    const placed = placeParties(view, token.index, own, carried, predications, entities.entitiesAt);
    const doers = isOwnWords(token) ? placed.filter(({ party }) => party.type === 'Person') : placed;
    const context = contextOf(view, token.index, own);
    let below: ReadonlySet<string> | undefined;
    for (const entry of entries) {
      const frames = entry.frames.filter((frame) => {
        if (frame.with === undefined && frame.unless === undefined) return true;
        below ??= lemmasBelow(view, token.index, own);
        const stands = (word: string): boolean => below?.has(word) ?? false;
        return (frame.with?.some(stands) ?? true) && !frame.unless?.some(stands);
      });
      if (frames.length === 0) continue;
      const describer = new PairDescriber(context, partOf(entry.relation.name));
      proposePairs({ relation: entry.relation, frames }, doers, placed, (frame, subject, object) => {
        found.push({
          relation: entry.relation,
          frame,
          rule: frame.id,
          sentence: index,
          trigger: token.index,
          subject: subject.placed.party,
          object: object.placed.party,
          ...describer.featuresOf(frame, subject, object),
        });
      });
    }
  }
  return found;
}

/** Whether a verb is one that somebody says of themselves (`le pido`): no state or body says `I`. */
function isOwnWords({ upos, feats }: Token): boolean {
  return upos === 'VERB' && feats.includes('Person=1') && feats.includes('Number=Sing');
}

/** What the word may say by its own lemma and by those of its predications. */
function entriesOf(lexicon: TriggerLexicon, lemma: string, own: readonly Predication[]): readonly TriggerEntry[] {
  const lemmas = [lemma];
  for (const predication of own) {
    if (!lemmas.includes(predication.lemma)) lemmas.push(predication.lemma);
    if (!lemmas.includes(predication.surfaceLemma)) lemmas.push(predication.surfaceLemma);
  }
  let found: readonly TriggerEntry[] | undefined;
  let merged: Map<Relation, Set<Frame>> | undefined;
  for (const one of lemmas) {
    const entries = lexicon.get(one);
    if (entries === undefined) continue;
    if (found === undefined) {
      found = entries;
      continue;
    }
    merged ??= new Map(found.map(({ relation, frames }) => [relation, new Set(frames)]));
    for (const { relation, frames } of entries)
      merged.set(relation, new Set([...(merged.get(relation) ?? []), ...frames]));
  }
  if (merged === undefined) return found ?? [];
  return [...merged].map(([relation, frames]) => ({ relation, frames: [...frames] }));
}

/** Lemmas right below the trigger: what frames ask for with `with`. */
function lemmasBelow({ sentence, children }: SentenceView, trigger: number, own: readonly Predication[]): Set<string> {
  const below = new Set<string>();
  for (const child of children[trigger] ?? []) below.add(sentence.tokens[child]!.lemma.toLowerCase());
  // `votar a favor de`: the fixed word stands in the preposition.
  for (const { arguments: args } of own)
    for (const { preposition } of args)
      if (preposition !== null) for (const word of preposition.split(' ')) below.add(word);
  return below;
}

type Propose = (frame: Frame, subject: Side, object: Side) => void;

/** Every pair of parties that the relation allows, each with the frame that fits it best. */
function proposePairs(
  { relation, frames }: TriggerEntry,
  doers: readonly Placed[],
  placed: readonly Placed[],
  propose: Propose,
): void {
  const { subject: subjectTypes, object: objectTypes } = relation.endpoints;
  const subjects = doers.filter((p) => subjectTypes.includes(p.party.type));
  const objects = placed.filter((p) => objectTypes.includes(p.party.type));
  if (subjects.length === 0 || objects.length === 0) return;
  const sides = frames.map((frame) => ({
    frame,
    subjects: sidesOf(frame.subject, subjects),
    objects: sidesOf(frame.object, objects),
  }));
  subjects.forEach((s, i) => {
    objects.forEach((o, j) => {
      if (s.party.entity === o.party.entity || !isNear(s, o)) return;
      let best = sides[0]!;
      let cost = 99;
      for (const side of sides) {
        const now = rankOf(side.subjects[i]!.fit) + rankOf(side.objects[j]!.fit);
        if (now < cost) {
          best = side;
          cost = now;
        }
      }
      if (relation.symmetric && s.party.entity > o.party.entity && isTurnedBetter(best, subjects, objects, i, j, cost))
        return;
      if (isHopeless(best.frame, best.subjects[i]!, best.objects[j]!)) return;
      propose(best.frame, best.subjects[i]!, best.objects[j]!);
    });
  });
}

/**
 * A pair of which neither party stands where a frame wants it was right in 3–6 cases of a hundred (train and dev), mostly
 * by chance; a weak word says nothing unless both stand right (2–5 of a hundred with one).
 */
function isHopeless(frame: Frame, subject: Side, object: Side): boolean {
  const misfits = Number(subject.fit === 'none') + Number(object.fit === 'none');
  return misfits > (frame.cue === 'weak' ? 0 : 1);
}

interface Sides {
  readonly frame: Frame;
  readonly subjects: readonly Side[];
  readonly objects: readonly Side[];
}

/** Of the two orders of a symmetric pair one is enough: the one that fits better. */
function isTurnedBetter(
  { subjects: asSubject, objects: asObject }: Sides,
  subjects: readonly Placed[],
  objects: readonly Placed[],
  i: number,
  j: number,
  cost: number,
): boolean {
  const turnedSubject = subjects.indexOf(objects[j]!);
  const turnedObject = objects.indexOf(subjects[i]!);
  if (turnedSubject < 0 || turnedObject < 0) return false;
  return rankOf(asSubject[turnedSubject]!.fit) + rankOf(asObject[turnedObject]!.fit) <= cost;
}

function isNear(s: Placed, o: Placed): boolean {
  if (s.party.from < 0 && o.party.from < 0) return false;
  if (s.party.from < 0) return o.steps <= 2;
  if (o.party.from < 0) return s.steps <= 2;
  return s.steps + o.steps <= MAX_STEPS_TOGETHER;
}

function sidesOf(slots: Frame['subject'], all: readonly Placed[]): Side[] {
  const fits = all.map((placed) => fitOf(slots, placed));
  const ranks = fits.map(rankOf);
  return all.map((placed, i) => {
    const rank = ranks[i]!;
    let better = 0;
    let equal = 0;
    all.forEach((other, j) => {
      // Conjuncts share their place, and another mention of the same entity is no rival.
      if (other.party.entity === placed.party.entity || other.party.site === placed.party.site) return;
      const its = ranks[j]!;
      if (its < rank || (its === rank && other.steps < placed.steps)) better += 1;
      else if (its === rank) equal += 1;
    });
    return { placed, fit: fits[i]!, better, equal };
  });
}
