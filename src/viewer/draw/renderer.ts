import Sigma from 'sigma';
import type { Model } from '../data/model.ts';
import type { ViewState } from '../state/state.ts';
import type { Visible } from '../state/visible.ts';
import { fitNodes, revealNodes, zoomBy } from './camera.ts';
import {
  buildDrawnGraph,
  computeBends,
  computeStretch,
  type Drawing,
  type DrawnEdge,
  type DrawnNode,
} from './drawn-graph.ts';
import { createStyledEdgeProgram } from './edge-program.ts';
import { findFocus } from './focus.ts';
import { drawIconAtlas } from './icons.ts';
import { drawLabels } from './labels.ts';
import { createIconNodeProgram } from './node-program.ts';
import { CANVAS, rgb, type Scheme } from './palette.ts';
import type { LabelScene } from './place-labels.ts';
import { listenToPointer, type PointerEvents } from './pointer.ts';
import { createReducers, type Look } from './reducers.ts';
import { computeSizeFactor } from './sizes.ts';

export interface RendererEvents extends Omit<PointerEvents, 'onGrab'> {
  readonly onCamera: (x: number, y: number, ratio: number) => void;
  readonly relationName: (edge: number) => string;
}

export interface Renderer {
  readonly sigma: Drawing;
  readonly bend: Float32Array;
  /** Brings the picture in line with the state. */
  readonly update: (state: ViewState, visible: Visible, scheme: Scheme) => void;
  readonly setCursor: (node: number) => void;
  readonly fit: (nodes: Iterable<number>, closest?: number) => void;
  readonly reveal: (nodes: readonly number[]) => void;
  readonly zoom: (factor: number) => void;
  /** Where a node lies in the coordinates of the graph's files, without the stretch of this stage. */
  readonly placeOf: (node: number) => readonly [number, number];
  readonly setPlaces: (places: Iterable<readonly [node: number, x: number, y: number]>) => void;
  readonly setCamera: (camera: ViewState['camera']) => void;
  /** What is named now, for the picture and its export. */
  readonly labelScene: () => LabelScene;
  readonly kill: () => void;
}

/** Names of so many neighbours are all drawn, whatever they cover. */
const MAX_FORCED = 40;

/** From here on software rendering takes seconds a frame: curves get fewer segments and moves leave edges out. */
const MANY_EDGES = 10_000;
/** After the first picture, so that it is seen and can be moved first. */
const SETTLED_MS = 500;

