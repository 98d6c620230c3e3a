import type { Model } from '../data/model.ts';
import type { ViewState } from '../state/state.ts';
import type { Visible } from '../state/visible.ts';
import type { DrawnEdge, DrawnNode } from './drawn-graph.ts';
import type { StyledEdge } from './edge-program.ts';
import type { Focus } from './focus.ts';
import type { IconNode } from './node-program.ts';
import { CANVAS, colorOfCommunity, mixed, type Scheme, TONE_COLORS, TYPE_COLORS, toneOf } from './palette.ts';

import { scaledRadius } from './sizes.ts';

/** What decides on how nodes and edges look; replaced whole when the state changes. */
export interface Look {
  readonly state: ViewState;
  readonly visible: Visible;
  readonly scheme: Scheme;
  readonly focus: Focus;
  readonly sizeFactor: number;
  /** Where the keyboard stands; -1 where nowhere. */
  readonly cursor: number;
}

/** Above it edges are drawn paler, or the middle of the graph would be one dark patch. */
const MANY_EDGES = 2_500;

/** The functions that Sigma asks how each node and edge looks now. */
export function createReducers(model: Model, bend: Float32Array, look: () => Look) {
  const tones = model.manifest.relations.map(toneOf);
  const isSymmetric = model.manifest.relations.map(({ symmetric }) => symmetric);
  const typeColors = model.manifest.types.map((type) => TYPE_COLORS[type]);
  const nodeReducer = (_id: string, data: DrawnNode): Partial<IconNode> => {
    const { n } = data;
    const { state, visible, scheme, focus, sizeFactor, cursor } = look();
    const isFaint = focus.nodes.size > 0 && !focus.nodes.has(n) && n !== cursor;
    const base = state.colorBy === 'type' ? typeColors[model.type[n]!]! : colorOfCommunity(model.community[n]!);
    return {
      x: data.x,
      y: data.y,
      size: scaledRadius(model.size[n]!, sizeFactor),
      type: 'icon',
      label: null,
      hidden: !visible.node[n],
      color: isFaint ? mixed(base, CANVAS[scheme].background, 0.78) : base,
      icon: isFaint ? -1 : model.type[n]!,
      ring: n === cursor || focus.marked.has(n) ? 1 : state.pins[model.nodeId[n]!] ? 2 : 0,
    };
  };
  const edgeReducer = (_id: string, data: DrawnEdge): Partial<StyledEdge> => {
    const { e } = data;
    const { visible, scheme, focus, sizeFactor } = look();
    const isFaint = focus.nodes.size > 0 && !focus.edges.has(e);
    const paper = CANVAS[scheme];
    const tone = TONE_COLORS[scheme][tones[model.relation[e]!]!];
    const color = visible.edges > MANY_EDGES && focus.nodes.size === 0 ? mixed(tone, paper.background, 0.45) : tone;
    const isSelected = e === focus.selectedEdge;
    const thickness = (1.05 + Math.min(model.sources[e]!, 5) * 0.3) * Math.max(0.6, Math.min(1, sizeFactor * 1.1));
    return {
      type: data.type,
      hidden: !visible.edge[e],
      size: isSelected ? 2.2 : thickness,
      color: isSelected ? paper.accent : isFaint ? paper.faint : color,
      style: model.factuality[e]!,
      conflict: model.conflict[e] === 1 && !isFaint,
      undirected: isSymmetric[model.relation[e]!] === true,
      bend: bend[e]!,
      zIndex: focus.edges.has(e) ? 1 : 0,
    };
  };
  return { nodeReducer, edgeReducer };
}
