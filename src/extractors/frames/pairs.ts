import type { ArticleEntity } from '../../core/entity.ts';
import type { Candidate } from './candidates.ts';
import { bucketOf } from './features.ts';

/** A candidate with the log odds that the words around it give it. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  readonly logOdds: number;
}

/** One relation between one pair of entities, with everything in the article that proposes it, the best first. */
export interface PairReading {
  readonly relation: string;
  /** Positions in the article's entities; for symmetric relations the smaller first. */
  readonly subject: number;
  readonly object: number;
  readonly tellings: readonly ScoredCandidate[];
  /** What the article as a whole says for and against it: repetition, rivals, salience. */
  readonly features: readonly string[];
}

/** Candidates below these odds (3 in 100) tell nothing of the pair: they are left out of its reading. */
const FLOOR = -3.5;

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

function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Reads candidates pair by pair. A statement is one relation between two entities, told once or many times, and rivals
 * speak against it: another relation of the same pair, the pair turned round, another pair at the same word.
 */
export function readPairs(scored: readonly ScoredCandidate[], entities: readonly ArticleEntity[]): PairReading[] {
  const groups = new Map<string, { relation: string; subject: number; object: number; all: ScoredCandidate[] }>();
  const byPair = new Map<string, Map<string, number>>();
  const byTrigger = new Map<string, { candidate: Candidate; share: number }[]>();
  for (const one of scored) {
    if (one.logOdds < FLOOR) continue;
    const { candidate } = one;
    const { relation } = candidate;
    let [subject, object] = [candidate.subject.entity, candidate.object.entity];
    if (relation.symmetric && subject > object) [subject, object] = [object, subject];
    const key = `${relation.name} ${subject} ${object}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { relation: relation.name, subject, object, all: [one] });
    else group.all.push(one);
    const share = shareOf(one.logOdds);
    const pair = pairKey(subject, object);
    const says = byPair.get(pair) ?? new Map<string, number>();
    byPair.set(pair, says);
    const direction = `${relation.name} ${subject < object}`;
    says.set(direction, Math.max(says.get(direction) ?? 0, share));
    const place = triggerKey(candidate);
    const there = byTrigger.get(place) ?? [];
    byTrigger.set(place, there);
    there.push({ candidate, share });
  }
  return [...groups.values()].map(({ relation, subject, object, all }) => {
    const tellings = all.sort((a, b) => b.logOdds - a.logOdds || a.candidate.sentence - b.candidate.sentence);
    const rivals = byTrigger.get(triggerKey(tellings[0]!.candidate))!;
    const says = byPair.get(pairKey(subject, object))!;
    const features = featuresOf({ relation, subject, object, tellings }, rivals, says, entities);
    return { relation, subject, object, tellings, features };
  });
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function triggerKey({ sentence, trigger }: Candidate): string {
  return `${sentence} ${trigger}`;
}

function featuresOf(
  pair: Omit<PairReading, 'features'>,
  rivals: readonly { readonly candidate: Candidate; readonly share: number }[],
  says: ReadonlyMap<string, number>,
  entities: readonly ArticleEntity[],
): string[] {
  const { relation: r, subject, object, tellings } = pair;
  const best = tellings[0]!;
  const share = shareOf(best.logOdds);
  const fine = step(FINE, best.logOdds);
  const z = step(COARSE, best.logOdds);
  const second = step(SHARE, tellings[1] === undefined ? 0 : shareOf(tellings[1].logOdds));
  const sentences = new Set(tellings.filter((t) => t.logOdds > -0.85).map((t) => t.candidate.sentence)).size;
  let otherRelation = 0;
  let turned = 0;
  for (const [direction, value] of says) {
    const [name, ascending] = direction.split(' ') as [string, string];
    if (name !== r) otherRelation = Math.max(otherRelation, value);
    else if (ascending !== String(subject < object)) turned = value;
  }
  // Around the same word: pairs of this relation, and the best pair of any.
  let rank = 0;
  let top = 0;
  let runnerUp = 0;
  let sum = 0;
  let topOfAny = 0;
  for (const rival of rivals) {
    topOfAny = Math.max(topOfAny, rival.share);
    if (rival.candidate.relation.name !== r) continue;
    sum += rival.share;
    if (rival.share > share + 1e-9) rank += 1;
    if (rival.share > top) [top, runnerUp] = [rival.share, top];
    else runnerUp = Math.max(runnerUp, rival.share);
  }
  const place = Math.min(3, rank);
  const mass = step(SUM, sum);
  const other = step(SHARE, otherRelation);
  const { candidate } = best;
  const types = `${candidate.subject.type}|${candidate.object.type}`;
  const s = standingOf(entities[subject]);
  const o = standingOf(entities[object]);
  const features = [
    `z=${fine}`,
    r,
    `${r}&z=${z}`,
    `second=${second}`,
    `z=${z}&second=${second}`,
    `${r}&second=${second}`,
    `z=${z}&other=${other}`,
    `${r}&other=${other}`,
    `z=${z}&turned=${step(SHARE, turned)}`,
    `z=${z}&rank=${place}`,
    `${r}&rank=${place}`,
    `rank=${place}&gap=${step(SHARE, top - share)}`,
    `z=${z}&mass=${mass}`,
    `${r}&mass=${mass}`,
    `z=${z}&sentences=${Math.min(3, sentences)}`,
    `z=${z}&any=${step(SHARE, topOfAny - share)}`,
    `z=${z}&runner=${step(SHARE, runnerUp)}`,
    `z=${z}&ms=${s.mentions}`,
    `z=${z}&mo=${o.mentions}`,
    `ms=${s.mentions}&mo=${o.mentions}`,
    `es=${s.known}`,
    `eo=${o.known}`,
    `${r}&es=${s.known}`,
    `${r}&eo=${o.known}`,
    `es=${s.known}&ms=${s.mentions}`,
    `eo=${o.known}&mo=${o.mentions}`,
    `at=${bucketOf(candidate.sentence)}`,
    `${r}&at=${bucketOf(candidate.sentence)}`,
    `t=${types}`,
    `${r}&t=${types}`,
    `z=${z}&t=${types}`,
  ];
  for (const trait of candidate.traits) features.push(trait, `${r}&${trait}`, `z=${z}&${trait}`);
  return features;
}

/** How firmly an entity stands in the article: how often it is mentioned, whether by name, whether a table knows it. */
function standingOf(entity: ArticleEntity | undefined): { readonly mentions: number; readonly known: string } {
  if (entity === undefined) return { mentions: 0, known: '-' };
  const named = entity.mentions.some(({ kind }) => kind === 'name');
  return {
    mentions: step(COUNT, entity.mentions.length),
    known: `${entity.type}${named ? '' : '~'}${entity.link === null ? '' : '+'}`,
  };
}
