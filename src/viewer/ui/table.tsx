import { useMemo, useState } from 'preact/hooks';
import { readableDate } from '../data/dates.ts';
import { useApp } from './context.ts';

const MAX_ROWS = 500;
type Column = 'subject' | 'relation' | 'object' | 'factuality' | 'date' | 'confidence';
const COLUMNS: readonly Column[] = ['subject', 'relation', 'object', 'factuality', 'date', 'confidence'];

export function Table() {
  const { model, state, visible, t, term, selectEdge, selectNode } = useApp();
  const [sort, setSort] = useState<{ by: Column; up: boolean }>({ by: 'date', up: true });
  const value = (e: number, by: Column): string | number => {
    if (by === 'subject') return model.label[model.source[e]!]!;
    if (by === 'object') return model.label[model.target[e]!]!;
    if (by === 'relation') return term(model.manifest.relations[model.relation[e]!]!);
    if (by === 'factuality') return term(model.manifest.factualities[model.factuality[e]!]!);
    if (by === 'date') return model.from[e] || 1e9;
    return model.confidence[e]!;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `value` changes with the language only.
  const rows = useMemo(() => {
    const keyed: [number, string | number][] = [];
    for (let e = 0; e < visible.edge.length; e++) if (visible.edge[e]) keyed.push([e, value(e, sort.by)]);
    const { compare } = new Intl.Collator(state.language);
    keyed.sort(([, a], [, b]) => (typeof a === 'string' ? compare(a, String(b)) : a - Number(b)) * (sort.up ? 1 : -1));
    return keyed.slice(0, MAX_ROWS).map(([e]) => e);
  }, [visible, sort, state.language]);
  return (
    <section class="table" aria-label={t.table}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((by) => (
              <th key={by} scope="col" aria-sort={sort.by === by ? (sort.up ? 'ascending' : 'descending') : 'none'}>
                <button type="button" onClick={() => setSort({ by, up: sort.by === by ? !sort.up : true })}>
                  {t[by]} {sort.by === by ? (sort.up ? '↑' : '↓') : ''}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((e) => (
            <tr key={e} class={state.selection?.id === model.edgeId[e] ? 'selected' : ''}>
              <td>
                <button type="button" onClick={() => selectNode(model.source[e]!)}>
                  {model.label[model.source[e]!]}
                </button>
              </td>
              <td>
                <button type="button" onClick={() => selectEdge(e)}>
                  {value(e, 'relation')}
                </button>
              </td>
              <td>
                <button type="button" onClick={() => selectNode(model.target[e]!)}>
                  {model.label[model.target[e]!]}
                </button>
              </td>
              <td>{value(e, 'factuality')}</td>
              <td>{model.date[e] ? readableDate(model.date[e]!, state.language) : t.undated}</td>
              <td>{model.confidence[e]} %</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
