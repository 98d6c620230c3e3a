import type { Language } from '../i18n/index.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** The graph, or the visible statements or entities as a table. */
export type View = 'graph' | 'statements' | 'entities';

export type Selection =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string; readonly edge: string | null };

/** All that a permalink restores. Sets of hidden values, so that an empty state shows everything. */
export interface ViewState {
  readonly language: Language;
  readonly theme: Theme;
  readonly embed: boolean;
  readonly view: View;
  readonly colorBy: 'type' | 'community';
  readonly hiddenTypes: readonly string[];
  readonly hiddenRelations: readonly string[];
  readonly hiddenFactualities: readonly string[];
  readonly hiddenPublishers: readonly string[];
  /** Ids; empty means all. */
  readonly articles: readonly string[];
  /** Percent. */
  readonly minConfidence: number;
  /** Days since 1970, both included; null means all time. */
  readonly time: readonly [number, number] | null;
  readonly showUndated: boolean;
  readonly selection: Selection | null;
  /** Nodes chosen together. */
  readonly marked: readonly string[];
  /** Where not null only this neighbourhood is shown. */
  readonly ego: { readonly roots: readonly string[]; readonly depth: number } | null;
  /** Nodes whose neighbours are shown on top of the neighbourhood or path, and nodes whose leaves are folded away. */
  readonly expanded: readonly string[];
  readonly collapsed: readonly string[];
  readonly path: readonly [string, string] | null;
  readonly pins: Readonly<Record<string, readonly [number, number]>>;
  readonly camera: readonly [x: number, y: number, ratio: number] | null;
}

export const INITIAL_STATE: ViewState = {
  language: 'es',
  theme: 'auto',
  embed: false,
  view: 'graph',
  colorBy: 'type',
  hiddenTypes: [],
  hiddenRelations: [],
  hiddenFactualities: [],
  hiddenPublishers: [],
  articles: [],
  minConfidence: 0,
  time: null,
  showUndated: true,
  selection: null,
  marked: [],
  ego: null,
  expanded: [],
  collapsed: [],
  path: null,
  pins: {},
  camera: null,
};

/** The filters as they stand at first, for one button that clears them. */
export const NO_FILTERS = {
  hiddenTypes: [],
  hiddenRelations: [],
  hiddenFactualities: [],
  hiddenPublishers: [],
  articles: [],
  minConfidence: 0,
  time: null,
  showUndated: true,
} satisfies Partial<ViewState>;

/** How many filters narrow the graph. */
export function countFilters(state: ViewState): number {
  const lists = [
    state.hiddenTypes,
    state.hiddenRelations,
    state.hiddenFactualities,
    state.hiddenPublishers,
    state.articles,
  ];
  const others = [state.minConfidence > 0, state.time !== null, !state.showUndated];
  return lists.filter((list) => list.length > 0).length + others.filter(Boolean).length;
}
