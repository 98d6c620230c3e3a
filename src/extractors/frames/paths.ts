import type { Role } from '../../core/predication.ts';
import { type Part, valuePart } from '../../nlp/feature-weights.ts';
import { pathBetween, prepositionOf, roleOfPath, type SentenceView, stepsBetween } from './view.ts';

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

/** A path by its steps: what may follow, and what it tells where it ends here. */
interface Node {
  path: Path | null;
  readonly up: Map<string, Node>;
  readonly down: Map<string, Node>;
  readonly prepositions: Map<string, Node>;
}

function newNode(): Node {
  return { path: null, up: new Map(), down: new Map(), prepositions: new Map() };
}

let root = newNode();
let nodes = 0;

function after(followers: Map<string, Node>, label: string): Node {
  let node = followers.get(label);
  if (node === undefined) {
    node = newNode();
    nodes += 1;
    followers.set(label, node);
  }
  return node;
}

/** Of a word to itself, and of what stands further off than any path. */
export const SELF = readPath('self');
export const TOO_FAR = readPath('far');

/**
 * Reads the path between two tokens. It is found step by step, as every trigger asks for the way to every party: no text
 * is put together and hashed for a path met before.
 */
export function readPathBetween(view: SentenceView, from: number, to: number): Path {
  if (from === to) return SELF;
  const steps = stepsBetween(view, from, to);
  if (steps === null) return TOO_FAR;
  if (nodes >= MOST_KNOWN) {
    root = newNode();
    nodes = 0;
  }
  let node = root;
  for (let i = 0; i < steps.ups; i++) node = after(node.up, steps.up[i]!);
  for (let i = steps.downs - 1; i >= 0; i--) node = after(node.down, steps.down[i]!);
  const preposition = prepositionOf(view, to);
  if (preposition !== '') node = after(node.prepositions, preposition);
  node.path ??= readPath(pathBetween(view, from, to));
  return node.path;
}

function stepsOf(path: string): number {
  let steps = 0;
  for (let i = 0; i < path.length; i++) if (path[i] === '^' || path[i] === '>') steps += 1;
  return steps;
}
