import type { ViewState } from './state.ts';

/** The one place where state lives, with an undo history of what the graph shows. */
export interface Store {
  readonly get: () => ViewState;
  /** `undoable` remembers the state before the change. */
  readonly set: (change: Partial<ViewState>, undoable?: boolean) => void;
  readonly undo: () => void;
  readonly canUndo: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

const HISTORY_LIMIT = 100;

export function createStore(initial: ViewState): Store {
  let state = initial;
  const history: ViewState[] = [];
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => state,
    set(change, undoable = false) {
      if (undoable) {
        history.push(state);
        if (history.length > HISTORY_LIMIT) history.shift();
      }
      state = { ...state, ...change };
      announce();
    },
    undo() {
      const previous = history.pop();
      if (previous === undefined) return;
      // What the graph shows comes back; filters, language and theme are not part of the history.
      const { ego, expanded, collapsed, path, selection, marked } = previous;
      state = { ...state, ego, expanded, collapsed, path, selection, marked };
      announce();
    },
    canUndo: () => history.length > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
