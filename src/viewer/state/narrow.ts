import type { ViewState } from './state.ts';

/** Shows only what lies within so many steps of the entities. */
export function showEgo(roots: readonly string[], depth: number): Partial<ViewState> {
  return { ego: { roots, depth }, path: null, expanded: [], collapsed: [] };
}

/** Shows only one shortest way between two entities. */
export function showPath(from: string, to: string): Partial<ViewState> {
  return { path: [from, to], ego: null, expanded: [], collapsed: [] };
}

export const SHOW_ALL: Partial<ViewState> = { ego: null, path: null, expanded: [], collapsed: [] };

/** Adds the neighbours of an entity; in the whole graph, where all are there already, it shows these alone. */
export function expand(state: ViewState, id: string): Partial<ViewState> {
  const collapsed = state.collapsed.filter((one) => one !== id);
  if (state.collapsed.includes(id)) return { collapsed };
  if (state.ego === null && state.path === null) return showEgo([id], 1);
  return state.expanded.includes(id) ? {} : { expanded: [...state.expanded, id] };
}

/** Folds away what hangs on the entity alone, or takes back its expansion; once more unfolds. */
export function collapse(state: ViewState, id: string): Partial<ViewState> {
  if (state.expanded.includes(id)) return { expanded: state.expanded.filter((one) => one !== id) };
  if (state.collapsed.includes(id)) return { collapsed: state.collapsed.filter((one) => one !== id) };
  return { collapsed: [...state.collapsed, id] };
}
