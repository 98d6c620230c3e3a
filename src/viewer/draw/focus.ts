import { incidentEdges, type Model, otherEnd } from '../data/model.ts';
import type { ViewState } from '../state/state.ts';
import type { Visible } from '../state/visible.ts';

/** What stands out while the rest is drawn faintly; empty sets where everything is equal. */
export interface Focus {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** Ringed. */
  readonly marked: ReadonlySet<number>;
  readonly selectedEdge: number;
}

/** In a path all is equal. Else: a selected statement and its ends, a selected entity and its neighbours, or the entities chosen together. */
export function findFocus(model: Model, state: ViewState, visible: Visible): Focus {
  const { selection } = state;
  const nodes = new Set<number>();
  const edges = new Set<number>();
  const marked = new Set(state.marked.flatMap((id) => model.nodeAt.get(id) ?? []));
  const selectedEdge =
    selection?.kind === 'edge'
      ? (model.edgeAt.get(selection.id) ?? -1)
      : selection?.kind === 'article' && selection.edge !== null
        ? (model.edgeAt.get(selection.edge) ?? -1)
        : -1;
  const selectedNode = selection?.kind === 'node' ? model.nodeAt.get(selection.id) : undefined;
  if (selectedEdge >= 0) {
    nodes.add(model.source[selectedEdge]!).add(model.target[selectedEdge]!);
    edges.add(selectedEdge);
  } else if (selectedNode !== undefined && state.path === null) {
    nodes.add(selectedNode);
    for (const e of incidentEdges(model, selectedNode)) {
      if (!visible.edge[e]) continue;
      edges.add(e);
      nodes.add(otherEnd(model, e, selectedNode));
    }
  } else if (marked.size > 0 && state.path === null) {
    for (const n of marked) {
      nodes.add(n);
      for (const e of incidentEdges(model, n)) if (visible.edge[e] && marked.has(otherEnd(model, e, n))) edges.add(e);
    }
  }
  if (nodes.size > 0) for (const n of marked) nodes.add(n);
  if (selectedNode !== undefined) marked.add(selectedNode);
  return { nodes, edges, marked, selectedEdge };
}
