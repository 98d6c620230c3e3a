import { incidentEdges, type Model, otherEnd } from '../data/model.ts';
import { FACETS, findFailures } from './filters.ts';
import type { ViewState } from './state.ts';

export interface Visible {
  readonly node: Uint8Array;
  readonly edge: Uint8Array;
  readonly nodes: number;
  readonly edges: number;
  /** Which filters each edge fails; see `FACETS`. */
  readonly fails: Uint8Array;
  /** Whether the edge is outside of the neighbourhood or path shown, whatever the filters say. */
  readonly isOutside: (edge: number) => boolean;
  /** How many neighbours each folded node hides. */
  readonly folded: ReadonlyMap<number, number>;
}

/** What the filters, the neighbourhood and the path leave on screen. Nodes without a visible edge are dropped. */
export function computeVisible(model: Model, state: ViewState): Visible {
  const fails = findFailures(model, state);
  const edge = fails.map((failed) => (failed === 0 ? 1 : 0));
  const kept = findKept(model, edge, state);
  if (kept !== null) for (let e = 0; e < edge.length; e++) if (!kept.edges.has(e)) edge[e] = 0;
  const folded = foldLeaves(model, edge, state.collapsed);
  const node = new Uint8Array(model.type.length);
  let edges = 0;
  for (let e = 0; e < edge.length; e++) {
    if (!edge[e]) continue;
    edges++;
    node[model.source[e]!] = 1;
    node[model.target[e]!] = 1;
  }
  for (const id of state.ego?.roots ?? state.path ?? []) {
    const at = model.nodeAt.get(id);
    if (at !== undefined) node[at] = 1;
  }
  let nodes = 0;
  for (let n = 0; n < node.length; n++) nodes += node[n]!;
  const isOutside = (e: number) =>
    kept !== null && !(kept.nodes.has(model.source[e]!) && kept.nodes.has(model.target[e]!));
  return { node, edge, nodes, edges, fails, isOutside, folded };
}

/** Whether an edge passes every filter but the one on time, for the histogram. */
export function isBeforeTime(visible: Visible, edge: number): boolean {
  return (visible.fails[edge]! & ~FACETS.time) === 0 && !visible.isOutside(edge);
}

interface Kept {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
}

function findKept(model: Model, edge: Uint8Array, state: ViewState): Kept | null {
  if (state.path === null && state.ego === null) return null;
  const nodes = new Set<number>();
  const edges = new Set<number>();
  if (state.path !== null) {
    for (const e of shortestPath(model, edge, state.path)) {
      edges.add(e);
      nodes.add(model.source[e]!).add(model.target[e]!);
    }
  } else if (state.ego !== null) {
    grow(model, edge, state.ego.roots, state.ego.depth, nodes);
  }
  const isPath = state.path !== null && state.expanded.length === 0;
  grow(model, edge, state.expanded, 1, nodes);
  if (isPath) return { nodes, edges };
  for (const n of nodes) {
    for (const e of incidentEdges(model, n)) if (edge[e] && nodes.has(otherEnd(model, e, n))) edges.add(e);
  }
  return { nodes, edges };
}

/** Adds what lies within `depth` steps of the nodes to `inside`. */
function grow(model: Model, edge: Uint8Array, ids: readonly string[], depth: number, inside: Set<number>): void {
  let frontier = ids.flatMap((id) => model.nodeAt.get(id) ?? []);
  const seen = new Set(frontier);
  for (const n of frontier) inside.add(n);
  for (let step = 0; step < depth; step++) {
    const next: number[] = [];
    for (const n of frontier) {
      for (const e of incidentEdges(model, n)) {
        const other = otherEnd(model, e, n);
        if (!edge[e] || seen.has(other)) continue;
        seen.add(other);
        inside.add(other);
        next.push(other);
      }
    }
    frontier = next;
  }
}

/** Hides the neighbours of a folded node that hang on nothing else, and tells how many those are. */
function foldLeaves(model: Model, edge: Uint8Array, collapsed: readonly string[]): ReadonlyMap<number, number> {
  const folded = new Map<number, number>();
  for (const id of collapsed) {
    const node = model.nodeAt.get(id);
    if (node === undefined) continue;
    const leaves = new Set<number>();
    for (const e of incidentEdges(model, node)) {
      if (!edge[e]) continue;
      const leaf = otherEnd(model, e, node);
      const elsewhere = incidentEdges(model, leaf).some((f) => edge[f] === 1 && otherEnd(model, f, leaf) !== node);
      if (!elsewhere && leaf !== node) leaves.add(leaf);
    }
    for (const e of incidentEdges(model, node)) if (leaves.has(otherEnd(model, e, node))) edge[e] = 0;
    if (leaves.size > 0) folded.set(node, leaves.size);
  }
  return folded;
}

/** The edges on one shortest way between two nodes, whatever their direction, with all parallels; empty where none. */
export function shortestPath(model: Model, edge: Uint8Array, ends: readonly [string, string]): ReadonlySet<number> {
  const start = model.nodeAt.get(ends[0]);
  const goal = model.nodeAt.get(ends[1]);
  const kept = new Set<number>();
  if (start === undefined || goal === undefined) return kept;
  const previous = new Map<number, number>([[start, -1]]);
  let frontier = [start];
  while (frontier.length > 0 && !previous.has(goal)) {
    const next: number[] = [];
    for (const n of frontier) {
      for (const e of incidentEdges(model, n)) {
        if (!edge[e]) continue;
        const other = otherEnd(model, e, n);
        if (previous.has(other)) continue;
        previous.set(other, n);
        next.push(other);
      }
    }
    frontier = next;
  }
  for (let at = goal; at !== start; ) {
    const before = previous.get(at);
    if (before === undefined) break;
    for (const e of incidentEdges(model, at)) if (edge[e] && otherEnd(model, e, at) === before) kept.add(e);
    at = before;
  }
  return kept;
}
