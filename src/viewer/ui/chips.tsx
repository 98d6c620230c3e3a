import { SHOW_ALL } from '../state/narrow.ts';
import { countFilters, NO_FILTERS, type ViewState } from '../state/state.ts';
import { useApp } from './context.ts';
import { Icon } from './icon.tsx';

/** What narrows the graph now, each with a way to take it back. */
export function Chips() {
  const { model, state, store, t, count } = useApp();
  const nameOf = (id: string) => {
    const node = model.nodeAt.get(id);
    return node === undefined ? '?' : model.label[node];
  };
  const chips: { key: string; label: string; change: Partial<ViewState>; isUndoable: boolean }[] = [];
  if (state.path !== null) {
    const label = `${t.path}: ${state.path.map(nameOf).join(' → ')}`;
    chips.push({ key: 'path', label, change: SHOW_ALL, isUndoable: true });
  } else if (state.ego !== null) {
    const [first, ...others] = state.ego.roots;
    const names = `${nameOf(first ?? '')}${others.length > 0 ? ` +${others.length}` : ''}`;
    const label =
      state.ego.depth === 0
        ? count(state.ego.roots.length, 'selected')
        : `${t.egoOf} ${names}, ${count(state.ego.depth, 'step')}`;
    chips.push({ key: 'ego', label, change: SHOW_ALL, isUndoable: true });
  }
  if (countFilters(state) > 0) {
    const label = `${t.filters}: ${countFilters(state)}`;
    chips.push({ key: 'filters', label, change: NO_FILTERS, isUndoable: false });
  }
  return (
    <div class="chips">
      {chips.map(({ key, label, change, isUndoable }) => (
        <span key={key} class="chip" data-chip={key}>
          {label}
          <button
            type="button"
            aria-label={`${t.clear}: ${label}`}
            title={t.clear}
            onClick={() => store.set(change, isUndoable)}
          >
            <Icon name="close" side={13} />
          </button>
        </span>
      ))}
    </div>
  );
}
