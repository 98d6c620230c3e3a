import { readableDate } from '../data/dates.ts';
import { incidentEdges } from '../data/model.ts';
import type { Hovered } from '../draw/pointer.ts';
import { useApp } from './context.ts';

/** What the pointer is on, in a line or two beside it. */
export function Tooltip({ hovered }: { readonly hovered: Hovered }) {
  const { model, state, visible, t, term, relationName, count } = useApp();
  const { kind, at, x, y } = hovered;
  const width = globalThis.innerWidth;
  const style = { left: `${Math.min(x + 14, Math.max(0, width - 280))}px`, top: `${y + 16}px` };
  if (kind === 'node') {
    const edges = new Set(incidentEdges(model, at).filter((e) => visible.edge[e]));
    return (
      <div class="tooltip" style={style}>
        <strong>{model.label[at]}</strong>
        <small>
          {term(model.manifest.types[model.type[at]!]!)} · {count(edges.size, 'statement')}
        </small>
      </div>
    );
  }
  const facts = [
    term(model.manifest.factualities[model.factuality[at]!]!),
    model.date[at] ? readableDate(model.date[at], state.language) : t.undated,
    model.conflict[at] ? t.inConflict : null,
  ];
  return (
    <div class="tooltip" style={style}>
      <span>
        <strong>{model.label[model.source[at]!]}</strong> {relationName(model.relation[at]!)}{' '}
        <strong>{model.label[model.target[at]!]}</strong>
      </span>
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </div>
  );
}
