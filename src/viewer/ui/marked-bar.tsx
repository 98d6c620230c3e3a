import { showEgo, showPath } from '../state/narrow.ts';
import { useApp } from './context.ts';

/** What can be done with several chosen entities at once. */
export function MarkedBar() {
  const { state, store, t, count, renderer, model } = useApp();
  const { marked } = state;
  const [from, to] = marked;
  if (from === undefined) return null;
  const isPinned = marked.every((id) => id in state.pins);
  const pin = () => {
    const pins = { ...state.pins };
    for (const id of marked) {
      const node = model.nodeAt.get(id);
      if (isPinned) delete pins[id];
      else if (node !== undefined) {
        const [x, y] = renderer()?.placeOf(node) ?? [0, 0];
        pins[id] = [+x.toFixed(2), +y.toFixed(2)];
      }
    }
    store.set({ pins });
  };
  return (
    <div class="marked">
      <strong>{count(marked.length, 'selected')}</strong>
      <button type="button" onClick={() => store.set(showEgo(marked, 0), true)}>
        {t.onlyThese}
      </button>
      <button type="button" onClick={() => store.set(showEgo(marked, 1), true)}>
        {t.ego}
      </button>
      {marked.length === 2 && to !== undefined && (
        <button type="button" onClick={() => store.set(showPath(from, to), true)}>
          {t.path}
        </button>
      )}
      <button type="button" aria-pressed={isPinned} onClick={pin}>
        {isPinned ? t.unpin : t.pin}
      </button>
      <button type="button" onClick={() => store.set({ marked: [] })}>
        {t.clear}
      </button>
    </div>
  );
}
