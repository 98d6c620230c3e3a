import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Model } from '../data/model.ts';
import type { Scheme } from '../draw/palette.ts';
import type { Hovered } from '../draw/pointer.ts';
import { countOf, formatNumber, messagesOf, termOf } from '../i18n/index.ts';
import { expand, showPath } from '../state/narrow.ts';
import type { Store } from '../state/store.ts';
import { computeVisible } from '../state/visible.ts';
import { type App, AppContext } from './context.ts';
import { Filters } from './filters.tsx';
import { Help } from './help.tsx';
import { Pane } from './pane.tsx';
import { Stage } from './stage.tsx';
import { Timeline } from './timeline.tsx';
import { TopBar } from './top-bar.tsx';
import { useDarkPreference, useHash, useNotice } from './use-environment.ts';
import { useKeys } from './use-keys.ts';
import { useLayout } from './use-layout.ts';
import { shownNodes, useRenderer } from './use-renderer.ts';
import { useWalk } from './use-walk.ts';

/** Narrower windows show one thing at a time; the same width stands in the style sheets. */
const PHONE_WIDTH = 900;
const isPhone = () => globalThis.innerWidth <= PHONE_WIDTH;

export function Root({ model, store }: { readonly model: Model; readonly store: Store }) {
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  useEffect(() => store.subscribe(() => redraw(undefined)), [store]);
  const state = store.get();
  const { language } = state;
  const isDark = useDarkPreference();
  const scheme: Scheme = state.theme === 'auto' ? (isDark ? 'dark' : 'light') : state.theme;
  const { hiddenTypes, hiddenRelations, hiddenFactualities, hiddenPublishers, articles, minConfidence, time } = state;
  const { showUndated, ego, expanded, collapsed, path } = state;
  // biome-ignore format: one line for what filters, one for what narrows.
  const visible = useMemo(() => computeVisible(model, state), [
    model, hiddenTypes, hiddenRelations, hiddenFactualities, hiddenPublishers, articles, minConfidence, time, showUndated,
    ego, expanded, collapsed, path,
  ]);
  const canvas = useRef<HTMLDivElement>(null);
  const [areFiltersOpen, setFiltersOpen] = useState(() => !isPhone());
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [notice, notify] = useNotice();
  const pathFrom = useRef<string | null>(null);
  const t = messagesOf(language);
  const names = model.manifest.relations.map((relation) => relation[language]);
  const relationName = (relation: number) => names[relation] ?? '';

  const selectNode = (node: number, look: 'neighbourhood' | 'node' = 'neighbourhood') => {
    if (isPhone()) setFiltersOpen(false);
    setHovered(null);
    const id = model.nodeId[node]!;
    lookAt(look);
    if (pathFrom.current !== null && pathFrom.current !== id) {
      store.set({ ...showPath(pathFrom.current, id), selection: { kind: 'node', id } }, true);
      pathFrom.current = null;
      notify('');
    } else store.set({ selection: { kind: 'node', id } });
  };
  const selectEdge = (edge: number) => {
    if (edge < 0) return;
    setHovered(null);
    if (isPhone()) setFiltersOpen(false);
    store.set({ selection: { kind: 'edge', id: model.edgeId[edge]! } });
  };
  const toggleMarked = (node: number) => {
    const id = model.nodeId[node]!;
    const { marked } = store.get();
    store.set({ marked: marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id] });
  };
  const pin = (node: number) => {
    const [x, y] = renderer.current?.placeOf(node) ?? [0, 0];
    store.set({ pins: { ...store.get().pins, [model.nodeId[node]!]: [+x.toFixed(2), +y.toFixed(2)] } });
  };
  const { renderer, lookAt } = useRenderer(canvas, model, store, visible, scheme, {
    onNode: (node, isAdditive) => (isAdditive ? toggleMarked(node) : selectNode(node, 'node')),
    onNodeDouble: (node) => store.set(expand(store.get(), model.nodeId[node]!), true),
    onEdge: selectEdge,
    onStage: () => store.set({ selection: null, marked: [] }),
    onMoved: pin,
    onHover: setHovered,
    relationName: (edge) => relationName(model.relation[edge]!),
  });
  useHash(state, scheme);
  const layout = useLayout(model, store, visible, () => renderer.current);
  const app: App = {
    model,
    store,
    state,
    visible,
    scheme,
    t,
    term: (term) => termOf(language, term),
    relationName,
    count: (count, noun) => countOf(language, count, noun),
    number: (value) => formatNumber(language, value),
    renderer: () => renderer.current,
    selectNode,
    selectEdge,
    toggleMarked,
    startPath(node) {
      pathFrom.current = model.nodeId[node]!;
      notify(t.pathHelp, true);
    },
    notify,
  };
  const walk = useWalk(app, app.renderer, () =>
    // The pane comes with the next drawing of the page.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.pane')?.focus()),
  );
  useKeys(store, {
    renderer: app.renderer,
    current: () =>
      walk.node !== null
        ? model.nodeId[walk.node]!
        : store.get().selection?.kind === 'node'
          ? (store.get().selection?.id ?? null)
          : null,
    onHelp: () => setHelpOpen(true),
    onWalk: walk.onKeyDown,
    onFit: () => renderer.current?.fit(shownNodes(visible)),
    onEscape() {
      pathFrom.current = null;
      notify('');
      if (store.get().selection !== null) {
        store.set({ selection: null });
        canvas.current?.focus();
      } else store.set({ marked: [] });
    },
  });
  return (
    <AppContext.Provider value={app}>
      <div class={`app ${state.embed ? 'embed' : ''}`}>
        {!state.embed && (
          <TopBar
            areFiltersOpen={areFiltersOpen}
            onFilters={() => setFiltersOpen(!areFiltersOpen)}
            onHelp={() => setHelpOpen(true)}
          />
        )}
        <main>
          {areFiltersOpen && !state.embed && (
            <nav class="side" aria-label={t.filters}>
              <Filters />
            </nav>
          )}
          <Stage canvas={canvas} walk={walk} layout={layout} hovered={hovered} notice={notice} />
          <Pane />
        </main>
        {!state.embed && <Timeline />}
        {isHelpOpen && <Help onClose={() => setHelpOpen(false)} />}
      </div>
    </AppContext.Provider>
  );
}
