import { useRef, useState } from 'preact/hooks';
import type { Model } from '../data/model.ts';
import { type LayoutRun, runLayout } from '../draw/layout.ts';
import type { Renderer } from '../draw/renderer.ts';
import type { Store } from '../state/store.ts';
import type { Visible } from '../state/visible.ts';
import { shownNodes } from './use-renderer.ts';

/** Values that ForceAtlas2 keeps of a node; x and y come first. */
const PER_NODE = 10;

export interface Layout {
  readonly isRunning: boolean;
  /** Whether it has moved nodes since positions were last kept. */
  readonly hasMoved: boolean;
  readonly toggle: () => void;
  /** Pins every visible node where it is, so that the link tells it. */
  readonly keepPlaces: () => void;
}

/** Runs and stops ForceAtlas2 over what is visible; pinned nodes stay. */
export function useLayout(model: Model, store: Store, visible: Visible, renderer: () => Renderer | null): Layout {
  const run = useRef<LayoutRun | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [hasMoved, setMoved] = useState(false);
  const stop = () => {
    run.current?.stop();
    run.current = null;
    setRunning(false);
    renderer()?.fit(shownNodes(visible));
  };
  const start = (now: Renderer) => {
    const nodes = [...shownNodes(visible)];
    const rank = new Map(nodes.map((n, at) => [n, at]));
    const edges: [number, number][] = [];
    for (let e = 0; e < visible.edge.length; e++) {
      if (visible.edge[e]) edges.push([rank.get(model.source[e]!)!, rank.get(model.target[e]!)!]);
    }
    const places = nodes.map((n) => now.placeOf(n));
    const { pins } = store.get();
    run.current = runLayout(
      {
        x: places.map(([x]) => x),
        y: places.map(([, y]) => y),
        size: nodes.map((n) => model.size[n]!),
        fixed: nodes.map((n) => (pins[model.nodeId[n]!] ? 1 : 0)),
        edges,
      },
      (matrix) => now.setPlaces(nodes.map((n, at) => [n, matrix[at * PER_NODE]!, matrix[at * PER_NODE + 1]!])),
    );
    setRunning(true);
    setMoved(true);
  };
  return {
    isRunning,
    hasMoved,
    toggle() {
      const now = renderer();
      if (run.current !== null) stop();
      else if (now !== null) start(now);
    },
    keepPlaces() {
      const now = renderer();
      if (now === null) return;
      stop();
      const pins = [...shownNodes(visible)].map((n) => {
        const [x, y] = now.placeOf(n);
        return [model.nodeId[n]!, [+x.toFixed(1), +y.toFixed(1)]] as const;
      });
      store.set({ pins: { ...store.get().pins, ...Object.fromEntries(pins) } });
      setMoved(false);
    },
  };
}
