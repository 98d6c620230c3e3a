import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { incidentEdges, type Model, otherEnd } from '../data/model.ts';
import type { Scheme } from '../draw/palette.ts';
import { createRenderer, type Renderer, type RendererEvents } from '../draw/renderer.ts';
import type { ViewState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Visible } from '../state/visible.ts';

const CAMERA_REST_MS = 250;
/** A hub's neighbours fill the screen anyway; a lone entity is not brought nearer than this. */
const CLOSEST_TO_ENTITY = 0.3;

interface Stage {
  readonly renderer: RefObject<Renderer | null>;
  /** Says that the selection came from elsewhere than the graph, so that the camera goes there. */
  readonly lookAt: (what: 'neighbourhood' | 'node') => void;
}

/** Makes the renderer, keeps it in line with the state, and moves the camera where the state changes what is shown. */
export function useRenderer(
  container: RefObject<HTMLElement | null>,
  model: Model,
  store: Store,
  visible: Visible,
  scheme: Scheme,
  events: Omit<RendererEvents, 'onCamera'>,
): Stage {
  const state = store.get();
  const renderer = useRef<Renderer | null>(null);
  const latest = useRef(events);
  latest.current = events;
  const look = useRef<'neighbourhood' | 'node'>('node');

  useEffect(() => {
    if (container.current === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const made = createRenderer(
      model,
      container.current,
      { state, visible, scheme },
      {
        onNode: (node, isAdditive) => latest.current.onNode(node, isAdditive),
        onNodeDouble: (node) => latest.current.onNodeDouble(node),
        onEdge: (edge) => latest.current.onEdge(edge),
        onStage: () => latest.current.onStage(),
        onMoved: (node) => latest.current.onMoved(node),
        onHover: (hovered) => latest.current.onHover(hovered),
        relationName: (edge) => latest.current.relationName(edge),
        onCamera(x, y, ratio) {
          clearTimeout(timer);
          const camera = [+x.toFixed(4), +y.toFixed(4), +ratio.toFixed(4)] as const;
          timer = setTimeout(() => store.set({ camera }), CAMERA_REST_MS);
        },
      },
    );
    renderer.current = made;
    if (state.camera === null && (state.ego !== null || state.path !== null)) made.fit(shownNodes(visible));
    Object.assign(globalThis, { tramaReady: performance.now() });
    const goThere = () => made.setCamera(store.get().camera);
    globalThis.addEventListener('hashchange', goThere);
    return () => {
      globalThis.removeEventListener('hashchange', goThere);
      made.kill();
    };
  }, []);

  const isFirst = useRef(true);
  useEffect(() => {
    // The first picture is already right: drawing it twice would double the time to see a large graph.
    if (!isFirst.current) renderer.current?.update(state, visible, scheme);
  }, [visible, scheme, state.selection, state.marked, state.colorBy, state.pins, state.language]);
  const hasFitted = useRef(false);
  useEffect(() => {
    if (!isFirst.current) renderer.current?.fit(shownNodes(visible));
    hasFitted.current = !isFirst.current;
  }, [state.ego, state.path, state.expanded]);
  useEffect(() => {
    const { current } = renderer;
    const nodes = selectedNodes(model, state, visible, look.current);
    // What narrows the graph and selects at once has been fitted already.
    if (!isFirst.current && !hasFitted.current && current !== null && nodes.length > 0) {
      if (look.current === 'node') current.reveal(nodes);
      else current.fit(nodes, CLOSEST_TO_ENTITY);
    }
    look.current = 'node';
    isFirst.current = false;
  }, [state.selection]);
  useEffect(() => {
    hasFitted.current = false;
  });
  return {
    renderer,
    lookAt: (what) => {
      look.current = what;
    },
  };
}

export function* shownNodes(visible: Visible): Generator<number> {
  for (let n = 0; n < visible.node.length; n++) if (visible.node[n]) yield n;
}

function selectedNodes(
  model: Model,
  { selection }: ViewState,
  visible: Visible,
  look: 'neighbourhood' | 'node',
): number[] {
  if (selection === null) return [];
  const edge = model.edgeAt.get(selection.kind === 'article' ? (selection.edge ?? '') : selection.id);
  if (edge !== undefined) return [model.source[edge]!, model.target[edge]!];
  const node = model.nodeAt.get(selection.id);
  if (node === undefined) return [];
  if (look === 'node') return [node];
  const near = [...incidentEdges(model, node)].filter((e) => visible.edge[e]).map((e) => otherEnd(model, e, node));
  return [node, ...near];
}
