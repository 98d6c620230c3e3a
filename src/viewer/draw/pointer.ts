import type { Model } from '../data/model.ts';
import type { Drawing, DrawnGraph } from './drawn-graph.ts';

export type Hovered = { readonly kind: 'node' | 'edge'; readonly at: number; readonly x: number; readonly y: number };

export interface PointerEvents {
  readonly onNode: (node: number, isAdditive: boolean) => void;
  readonly onNodeDouble: (node: number) => void;
  readonly onEdge: (edge: number) => void;
  readonly onStage: () => void;
  /** Before a node begins to move. */
  readonly onGrab: () => void;
  readonly onMoved: (node: number) => void;
  readonly onHover: (hovered: Hovered | null) => void;
}

/** Pixels that a hand may tremble while it clicks. */
const TREMOR = 4;

const isAdditive = ({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent) => shiftKey || ctrlKey || metaKey;

/** Turns what Sigma hears from mouse and finger into events of the viewer; nodes can be dragged. */
export function listenToPointer(sigma: Drawing, graph: DrawnGraph, model: Model, events: PointerEvents): void {
  const nodeAt = (id: string) => model.nodeAt.get(id) ?? -1;
  let dragged: string | null = null;
  let start = { x: 0, y: 0 };
  let hasMoved = false;
  sigma.on('downNode', ({ node, event }) => {
    dragged = node;
    start = { x: event.x, y: event.y };
    hasMoved = false;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged === null) return;
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
    if (!hasMoved && Math.hypot(event.x - start.x, event.y - start.y) < TREMOR) return;
    if (!hasMoved) events.onGrab();
    hasMoved = true;
    graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
  });
  const drop = () => {
    if (dragged !== null && hasMoved) events.onMoved(nodeAt(dragged));
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('upEdge', drop);
  sigma.on('enterNode', ({ node, event }) =>
    events.onHover({ kind: 'node', at: nodeAt(node), x: event.x, y: event.y }),
  );
  sigma.on('enterEdge', ({ edge, event }) =>
    events.onHover({ kind: 'edge', at: model.edgeAt.get(edge) ?? -1, x: event.x, y: event.y }),
  );
  sigma.on('leaveNode', () => events.onHover(null));
  sigma.on('leaveEdge', () => events.onHover(null));
  let clicked = '';
  const click = (node: string, adds: boolean) => {
    if (!hasMoved) events.onNode(nodeAt(node), adds);
    hasMoved = false;
    clicked = node;
  };
  sigma.on('clickNode', ({ node, event }) => click(node, isAdditive(event.original)));
  sigma.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    // Sigma takes two quick clicks on two nodes for a double one, as when several are chosen in a row.
    if (node !== clicked || isAdditive(event.original)) click(node, isAdditive(event.original));
    else events.onNodeDouble(nodeAt(node));
  });
  sigma.on('clickEdge', ({ edge }) => events.onEdge(model.edgeAt.get(edge) ?? -1));
  sigma.on('clickStage', events.onStage);
}