export function createRenderer(
  model: Model,
  container: HTMLElement,
  first: { readonly state: ViewState; readonly visible: Visible; readonly scheme: Scheme },
  events: RendererEvents,
): Renderer {
  const { offsetWidth, offsetHeight } = container;
  const stretch = computeStretch(model, offsetWidth, offsetHeight);
  const bend = computeBends(model);
  const isLarge = model.edgeId.length > MANY_EDGES;
  const graph = buildDrawnGraph(model, bend, stretch);
  let look: Look;
  let order: number[] = [];
  let shownEdges: number[] = [];
  let hovered = -1;
  function prepare(state: ViewState, visible: Visible, scheme: Scheme): void {
    const sizeFactor = computeSizeFactor(container.offsetWidth, container.offsetHeight, model.type.length);
    look = { state, visible, scheme, focus: findFocus(model, state, visible), sizeFactor, cursor: look?.cursor ?? -1 };
    const { focus } = look;
    order = [];
    shownEdges = [];
    for (let n = 0; n < visible.node.length; n++) {
      if (visible.node[n] && (focus.nodes.size === 0 || focus.nodes.has(n))) order.push(n);
    }
    for (let e = 0; e < visible.edge.length; e++) if (visible.edge[e]) shownEdges.push(e);
    order.sort((a, b) => model.size[b]! - model.size[a]! || a - b);
  }
  prepare(first.state, first.visible, first.scheme);

  const paper = () => CANVAS[look.scheme];
  const background = () => rgb(paper().background);
  const sigma = new Sigma<DrawnNode, DrawnEdge>(graph, container, {
    renderLabels: false,
    renderEdgeLabels: false,
    // Edges are listened to from the second frame on: drawing them for the pointer, too, doubles the cost of a frame.
    enableEdgeEvents: !isLarge,
    hideEdgesOnMove: isLarge,
    zIndex: true,
    allowInvalidContainer: true,
    minEdgeThickness: 1,
    stagePadding: Math.min(60, offsetWidth * 0.09),
    defaultNodeType: 'icon',
    defaultEdgeType: 'straight',
    minCameraRatio: 0.01,
    maxCameraRatio: 8,
    nodeProgramClasses: {
      icon: createIconNodeProgram(drawIconAtlas(model.manifest.types), () => ({
        accent: rgb(paper().accent),
        background: background(),
      })),
    },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: {
      straight: createStyledEdgeProgram(1, background),
      curved: createStyledEdgeProgram(isLarge ? 4 : 10, background),
    },
    defaultDrawNodeHover: () => {},
    ...createReducers(model, bend, () => look),
  });
  /**
   * Keeps the frame of the file's own positions from the first move on: neither a dragged node nor a new layout scales
   * all the others, and a link means the same places on every screen. Not before: it costs a frame.
   */
  const holdFrame = () => {
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
  };
  movePins(first.state.pins);
  const drawNames = addLabelLayer(sigma, () => drawScene());
  function labelScene(): LabelScene {
    const { focus, cursor, visible } = look;
    const forced = new Set([hovered, cursor].filter((n) => n >= 0));
    if (focus.nodes.size <= MAX_FORCED) for (const n of focus.nodes) forced.add(n);
    return {
      model,
      order,
      edges: shownEdges,
      bend,
      forced,
      strong: new Set([hovered, cursor, ...focus.marked]),
      focusedEdges: focus.edges,
      isFocused: focus.nodes.size > 0,
      relationName: events.relationName,
      suffix: (node) => (visible.folded.has(node) ? ` +${visible.folded.get(node)}` : ''),
    };
  }
  function drawScene(): void {
    const { text, edgeText, halo } = paper();
    if (drawNames.context !== null) drawLabels(sigma, drawNames.context, labelScene(), { text, edgeText, halo });
  }
  // Sigma drew its first frame in the constructor, before anybody could listen.
  drawScene();

  listenToPointer(sigma, graph, model, {
    ...events,
    onGrab: holdFrame,
    onHover(now) {
      hovered = now?.kind === 'node' ? now.at : -1;
      container.classList.toggle('pointing', now !== null);
      drawScene();
      events.onHover(now);
    },
  });
  let { offsetWidth: width, offsetHeight: height } = container;
  const resized = new ResizeObserver(() => {
    // The observer calls at once for the size that is drawn already.
    if (container.offsetWidth === width && container.offsetHeight === height) return;
    ({ offsetWidth: width, offsetHeight: height } = container);
    sigma.scheduleRender();
  });
  resized.observe(container);
  if (first.state.camera !== null) setCamera(first.state.camera);
  let settled: ReturnType<typeof setTimeout> | undefined;
  if (isLarge) {
    afterFrames(2, () => {
      settled = setTimeout(() => sigma.setSetting('enableEdgeEvents', true), SETTLED_MS);
    });
  }
  sigma.getCamera().on('updated', ({ x, y, ratio }) => events.onCamera(x, y, ratio));

  function setCamera(camera: ViewState['camera']): void {
    const [x, y, ratio] = camera ?? [0.5, 0.5, 1];
    sigma.getCamera().setState({ x, y, ratio });
  }
  function movePins(pins: ViewState['pins']): void {
    if (Object.keys(pins).length > 0) holdFrame();
    for (const [id, [x, y]] of Object.entries(pins)) {
      if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x: x * stretch, y });
    }
  }

  return {
    sigma,
    bend,
    update(state, visible, scheme) {
      const { pins } = look.state;
      prepare(state, visible, scheme);
      if (state.pins !== pins) movePins(state.pins);
      sigma.refresh();
    },
    setCursor(node) {
      look = { ...look, cursor: node };
      sigma.refresh({ skipIndexation: true });
    },
    fit: (nodes, closest) => fitNodes(sigma, model, nodes, closest),
    reveal: (nodes) => revealNodes(sigma, model, nodes),
    zoom: (factor) => zoomBy(sigma, factor),
    placeOf(node) {
      const { x, y } = graph.getNodeAttributes(model.nodeId[node]!);
      return [x / stretch, y];
    },
    setPlaces(places) {
      holdFrame();
      const byNode = new Map<number, readonly [number, number]>();
      for (const [node, x, y] of places) byNode.set(node, [x * stretch, y]);
      graph.updateEachNodeAttributes((_, attributes) => {
        const place = byNode.get(attributes.n);
        return place === undefined ? attributes : { ...attributes, x: place[0], y: place[1] };
      });
    },
    setCamera,
    labelScene,
    kill() {
      clearTimeout(settled);
      resized.disconnect();
      sigma.kill();
    },
  };
}

function afterFrames(count: number, then: () => void): void {
  if (count === 0) then();
  else requestAnimationFrame(() => afterFrames(count - 1, then));
}

/** A layer above the nodes for all names, drawn after each frame. */
function addLabelLayer(sigma: Drawing, draw: () => void): { readonly context: CanvasRenderingContext2D | null } {
  sigma.createCanvasContext('trama', { style: { pointerEvents: 'none' } });
  const canvas = sigma.getCanvases()['trama'];
  const context = canvas?.getContext('2d') ?? null;
  const sized = sigma.getCanvases()['mouse'];
  if (canvas !== undefined && sized !== undefined) {
    // Sigma sizes its layers when the window changes; this one came after the first time.
    canvas.width = sized.width;
    canvas.height = sized.height;
    canvas.style.width = sized.style.width;
    canvas.style.height = sized.style.height;
    const { width } = sigma.getDimensions();
    context?.scale(canvas.width / width, canvas.width / width);
  }
  sigma.on('afterRender', draw);
  sigma.on('resize', () => sigma.scheduleRender());
  return { context };
}
