import type { ArticleEntity } from '../../core/entity.ts';
import { type Described, type FeatureSink, type Part, pairsNamed, partOf } from '../../nlp/feature-weights.ts';
import type { Candidate } from './candidates.ts';
import { distancesNamed } from './features.ts';

/** A candidate with the log odds that the words around it give it. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  readonly logOdds: number;
}

/**
 * One relation between one pair of entities, with everything in the article that proposes it, the best first. It tells what
 * the article as a whole says for and against it: repetition, rivals, salience.
 */
export interface PairReading extends Described {
  readonly relation: string;
  /** Positions in the article's entities; for symmetric relations the smaller first. */
  readonly subject: number;
  readonly object: number;
  readonly tellings: readonly ScoredCandidate[];
}

/** Candidates below these odds (3 in 100) tell nothing of the pair: they are left out of its reading. */
export const FLOOR = -3.5;

const FINE = [-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4];
const COARSE = [-2, -1, 0, 1, 2];
const SHARE = [0.05, 0.2, 0.4, 0.6, 0.8];
const SUM = [0.3, 0.7, 1, 1.5, 2, 3];
const COUNT = [2, 3, 5, 9];

function step(edges: readonly number[], value: number): number {
  let at = 0;
  while (at < edges.length && value >= edges[at]!) at += 1;
  return at;
}

/** Parts that say between which edges a value lies, by `step`. */
function stepParts(name: string, edges: readonly number[]): readonly Part[] {
  return Array.from({ length: edges.length + 1 }, (_, i) => partOf(`${name}${i}`));
}

const Z_FINE = stepParts('z=', FINE);
const Z = stepParts('z=', COARSE);
const SECOND = stepParts('second=', SHARE);
const OTHER = stepParts('other=', SHARE);
const TURNED = stepParts('turned=', SHARE);
const GAP = stepParts('gap=', SHARE);
const ANY = stepParts('any=', SHARE);
const RUNNER = stepParts('runner=', SHARE);
const MASS = stepParts('mass=', SUM);
const RANK = stepParts('rank=', [1, 2, 3]);
const SENTENCES = stepParts('sentences=', [1, 2, 3]);
const TYPES = pairsNamed('t=', '|');
const AT = distancesNamed('at=');
const BY = pairsNamed('by=', '|');
const KNOWN = { s: pairsNamed('es=', ''), o: pairsNamed('eo=', '') };
const MENTIONS = { s: stepParts('ms=', COUNT), o: stepParts('mo=', COUNT) };

function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Reads candidates pair by pair. A statement is one relation between two entities, told once or many times, and rivals
 * speak against it: another relation of the same pair, the pair turned round, another pair at the same word.
 */
export function readPairs(scored: readonly ScoredCandidate[], entities: readonly ArticleEntity[]): PairReading[] {
  const groups: Group[] = [];
  const byPair = new Map<number, Between>();
  const byTrigger = new Map<number, Rival[]>();
  for (const one of scored) {
    if (one.logOdds < FLOOR) continue;
    const { candidate } = one;
    const { name, symmetric } = candidate.relation;
    let [subject, object] = [candidate.subject.entity, candidate.object.entity];
    if (symmetric && subject > object) [subject, object] = [object, subject];
    const share = shareOf(one.logOdds);
    const key = pairKey(subject, object);
    const pair: Between = byPair.get(key) ?? { says: [], groups: [] };
    if (pair.says.length === 0) byPair.set(key, pair);
    const group = groupOf(pair, name, subject);
    if (group === undefined) {
      const made = { relation: name, subject, object, tellings: [one] };
      pair.groups.push(made);
      groups.push(made);
    } else addInOrder(one, group.tellings);
    const ascending = subject < object;
    const said = saidOf(pair, name, ascending);
    if (said === undefined) pair.says.push({ relation: name, ascending, share });
    else said.share = Math.max(said.share, share);
    const place = triggerKey(candidate);
    const there = byTrigger.get(place);
    if (there === undefined) byTrigger.set(place, [{ candidate, share }]);
    else there.push({ candidate, share });
  }
  const standings = { s: new Map<number, Standing>(), o: new Map<number, Standing>() };
  const standing = (side: 's' | 'o', entity: number): Standing => {
    let known = standings[side].get(entity);
    if (known === undefined) {
      known = standingOf(side, entities[entity]);
      standings[side].set(entity, known);
    }
    return known;
  };
  return groups.map((group) => {
    const { relation, subject, object, tellings } = group;
    const rivals = byTrigger.get(triggerKey(tellings[0]!.candidate))!;
    const { says } = byPair.get(pairKey(subject, object))!;
    const describe = (sink: FeatureSink): void => describePair(sink, group, rivals, says, standing);
    return { relation, subject, object, tellings, describe };
  });
}

/** Puts a telling where it belongs, the best first, of equal ones that of the earlier sentence: most pairs have but a few. */
function addInOrder(one: ScoredCandidate, tellings: ScoredCandidate[]): void {
  tellings.push(one);
  for (let at = tellings.length - 1; at > 0 && isBefore(one, tellings[at - 1]!); at -= 1) {
    tellings[at] = tellings[at - 1]!;
    tellings[at - 1] = one;
  }
}

function isBefore(one: ScoredCandidate, other: ScoredCandidate): boolean {
  if (one.logOdds !== other.logOdds) return one.logOdds > other.logOdds;
  return one.candidate.sentence < other.candidate.sentence;
}

