import { useState } from 'preact/hooks';
import { screenOf } from '../draw/place-labels.ts';
import type { Renderer } from '../draw/renderer.ts';
import { type Direction, findNeighbour, findStart } from '../state/walk.ts';
import type { App } from './context.ts';

export interface Walk {
  /** The entity the keyboard stands on; null where it stands nowhere. */
  readonly node: number | null;
  /** What a screen reader is told of it. */
  readonly spoken: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly leave: () => void;
}

type WalkApp = Pick<
  App,
  'model' | 'state' | 'visible' | 't' | 'term' | 'relationName' | 'count' | 'selectNode' | 'toggleMarked'
>;

/** Walks along the visible edges with the arrow keys while the graph has the focus. */
export function useWalk(app: WalkApp, renderer: () => Renderer | null, openPane: () => void): Walk {
  const { model, state, visible, t, term, relationName, count, selectNode, toggleMarked } = app;
  const [node, setNode] = useState<number | null>(null);
  const [spoken, setSpoken] = useState('');
  const standOn = (next: number | null, said: string) => {
    setNode(next);
    setSpoken(said);
    renderer()?.setCursor(next ?? -1);
    if (next !== null) renderer()?.reveal([next]);
  };
  const describe = (n: number) => {
    const degree = model.incidentStart[n + 1]! - model.incidentStart[n]!;
    return `${model.label[n]}, ${term(model.manifest.types[model.type[n]!]!)}, ${count(degree, 'statement')}`;
  };
  const step = (direction: Direction) => {
    const selected = state.selection?.kind === 'node' ? model.nodeAt.get(state.selection.id) : undefined;
    const here = node ?? selected;
    const now = renderer();
    if (now === null) return;
    if (here === undefined || !visible.node[here]) {
      const start = findStart(model, visible);
      if (start !== undefined) standOn(start, describe(start));
      return;
    }
    const next = findNeighbour(model, visible, here, direction, (n) => screenOf(now.sigma, model, n));
    if (next === undefined) standOn(here, t.noNeighbour);
    else standOn(next.node, `${relationName(model.relation[next.edge]!)}: ${describe(next.node)}`);
  };
  return {
    node,
    spoken,
    onKeyDown(event) {
      switch (event.key) {
        case 'ArrowUp':
        case 'ArrowDown':
        case 'ArrowLeft':
        case 'ArrowRight':
          step(event.key);
          break;
        case 'Enter':
          if (node === null) return;
          selectNode(node);
          openPane();
          break;
        case ' ':
          if (node === null) return;
          toggleMarked(node);
          break;
        default:
          return;
      }
      event.preventDefault();
    },
    leave() {
      if (node !== null) standOn(null, '');
    },
  };
}
