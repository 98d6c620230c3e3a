import { incidentEdges, type Model, otherEnd } from '../data/model.ts';
import type { ViewState } from './state.ts';

export interface Visible {
  readonly node: Uint8Array;
  readonly edge: Uint8Array;
  readonly nodes: number;
  readonly edges: number;
  /** Edges that pass every filter but the one on time, for the histogram. */
  readonly beforeTime: Uint8Array;
}

/** What the filters, the neighbourhood and the path leave on screen. Nodes without a visible edge are dropped. */
export function computeVisible(model: Model, state: ViewState): Visible {
  const edgeCount = model.source.length;
  const nodeCount = model.type.length;
  const { manifest } = model;
  const hiddenType = flags(manifest.types, state.hiddenTypes);
  const hiddenRelation = flags(manifest.relations, state.hiddenRelations);
  const hiddenFactuality = flags(manifest.factualities, state.hiddenFactualities);
  const articleOk = articleFlags(model, state);
  const edge = new Uint8Array(edgeCount);
  const beforeTime = new Uint8Array(edgeCount);
  for (let e = 0; e < edgeCount; e++) {
    if (hiddenRelation[model.relation[e]!] || hiddenFactuality[model.factuality[e]!]) continue;
    if (model.confidence[e]! < state.minConfidence) continue;
    if (hiddenType[model.type[model.source[e]!]!] || hiddenType[model.type[model.target[e]!]!]) continue;
    if (articleOk !== null && !model.articles[e]!.some((article) => articleOk[article])) continue;
    beforeTime[e] = 1;
    edge[e] = inTime(model, e, state) ? 1 : 0;
  }
  if (state.path !== null) keepOnly(edge, shortestPath(model, edge, state.path));
  else if (state.ego !== null) keepOnly(edge, neighbourhood(model, edge, state));
  const protectedNodes = new Set(state.ego?.roots ?? state.path ?? []);
  foldLeaves(model, edge, state.collapsed);
  const node = new Uint8Array(nodeCount);
  let edges = 0;
  for (let e = 0; e < edgeCount; e++) {
    if (!edge[e]) continue;
    edges++;
    node[model.source[e]!] = 1;
    node[model.target[e]!] = 1;
  }
  for (const id of protectedNodes) {
    const at = model.nodeAt.get(id);
    if (at !== undefined) node[at] = 1;
  }
  let nodes = 0;
  for (let n = 0; n < nodeCount; n++) nodes += node[n]!;
  return { node, edge, nodes, edges, beforeTime };
}

function flags(values: readonly string[], hidden: readonly string[]): boolean[] {
  const set = new Set(hidden);
  return values.map((value) => set.has(value));
}

function articleFlags(model: Model, state: ViewState): boolean[] | null {
  if (state.articles.length === 0 && state.hiddenPublishers.length === 0) return null;
  const wanted = new Set(state.articles);
  const hidden = flags(model.manifest.publishers, state.hiddenPublishers);
  const hideUnknown = state.hiddenPublishers.includes('');
  return model.manifest.articles.map(
    ([id, , , publisher]) =>
      (wanted.size === 0 || wanted.has(id)) && !(publisher < 0 ? hideUnknown : hidden[publisher]),
  );
}

function inTime(model: Model, e: number, state: ViewState): boolean {
  if (Number.isNaN(model.from[e]!)) return state.showUndated;
  return state.time === null || (model.to[e]! >= state.time[0] && model.from[e]! <= state.time[1]);
}

function keepOnly(edge: Uint8Array, kept: ReadonlySet<number>): void {
  for (let e = 0; e < edge.length; e++) if (!kept.has(e)) edge[e] = 0;
}

/** All edges among the nodes within `depth` steps of the roots, and around the expanded nodes. */
function neighbourhood(model: Model, edge: Uint8Array, state: ViewState): ReadonlySet<number> {
  const inside = new Set<number>();
  const grow = (ids: readonly string[], depth: number) => {
    let frontier = ids.flatMap((id) => model.nodeAt.get(id) ?? []);
    for (const n of frontier) inside.add(n);
    const seen = new Set(frontier);
    for (let step = 0; step < depth; step++) {
      const next: number[] = [];
      for (const n of frontier) {
        for (const e of incidentEdges(model, n)) {
          if (!edge[e]) continue;
          const other = otherEnd(model, e, n);
          if (seen.has(other)) continue;
          seen.add(other);
          inside.add(other);
          next.push(other);
        }
      }
      frontier = next;
    }
  };
  if (state.ego !== null) grow(state.ego.roots, state.ego.depth);
  grow(state.expanded, 1);
  const kept = new Set<number>();
  for (const n of inside) {
    for (const e of incidentEdges(model, n)) if (edge[e] && inside.has(otherEnd(model, e, n))) kept.add(e);
  }
  return kept;
}

/** Hides the neighbours of a folded node that hang on nothing else. */
function foldLeaves(model: Model, edge: Uint8Array, collapsed: readonly string[]): void {
  for (const id of collapsed) {
    const node = model.nodeAt.get(id);
    if (node === undefined) continue;
    for (const e of incidentEdges(model, node)) {
      if (!edge[e]) continue;
      const leaf = otherEnd(model, e, node);
      const elsewhere = incidentEdges(model, leaf).some((f) => edge[f] === 1 && otherEnd(model, f, leaf) !== node);
      if (!elsewhere) edge[e] = 0;
    }
  }
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