function groupOf({ groups }: Between, relation: string, subject: number): Group | undefined {
  for (const group of groups) if (group.relation === relation && group.subject === subject) return group;
  return undefined;
}

function saidOf({ says }: Between, relation: string, ascending: boolean): Said | undefined {
  for (const said of says) if (said.relation === relation && said.ascending === ascending) return said;
  return undefined;
}

interface Group {
  readonly relation: string;
  readonly subject: number;
  readonly object: number;
  readonly tellings: ScoredCandidate[];
}

/** The best that is proposed of a relation of a pair in one direction. */
interface Said {
  readonly relation: string;
  readonly ascending: boolean;
  share: number;
}

/** All that is proposed between two entities. */
interface Between {
  readonly says: Said[];
  readonly groups: Group[];
}

/** What else is proposed at the same word. */
interface Rival {
  readonly candidate: Candidate;
  readonly share: number;
}

/** Whole numbers stand for pairs and places: no article has so many entities or words. */
const MOST = 1 << 20;

function pairKey(a: number, b: number): number {
  return a < b ? a * MOST + b : b * MOST + a;
}

/** A number for the place of the word that tells a candidate. */
export function triggerKey({ sentence, trigger }: Pick<Candidate, 'sentence' | 'trigger'>): number {
  return sentence * MOST + trigger + 1;
}

function describePair(
  sink: FeatureSink,
  { relation, subject, object, tellings }: Group,
  rivals: readonly Rival[],
  says: readonly Said[],
  standing: (side: 's' | 'o', entity: number) => Standing,
): void {
  const r = partOf(relation);
  const best = tellings[0]!;
  const share = shareOf(best.logOdds);
  const fine = Z_FINE[step(FINE, best.logOdds)]!;
  const z = Z[step(COARSE, best.logOdds)]!;
  const second = SECOND[step(SHARE, tellings[1] === undefined ? 0 : shareOf(tellings[1].logOdds))]!;
  const sentences = sentencesOf(tellings);
  let otherRelation = 0;
  let otherName = '-';
  let turned = 0;
  for (const said of says) {
    if (said.relation !== relation) {
      if (said.share > otherRelation) [otherRelation, otherName] = [said.share, said.relation];
    } else if (said.ascending !== subject < object) turned = said.share;
  }
  // Around the same word: pairs of this relation, and the best pair of any.
  let ahead = 0;
  let top = 0;
  let runnerUp = 0;
  let sum = 0;
  let topOfAny = 0;
  for (const rival of rivals) {
    topOfAny = Math.max(topOfAny, rival.share);
    if (rival.candidate.relation.name !== relation) continue;
    sum += rival.share;
    if (rival.share > share + 1e-9) ahead += 1;
    if (rival.share > top) [top, runnerUp] = [rival.share, top];
    else runnerUp = Math.max(runnerUp, rival.share);
  }
  const rank = RANK[Math.min(3, ahead)]!;
  const mass = MASS[step(SUM, sum)]!;
  const other = OTHER[step(SHARE, otherRelation)]!;
  const { candidate } = best;
  const types = TYPES(candidate.subject.type, candidate.object.type);
  const at = AT(candidate.sentence);
  const s = standing('s', subject);
  const o = standing('o', object);
  sink.add(fine);
  sink.add(r);
  sink.add(r, z);
  sink.add(second);
  sink.add(z, second);
  sink.add(r, second);
  sink.add(z, other);
  sink.add(r, other);
  sink.add(r, BY(otherName, otherRelation > share ? 'more' : 'less'));
  sink.add(z, TURNED[step(SHARE, turned)]!);
  sink.add(z, rank);
  sink.add(r, rank);
  sink.add(rank, GAP[step(SHARE, top - share)]!);
  sink.add(z, mass);
  sink.add(r, mass);
  sink.add(z, SENTENCES[sentences]!);
  sink.add(z, ANY[step(SHARE, topOfAny - share)]!);
  sink.add(z, RUNNER[step(SHARE, runnerUp)]!);
  sink.add(z, s.mentions);
  sink.add(z, o.mentions);
  sink.add(s.mentions, o.mentions);
  sink.add(s.known);
  sink.add(o.known);
  sink.add(r, s.known);
  sink.add(r, o.known);
  sink.add(s.known, s.mentions);
  sink.add(o.known, o.mentions);
  sink.add(at);
  sink.add(r, at);
  sink.add(types);
  sink.add(r, types);
  sink.add(z, types);
  for (const trait of candidate.traits()) {
    sink.add(trait);
    sink.add(r, trait);
    sink.add(z, trait);
  }
}

/** In how many sentences a pair is told likely enough, three or more counted alike. */
function sentencesOf(tellings: readonly ScoredCandidate[]): number {
  const told: number[] = [];
  for (const { candidate, logOdds } of tellings)
    if (logOdds > -0.85 && !told.includes(candidate.sentence)) told.push(candidate.sentence);
  return Math.min(3, told.length);
}

/** How firmly an entity stands in the article: how often it is mentioned, whether by name, whether a table knows it. */
interface Standing {
  readonly mentions: Part;
  readonly known: Part;
}

function standingOf(side: 's' | 'o', entity: ArticleEntity | undefined): Standing {
  const named = entity?.mentions.some(({ kind }) => kind === 'name') ?? false;
  const known = (named ? '' : '~') + ((entity?.link ?? null) === null ? '' : '+');
  return {
    mentions: MENTIONS[side][step(COUNT, entity?.mentions.length ?? 0)]!,
    known: KNOWN[side](entity?.type ?? '-', known),
  };
}
