import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { incidentEdges, type Model, otherEnd } from '../data/model.ts';
import type { ViewState } from '../state/state.ts';
import type { Visible } from '../state/visible.ts';
import { createStyledEdgeProgram } from './edge-program.ts';
import { drawIconAtlas } from './icons.ts';
import { drawLabels, type LabelScene } from './labels.ts';
import { createIconNodeProgram } from './node-program.ts';
import { CANVAS, COMMUNITY_COLORS, type Scheme, TONE_COLORS, TYPE_COLORS, toneOf } from './palette.ts';

export interface RendererEvents {
  readonly onNode: (node: number, additive: boolean) => void;
  readonly onNodeDouble: (node: number) => void;
  readonly onEdge: (edge: number) => void;
  readonly onStage: () => void;
  readonly onDragged: (node: number, x: number, y: number) => void;
  readonly onCamera: (x: number, y: number, ratio: number) => void;
  readonly relationName: (edge: number) => string;
}

export interface Renderer {
  readonly sigma: Sigma;
  readonly graph: MultiDirectedGraph;
  readonly bend: Float32Array;
  /** Brings the picture in line with the state. */
  readonly update: (state: ViewState, visible: Visible, scheme: Scheme) => void;
  readonly moveTo: (nodes: readonly number[], ratio?: number) => void;
}

export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** How far each edge bends so that the edges between the same two nodes fan out; 0 for a lone edge. */
export function computeBends(model: Model): Float32Array {
  const bends = new Float32Array(model.source.length);
  const lone = new Map<number, number | number[]>();
  const count = model.type.length;
  for (let e = 0; e < model.source.length; e++) {
    const a = model.source[e]!;
    const b = model.target[e]!;
    const key = a < b ? a * count + b : b * count + a;
    const known = lone.get(key);
    if (known === undefined) lone.set(key, e);
    else if (typeof known === 'number') lone.set(key, [known, e]);
    else known.push(e);
  }
  for (const edges of lone.values()) {
    if (typeof edges === 'number') continue;
    const step = Math.min(0.09, 0.5 / edges.length);
    for (const [at, e] of edges.entries()) {
      const offset = (at - (edges.length - 1) / 2) * step;
      bends[e] = model.source[e]! < model.target[e]! ? offset : -offset;
    }
  }
  return bends;
}

function buildGraph(model: Model, bend: Float32Array): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (let n = 0; n < model.nodeId.length; n++) {
    graph.addNode(model.nodeId[n]!, {
      x: model.x[n]!,
      y: model.y[n]!,
      size: model.size[n]!,
      n,
    });
  }
  for (let e = 0; e < model.edgeId.length; e++) {
    graph.addDirectedEdgeWithKey(model.edgeId[e]!, model.nodeId[model.source[e]!]!, model.nodeId[model.target[e]!]!, {
      e,
      type: bend[e] === 0 ? 'straight' : 'curved',
    });
  }
  return graph;
}

