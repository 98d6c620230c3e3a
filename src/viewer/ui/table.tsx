import { useMemo, useState } from 'preact/hooks';
import type { View } from '../state/state.ts';
import { entityColumns, statementColumns, type TableColumn } from './columns.tsx';
import { useApp } from './context.ts';

const ROWS_AT_ONCE = 200;

/** The visible statements or entities as a table that sorts and selects. */
export function Table() {
  const { state, store, t } = useApp();
  const tab = (view: View, label: string) => (
    <button type="button" aria-pressed={state.view === view} onClick={() => store.set({ view })}>
      {label}
    </button>
  );
  return (
    <section class="table" aria-label={t.table}>
      <div class="tabs group">
        {tab('statements', t.degree)}
        {tab('entities', t.types)}
      </div>
      {state.view === 'entities' ? <Entities /> : <Statements />}
    </section>
  );
}

function Statements() {
  const app = useApp();
  const { model, state, visible, selectEdge } = app;
  const columns = useMemo(() => statementColumns(app), [app.model, state.language]);
  return (
    <Sorted
      columns={columns}
      shown={visible.edge}
      first="date"
      isSelected={(edge) => state.selection?.id === model.edgeId[edge]}
      onRow={selectEdge}
    />
  );
}

function Entities() {
  const app = useApp();
  const { model, state, visible, selectNode, toggleMarked, t } = app;
  const columns = useMemo(() => entityColumns(app), [app.model, app.visible, state.language]);
  return (
    <Sorted
      columns={columns}
      shown={visible.node}
      first="degree"
      isSelected={(node) => state.selection?.id === model.nodeId[node]}
      onRow={selectNode}
      lead={(node) => (
        <input
          type="checkbox"
          aria-label={`${t.select}: ${model.label[node]}`}
          checked={state.marked.includes(model.nodeId[node]!)}
          onClick={(event) => event.stopPropagation()}
          onChange={() => toggleMarked(node)}
        />
      )}
    />
  );
}

interface SortedProps {
  readonly columns: readonly TableColumn[];
  /** Which rows there are: 1 by position. */
  readonly shown: Uint8Array;
  readonly first: string;
  readonly isSelected: (at: number) => boolean;
  readonly onRow: (at: number) => void;
  readonly lead?: (at: number) => preact.ComponentChildren;
}

function Sorted({ columns, shown, first, isSelected, onRow, lead }: SortedProps) {
  const { state, t } = useApp();
  const [sort, setSort] = useState({ by: first, isUp: columns.find(({ key }) => key === first)?.isNumber !== true });
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const rows = useMemo(() => {
    const column = columns.find(({ key }) => key === sort.by) ?? columns[0]!;
    const keyed: [number, string | number][] = [];
    for (let at = 0; at < shown.length; at++) if (shown[at]) keyed.push([at, column.value(at)]);
    const { compare } = new Intl.Collator(state.language, { numeric: true });
    const order = (a: string | number, b: string | number) =>
      typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return keyed.sort(([i, a], [j, b]) => order(a, b) * (sort.isUp ? 1 : -1) || i - j).map(([at]) => at);
  }, [columns, shown, sort, state.language]);
  return (
    <>
      <table>
        <thead>
          <tr>
            {lead && <td />}
            {columns.map(({ key, label, isNumber }) => (
              <th
                key={key}
                scope="col"
                data-of={key}
                class={isNumber ? 'number' : ''}
                aria-sort={sort.by === key ? (sort.isUp ? 'ascending' : 'descending') : 'none'}
              >
                <button
                  type="button"
                  data-column={key}
                  onClick={() => setSort({ by: key, isUp: sort.by === key ? !sort.isUp : !isNumber })}
                >
                  {label} <span aria-hidden="true">{sort.by === key ? (sort.isUp ? '↑' : '↓') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((at) => (
            <tr key={at} class={isSelected(at) ? 'selected' : ''} onClick={() => onRow(at)}>
              {lead && <td>{lead(at)}</td>}
              {columns.map(({ key, cell, isNumber }) => (
                <td key={key} data-of={key} class={isNumber ? 'number' : ''}>
                  {cell(at)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <button type="button" class="more" onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
          {t.showMore}
        </button>
      )}
    </>
  );
}
