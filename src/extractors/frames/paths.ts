import type { Role } from '../../core/predication.ts';
import { type Part, valuePart } from '../../nlp/feature-weights.ts';
import { roleOfPath } from './view.ts';

/** What a path from a trigger to a party tells (see `pathBetween`). */
export interface Path {
  /** The labels, `far` past four steps. */
  readonly shown: string;
  readonly steps: number;
  /** Role that the path suggests under a verb in the active voice and in the passive. */
  readonly active: Role;
  readonly passive: Role;
  /** The path as part of features, of a subject and of an object. */
  readonly asSubject: Part;
  readonly asObject: Part;
}

const MAX_STEPS = 4;
/** Steps of what is further off than any path. */
const FAR = 7;

/** Sentences are built alike: an article has some hundred paths, all its pairs of words thousands. Emptied when full. */
const known = new Map<string, Path>();
const MOST_KNOWN = 20_000;

/** Reads a path, each once. */
export function readPath(path: string): Path {
  let read = known.get(path);
  if (read === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    const steps = path === 'far' ? FAR : stepsOf(path);
    const shown = steps > MAX_STEPS ? 'far' : path;
    read = {
      shown,
      steps,
      active: roleOfPath(path, false),
      passive: roleOfPath(path, true),
      asSubject: valuePart('ps=', shown),
      asObject: valuePart('po=', shown),
    };
    known.set(path, read);
  }
  return read;
}

function stepsOf(path: string): number {
  let steps = 0;
  for (let i = 0; i < path.length; i++) if (path[i] === '^' || path[i] === '>') steps += 1;
  return steps;
}
