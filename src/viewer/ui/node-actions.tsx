import { collapse, expand, showEgo } from '../state/narrow.ts';
import { useApp } from './context.ts';

const DEPTHS = [1, 2, 3] as const;

/** What can be done with the selected entity. */
export function NodeActions({ node }: { readonly node: number }) {
  const { model, state, store, t, renderer, startPath, toggleMarked } = useApp();
  const id = model.nodeId[node]!;
  const isFolded = state.collapsed.includes(id);
  const isPinned = id in state.pins;
  const pin = () => {
    const { [id]: _, ...others } = state.pins;
    const [x, y] = renderer()?.placeOf(node) ?? [0, 0];
    store.set({ pins: isPinned ? others : { ...others, [id]: [+x.toFixed(2), +y.toFixed(2)] } });
  };
  return (
    <div class="actions">
      <span class="group">
        <span class="prefix" id="ego-label">
          {t.ego}
        </span>
        {DEPTHS.map((depth) => (
          <button
            key={depth}
            type="button"
            aria-label={`${t.ego} ${depth}`}
            aria-pressed={state.ego?.depth === depth && state.ego.roots.includes(id)}
            onClick={() => store.set(showEgo([id], depth), true)}
          >
            {depth}
          </button>
        ))}
      </span>
      <button type="button" onClick={() => startPath(node)}>
        {t.pathTo}
      </button>
      <button type="button" onClick={() => store.set(expand(state, id), true)}>
        {t.expand}
      </button>
      <button type="button" aria-pressed={isFolded} onClick={() => store.set(collapse(state, id), true)}>
        {t.collapse}
      </button>
      <button type="button" aria-pressed={isPinned} onClick={pin}>
        {isPinned ? t.unpin : t.pin}
      </button>
      <button type="button" aria-pressed={state.marked.includes(id)} onClick={() => toggleMarked(node)}>
        {t.select}
      </button>
    </div>
  );
}
