import type { ArticleEntity } from '../../core/entity.ts';
import type { Candidate } from './candidates.ts';
import { bucketOf } from './features.ts';
import { type FeatureSink, type Part, pairPart, partOf } from './weights.ts';

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
  /** Tells what the article as a whole says for and against it: repetition, rivals, salience. */
  readonly describe: (sink: FeatureSink) => void;
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

const DIGITS = Array.from({ length: FINE.length + 1 }, (_, i) => String(i));

/** The part that says between which edges a value lies. */
function stepPart(name: string, edges: readonly number[], value: number): Part {
  return pairPart(name, DIGITS[step(edges, value)]!, '', '');
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
    const describe = describePair({ relation, subject, object, tellings }, rivals, says, entities);
    return { relation, subject, object, tellings, describe };
  });
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function triggerKey({ sentence, trigger }: Candidate): string {
  return `${sentence} ${trigger}`;
}

function describePair(
  pair: Omit<PairReading, 'describe'>,
  rivals: readonly { readonly candidate: Candidate; readonly share: number }[],
  says: ReadonlyMap<string, number>,
  entities: readonly ArticleEntity[],
): PairReading['describe'] {
  const { relation, subject, object, tellings } = pair;
  const r = partOf(relation);
  const best = tellings[0]!;
  const share = shareOf(best.logOdds);
  const fine = step(FINE, best.logOdds);
  const z = stepPart('z=', COARSE, best.logOdds);
  const second = stepPart('second=', SHARE, tellings[1] === undefined ? 0 : shareOf(tellings[1].logOdds));
  const sentences = new Set(tellings.filter((t) => t.logOdds > -0.85).map((t) => t.candidate.sentence)).size;
  let otherRelation = 0;
  let otherName = '-';
  let turned = 0;
  for (const [direction, value] of says) {
    const [name, ascending] = direction.split(' ') as [string, string];
    if (name !== relation) {
      if (value > otherRelation) [otherRelation, otherName] = [value, name];
    } else if (ascending !== String(subject < object)) turned = value;
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
  const rank = partOf(`rank=${Math.min(3, ahead)}`);
  const mass = stepPart('mass=', SUM, sum);
  const other = stepPart('other=', SHARE, otherRelation);
  const { candidate } = best;
  const types = pairPart('t=', candidate.subject.type, '|', candidate.object.type);
  const at = pairPart('at=', bucketOf(candidate.sentence), '', '');
  const s = standingOf('s', entities[subject]);
  const o = standingOf('o', entities[object]);
  return (sink) => {
    sink.add(partOf(`z=${fine}`));
    sink.add(r);
    sink.add(r, z);
    sink.add(second);
    sink.add(z, second);
    sink.add(r, second);
    sink.add(z, other);
    sink.add(r, other);
    sink.add(r, pairPart('by=', otherName, '|', otherRelation > share ? 'more' : 'less'));
    sink.add(z, stepPart('turned=', SHARE, turned));
    sink.add(z, rank);
    sink.add(r, rank);
    sink.add(rank, stepPart('gap=', SHARE, top - share));
    sink.add(z, mass);
    sink.add(r, mass);
    sink.add(z, partOf(`sentences=${Math.min(3, sentences)}`));
    sink.add(z, stepPart('any=', SHARE, topOfAny - share));
    sink.add(z, stepPart('runner=', SHARE, runnerUp));
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
  };
}

/** How firmly an entity stands in the article: how often it is mentioned, whether by name, whether a table knows it. */
function standingOf(
  side: 's' | 'o',
  entity: ArticleEntity | undefined,
): { readonly mentions: Part; readonly known: Part } {
  const named = entity?.mentions.some(({ kind }) => kind === 'name') ?? false;
  const known = `${entity?.type ?? '-'}${named ? '' : '~'}${(entity?.link ?? null) === null ? '' : '+'}`;
  return {
    mentions: partOf(`m${side}=${step(COUNT, entity?.mentions.length ?? 0)}`),
    known: partOf(`e${side}=${known}`),
  };
}