export function createRenderer(
  model: Model,
  container: HTMLElement,
  first: { state: ViewState; visible: Visible; scheme: Scheme },
  events: RendererEvents,
): Renderer {
  let { state, visible, scheme } = first;
  const bend = computeBends(model);
  const graph = buildGraph(model, bend);
  const tones = model.manifest.relations.map(toneOf);
  const typeColors = model.manifest.types.map((type) => TYPE_COLORS[type]);
  let selectedEdge = -1;
  let hovered = -1;
  let focus = new Set<number>();
  let focusEdges = new Set<number>();
  let marked = new Set<number>();
  let order: number[] = [];
  let shownEdges: number[] = [];

  const at = (id: string) => model.nodeAt.get(id) ?? -1;
  function prepare(): void {
    const { selection } = state;
    focus = new Set();
    focusEdges = new Set();
    marked = new Set(state.marked.map(at));
    selectedEdge = selection?.kind === 'edge' ? (model.edgeAt.get(selection.id) ?? -1) : -1;
    if (selectedEdge >= 0) {
      focus.add(model.source[selectedEdge]!).add(model.target[selectedEdge]!);
      focusEdges.add(selectedEdge);
    } else if (selection?.kind === 'node' && at(selection.id) >= 0) {
      const node = at(selection.id);
      marked.add(node);
      focus.add(node);
      for (const e of incidentEdges(model, node)) {
        if (!visible.edge[e]) continue;
        focusEdges.add(e);
        focus.add(otherEnd(model, e, node));
      }
    }
    order = [];
    shownEdges = [];
    for (let n = 0; n < visible.node.length; n++) if (visible.node[n]) order.push(n);
    for (let e = 0; e < visible.edge.length; e++) if (visible.edge[e]) shownEdges.push(e);
    order.sort((a, b) => model.size[b]! - model.size[a]! || a - b);
  }
  prepare();

  const colors = () => ({ accent: rgb(CANVAS[scheme].accent), background: rgb(CANVAS[scheme].background) });
  const background = () => rgb(CANVAS[scheme].background);
  // Reducers hand back one object that Sigma copies from at once? It keeps it: so a new one each.
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    allowInvalidContainer: true,
    minEdgeThickness: 1,
    stagePadding: 50,
    defaultNodeType: 'icon',
    defaultEdgeType: 'straight',
    minCameraRatio: 0.01,
    maxCameraRatio: 8,
    nodeProgramClasses: { icon: createIconNodeProgram(drawIconAtlas(model.manifest.types), colors) },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: {
      straight: createStyledEdgeProgram(1, background),
      curved: createStyledEdgeProgram(10, background),
    },
    defaultDrawNodeHover: () => {},
    nodeReducer: (_id, data) => {
      const n: number = data['n'];
      const isFaint = focus.size > 0 && !focus.has(n);
      const base =
        state.colorBy === 'type'
          ? typeColors[model.type[n]!]!
          : COMMUNITY_COLORS[model.community[n]! % COMMUNITY_COLORS.length]!;
      return {
        x: data['x'],
        y: data['y'],
        size: model.size[n]!,
        type: 'icon',
        label: null,
        hidden: !visible.node[n],
        color: isFaint ? mixed(base, CANVAS[scheme].background, 0.72) : base,
        icon: isFaint ? -1 : model.type[n]!,
        ring: marked.has(n) ? 1 : state.pins[model.nodeId[n]!] ? 2 : 0,
      };
    },
    edgeReducer: (_id, data) => {
      const e: number = data['e'];
      const isFaint = focus.size > 0 && !focusEdges.has(e);
      const tone = TONE_COLORS[scheme][tones[model.relation[e]!]!];
      return {
        type: data['type'],
        hidden: !visible.edge[e],
        size: e === selectedEdge ? 4 : 1 + Math.min(model.sources[e]!, 5) * 0.35,
        color: e === selectedEdge ? CANVAS[scheme].accent : isFaint ? CANVAS[scheme].faint : tone,
        style: model.factuality[e]!,
        conflict: model.conflict[e] === 1 && !isFaint,
        bend: bend[e]!,
        zIndex: focusEdges.has(e) ? 1 : 0,
      };
    },
  });

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
  const draw = () => {
    if (context === null) return;
    const forced = new Set<number>();
    if (hovered >= 0) forced.add(hovered);
    if (focus.size > 0 && focus.size <= 40) for (const n of focus) forced.add(n);
    const scene: LabelScene = {
      model,
      order,
      edges: shownEdges,
      bend,
      forced,
      focusedEdges: focusEdges,
      isFocused: focus.size > 0,
      relationName: events.relationName,
      text: CANVAS[scheme].text,
      halo: CANVAS[scheme].halo,
    };
    drawLabels(sigma, context, scene);
  };
  sigma.on('afterRender', draw);
  // Sigma drew its first frame in the constructor, before anybody could listen.
  draw();
  sigma.on('resize', () => sigma.scheduleRender());

  let dragged = -1;
  let moved = false;
  sigma.on('downNode', ({ node }) => {
    dragged = at(node);
    moved = false;
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged < 0) return;
    const place = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(model.nodeId[dragged]!, { x: place.x, y: place.y });
    moved = true;
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    if (dragged >= 0 && moved) {
      const { x, y } = graph.getNodeAttributes(model.nodeId[dragged]!);
      events.onDragged(dragged, Number(x), Number(y));
    }
    dragged = -1;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('enterNode', ({ node }) => {
    hovered = at(node);
    container.classList.add('pointing');
    draw();
  });
  sigma.on('leaveNode', () => {
    hovered = -1;
    container.classList.remove('pointing');
    draw();
  });
  sigma.on('enterEdge', () => container.classList.add('pointing'));
  sigma.on('leaveEdge', () => container.classList.remove('pointing'));
  sigma.on('clickNode', ({ node, event }) => {
    const original = event.original;
    if (!moved) events.onNode(at(node), original.shiftKey || original.ctrlKey || original.metaKey);
    moved = false;
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onNodeDouble(at(node));
  });
  sigma.on('clickEdge', ({ edge }) => events.onEdge(model.edgeAt.get(edge) ?? -1));
  sigma.on('clickStage', events.onStage);
  if (state.camera !== null) {
    const [x, y, ratio] = state.camera;
    sigma.getCamera().setState({ x, y, ratio });
  }
  sigma.getCamera().on('updated', ({ x, y, ratio }) => events.onCamera(x, y, ratio));

  return {
    sigma,
    graph,
    bend,
    update(nextState, nextVisible, nextScheme) {
      state = nextState;
      visible = nextVisible;
      scheme = nextScheme;
      prepare();
      sigma.refresh();
    },
    moveTo(nodes, ratio = 0.4) {
      const places = nodes.flatMap((n) => sigma.getNodeDisplayData(model.nodeId[n]!) ?? []);
      if (places.length === 0) return;
      const x = places.reduce((sum, place) => sum + place.x, 0) / places.length;
      const y = places.reduce((sum, place) => sum + place.y, 0) / places.length;
      const camera = sigma.getCamera();
      const calm = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
      void camera.animate({ x, y, ratio: Math.min(camera.ratio, ratio) }, { duration: calm ? 0 : 350 });
    },
  };
}

function mixed(color: string, paper: string, share: number): string {
  const a = rgb(color);
  const b = rgb(paper);
  const channels = a.map((value, i) => Math.round(255 * (value * (1 - share) + b[i]! * share)));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
