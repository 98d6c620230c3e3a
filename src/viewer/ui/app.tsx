import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Model } from '../data/model.ts';
import { type LayoutRun, runLayout } from '../draw/layout.ts';
import type { Scheme } from '../draw/palette.ts';
import { createRenderer, type Renderer } from '../draw/renderer.ts';
import { messagesOf, termOf } from '../i18n/index.ts';
import { toHash } from '../state/permalink.ts';
import type { Store } from '../state/store.ts';
import { computeVisible } from '../state/visible.ts';
import { type App, AppContext } from './context.ts';
import { Filters } from './filters.tsx';
import { Pane } from './pane.tsx';
import { Table } from './table.tsx';
import { Timeline } from './timeline.tsx';
import { TopBar } from './top-bar.tsx';

export function Root({ model, store }: { readonly model: Model; readonly store: Store }) {
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  useEffect(() => store.subscribe(() => redraw(undefined)), [store]);
  const state = store.get();
  const dark = useDarkPreference();
  const scheme: Scheme = state.theme === 'auto' ? (dark ? 'dark' : 'light') : state.theme;
  const { hiddenTypes, hiddenRelations, hiddenFactualities, hiddenPublishers, articles, minConfidence, time } = state;
  const { showUndated, ego, expanded, collapsed, path } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what decides on visibility.
  const visible = useMemo(
    () => computeVisible(model, state),
    [
      model,
      hiddenTypes,
      hiddenRelations,
      hiddenFactualities,
      hiddenPublishers,
      articles,
      minConfidence,
      time,
      showUndated,
      ego,
      expanded,
      collapsed,
      path,
    ],
  );
  const stage = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const layout = useRef<LayoutRun | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [areFiltersOpen, setFiltersOpen] = useState(() => globalThis.innerWidth > 900);
  const pathFrom = useRef<string | null>(null);
  const [notice, setNotice] = useState('');
  const t = messagesOf(state.language);

  const closeOnPhone = () => {
    if (globalThis.innerWidth <= 900) setFiltersOpen(false);
  };
  const selectNode = (node: number) => {
    closeOnPhone();
    const id = model.nodeId[node]!;
    if (pathFrom.current !== null && pathFrom.current !== id) {
      store.set({ path: [pathFrom.current, id], ego: null, selection: { kind: 'node', id } }, true);
      pathFrom.current = null;
      setNotice('');
    } else store.set({ selection: { kind: 'node', id } });
    renderer.current?.moveTo([node]);
  };
  const selectEdge = (edge: number) => {
    if (edge < 0) return;
    closeOnPhone();
    store.set({ selection: { kind: 'edge', id: model.edgeId[edge]! } });
    renderer.current?.moveTo([model.source[edge]!, model.target[edge]!]);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the renderer is made once.
  useEffect(() => {
    if (stage.current === null) return;
    let timer = 0;
    const made = createRenderer(
      model,
      stage.current,
      { state, visible, scheme },
      {
        onNode(node, isAdditive) {
          const id = model.nodeId[node]!;
          const { marked } = store.get();
          if (isAdditive) store.set({ marked: marked.includes(id) ? marked.filter((m) => m !== id) : [...marked, id] });
          else selectNode(node);
        },
        onNodeDouble: (node) => store.set({ expanded: [...store.get().expanded, model.nodeId[node]!] }, true),
        onEdge: selectEdge,
        onStage: () => store.set({ selection: null, marked: [] }),
        onDragged: (node, x, y) => store.set({ pins: { ...store.get().pins, [model.nodeId[node]!]: [x, y] } }),
        onCamera(x, y, ratio) {
          clearTimeout(timer);
          timer = setTimeout(
            () => store.set({ camera: [x, y, ratio].map((v) => +v.toFixed(4)) as [number, number, number] }),
            300,
          ) as unknown as number;
        },
        relationName: (edge) => termOf(store.get().language, model.manifest.relations[model.relation[edge]!]!),
      },
    );
    for (const [id, [x, y]] of Object.entries(state.pins)) {
      if (made.graph.hasNode(id)) made.graph.mergeNodeAttributes(id, { x, y });
    }
    renderer.current = made;
    Object.assign(globalThis, { tramaReady: performance.now() });
    return () => made.sigma.kill();
  }, []);
  const isFirst = useRef(true);
  useEffect(() => {
    // The first picture is already right: drawing it twice would double the time to see a large graph.
    if (!isFirst.current) renderer.current?.update(state, visible, scheme);
    isFirst.current = false;
  }, [visible, scheme, state.selection, state.marked, state.colorBy, state.pins, state.language]);
  useEffect(() => {
    history.replaceState(null, '', `#${toHash(state)}`);
    document.documentElement.lang = state.language;
    document.documentElement.dataset['scheme'] = scheme;
  }, [state, scheme]);

  const toggleLayout = () => {
    if (layout.current !== null) {
      layout.current.stop();
      layout.current = null;
      setRunning(false);
      return;
    }
    const graph = renderer.current?.graph;
    if (graph === undefined) return;
    const nodes = [...visible.node.keys()].filter((n) => visible.node[n]);
    const rank = new Map(nodes.map((n, at) => [n, at]));
    const edges: [number, number][] = [];
    for (let e = 0; e < visible.edge.length; e++) {
      if (visible.edge[e]) edges.push([rank.get(model.source[e]!)!, rank.get(model.target[e]!)!]);
    }
    const places = nodes.map((n) => graph.getNodeAttributes(model.nodeId[n]!));
    const { pins } = store.get();
    layout.current = runLayout(
      {
        x: places.map((p) => Number(p['x'])),
        y: places.map((p) => Number(p['y'])),
        size: nodes.map((n) => model.size[n]!),
        fixed: nodes.map((n) => (pins[model.nodeId[n]!] ? 1 : 0)),
        edges,
      },
      (matrix) => {
        graph.updateEachNodeAttributes((_, attributes) => {
          const at = rank.get(Number(attributes['n']));
          return at === undefined ? attributes : { ...attributes, x: matrix[at * 10]!, y: matrix[at * 10 + 1]! };
        });
      },
    );
    setRunning(true);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return;
      if (event.target instanceof HTMLSelectElement) return;
      const now = store.get();
      if (event.key === '/') document.getElementById('search')?.focus();
      else if (/^[123]$/.test(event.key) && now.selection?.kind === 'node') {
        const roots = now.marked.length > 0 ? [...now.marked, now.selection.id] : [now.selection.id];
        store.set({ ego: { roots, depth: Number(event.key) }, path: null, expanded: [] }, true);
      } else if (event.key === 'z' && (event.ctrlKey || event.metaKey)) store.undo();
      else if (event.key === 'Escape') store.set({ selection: null, marked: [] });
      else if (event.key === '0') void renderer.current?.sigma.getCamera().animatedReset();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);

  const app: App = {
    model,
    store,
    state,
    visible,
    t,
    term: (term) => termOf(state.language, term),
    renderer: () => renderer.current,
    selectNode,
    selectEdge,
  };
  const startPath = (node: number) => {
    pathFrom.current = model.nodeId[node]!;
    setNotice(t.pathHelp);
  };
  const status = path !== null && visible.edges === 0 ? t.noPath : notice;
  return (
    <AppContext.Provider value={app}>
      <div class={`app ${state.embed ? 'embed' : ''}`}>
        <TopBar
          scheme={scheme}
          isRunning={isRunning}
          onLayout={toggleLayout}
          onFilters={() => setFiltersOpen(!areFiltersOpen)}
          onNotice={setNotice}
        />
        <main>
          {areFiltersOpen && !state.embed && (
            <nav class="side" aria-label={t.filters}>
              <Filters />
            </nav>
          )}
          <div class="stage">
            <div
              ref={stage}
              class="canvas"
              role="img"
              aria-label={`${t.graph}: ${visible.nodes} ${t.nodes}, ${visible.edges} ${t.edges}`}
            />
            {state.view === 'table' && <Table />}
            <p class="status" role="status">
              {status ||
                `${visible.nodes.toLocaleString(state.language)} ${t.nodes} · ${visible.edges.toLocaleString(state.language)} ${t.edges}`}
              {state.marked.length > 0 && ` · ${state.marked.length} ${t.selected}`}
            </p>
          </div>
          <Pane onPath={startPath} />
        </main>
        {!state.embed && <Timeline />}
      </div>
    </AppContext.Provider>
  );
}

function useDarkPreference(): boolean {
  const query = useMemo(() => globalThis.matchMedia('(prefers-color-scheme: dark)'), []);
  const [isDark, setDark] = useState(query.matches);
  useEffect(() => {
    const listen = () => setDark(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, [query]);
  return isDark;
}
